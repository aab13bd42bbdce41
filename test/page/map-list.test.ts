import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, shown } from '../support/browser-page.ts';
import { useDemo } from '../support/demo.ts';

const deep = (selector: string) => `>>> ${selector}`;
const ready = (page: Page) => page.waitForFunction(() => document.querySelector('www-map')?.dataset['status'] === 'ready');

describe('the list of the map on a strict page', { concurrency: 2 }, () => {
  const demo = useDemo();

  for (const [label, extension] of [
    ['CSV', 'csv'],
    ['GeoJSON', 'geojson'],
  ] as const) {
    it(`saves the places as ${label}, without a word from the policy of the page`, { timeout: 60_000 }, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'places-'));
      const { page, messages, close } = await openPage(demo.browser, demo.server.address);
      const client = await page.createCDPSession();
      await client.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
        browserContextId: page.browserContext().id,
        eventsEnabled: true,
      } as never);
      await page.goto(demo.server.address);
      await ready(page);
      const saved = new Promise<void>((done) =>
        client.on('Browser.downloadProgress', ({ state }) => {
          if (state === 'completed') done();
        }),
      );
      await (await page.$(deep(`.download button:nth-of-type(${extension === 'csv' ? 1 : 2})`)))!.click();
      await saved;
      assert.deepEqual(await readdir(folder), [`plekken-noord.${extension}`]);
      const text = await readFile(join(folder, `plekken-noord.${extension}`), 'utf8');
      assert.ok(text.includes('Huis van de Wijk De Banne'));
      if (extension === 'csv') assert.ok(text.startsWith('\ufeffNummer;Naam;'));
      else assert.equal((JSON.parse(text) as { type: string }).type, 'FeatureCollection');
      assert.deepEqual(messages, []);
      await close();
      await rm(folder, { recursive: true });
    });
  }

  it('sorts ten thousand places as a table without holding up the page', { timeout: 120_000 }, async () => {
    const { page, messages, close } = await openPage(demo.browser, demo.server.address);
    await page.goto(`${demo.server.address}tienduizend.html`);
    await ready(page);
    await (await page.$(deep('.switch label:last-of-type')))!.click();
    await shown(page, deep('[part=table]'));
    await (await page.$(deep('thead th:nth-child(2) button')))!.click();
    await shown(page, deep('th[aria-sort=ascending]:nth-child(2)'));
    const names = await page.$$eval(deep('tbody:nth-of-type(1) th'), (cells) => cells.map(({ textContent }) => textContent!.trim()));
    assert.deepEqual(names, names.toSorted(new Intl.Collator('nl', { numeric: true, sensitivity: 'base' }).compare));
    assert.equal(names.length, 50);
    assert.deepEqual(messages, []);
    await close();
  });

  it('has every one of ten thousand places in its text, and counts them for a screen reader', { timeout: 120_000 }, async () => {
    const { page, close } = await openPage(demo.browser, demo.server.address);
    await page.goto(`${demo.server.address}tienduizend.html`);
    await ready(page);
    await page.waitForFunction(
      () => document.querySelector('www-map')!.shadowRoot!.querySelectorAll('[part=list] .row').length === 10_000,
      { timeout: 90_000 },
    );
    const sizes = await page.$$eval(deep('[part=list] [role=list]'), (lists) =>
      lists.map((list) => {
        const items = [...list.querySelectorAll('[role=listitem]')];
        return items.length === Number(items.at(-1)!.ariaSetSize) && items.every((item, index) => Number(item.ariaPosInSet) === index + 1);
      }),
    );
    assert.deepEqual(sizes, [true, true, true, true]);
    await close();
  });
});
