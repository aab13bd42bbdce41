import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Dossier, LocalText } from '@wijkwelvaartswerk/contract';
import { policy } from '../../packages/demo/server.mjs';
import { openPage, ready, unfold, violations, type WatchedPage } from '../support/browser-page.ts';
import { pagesOf } from '../support/pdf.ts';
import { useDemo } from '../support/demo.ts';

// The gauge in each of its forms, and the flows, in a page under the strict policy of the demo: on the built files.

const dossierOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../packages/demo/dossiers/${name}.json`, import.meta.url), 'utf8')) as Dossier;
const noord = dossierOf('noord');
const preston = dossierOf('preston');

const body = `<main>
  <h1>Het geld van de wijk</h1>
  <www-dossier src="/dossiers/noord.json">
    ${['bar', 'compact', 'trend', 'table'].map((variant) => `<h2>${variant}</h2><www-anchor-gauge variant="${variant}" heading-level="3"></www-anchor-gauge>`).join('\n')}
    <h2>what if</h2><www-anchor-gauge anchor="de-brug" what-if heading-level="3"></www-anchor-gauge>
    ${['diagram', 'table', 'text'].map((view) => `<h2>${view}</h2><www-flows view="${view}" heading-level="3"></www-flows>`).join('\n')}
    <h2>hours</h2><www-flows unit="hours" view="table" heading-level="3"></www-flows>
  </www-dossier>
  <h2>Preston</h2><www-anchor-gauge src="/dossiers/preston.json" heading-level="3"></www-anchor-gauge>
  <www-anchor-gauge src="/dossiers/preston.json" variant="table" heading-level="3"></www-anchor-gauge>
