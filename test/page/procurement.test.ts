import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { serve } from '../../packages/demo/server.mjs';
import { openPage, startBrowser, violations, type Scheme, type WatchedPage } from '../support/browser-page.ts';

// The page of the demo that goes from a file of purchases to the gauge, on the built files and under the demo's policy.

const exampleAt = (name: string) => fileURLToPath(new URL(`../../packages/demo/dossiers/inkoop/${name}`, import.meta.url));
const table = exampleAt('inkopen-voorbeeld.csv');
const contracts = exampleAt('contracten-voorbeeld.json');
/** Material beside the project; not everyone who has the project has it. */
const real = fileURLToPath(new URL('../../../shared/data/ocds/ocds-fictional-1.1-contract.json', import.meta.url));

const text = (page: Page, selector: string) => page.$eval(selector, ({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()));
const isHidden = (page: Page, selector: string) => page.$eval(selector, (element) => !element.checkVisibility());

interface Set {
  period: string;
  currency: string;
  total: unknown;
  tiers: { id: string; amount: unknown; suppliers: number }[];
}
/** The figures as the page offers them for a dossier. */
const figures = async (page: Page) => {
  const sets = JSON.parse(await page.$eval('#json', ({ textContent }) => textContent ?? '')) as Set[];
  return sets.map(({ period, currency, total, tiers }) => [
    period,
    currency,
    total,
    Object.fromEntries(tiers.map(({ id, amount }) => [id, amount])),
  ]);
};

async function choose(page: Page, path: string): Promise<void> {
  await ((await page.$('#bestand')) as ElementHandle<HTMLInputElement>).uploadFile(path);
  await page.waitForFunction(
    (name) => [...document.querySelectorAll('#stemming, #fout')].some(({ textContent }) => textContent?.includes(name!)),
    {},
    path.split('/').at(-1),
  );
}

async function fill(page: Page, id: string, value: string): Promise<void> {
  await page.$eval(`#${id}`, (field) => ((field as HTMLInputElement).value = ''));
  await page.type(`#${id}`, value);
  await page.keyboard.press('Tab');
}

const gaugeReady = (page: Page) =>
  page.waitForFunction(() => document.querySelector<HTMLElement>('www-anchor-gauge')?.dataset['status'] === 'ready');
const gauge = (page: Page) => page.$eval('www-anchor-gauge', ({ shadowRoot }) => (shadowRoot?.textContent ?? '').replace(/\s+/g, ' '));

describe('the page from purchases to the gauge', { concurrency: 2 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  const folder = mkdtempSync(join(tmpdir(), 'inkoop-'));
  before(async () => {
    server = await serve();
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  async function visit({ scheme = 'light', ...size }: { scheme?: Scheme; width?: number } = {}): Promise<WatchedPage> {
    const opened = await openPage(browser, server.address, size);
    await opened.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await opened.page.goto(`${server.address}inkoop.html`, { waitUntil: 'networkidle0' });
    return opened;
  }

  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it('counts a table in Windows-1252 with bands, a credit and a total', async () => {
    const { page, messages, elsewhere, close } = await visit();
    assert.ok(await isHidden(page, '#uitkomst'));
    await choose(page, table);
    await gaugeReady(page);
    const [, year] = await figures(page);
    // By hand from the example: neighbourhood 214,000 − 6,500 + 12,310.25 + 27,800 + 118,450 and a band of 10,000 to 50,000.
    assert.deepEqual(year, [
      '2025',
      'EUR',
      { min: 959_440.25, max: 1_249_440.25 },
      {
        neighbourhood: { min: 376_060.25, max: 416_060.25 },
        city: { min: 288_020, max: 538_020 },
        region: 131_900,
        country: 72_500,
        elsewhere: 71_250,
        unknown: 19_710,
      },
    ]);
    assert.equal(await text(page, '#stemming'), 'inkopen-voorbeeld.csv: 24 inkopen geteld.');
    assert.deepEqual(await texts(page, '#onbekend summary'), ['3 regels (15, 28 en 29): er staat geen adres bij de leverancier.']);
    assert.deepEqual(await texts(page, '#weten li'), [
      'Regel 17: dit bedrag kwam terug. Het is van het totaal afgetrokken.',
      'Regel 24: er staat alleen een laagste bedrag: “> € 1 mln”. Daarmee kunnen we niet rekenen. Niet meegeteld.',
      'Regel 30: het bedrag is niet te lezen: “volgt”. Niet meegeteld.',
      'Regel 31: dit is een optelling van andere regels. Niet meegeteld.',
    ]);
    const said = await gauge(page);
    for (const words of [
      'Wijk: postcode 1020 tot en met 1039',
      'De btw zit er niet in',
      'konden 2 regels niet meetellen',
      'inkopen-voorbeeld.csv',
    ])
      assert.ok(said.includes(words), words);
    assert.deepEqual(messages, []);
    assert.deepEqual(elsewhere, []);
    await close();
  });

  it('counts Open Contracting data, for all that bought or for one of them', async () => {
    const { page, messages, close } = await visit();
    assert.ok(await isHidden(page, '#koper-veld'));
    await choose(page, contracts);
    await gaugeReady(page);
    const all = { neighbourhood: 349_000, city: 318_000, region: 190_000, elsewhere: 71_250, unknown: 588_000 };
    assert.deepEqual(await figures(page), [['2025', 'EUR', 1_516_250, all]]);
    await page.select('#koper', 'Gemeente Waterdam');
    assert.deepEqual(await figures(page), [['2025', 'EUR', 1_477_250, { ...all, neighbourhood: 310_000 }]]);
    await page.waitForFunction(() => document.querySelector('www-anchor-gauge')?.shadowRoot?.textContent?.includes('Gemeente Waterdam'));
    assert.deepEqual(messages, []);
    await close();
  });

  it('counts again when a person changes what is near, and says so in the definition', async () => {
    const { page, close } = await visit();
    await choose(page, contracts);
    await fill(page, 'wijk', '1031, 1506');
    await fill(page, 'regio', '');
    // The two suppliers of contract 003 are still in different areas.
    assert.deepEqual((await figures(page))[0]![3], { neighbourhood: 426_000, city: 431_000, elsewhere: 71_250, unknown: 588_000 });
    await page.waitForFunction(() =>
      document.querySelector('www-anchor-gauge')?.shadowRoot?.textContent?.includes('Wijk: postcode 1031, 1506.'),
    );
    await fill(page, 'stad', 'GM0363');
    await page.click('#land');
    await page.waitForFunction(() => document.querySelector('#json')?.textContent?.includes('gemeentecode GM0363'));
    assert.match(await page.$eval('#json', ({ textContent }) => textContent!), /ook als het bestand geen land noemt/);
    await close();
  });

  it('gives name, source, date and year to what is shown', async () => {
    const { page, close } = await visit();
    await choose(page, file('zonder-jaar.csv', 'Leverancier;Postcode;Bedrag\nA;1031 AB;10\n'));
    assert.deepEqual(await texts(page, '#fout p'), [
      'In zonder-jaar.csv is niets om te tellen.',
      'Regel 2: de datum ontbreekt. Niet meegeteld.',
    ]);
    await fill(page, 'jaar', '2024');
    await fill(page, 'naam', 'Ziekenhuis');
    await fill(page, 'bron', 'Jaarverslag');
    await page.$eval('#stand', (field) => {
      (field as HTMLInputElement).value = '2025-03-01';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await gaugeReady(page);
    assert.equal(await text(page, '#fout'), '');
    const [set] = JSON.parse(await page.$eval('#json', ({ textContent }) => textContent!)) as Record<string, unknown>[];
    assert.deepEqual([set!['period'], set!['asOf'], set!['source']], ['2024', '2025-03-01', { title: 'Jaarverslag' }]);
    await page.waitForFunction(() => document.querySelector('www-anchor-gauge')?.shadowRoot?.textContent?.includes('Ziekenhuis'));
    await close();
  });

  it('says of an example that it is invented, and of a file of one’s own not', async () => {
    const { page, messages, close } = await visit();
    for (const name of ['inkopen-voorbeeld.csv', 'contracten-voorbeeld.json']) {
      await page.click(`[data-example="${name}"]`);
      await page.waitForFunction((wanted) => document.querySelector('#stemming')?.textContent?.startsWith(wanted), {}, name);
      await gaugeReady(page);
      await page.waitForFunction(() => /verzonnen/i.test(document.querySelector('www-anchor-gauge')?.shadowRoot?.textContent ?? ''));
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'uitkomst-kop');
    }
    await choose(page, file('eigen.csv', 'Leverancier;Postcode;Bedrag;Jaar\nA;1031 AB;10;2024\n'));
    await page.waitForFunction(() => !/verzonnen/i.test(document.querySelector('www-anchor-gauge')?.shadowRoot?.textContent ?? ''));
    assert.deepEqual(messages, []);
    await close();
  });

  for (const [name, content, said] of [
    ['leeg.csv', '', 'Het bestand is leeg.'],
    [
      'inloggen.csv',
      '<!doctype html><title>Inloggen</title>',
      'Dit is een webpagina, geen bestand met inkopen. Kijk of de download gelukt is.',
    ],
    ['werkmap.csv', 'PK\u0003\u0004…', 'Dit is een Excel- of zip-bestand. Sla de tabel op als CSV, en kies dat bestand.'],
    ['half.json', '{"releases": [', 'Dit lijkt JSON, maar het is niet te lezen. Misschien is het bestand niet compleet.'],
    ['anders.json', '{"type": "FeatureCollection"}', 'Dit is JSON, maar geen Open Contracting: er staan geen releases of records in.'],
    [
      'tekst.csv',
      'Naam;Plaats\n<img src=x onerror=alert(1)>;Gent',
      'We vinden geen kolom met bedragen. Staat er een kop boven de tabel, zoals “Bedrag”?',
    ],
  ] as const) {
    it(`says of ${name} what is wrong, and takes away what was shown`, async () => {
      const { page, messages, close } = await visit();
      await choose(page, contracts);
      await choose(page, file(name, content));
      assert.deepEqual((await texts(page, '#fout p')).slice(0, 2), [`In ${name} is niets om te tellen.`, said]);
      assert.ok(await isHidden(page, '#uitkomst'));
      assert.deepEqual(await violations(page), [], 'axe');
      assert.deepEqual(messages, []);
      await close();
    });
  }

  it('shows what stands in a file as text', async () => {
    const { page, messages, close } = await visit();
    await choose(page, file('vreemd.csv', 'Leverancier;Bedrag;Jaar\n<img src=x onerror=alert(1)>;10;2024\n'));
    await gaugeReady(page);
    assert.deepEqual(await texts(page, '#onbekend tbody td:first-of-type'), ['<img src=x onerror=alert(1)>']);
    assert.deepEqual(messages, []);
    await close();
  });

  it('takes a file that is dropped', async () => {
    const { page, close } = await visit();
    await page.$eval('#vak', (box) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Leverancier;Postcode;Bedrag;Jaar\nA;1031 AB;10;2024\n'], 'gesleept.csv'));
      for (const type of ['dragover', 'drop']) box.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.waitForFunction(() => document.querySelector('#stemming')?.textContent?.startsWith('gesleept.csv'));
    assert.deepEqual(await figures(page), [['2024', 'EUR', 10, { neighbourhood: 10 }]]);
    await close();
  });

  it('offers the figures as a file that is what stands on the page', { timeout: 60_000 }, async () => {
    const { page, close } = await visit();
    await choose(page, contracts);
    const shown = await page.$eval('#json', ({ textContent }) => textContent);
    const client = await page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', {
      ...{ behavior: 'allow', downloadPath: folder, eventsEnabled: true },
      ...(page.browserContext().id !== undefined && { browserContextId: page.browserContext().id! }),
    });
    const done = new Promise<void>((resolve) => client.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()));
    await page.click('#download');
    await done;
    assert.equal(readFileSync(join(folder, 'spending.json'), 'utf8'), shown);
    await close();
  });

  it('counts the fictional example of the standard as it is', { skip: !existsSync(real) }, async () => {
    const { page, close } = await visit();
    await choose(page, real);
    await gaugeReady(page);
    assert.deepEqual(await figures(page), [['2010', 'GBP', 11_000_000, { elsewhere: 11_000_000 }]]);
    assert.ok((await gauge(page)).includes('London Borough of Barnet'));
    await close();
  });

  for (const scheme of ['light', 'dark'] as const)
    for (const width of [1200, 375, 320])
      it(`is accessible and does not scroll sideways with all of it open, ${scheme}, ${width} px`, { timeout: 60_000 }, async () => {
        const { page, messages, close } = await visit({ scheme, width });
        await choose(page, contracts);
        await gaugeReady(page);
        await page.$$eval('#uitkomst details', (all) => all.forEach((details) => (details.open = true)));
        assert.deepEqual(await violations(page), [], 'axe');
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(messages, []);
        await close();
      });
});
