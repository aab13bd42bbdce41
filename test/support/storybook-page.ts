import type { Page } from 'puppeteer-core';

interface Watched {
  storyOutcome?: { readonly error?: string };
  __STORYBOOK_ADDONS_CHANNEL__?: Channel;
}

interface Channel {
  on(event: string, heard: (detail: unknown) => void): void;
}

/** Listens to what Storybook says of the story or page of documentation that is opened next. */
export async function watchOutcome(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const watched = globalThis as Watched;
    let channel: Channel | undefined;
    const listen = (made: Channel) => {
      channel = made;
      made.on('storyFinished', (result) => {
        const good = (result as { status: string }).status === 'success';
        watched.storyOutcome ??= good ? {} : { error: JSON.stringify(result) };
      });
      made.on('docsRendered', () => (watched.storyOutcome ??= {}));
      for (const event of ['storyThrewException', 'storyErrored', 'playFunctionThrewException', 'storyMissing']) {
        made.on(
          event,
          (reason) => (watched.storyOutcome = { error: `${event}: ${String((reason as Error | undefined)?.message ?? reason)}` }),
        );
      }
    };
    Object.defineProperty(watched, '__STORYBOOK_ADDONS_CHANNEL__', { configurable: true, get: () => channel, set: listen });
  });
}

/** Resolves when it has rendered, play function included; rejects with its error. */
export async function rendered(page: Page): Promise<void> {
  const outcome = await page.waitForFunction(() => (globalThis as Watched).storyOutcome);
  const { error } = (await outcome.jsonValue()) as { error?: string };
  if (error) throw new Error(error);
}
