import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, shown, type WatchedPage } from '../support/browser-page.ts';
import { useDemo } from '../support/demo.ts';

const inMap = (selector: string) => `www-map >>> ${selector}`;

describe('a map on a page', () => {
  const demo = useDemo();

  async function visit(path: string): Promise<WatchedPage> {
    const opened = await openPage(demo.browser, demo.server.address);
    await opened.page.goto(demo.server.address + path);
    await opened.page.waitForFunction(() => document.querySelector('www-map')?.dataset['status'] === 'ready');
    return opened;
  }

  it('is drawn only near the view, when there are fifty', { timeout: 60_000 }, async () => {
    const { page, messages, close } = await visit('');
    await page.evaluate(() => {
      const space = document.createElement('div');
      space.style.height = '5000px';
      const maps = Array.from({ length: 50 }, () => document.createElement('www-map'));
      for (const map of maps) map.setAttribute('src', '/dossiers/minimal.json');
      document.body.replaceChildren(space, ...maps);
    });
    await page.waitForFunction(() => [...document.querySelectorAll('www-map')].every(({ dataset }) => dataset['status'] === 'ready'));
    const drawn = () =>
      page.evaluate(() => [...document.querySelectorAll('www-map')].filter((map) => map.shadowRoot!.querySelector('canvas')).length);
    assert.equal(await drawn(), 0);
    await page.evaluate(() => document.querySelectorAll('www-map')[25]!.scrollIntoView());
    await page.waitForFunction(() => document.querySelectorAll('www-map')[25]!.shadowRoot!.querySelector('canvas'));
    assert.ok((await drawn()) < 10, `${await drawn()} drawn`);
    assert.deepEqual(messages, []);
    await close();
  });

  it('goes on while the browser translates the page', { timeout: 60_000 }, async () => {
    const { page, messages, close } = await visit('');
    for (const act of [
      () => page.type(inMap('input[type=search]'), 'huis'),
      () => page.click(inMap('[part=list] .row')),
      () => page.evaluate(() => document.documentElement.setAttribute('lang', 'en')),
      () => page.evaluate(() => document.querySelector('www-map')!.shadowRoot!.querySelector<HTMLElement>('[part~=panel] input')!.click()),
      () => page.evaluate(() => document.querySelector('www-map')!.setAttribute('view', 'table')),
      () => page.evaluate(() => document.querySelector('www-map')!.setAttribute('view', '')),
      () => page.evaluate(() => (document.querySelector('www-map') as HTMLElement & { reload(): void }).reload()),
    ]) {
      await translate(page);
      await act();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    }
    await page.waitForFunction(() => document.querySelector('www-map')?.dataset['status'] === 'ready');
    assert.ok((await page.$$(inMap('[part=list] .row'))).length > 0);
    assert.deepEqual(messages, []);
    await close();
  });

  it('is as it was when a person comes back to the page', { timeout: 60_000 }, async () => {
    const { page, messages, close } = await visit('');
    await page.click(inMap('[part=list] .row'));
    await shown(page, inMap('[part=card]'));
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })));
    await page.goto(`${demo.server.address}onderdelen.html`);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('www-map')?.dataset['status'] === 'ready');
    // A browser that keeps no pages loads it anew; one that does must find the map working.
    if (await page.evaluate(() => (globalThis as { persisted?: boolean }).persisted)) await shown(page, inMap('[part=card]'));
    await approach(page);
    assert.deepEqual(messages, []);
    await close();
  });

  it('moves in one step for who wants no motion', { timeout: 60_000 }, async () => {
    const { page, close } = await openPage(demo.browser, demo.server.address);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(demo.server.address);
    await approach(page);
    const steps = await page.evaluate(async () => {
      const root = document.querySelector('www-map')!.shadowRoot!;
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const canvas = root.querySelector<HTMLCanvasElement>('canvas.picture-canvas')!;
      const look = () => canvas.toDataURL();
      for (let still = 0, before = look(); still < 20; still++) {
        await frame();
        if (look() !== before) [still, before] = [0, look()];
      }
      root.querySelector<HTMLElement>('.zoom button')!.click();
      let [seen, changes] = [look(), 0];
      for (let still = 0; still < 20; still++) {
        await frame();
        if (look() === seen) continue;
        [seen, still] = [look(), 0];
        changes++;
      }
      return changes;
    });
    assert.equal(steps, 1);
    await close();
  });

  it('of ten thousand places takes no more of the page than a browser can carry', { timeout: 60_000 }, async () => {
    const { page, messages, close } = await visit('tienduizend.html');
    await page.waitForFunction(() => document.querySelector('www-map')!.shadowRoot!.querySelectorAll('[part=list] .row').length >= 10_000);
    const counts = await page.evaluate(() => {
      const root = document.querySelector('www-map')!.shadowRoot!;
      const rows = root.querySelectorAll('[part=list] .row').length;
      return { rows, elements: root.querySelectorAll('*').length / rows };
    });
    assert.equal(counts.rows, 10_000);
    assert.ok(counts.elements < 12, `${counts.elements} elements for each place`);
    assert.deepEqual(messages, []);
    await close();
  });
});

/** Moves the mouse over the picture: the engine comes. */
async function approach(page: Page): Promise<void> {
  const stage = await shown(page, inMap('.picture-stage'));
  await stage.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { x, y } = (await stage.boundingBox())!;
  await page.mouse.move(x + 40, y + 40);
  await page.mouse.move(x + 50, y + 50);
  await shown(page, inMap('.ol-viewport'));
}

/** As a browser that translates: each text is put into elements of the browser's own, also in what is drawn again. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walk = (root: Node) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      const found: Text[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node instanceof Text && node.data.trim() && !/^(script|style|font)$/i.test(node.parentElement?.localName ?? ''))
          found.push(node);
        if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
      }
      for (const text of found) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = `${text.data} (vertaald)`;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    walk(document.body);
  });
}
