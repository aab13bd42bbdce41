import type { Browser, Page } from 'puppeteer-core';
import type { StageOnPage } from './stage/stage.ts';
import type { Site } from './site.ts';
import { openPage, type WatchedPage } from '../support/browser-page.ts';
import type { Shown } from './widgets.ts';

export type Policy = 'strict' | 'lax';

/** That something is not there: an address that an attack made of a file's. */
const notFound = (message: string, home: string): boolean =>
  message.startsWith('error: Failed to load resource') && message.includes(` ${home}`);

/** A page of the site with the widgets in it, ready to be given dossiers. */
export interface StagePage extends WatchedPage {
  /** What the browser itself said and asked since it was last looked at: messages, and requests to elsewhere. */
  told(): string[];
  /** Calls what a test does inside the page. */
  call<Name extends keyof StageOnPage>(
    name: Name,
    ...given: Parameters<StageOnPage[Name]>
  ): Promise<Awaited<ReturnType<StageOnPage[Name]>>>;
}

export async function openStage(browser: Browser, site: Site, policy: Policy, widgets: readonly Shown[]): Promise<StagePage> {
  const opened = await openPage(browser, site.address);
  await opened.page.goto(`${site.address}${policy}`);
  const { messages, elsewhere } = opened;
  opened.page.on('dialog', (dialog) => {
    messages.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const told = () => [
    ...messages.splice(0).filter((message) => !notFound(message, site.address)),
    ...elsewhere.splice(0).map((url) => `asked ${url}`),
  ];
  const staged = { ...opened, told, call: callOn(opened.page) };
  await staged.call('mount', widgets);
  await staged.call('settled');
  return staged;
}

/** Waits for the widgets and the stage first: a module runs after the page is there. */
function callOn(page: Page): StagePage['call'] {
  const there = page.waitForFunction(() => 'stage' in globalThis && customElements.get('www-map'));
  return async (name, ...given) => {
    await there;
    return (await page.evaluate(
      (called, with_) => (globalThis as unknown as { stage: Record<string, (...all: unknown[]) => unknown> }).stage[called]!(...with_),
      name,
      given as unknown[],
    )) as never;
  };
}
