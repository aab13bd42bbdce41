import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page, PDFOptions } from 'puppeteer-core';
import { shown } from '../support/browser-page.ts';
import { openMap, placesOfNoord } from '../support/map-page.ts';
import { pagesOf, says, type PdfPage } from '../support/pdf.ts';
import { useDemo } from '../support/demo.ts';

const places = placesOfNoord();
const names = places.map(({ name }) => name);
const numbers = places.flatMap(({ number }) => number ?? []);

const sheets = [
  ['A4', 'portrait', 596, 842],
  ['A4', 'landscape', 842, 596],
  ['A3', 'portrait', 842, 1191],
  ['A3', 'landscape', 1191, 842],
] as const;
const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };

async function printed(page: Page, options: PDFOptions = {}): Promise<PdfPage[]> {
  return pagesOf(await page.pdf({ format: 'A4', margin, ...options }));
}

/** How much smaller than on the screen the first page was made; a browser shrinks what is too wide for the paper. */
const scale = ({ content }: PdfPage) => Number(/^([\d.]+) 0 0 \1 [\d.]+ [\d.]+ cm$/m.exec(content)?.[1]) / (300 / 96);

describe('the map on paper', { concurrency: 2 }, () => {
  const demo = useDemo();

  /** A page with a map and a person at it: then what prints is loaded. */
  async function visit(wanted: Parameters<typeof openMap>[2] = {}): ReturnType<typeof openMap> {
    const opened = await openMap(demo.browser, demo.server.address, wanted);
    const { page } = opened;
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/chunks/paper')));
    await page.waitForNetworkIdle({ idleTime: 300 });
    return opened;
  }

  const search = (page: Page, query: string) =>
    page.$eval(
      'www-map >>> input[type=search]',
      (field, words) => {
        (field as HTMLInputElement).value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      query,
    );

  for (const [format, orientation, width, height] of sheets) {
    it(
      `has every place by name and number on ${format} ${orientation}, none of them broken over two pages`,
      { timeout: 60_000 },
      async () => {
        const { page, close } = await visit();
        const pages = await printed(page, { format, landscape: orientation === 'landscape' });
        assert.deepEqual([Math.round(pages[0]!.width), Math.round(pages[0]!.height)], [width, height]);
        assert.equal(names.length, 36);
        assert.deepEqual(
          names.filter((name) => !pages.some((sheet) => says(sheet, name))),
          [],
        );
        const all = pages.map(({ text }) => text).join('');
        for (const number of numbers) assert.match(all, new RegExp(`(^|\\D)${number}(\\D|$)`));
        assert.equal(scale(pages[0]!), 1, 'nothing is too wide');
        assert.ok(pages.length <= 3, `${pages.length} pages`);
        await close();
      },
    );
  }

  it('has the map in lines and letters, with its scale, its legend, its credit and the date of the dossier, all on the first page', async () => {
    const { page, close } = await visit();
    const [first, ...rest] = await printed(page, { format: 'A3', landscape: true });
    // Names of the background are drawn on the canvas, and nowhere else.
    for (const words of ['Tuindorp Nieuwendam', 'Buikslotermeer', '1 km']) assert.ok(says(first!, words), words);
    for (const words of ['plek onbekend', 'ongeveer hier', 'Zorgnetwerk (voorbeeld)', 'Stand van 20 november 2026', 'Gemeente Amsterdam'])
      assert.ok(says(first!, words), words);
    const sources = [first!, ...rest].filter((sheet) => says(sheet, 'Verzonnen voorbeeld voor deze demo'));
    assert.ok(sources.length > 0, 'sources');
    await close();
  });

  it('has no fields and buttons', async () => {
    const { page, close } = await visit();
    const pages = await printed(page);
    for (const words of ['Zoek een plek', 'Filter', 'Download', 'Lijst', 'Zoom'])
      assert.ok(!pages.some((sheet) => says(sheet, words)), words);
    await close();
  });

  it('has all places when the screen shows some, and says so; and leaves the screen as it was', async () => {
    const { page, close } = await visit({ attributes: { layers: 'wijkpartners zorgnetwerk' } });
    await search(page, 'huis van de wijk');
    const rows = () => page.$$eval('www-map >>> [part=list] .row', (found) => found.map(({ textContent }) => textContent));
    await page.waitForFunction(() => document.querySelector('www-map')!.shadowRoot!.querySelectorAll('[part=list] .row').length === 4);
    const before = await rows();
    const pages = await printed(page);
    for (const name of names)
      assert.ok(
        pages.some((sheet) => says(sheet, name)),
        name,
      );
    assert.ok(says(pages[0]!, 'Op het scherm: 4 van 36 plekken, gezocht op ‘huis van de wijk’. Op papier: alle 36 plekken.'));
    assert.ok(says(pages[0]!, 'Staat uit en dus niet op de kaart: Bewonersgroepen'));
    assert.deepEqual(await rows(), before);
    assert.equal(await page.$('www-map >>> .paper'), null);
    await close();
  });

  it('has all places when the page shows the table, or only the list', async () => {
    for (const view of ['table', 'list']) {
      const { page, close } = await visit({ attributes: { view } });
      const pages = await printed(page);
      assert.deepEqual(
        names.filter((name) => !pages.some((sheet) => says(sheet, name))),
        [],
        view,
      );
      await close();
    }
  });

  it('says that the map shows a part when a person zoomed in', async () => {
    const { page, close } = await visit();
    await shown(page, 'www-map >>> canvas');
    await page.click('www-map >>> .zoom button');
    await page.waitForNetworkIdle({ idleTime: 300 });
    const [first] = await printed(page);
    assert.ok(says(first!, 'De kaart toont een deel van het gebied.'));
    assert.ok(!says(first!, '1 km'), 'another scale');
    await close();
  });

  it('has the chosen place with all that is known of it', async () => {
    const { page, close } = await visit({ attributes: { place: '17' } });
    const pages = await printed(page);
    assert.ok(pages.some((sheet) => says(sheet, 'delen een boodschappendienst')));
    assert.ok(!pages.some((sheet) => says(sheet, 'Sluit')));
    await close();
  });

  it('has a map that was never in view', async () => {
    const { page, close } = await visit({ above: 4000 });
    assert.equal(await page.$('www-map >>> canvas'), null);
    const pages = await printed(page);
    assert.ok(pages.some((sheet) => says(sheet, 'Tuindorp Nieuwendam')));
    await close();
  });

  it('is the same from a dark page', async () => {
    const [light, dark] = await Promise.all(
      (['light', 'dark'] as const).map(async (scheme) => {
        const { page, close } = await visit({ features: [{ name: 'prefers-color-scheme', value: scheme }] });
        const pages = await printed(page);
        await close();
        return pages.map(({ content }) => content.match(/[\d.]+ [\d.]+ [\d.]+ rg$/gm)).flat();
      }),
    );
    assert.ok(light!.length > 100);
    assert.deepEqual(dark, light);
  });

  it('has every place also when the page is printed before anyone has touched it', async () => {
    const { page, close } = await openMap(demo.browser, demo.server.address);
    const pages = await printed(page);
    assert.deepEqual(
      names.filter((name) => !pages.some((sheet) => says(sheet, name))),
      [],
    );
    await close();
  });

  it('has ten thousand places in a minute', { timeout: 180_000 }, async () => {
    const { page, close } = await visit({ attributes: { src: 'dossiers/tienduizend.json' } });
    const listed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const paper = document.querySelector('www-map')!.shadowRoot!.querySelector('.paper')!;
      const found = { rows: paper.querySelectorAll('.place').length, groups: paper.querySelectorAll('.letters li').length };
      dispatchEvent(new Event('afterprint'));
      return found;
    });
    assert.equal(listed.rows, 10_000);
    assert.ok(listed.groups > 10, 'what is too close together has a letter');
    await close();
  });
});
