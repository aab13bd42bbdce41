import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { policy } from '../../packages/demo/server.mjs';
import { openPage, shown, startBrowser, violations, type WatchedPage } from '../support/browser-page.ts';
import { sendBytes, serveLayers, type Route } from '../support/layer-server.ts';

type Site = Awaited<ReturnType<typeof serveLayers>>;
type Layer = Readonly<Record<string, unknown>>;

const fileAt = (name: string) => readFileSync(new URL(`../../packages/demo/dossiers/layers/${name}`, import.meta.url));
const [shops, carers, partners] = [fileAt('ondernemers.fgb'), fileAt('zorgdragers.pmtiles'), fileAt('wijkpartners.geojson')];

const naam = { fields: { name: 'naam' } };
const here = {
  id: 'hier',
  kind: 'places',
  title: 'Hier',
  features: {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', id: 'bank', geometry: { type: 'Point', coordinates: [4.91, 52.4] }, properties: { name: 'De bank' } }],
  },
};

const html: Route = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Inloggen</title>');
const status =
  (code: number): Route =>
  (_, response) =>
    response.writeHead(code).end('Niets');
const file =
  (bytes: Uint8Array): Route =>
  (request, response) =>
    sendBytes(request, response, bytes);
/** Promises more than it sends, and hangs up. */
const hangsUp: Route = (_, response) => {
  response.writeHead(200, { 'content-length': partners.length }).write(partners.subarray(0, 500));
  setTimeout(() => response.destroy(), 50);
};
/** Sends a little now and then for as long as anyone listens. */
const trickles: Route = (_, response) => {
  response.writeHead(200);
  response.write('{"features":[');
};
const endless: Route = (_, response, url) => {
  const page = Number(url.searchParams.get('page'));
  url.searchParams.set('page', String(page + 1));
  const features = [
    { type: 'Feature', id: `p${page}`, geometry: { type: 'Point', coordinates: [4.91, 52.4] }, properties: { name: `Plek ${page}` } },
  ];
  response
    .writeHead(200, { 'content-type': 'application/geo+json' })
    .end(JSON.stringify({ type: 'FeatureCollection', features, links: [{ rel: 'next', href: url.pathname + url.search }] }));
};
const garbled: Route = (request, response) => {
  // Tiles that say they are packed, and are not: those that any view of the neighbourhood needs are among them.
  const bytes = Uint8Array.from(carers);
  bytes.fill(0x55, 92_000, 129_000);
  sendBytes(request, response, bytes);
};

const routes: Record<string, Route> = {
  '/html': html,
  '/html.fgb': html,
  '/html.pmtiles': html,
  '/weg.geojson': status(404),
  '/geheim.geojson': status(401),
  '/stuk.geojson': status(503),
  '/leeg.geojson': file(new Uint8Array()),
  '/leeg.fgb': file(new Uint8Array()),
  '/leeg.pmtiles': file(new Uint8Array()),
  '/kort.geojson': file(partners.subarray(0, -300)),
  '/kort.fgb': file(shops.subarray(0, 120_000)),
  // Within the tiles that any view of the neighbourhood needs.
  '/kort.pmtiles': file(carers.subarray(0, 92_000)),
  '/stuk.pmtiles': garbled,
  '/afgebroken.geojson': hangsUp,
  '/stil.geojson': () => {},
  '/traag.geojson': trickles,
  '/stil.fgb': () => {},
  '/eindeloos/': endless,
  '/zonder-naam': file(partners),
  '/zonder-naam-fgb': file(shops),
  '/zonder-naam-pmtiles': file(carers),
};

const pageRoute: Route = (_, response) =>
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
    .end(
      '<!doctype html><html lang="nl"><title>Lagen</title><script type="module" src="/wijkwelvaartswerk/map.js"></script><main><h1>Lagen</h1><www-map></www-map></main>',
    );

