import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { policy } from '../../packages/demo/server.mjs';
import { openPage, violations, type WatchedPage } from '../support/browser-page.ts';
import { useDemo } from '../support/demo.ts';

const COUNT = 30_000;
const [WEST, SOUTH] = [4.88, 52.38];

/** Places all over Noord, the same every time. */
function places(): string {
  const features = Array.from({ length: COUNT }, (_, index) => {
    const position = [WEST + ((index * 37) % 1000) / 10_000, SOUTH + ((index * 91) % 997) / 20_000].map((degrees) =>
      Number(degrees.toFixed(5)),
    );
    return { type: 'Feature', id: index, geometry: { type: 'Point', coordinates: position }, properties: { name: `Plek ${index}` } };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const dossier = JSON.stringify({
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord' },
  map: { layers: [{ id: 'veel', kind: 'places', title: 'Veel plekken', href: 'veel.geojson' }] },
});
const html =
  '<!doctype html><html lang="nl"><title>Veel</title><link rel="icon" href="/icon.svg"><main><h1>Veel</h1><www-map src="veel.json"></www-map></main>' +
  '<script type="module" src="/wijkwelvaartswerk/map.js"></script></html>';

describe('a map with very many places, in the built files on a strict page', () => {
  const demo = useDemo();

  /** A page of the demo's site under this policy. */
  async function visit(rules: string): Promise<WatchedPage> {
    const opened = await openPage(demo.browser, demo.server.address);
    const { page } = opened;
    const files: Record<string, [type: string, body: string]> = {
      'veel.html': ['text/html', html],
      'veel.json': ['application/json', dossier],
      'veel.geojson': ['application/geo+json', places()],
    };
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const [contentType, body] = files[request.url().slice(demo.server.address.length)] ?? [];
      if (!contentType) return void request.continue();
      void request.respond({ status: 200, contentType, body: body!, headers: { 'content-security-policy': rules } });
    });
    await page.goto(`${demo.server.address}veel.html`);
    await page.waitForFunction(() =>
      /Eerste 200 van/.test(document.querySelector('www-map')?.shadowRoot?.querySelector('.crowd')?.textContent ?? ''),
    );
    return opened;
  }

  const listed = ({ page }: WatchedPage) => page.$$eval('>>> .crowd li', (rows) => rows.length);

  it('reads them in a worker, which ends when the map is removed', async () => {
    const opened = await visit(policy);
    const { page, messages, elsewhere, close } = opened;
    assert.equal(page.workers().length, 1);
    assert.ok((await listed(opened)) > 40);
    assert.deepEqual(await violations(page), [], 'axe');
    await page.$eval('www-map', (map) => map.remove());
    while (page.workers().length > 0) await new Promise((done) => setTimeout(done, 20));
    assert.deepEqual([messages, elsewhere], [[], []]);
    await close();
  });

  it('reads them itself where the page allows no worker', async () => {
    const opened = await visit(policy.replace(' wijkwelvaartswerk', ''));
    const { page, messages, close } = opened;
    assert.equal(page.workers().length, 0);
    assert.ok((await listed(opened)) > 40);
    // The browser says which policy it refused, and nothing else is wrong.
    assert.ok(
      messages.every((message) => /wijkwelvaartswerk/.test(message)),
      messages.join('\n'),
    );
    await close();
  });
});
