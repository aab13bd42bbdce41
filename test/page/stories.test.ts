import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { openPage, startBrowser, violations, type WatchedPage } from '../support/browser-page.ts';
import { serveFolder } from '../support/folder-server.ts';
import { rendered, watchOutcome } from '../support/storybook-page.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
}

const folder = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
const { entries } = JSON.parse(readFileSync(`${folder}index.json`, 'utf8')) as { entries: Record<string, Entry> };
const ofType = (type: Entry['type']) => Object.values(entries).filter((entry) => entry.type === type);

/** A story is a part of a page, not a page. */
const pageRules = ['region', 'landmark-one-main', 'page-has-heading-one'];

/** What a reader has set for whom a story is tagged `high-contrast`; the colours, and so their contrast, are the reader's then. */
const highContrast = [
  { name: 'forced-colors', value: 'active' },
  { name: 'prefers-contrast', value: 'more' },
];

/** Stories of failure ask for a file that is not there; the browser itself says so on the console. */
const expected = (message: string) => message.includes('404') && message.includes('bestaat-niet');

describe('Storybook', { concurrency: 2 }, () => {
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

  async function visit(
    query: string,
    look: (opened: WatchedPage) => Promise<void>,
    features: { name: string; value: string }[] = [],
  ): Promise<void> {
    const opened = await openPage(browser, server.address);
    try {
      await opened.page.emulateMediaFeatures(features);
      await watchOutcome(opened.page);
      await opened.page.goto(`${server.address}iframe.html?${query}`);
      await rendered(opened.page);
      await look(opened);
      const messages = opened.messages.filter((message) => !expected(message));
      assert.deepEqual(messages, [], 'console');
      assert.deepEqual(opened.elsewhere, [], 'requests to other hosts');
    } finally {
      await opened.close();
    }
  }

  for (const { id, title, name, tags } of ofType('story')) {
    const forced = tags.includes('high-contrast');
    for (const theme of ['light', 'dark']) {
      it(`${title} › ${name} renders, says nothing on the console and is accessible in ${theme}`, { timeout: 60_000 }, () =>
        visit(
          `id=${id}&viewMode=story&globals=theme:${theme};a11y.manual:!true`,
          async ({ page }) => assert.deepEqual(await violations(page, forced ? [...pageRules, 'color-contrast'] : pageRules), [], 'axe'),
          forced ? highContrast : [],
        ),
      );
    }
  }

  for (const { id, title } of ofType('docs')) {
    it(`${title} has a page of documentation, with tables that are tables`, { timeout: 60_000 }, () =>
      visit(`id=${id}&viewMode=docs`, async ({ page }) => {
        await page.waitForSelector('h1');
        const text = await page.evaluate(() => document.body.innerText);
        assert.doesNotMatch(text, /\|\s*-{3,}|Component not found|Error:/);
      }),
    );
  }
});
