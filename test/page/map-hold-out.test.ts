import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, type WatchedPage } from '../support/browser-page.ts';
import { Heap } from '../support/heap.ts';
import { useDemo } from '../support/demo.ts';

const chunks = readdirSync(new URL('../../packages/embed/dist/chunks/', import.meta.url));
/** The file in which a part of the library is. */
const chunk = (name: string) => `/wijkwelvaartswerk/chunks/${chunks.find((file) => file.startsWith(`${name}-`))}`;

/** The prototype of a class that a part of the library exports under whatever name, as an expression; it is known by a method. */
const classOf = (part: string, method: string) =>
  `import('${chunk(part)}').then((all) => Object.values(all).find((one) => one?.prototype?.${method})?.prototype)`;

const OURS = {
  maps: "customElements.get('www-map').prototype",
  pictures: classOf('picture', 'lookAt'),
  engines: classOf('engine', 'moveTo'),
};

describe('a map', () => {
  const demo = useDemo();

  /** A page of the demo from which all is taken away but the library. */
  async function emptyPage(): Promise<WatchedPage> {
    const opened = await openPage(demo.browser, demo.server.address, { width: 1600, height: 2400 });
    await opened.page.goto(demo.server.address);
    await opened.page.evaluate(() => customElements.whenDefined('www-map').then(() => document.body.replaceChildren()));
    return opened;
  }

  it('leaves nothing behind when 200 of them were used and removed', { timeout: 120_000 }, async () => {
    const { page, messages, close } = await emptyPage();
    const heap = await Heap.of(page);
    const before = await left(heap, page);
    for (let i = 0; i < 10; i++) {
      await useMaps(page, 20);
      await removeMaps(page);
    }
    assert.deepEqual(await left(heap, page), before);
    assert.deepEqual(messages, []);
    await close();
  });

  it('would be seen to leave something behind', { timeout: 60_000 }, async () => {
    const { page, close } = await emptyPage();
    const heap = await Heap.of(page);
    await useMaps(page, USES);
    await page.evaluate(() => Object.assign(globalThis, { kept: [...document.querySelectorAll('www-map')] }));
    await removeMaps(page);
    let found = await heap.everything(OURS);
    // One more may still wait to be collected.
    for (let looks = 0; found['maps'] !== USES && looks < 20; looks++) found = await heap.everything(OURS);
    const { maps, Element, MutationObserver } = found;
    assert.equal(maps, USES);
    assert.ok(Element! > 100 * USES, `${Element} elements`);
    assert.ok(MutationObserver! > 0);
    await close();
  });

  for (const [what, act] of [
    ['fills the screen', fillScreen],
    ['is printed', print],
  ] as const) {
    it(`leaves nothing behind when it ${what} and is removed`, { timeout: 60_000 }, async () => {
      const { page, messages, close } = await emptyPage();
      const heap = await Heap.of(page);
      const before = await left(heap, page);
      await useMaps(page, 2);
      await act(page);
      await removeMaps(page);
      assert.deepEqual(await left(heap, page), before);
      assert.deepEqual(messages, []);
      await close();
    });
  }

  it('leaves nothing behind when it is removed at any moment while it comes', { timeout: 60_000 }, async () => {
    const { page, messages, close } = await emptyPage();
    const heap = await Heap.of(page);
    const before = await left(heap, page);
    await comeAndGo(page);
    assert.deepEqual(await left(heap, page), before);
    assert.deepEqual(messages, []);
    await close();
  });

  it('costs the page few listeners', async () => {
    const { page, close } = await emptyPage();
    const heap = await Heap.of(page);
    const total = async () => Object.values(await heap.listeners()).reduce((sum, count) => sum + count, 0);
    const before = await total();
    await useMaps(page, 20);
    const each = ((await total()) - before) / 20;
    assert.ok(each > 0 && each <= 8, `${each} listeners of the page for each map`);
    await close();
  });
});

/** What is left once nothing is there any more, or after some seconds: what waits for a moment when the browser has time may still come. */
async function left(heap: Heap, page: Page): Promise<Record<string, number>> {
  const end = Date.now() + 20_000;
  for (let look = 0; ; look++) {
    // A browser keeps what was last under the mouse until it moves.
    await page.mouse.move(2 + (look % 2), 2);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    const found = await heap.everything(OURS);
    if ((found['maps'] === 0 && found['Element'] === 0) || Date.now() > end) return found;
  }
}

async function fillScreen(page: Page): Promise<void> {
  // By its place on the page: a handle of it would hold it.
  const [x, y] = await page.evaluate(() => {
    const button = document.querySelector('www-map')!.shadowRoot!.querySelector('.buttons > .icon-button')!;
    const { left, top } = button.getBoundingClientRect();
    return [left + 10, top + 10] as const;
  });
  await page.mouse.click(x, y);
  await page.waitForFunction(() => document.fullscreenElement !== null || document.querySelector('[popover]') !== null);
}

/** What makes the paper is loaded at the first sign of a person; the paper itself is made when the page is about to be printed. */
async function print(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.move(50, 50);
  await page.waitForNetworkIdle({ idleTime: 200 });
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
}

/** A map after the other that is removed one frame later than the one before. */
async function comeAndGo(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let frames = 0; frames < 20; frames++) {
      const map = document.createElement('www-map');
      map.setAttribute('src', `/dossiers/noord.json?${frames}`);
      document.body.append(map);
      for (let i = 0; i < frames; i++) {
        map.shadowRoot?.querySelector('.picture-stage')?.dispatchEvent(new PointerEvent('pointerenter'));
        await frame();
      }
      if (frames % 2) document.body.prepend(map);
      map.remove();
    }
  });
}

const removeMaps = (page: Page) => page.evaluate(() => document.querySelectorAll('www-map').forEach((map) => map.remove()));

/** How many different things are done with maps. */
const USES = 14;

/** Puts so many maps on the page, each drawn, and does with each something that a person does. */
async function useMaps(page: Page, count: number): Promise<void> {
  await page.evaluate(async (many) => {
    const until = async (is: () => unknown) => {
      while (!is()) await new Promise((done) => setTimeout(done, 10));
    };
    const all = (map: Element, selector: string) => [...map.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
    const drawn = (map: Element) => all(map, 'canvas').some((canvas) => (canvas as HTMLCanvasElement).width !== 300);
    const uses: ((map: Element) => void | Promise<unknown>)[] = [
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
      (map) => map.setAttribute('base', 'pdok-grijs'),
      (map) => {
        map.setAttribute('tiles', '/icon.svg?{z}/{x}/{y}');
        return until(() => map.shadowRoot!.querySelector('.ol-viewport canvas'));
      },
      (map) => map.setAttribute('src', '/dossiers/bestanden.json'),
      (map) => {
        map.toggleAttribute('locate', true);
        return until(() => all(map, '.buttons > .icon-button')[1]).then(() => all(map, '.buttons > .icon-button')[1]!.click());
      },
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
    await Promise.all(maps.map((map, index) => uses[index % uses.length]!(map)));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  }, count);
}
