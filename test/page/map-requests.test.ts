import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, shown, type WatchedPage } from '../support/browser-page.ts';
import { useDemo } from '../support/demo.ts';

const ELSEWHERE = 'https://elders.example';
const inMap = (selector: string) => `www-map >>> ${selector}`;

type Attributes = Readonly<Record<string, string>>;

/** A dossier of which everything that can be is on another host. */
const spread = {
  version: 1,
  neighbourhood: { name: 'Noord', centre: [4.92, 52.4] },
  organisations: [{ id: 'club', name: 'Club', url: `${ELSEWHERE}/club` }],
  map: {
    background: { href: `${ELSEWHERE}/background.geojson` },
    layers: [
      {
        ...{ id: 'own', kind: 'places', title: 'Eigen' },
        features: {
          type: 'FeatureCollection',
          features: [
            {
              ...{ type: 'Feature', id: 'tuin', geometry: { type: 'Point', coordinates: [4.92, 52.4] } },
              properties: {
                ...{ name: 'Tuin', url: `${ELSEWHERE}/tuin`, organisation: 'club' },
                image: { href: `${ELSEWHERE}/tuin.jpg`, alt: 'De tuin' },
              },
            },
          ],
        },
      },
      ...(['geojson', 'ogc-features', 'flatgeobuf', 'pmtiles'] as const).map((format) => ({
        ...{ id: format, kind: 'places', title: format, format, href: `${ELSEWHERE}/${format}` },
      })),
      { id: 'lines', kind: 'network', title: 'Lijnen', href: `${ELSEWHERE}/lines.geojson` },
      { id: 'flows', kind: 'flows', title: 'Stromen', href: `${ELSEWHERE}/flows.geojson` },
      { id: 'areas', kind: 'areas', title: 'Gebieden', href: '//elders.example/areas.geojson' },
    ],
  },
};

describe('requests of a map', () => {
  const demo = useDemo();

  /** A page with a map only, that nothing but the map itself keeps from asking other hosts. Those never get what is asked. */
  async function pageWith(attributes: Attributes, dossier?: object): Promise<WatchedPage> {
    const opened = await openPage(demo.browser, demo.server.address);
    const { page } = opened;
    await page.setBypassCSP(true);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().startsWith(demo.server.address)) void request.continue();
      else void request.respond({ status: 404, headers: { 'access-control-allow-origin': '*' } });
    });
    await page.goto(demo.server.address);
    await page.evaluate(
      async (given, own) => {
        await customElements.whenDefined('www-map');
        const map = document.createElement('www-map');
        for (const [name, value] of Object.entries(given)) map.setAttribute(name, value);
        if (own) map.dossier = own;
        else map.setAttribute('src', '/dossiers/noord.json');
        const ready = new Promise((done) => map.addEventListener('www-ready', done, { once: true }));
        document.body.replaceChildren(map);
        await ready;
      },
      attributes,
      dossier,
    );
    return opened;
  }

  for (const [what, attributes, dossier] of [
    ['as it is', {}],
    ['of which all is elsewhere', {}, spread],
    ['of which all is elsewhere, as a list', { view: 'list' }, spread],
    ['as a list', { view: 'list' }],
    ['as a table', { view: 'table' }],
    ['alone', { view: 'map' }],
    ['with a place chosen that has a picture elsewhere', { place: 'tuin' }, spread],
    ['that shows people where they are', { locate: '' }],
    ['that is shared', { share: '' }],
    ['in English', { lang: 'en' }],
    ...['pdok-standaard', 'pdok-grijs', 'pdok-pastel', 'pdok-water'].map((base) => [`with ${base}`, { base }] as const),
    ['with tiles of another host', { tiles: `${ELSEWHERE}/{z}/{x}/{y}.png` }],
    ['with WMTS tiles of another host', { tiles: '//elders.example/{TileMatrix}/{TileRow}/{TileCol}' }],
    ['with consent that is no consent', { base: 'pdok-grijs', 'base-consent': 'yes' }],
  ] as readonly (readonly [string, Attributes, object?])[]) {
    it(`go to the page's own host only, ${what}`, { timeout: 60_000 }, async () => {
      const { page, elsewhere, close } = await pageWith(attributes, dossier);
      // It would have something to ask of others.
      if (attributes['base'] || attributes['tiles']) await shown(page, inMap('[part=consent]'));
      if (dossier) await shown(page, inMap('.trouble .button'));
      await useAll(page);
      assert.deepEqual(elsewhere, []);
      await close();
    });
  }

  it('go to the host of the background once a person agrees, and not before', { timeout: 60_000 }, async () => {
    const { page, elsewhere, close } = await pageWith({ base: 'pdok-grijs' }, spread);
    await shown(page, inMap('[part=consent]'));
    assert.deepEqual(elsewhere, []);
    await page.click(inMap('[part=consent] .button'));
    await page.waitForFunction(() => document.querySelector('www-map')?.shadowRoot?.querySelector('.ol-viewport'));
    await quiet(page);
    assert.ok(elsewhere.length > 0);
    for (const url of elsewhere) assert.match(url, /^https:\/\/service\.pdok\.nl\//);
    await close();
  });

  it('go to the host of layers once a person agrees, and not before', { timeout: 60_000 }, async () => {
    const { page, elsewhere, close } = await pageWith({ base: 'pdok-grijs' }, spread);
    const ask = await shown(page, inMap('.trouble .button'));
    assert.deepEqual(elsewhere, []);
    await ask.click();
    await quiet(page);
    assert.ok(elsewhere.length > 0);
    for (const url of elsewhere) assert.match(url, /^https?:\/\/elders\.example\//);
    await close();
  });
});

/** After all that comes by itself has come. */
const quiet = (page: Page) => page.waitForNetworkIdle({ idleTime: 300 });

/** Does all that a person can do with a map, but agree to something. */
async function useAll(page: Page): Promise<void> {
  await quiet(page);
  await page.evaluate(async () => {
    const root = document.querySelector('www-map')!.shadowRoot!;
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const each = async (selector: string, act: (element: HTMLElement) => void) => {
      for (const element of root.querySelectorAll<HTMLElement>(selector)) {
        act(element);
        await frame();
      }
    };
    for (const sign of ['pointermove', 'pointerdown', 'scroll']) dispatchEvent(new Event(sign));
    await each('.picture-stage', (stage) => stage.dispatchEvent(new PointerEvent('pointerenter')));
    await each('.picture', (box) => box.focus());
    for (const key of ['ArrowRight', '+', '-', '0', 'Enter']) {
      await each('.picture', (box) => box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    }
    await each('[part~=panel] input:not(:checked)', (box) => box.click());
    await each('.buttons button:not([aria-pressed])', (button) => button.click());
    await each('[data-place]:nth-of-type(1)', (row) => row.click());
    await each('details', (details) => details.toggleAttribute('open', true));
    await each('input[type=search]', (field) => {
      (field as HTMLInputElement).value = 'tuin';
      field.dispatchEvent(new Event('input'));
    });
    for (const event of ['beforeprint', 'afterprint']) dispatchEvent(new Event(event));
  });
  await quiet(page);
}
