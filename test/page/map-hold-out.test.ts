import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serve } from '../../packages/demo/server.mjs';
import { openPage, startBrowser, type WatchedPage } from '../support/browser-page.ts';
import { Heap } from '../support/heap.ts';

const chunks = readdirSync(new URL('../../packages/embed/dist/chunks/', import.meta.url));
/** The file in which a part of the library is. */
const chunk = (name: string) => `/wijkwelvaartswerk/chunks/${chunks.find((file) => file.startsWith(`${name}-`))}`;

/** Prototypes of the classes that a part of the library exports, under whatever name, as an expression. */
const classesOf = (name: string) =>
  `import('${chunk(name)}').then((all) => Object.values(all).filter((one) => /^class\\b/.test(String(one))).map((one) => one.prototype))`;

describe('a map', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    browser = await startBrowser();
    server = await serve();
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** A page of the demo from which all is taken away but the library. */
  async function emptyPage(): Promise<WatchedPage> {
    const opened = await openPage(browser, server.address, { width: 1600, height: 2400 });
    await opened.page.goto(server.address);
    await opened.page.evaluate(() => customElements.whenDefined('www-map').then(() => document.body.replaceChildren()));
    return opened;
  }

  it('leaves nothing behind when 200 of them were used and removed', { timeout: 120_000 }, async () => {
    const { page, messages, close } = await emptyPage();
    const heap = await Heap.of(page);
    await useAndRemove(page, 20);
    const before = await heap.everything();
    for (let i = 0; i < 10; i++) await useAndRemove(page, 20);
    const after = await heap.everything();
    assert.deepEqual(after, before);
    assert.equal(await heap.count(`customElements.get('www-map').prototype`), 0, 'maps');
    assert.deepEqual(messages, []);
    await close();
  });
});

/** Puts so many maps on the page, each drawn, and does with each something that a person does; then removes them. */
async function useAndRemove(page: Page, count: number): Promise<void> {
  await page.evaluate(async (many) => {
    const until = async (is: () => unknown) => {
      while (!is()) await new Promise((done) => setTimeout(done, 10));
    };
    const all = (map: Element, selector: string) => [...map.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
    const drawn = (map: Element) => all(map, 'canvas').some((canvas) => (canvas as HTMLCanvasElement).width !== 300);
    const uses: ((map: Element, index: number) => void | Promise<unknown>)[] = [
      () => {},
      (map) => map.shadowRoot!.querySelector<HTMLElement>('[data-place]')!.click(),
      (map) => {
        for (const box of all(map, '[part~=panel] input:not(:checked)')) box.click();
      },
      (map) => {
        const stage = map.shadowRoot!.querySelector('.picture-stage')!;
        stage.dispatchEvent(new PointerEvent('pointerenter'));
        return until(() => map.shadowRoot!.querySelector('.ol-viewport'));
      },
      (map) => {
        const box = map.shadowRoot!.querySelector<HTMLElement>('.picture')!;
        box.focus();
        for (const key of ['ArrowRight', '+', 'Enter', '0']) box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        return until(() => map.shadowRoot!.querySelector('.ol-viewport'));
      },
      (map) => map.shadowRoot!.querySelector('[part=list]')!.scrollTo(0, 300),
      (map) => document.body.prepend(map),
      (map) => map.setAttribute('share', ''),
      (map) => map.setAttribute('lang', 'en'),
      (map) => map.setAttribute('view', 'table'),
    ];
    const maps = Array.from({ length: many }, () => document.createElement('www-map'));
    document.body.style.display = 'grid';
    document.body.style.gridTemplateColumns = 'repeat(5, 300px)';
    for (const map of maps) {
      map.style.height = '560px';
      map.style.overflow = 'hidden';
      map.setAttribute('src', '/dossiers/noord.json');
    }
    document.body.append(...maps);
    await until(() => maps.every(drawn));
    await Promise.all(maps.map((map, index) => uses[index % uses.length]!(map, index)));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    for (const map of maps) map.remove();
  }, count);
}