describe('a map with layers elsewhere, on a page with a strict policy', { concurrency: 2 }, () => {
  let browser: Browser;
  let site: Site;
  let elsewhere: Site;
  before(async () => {
    site = await serveLayers({ ...routes, '/kaart.html': pageRoute });
    elsewhere = await serveLayers();
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    site.stop();
    elsewhere.stop();
  });

  /** Opens the page with these layers beside one that is in the dossier itself. `hurried`: half a minute takes half a second. */
  async function show(layers: readonly Layer[], { hurried = false, neighbourhood = {} } = {}): Promise<WatchedPage> {
    const opened = await openPage(browser, site.address);
    if (hurried) {
      await opened.page.evaluateOnNewDocument(() => {
        const wait = globalThis.setTimeout;
        globalThis.setTimeout = ((act: () => void, time = 0) => wait(act, time >= 30_000 ? 500 : time)) as typeof setTimeout;
      });
    }
    await opened.page.goto(`${site.address}kaart.html`);
    await opened.page.evaluate(
      (given) => {
        const map = document.querySelector('www-map')!;
        (globalThis as { told?: unknown[] }).told = [];
        map.addEventListener('www-error', ({ detail }) => (globalThis as unknown as { told: unknown[] }).told.push(detail));
        map.dossier = given;
      },
      {
        version: 1,
        language: 'nl',
        neighbourhood: { name: 'Noord', bounds: [4.876, 52.379, 4.966, 52.4215], ...neighbourhood },
        map: { layers: [here, ...layers.map((layer, i) => ({ id: `laag${i}`, kind: 'places', title: 'Laag', ...layer }))] },
      },
    );
    return opened;
  }

  const counts = (page: Page) =>
    page.$$eval('>>> .chip', (chips) => chips.map((chip) => chip.querySelector('.count')?.textContent.trim() ?? ''));
  const notes = (page: Page) =>
    page.$$eval('>>> .trouble', (all) => all.map((one) => (one as HTMLElement).innerText.replace(/\s+/g, ' ').trim()));
  /** Waits until the second layer has so many. */
  const counted = async (page: Page, count: string) => {
    await page
      .waitForFunction(
        (wanted) =>
          document.querySelector('www-map')?.shadowRoot?.querySelectorAll('.chip')[1]?.querySelector('.count')?.textContent.trim() ===
          wanted,
        { timeout: 15_000 },
        count,
      )
      .catch(async () => assert.fail(`${(await counts(page)).join()} ${(await notes(page)).join()}`));
  };
  const noted = async (page: Page): Promise<string[]> => {
    await shown(page, '>>> .trouble', 15_000);
    return notes(page);
  };
  const quiet = (messages: readonly string[]) => messages.filter((message) => !/Failed to load resource|net::ERR/.test(message));

  for (const [what, layer, count, most] of [
    ['GeoJSON', { href: '/layers/wijkpartners.geojson', ...naam }, '8', 1],
    ['GeoJSON in the Dutch grid', { href: '/layers/wijkpartners-rd.geojson', ...naam }, '8', 1],
    ['FlatGeobuf', { href: '/layers/ondernemers.fgb', ...naam }, '1.500', 3],
    ['FlatGeobuf in the Dutch grid', { href: '/layers/wijkpartners-rd.fgb', ...naam }, '8', 2],
    ['PMTiles of points', { href: '/layers/zorgdragers.pmtiles', ...naam }, '1.500', 20],
    ['PMTiles of areas', { href: '/layers/groeten.pmtiles', kind: 'areas', ...naam }, '', 20],
    ['a collection of OGC API Features', { href: '/ogc/collections/plekken' }, '5.000', 7],
    ['a service of OGC API Features', { href: '/ogc#plekken', format: 'ogc-features' }, '5.000', 8],
    ['GeoJSON without an extension', { href: '/zonder-naam', ...naam }, '8', 1],
    ['FlatGeobuf without an extension', { href: '/zonder-naam-fgb', ...naam }, '1.500', 4],
    ['PMTiles without an extension', { href: '/zonder-naam-pmtiles', ...naam }, '1.500', 21],
  ] as const) {
    it(`shows ${what}, accessibly, without a word on the console`, { timeout: 60_000 }, async () => {
      const { page, messages, elsewhere: others, close } = await show([layer]);
      if (count) await counted(page, count);
      else await page.waitForFunction(() => document.querySelector('www-map')!.shadowRoot!.textContent.includes('Van der Pekbuurt'));
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(messages, []);
      assert.deepEqual(others, []);
      const { pathname } = new URL(layer.href, site.address);
      const asked = await page.evaluate(
        (path) => performance.getEntriesByType('resource').filter(({ name }) => name.includes(path)).length,
        pathname.slice(0, 12),
      );
      assert.ok(asked <= most, `${asked} requests`);
      await close();
    });
  }

  it(
    'lists everything of a FlatGeobuf and asks for a part of it only while someone looks at a few streets',
    { timeout: 60_000 },
    async () => {
      const { page, close } = await show([{ href: '/layers/ondernemers.fgb', ...naam }], {
        neighbourhood: { bounds: [4.905, 52.395, 4.909, 52.397] },
      });
      await page.waitForFunction(() =>
        /^\d+$/.test(
          document.querySelector('www-map')!.shadowRoot!.querySelectorAll('.chip')[1]?.querySelector('.count')?.textContent ?? '',
        ),
      );
      const parts = site.seen.filter(({ path, range }) => path.includes('?straten') && range);
      const before = Number((await counts(page))[1]);
      assert.ok(before > 0 && before < 200, `${before} places`);
      assert.ok(parts.reduce((sum, { bytes }) => sum + bytes, 0) < shops.length / 2);
      // Further away there is more, and what was there stays.
      await page.click('>>> .zoom button:nth-of-type(2)');
      await page.waitForFunction(
        (least) =>
          Number(document.querySelector('www-map')!.shadowRoot!.querySelectorAll('.chip')[1]!.querySelector('.count')?.textContent) > least,
        { timeout: 15_000 },
        before,
      );
      await close();
    },
  );

  it('fetches nothing of a layer that is off', async () => {
    const { page, close } = await show([{ href: '/layers/ondernemers.fgb?uit', visible: false, ...naam }]);
    await shown(page, '>>> .chip');
    await page.waitForNetworkIdle();
    assert.deepEqual(
      site.seen.filter(({ path }) => path.includes('?uit')),
      [],
    );
    await page.click('>>> .chips > :nth-child(2) .chip');
    await counted(page, '1.500');
    await close();
  });

  it('asks nothing of another host until someone agrees', async () => {
    const { page, elsewhere: others, close } = await show([{ href: `${elsewhere.address}layers/ondernemers.fgb`, ...naam }]);
    const { host } = new URL(elsewhere.address);
    assert.deepEqual(await noted(page), [
      `Laag: deze laag komt van ${host}. Die site ziet dan je IP-adres en welk gebied je bekijkt. Haal op van ${host}`,
    ]);
    assert.deepEqual([others, elsewhere.seen.filter(({ path }) => path.endsWith('.fgb'))], [[], []]);
    assert.deepEqual(await violations(page), []);
    await close();
  });

  it('asks another host when someone agrees', async () => {
    const { page, close } = await openPage(browser, site.address);
    await page.setBypassCSP(true);
    await page.goto(`${site.address}kaart.html`);
    await page.evaluate((href) => {
      document.querySelector('www-map')!.dossier = {
        version: 1,
        neighbourhood: { name: 'Noord' },
        map: { layers: [{ id: 'l', kind: 'places', title: 'Laag', href, fields: { name: 'naam' } }] },
      };
    }, `${elsewhere.address}layers/wijkpartners.geojson`);
    await noted(page);
    const asked = () => elsewhere.seen.filter(({ path }) => path.endsWith('.geojson')).length;
    assert.equal(asked(), 0);
    await page.click('>>> .trouble button');
    await page.waitForFunction(() => document.querySelector('www-map')!.shadowRoot!.textContent.includes('De Evenaar'));
    assert.equal(asked(), 1);
    await close();
  });

  for (const [what, layer, sentence, hurried] of [
    ['is not there', { href: '/weg.geojson' }, 'het bestand is er niet.'],
    ['is secret', { href: '/geheim.geojson' }, 'de server geeft het bestand niet aan iedereen.'],
    ['has a broken server', { href: '/stuk.geojson' }, 'de server geeft een fout (code 503).'],
    ['is a web page', { href: '/html' }, 'op dit adres staat een webpagina in plaats van gegevens.'],
    ['is a web page, as FlatGeobuf', { href: '/html.fgb' }, 'op dit adres staat een webpagina in plaats van gegevens.'],
    ['is a web page, as PMTiles', { href: '/html.pmtiles' }, 'op dit adres staat een webpagina in plaats van gegevens.'],
    ['is a web page, as OGC', { href: '/html', format: 'ogc-features' }, 'op dit adres staat een webpagina in plaats van gegevens.'],
    ['is empty', { href: '/leeg.geojson' }, 'er staat niets in het bestand.'],
    ['is empty, as FlatGeobuf', { href: '/leeg.fgb' }, 'er staat niets in het bestand.'],
    ['is empty, as PMTiles', { href: '/leeg.pmtiles' }, 'er staat niets in het bestand.'],
    ['is cut short', { href: '/kort.geojson' }, 'het bestand is niet compleet. Het houdt te vroeg op.'],
    ['is cut short, as FlatGeobuf', { href: '/kort.fgb', ...naam }, 'het bestand is niet compleet. Het houdt te vroeg op.'],
    ['is cut short, as PMTiles', { href: '/kort.pmtiles', ...naam }, 'het bestand is niet compleet. Het houdt te vroeg op.'],
    ['is broken inside, as PMTiles', { href: '/stuk.pmtiles', ...naam }, 'de kaart kan dit bestand niet lezen.'],
    ['is broken off', { href: '/afgebroken.geojson' }, 'het bestand is niet compleet. Het houdt te vroeg op.'],
    ['never comes', { href: '/stil.geojson' }, 'de server antwoordt niet op tijd.', true],
    ['never comes, as FlatGeobuf', { href: '/stil.fgb' }, 'de server antwoordt niet op tijd.', true],
    ['begins and stops', { href: '/traag.geojson' }, 'de server antwoordt niet op tijd.', true],
    ['is in the wrong format', { href: '/layers/ondernemers.fgb', format: 'pmtiles' }, 'de kaart kan dit bestand niet lezen.'],
  ] as const) {
    it(`says so when a layer ${what}, and shows the rest`, { timeout: 60_000 }, async () => {
      const { page, messages, close } = await show([layer], { hurried: Boolean(hurried) });
      const [note, ...others] = await noted(page);
      assert.equal(note, `Laag: ${sentence} Probeer opnieuw`);
      assert.deepEqual(others, []);
      const told = (await page.evaluate(() => (globalThis as { told?: unknown[] }).told)) as {
        message: string;
        url: string;
        code: string;
      }[];
      assert.deepEqual(
        told.map(({ message, url }) => [message, new URL(url).pathname]),
        [[`Laag: ${sentence}`, layer.href]],
      );
      assert.match(told[0]!.code, /^layer-[a-z-]+$/);
      assert.match(await page.$eval('>>> [part=list]', ({ textContent }) => textContent), /De bank/);
      assert.deepEqual(quiet(messages), []);
      await close();
    });
  }

  it('keeps what came of a file that is cut short', async () => {
    const { page, close } = await show([{ href: '/kort.pmtiles', visible: false, ...naam }]);
    // Which tiles are asked for depends on the picture: it is there first.
    await shown(page, '>>> canvas');
    await page.click('>>> .chips > :nth-child(2) .chip');
    await noted(page);
    const [, count = ''] = await counts(page);
    assert.ok(Number(count.replace('.', '')) > 100, count);
    await close();
  });

  it('does not follow a service that pages for ever', { timeout: 60_000 }, async () => {
    const { page, close } = await show([{ href: '/eindeloos/collections/plekken/items' }]);
    assert.deepEqual(await noted(page), ['Laag: de eerste 50. Zoom in om de rest te zien.']);
    assert.equal((await counts(page))[1], '50');
    await close();
  });

  it('says how much of a large service it shows', { timeout: 60_000 }, async () => {
    const { page, close } = await show([{ href: '/ogc/collections/plekken' }]);
    await counted(page, '5.000');
    assert.deepEqual(await noted(page), ['Laag: de eerste 5.000 van 10.000. Zoom in om de rest te zien.']);
    await close();
  });

  it('hangs up when the map is taken away', async () => {
    const { page, close } = await show([{ href: '/stil.geojson?weg' }, { href: '/stil.fgb?weg' }]);
    const waiting = () => site.seen.filter(({ path, cancelled }) => path.endsWith('?weg') && !cancelled);
    while (waiting().length < 2) await new Promise((done) => setTimeout(done, 20));
    await page.evaluate(() => document.querySelector('www-map')!.remove());
    while (waiting().length > 0) await new Promise((done) => setTimeout(done, 20));
    await close();
  });
});
