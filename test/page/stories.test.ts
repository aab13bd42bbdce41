import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { openPage, startBrowser, violations } from '../support/browser-page.ts';
import { serveFolder } from '../support/folder-server.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
}

const folder = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
const { entries } = JSON.parse(readFileSync(`${folder}index.json`, 'utf8')) as { entries: Record<string, Entry> };
const stories = Object.values(entries).filter(({ type }) => type === 'story');

/** A story is a part of a page, not a page. */
const pageRules = ['region', 'landmark-one-main', 'page-has-heading-one'];

/** Stories of failure ask for a file that is not there; the browser itself says so on the console. */
const expected = (message: string) => message.includes('404') && message.includes('bestaat-niet');

/** What a reader has set for whom a story is tagged `high-contrast`; the colours, and so their contrast, are the reader's then. */
const highContrast = [
  { name: 'forced-colors', value: 'active' },
  { name: 'prefers-contrast', value: 'more' },
];

/** Resolves when Storybook has rendered the story and run its play function; rejects with its error. */
function finished(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const story = globalThis as unknown as { storyOutcome?: { error?: string } };
        const look = () =>
          story.storyOutcome
            ? story.storyOutcome.error
              ? failed(new Error(story.storyOutcome.error))
              : done()
            : requestAnimationFrame(look);
        look();
      }),
  );
}

describe('stories', { concurrency: 2 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  before(async () => {
    server = await serveFolder(folder);
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    server.stop();
  });

  for (const { id, title, name, tags } of stories) {
    for (const theme of ['light', 'dark']) {
      it(`${title} › ${name} renders, says nothing on the console and is accessible in ${theme}`, { timeout: 60_000 }, async () => {
        const { page, messages, elsewhere, close } = await openPage(browser, server.address);
        try {
          const forced = tags.includes('high-contrast');
          if (forced) await page.emulateMediaFeatures(highContrast);
          await page.evaluateOnNewDocument(() => {
            const story = globalThis as unknown as {
              storyOutcome?: { error?: string };
              __STORYBOOK_ADDONS_CHANNEL__?: { on(event: string, heard: (x: unknown) => void): void };
            };
            let channel: typeof story.__STORYBOOK_ADDONS_CHANNEL__;
            Object.defineProperty(story, '__STORYBOOK_ADDONS_CHANNEL__', {
              configurable: true,
              get: () => channel,
              set: (made: NonNullable<typeof channel>) => {
                channel = made;
                made.on(
                  'storyFinished',
                  (result) =>
                    (story.storyOutcome ??= (result as { status: string }).status === 'success' ? {} : { error: JSON.stringify(result) }),
                );
                for (const event of ['storyThrewException', 'storyErrored', 'playFunctionThrewException', 'storyMissing']) {
                  made.on(
                    event,
                    (reason) => (story.storyOutcome = { error: `${event}: ${String((reason as Error | undefined)?.message ?? reason)}` }),
                  );
                }
              },
            });
          });
          await page.goto(`${server.address}iframe.html?id=${id}&viewMode=story&globals=theme:${theme};a11y.manual:!true`);
          await finished(page);
          assert.deepEqual(
            messages.filter((message) => !expected(message)),
            [],
            'console',
          );
          assert.deepEqual(elsewhere, [], 'requests to other hosts');
          assert.deepEqual(await violations(page, forced ? [...pageRules, 'color-contrast'] : pageRules), [], 'axe');
        } finally {
          await close();
        }
      });
    }
  }
});