</main>`;
const widgets = 'www-anchor-gauge,www-flows';
/** The same anchor stands on this page in several forms, each a region of its name. */
const twice = 'landmark-unique';
/** What a person can press or type in. */
const controls = 'button, a[href], input, select, summary, [tabindex="0"]';

const nl = (text: LocalText | undefined) => (typeof text === 'string' ? text : (text?.['nl'] ?? text?.['en'] ?? ''));
/** Without white space and ligatures, which differ from line to line and from screen to paper. */
const tight = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
const missing = (text: string, wanted: readonly string[]) => {
  const all = tight(text);
  return wanted.filter((words) => !all.includes(tight(words)));
};

const percent = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
/** What the page has to tell of a dossier: each figure that was published as a share, what counted as local, the promises, the flows. */
const told = ({ anchors = [], flows }: Dossier): string[] => [
  ...anchors.flatMap(({ spending = [], targets = [], commitments = [] }) => [
    ...spending.flatMap(({ tiers }) => tiers.flatMap(({ share }) => (share === undefined ? [] : `${percent.format(share * 100)}%`))),
    ...[...spending, ...targets].flatMap(({ definition }) => nl(definition).split('\n\n')),
    ...targets.map(({ share }) => `${percent.format(share * 100)}%`),
    ...commitments.map(({ title }) => nl(title)),
  ]),
  ...(flows?.nodes ?? []).map(({ label }) => nl(label)),
  ...(flows?.items ?? []).flatMap(({ definition }) => nl(definition).split('\n\n')),
];

describe('anchors and flows', { concurrency: 2 }, () => {
  const demo = useDemo();

  async function visit({
    features = [],
    ...size
  }: { features?: { name: string; value: string }[]; width?: number; height?: number } = {}): Promise<WatchedPage> {
    const opened = await openPage(demo.browser, demo.server.address, size);
    const { page } = opened;
    await page.emulateMediaFeatures(features);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (new URL(request.url()).pathname !== '/geld.html') return void request.continue();
      const scripts = ['anchors', 'flows'].map((name) => `<script type="module" src="/wijkwelvaartswerk/${name}.js"></script>`).join('');
      const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Geld</title><link rel="icon" href="icon.svg"><link rel="stylesheet" href="site.css">${scripts}`;
      return void request.respond({
        headers: { 'content-type': 'text/html', 'content-security-policy': policy },
        body: `<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`,
      });
    });
    await page.goto(`${demo.server.address}geld.html`);
    await ready(page, widgets);
    return opened;
  }

  it('are there in each form, keep to their own host and stay quiet under a strict policy', async () => {
    const { page, messages, elsewhere, close } = await visit();
    await unfold(page, widgets);
    assert.deepEqual(messages, [], 'console');
    assert.deepEqual(elsewhere, [], 'requests to other hosts');
    await close();
  });

  for (const scheme of ['light', 'dark'])
    for (const width of [1200, 375])
      it(`are accessible when all is unfolded, ${scheme}, ${width} px`, { timeout: 60_000 }, async () => {
        const { page, close } = await visit({ width, features: [{ name: 'prefers-color-scheme', value: scheme }] });
        await unfold(page, widgets);
        assert.deepEqual(await violations(page, [twice]), [], 'axe');
        await close();
      });

  it('are accessible in the colours of the reader', { timeout: 60_000 }, async () => {
    const { page, close } = await visit({ features: [{ name: 'forced-colors', value: 'active' }] });
    await unfold(page, widgets);
    assert.deepEqual(await violations(page, [twice, 'color-contrast']), [], 'axe');
    await close();
  });

  it('can be worked by keyboard alone, and show where one is', async () => {
    const { page, close } = await visit();
    await unfold(page, widgets);
    const count = await page.evaluate(
      (list, controls) => {
        const all = [...document.querySelectorAll(list)].flatMap((widget) => [
          ...widget.shadowRoot!.querySelectorAll<HTMLInputElement>(controls),
        ]);
        // Of a choice the one that is chosen has the focus; arrows lead to the others.
        const wanted = all.filter(
          (control) => control.checkVisibility() && !control.disabled && (control.type !== 'radio' || control.checked),
        );
        Object.assign(globalThis, { left: new Set<Element>(wanted), unseen: new Set<Element>() });
        return wanted.length;
      },
      widgets,
      controls,
    );
    assert.ok(count > 20, `${count} controls`);
    /** Notes what has the focus now; how many more there are in its toolbar, to which arrows lead. */
    const meet = () =>
      page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        const { left, unseen } = globalThis as unknown as Record<'left' | 'unseen', Set<Element>>;
        if (!active || !left.delete(active)) return 0;
        const seen = [active, ...(active.closest('label') ? [active.closest('label')!] : [])];
        if (seen.every((element) => getComputedStyle(element).outlineStyle === 'none')) unseen.add(active);
        return active.closest('[role=toolbar]')?.querySelectorAll('[tabindex="-1"]').length ?? 0;
      });
    for (let times = 0; times < count + 5; times++) {
      await page.keyboard.press('Tab');
      for (let more = await meet(); more > 0; more--) {
        await page.keyboard.press('ArrowDown');
        await meet();
      }
    }
    const found = await page.evaluate(() => {
      const { left, unseen } = globalThis as unknown as Record<'left' | 'unseen', Set<Element>>;
      const beginOf = ({ outerHTML }: Element) => outerHTML.slice(0, 120);
      return { missed: [...left].map(beginOf), unseen: [...unseen].map(beginOf) };
    });
    assert.deepEqual(found, { missed: [], unseen: [] });
    await close();
  });

  for (const [what, height] of [
    ['at 320 px', 900],
    ['at 400 % zoom, in a window of 1280 by 1024', 256],
  ] as const) {
    it(`do not scroll sideways ${what}`, async () => {
      const { page, close } = await visit({ width: 320, height });
      await unfold(page, widgets);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await close();
    });
  }

  it('have every figure, definition and promise on paper, whatever is folded on the screen', { timeout: 60_000 }, async () => {
    const { page, messages, close } = await visit();
    const text = pagesOf(await page.pdf({ format: 'A4' }))
      .map((sheet) => sheet.text)
      .join('');
    assert.deepEqual(missing(text, told(noord)), [], 'Noord');
    assert.deepEqual(missing(text, told(preston)), [], 'Preston');
    assert.deepEqual(messages, []);
    await close();
  });
});
