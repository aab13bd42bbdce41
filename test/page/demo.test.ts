import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, type Scheme, shown, violations, type WatchedPage } from '../support/browser-page.ts';
import { useDemo } from '../support/demo.ts';

const pages = ['', 'methode.html', 'onderdelen.html', 'controle.html', 'tienduizend.html', 'bestanden.html', 'insluiten.html'];
const widgets = [
  ...['www-dossier', 'www-map', 'www-steps', 'www-lessons', 'www-coalition', 'www-agenda', 'www-plans', 'www-anchoring'],
  ...['www-anchor-gauge', 'www-flows', 'www-glossary'],
].join();

const statuses = (page: Page) =>
  page.$$eval(widgets, (found) => found.map((element) => `${element.localName} ${(element as HTMLElement).dataset['status']}`));
const settled = (page: Page) =>
  page.waitForFunction(
    (list) => [...document.querySelectorAll<HTMLElement>(list)].every(({ dataset }) => /ready|empty|error/.test(dataset['status'] ?? '')),
    {},
    widgets,
  );
/** Looks through shadow roots too. */
const deep = (selector: string): string => `>>> ${selector}`;

describe('the demo', { concurrency: 2 }, () => {
  const demo = useDemo();

  async function visit(
    path: string,
    { scheme = 'light', ...size }: { scheme?: Scheme; width?: number; height?: number } = {},
  ): Promise<WatchedPage> {
    const opened = await openPage(demo.browser, demo.server.address, size);
    await opened.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await opened.page.goto(demo.server.address + path);
    // A page may make its widgets once it has asked for something.
    await opened.page.waitForNetworkIdle({ idleTime: 300 });
    await settled(opened.page);
    return opened;
  }

  for (const path of pages) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [1200, 375]) {
        it(`/${path} is ready, quiet, keeps to its own host and is accessible, ${scheme}, ${width} px`, { timeout: 60_000 }, async () => {
          const { page, messages, elsewhere, close } = await visit(path, { scheme, width });
          for (const status of await statuses(page)) assert.match(status, / ready$/);
          assert.deepEqual(await violations(page), [], 'axe');
          assert.deepEqual(messages, [], 'console');
          assert.deepEqual(elsewhere, [], 'requests to other hosts');
          await close();
        });
      }
    }

    it(`/${path} does not scroll sideways at 320 px`, async () => {
      const { page, close } = await visit(path, { width: 320 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await close();
    });
  }

  it('lists the 34 places of the legend, 13 of them on the map and 21 under "place unknown"', async () => {
    const { page, close } = await visit('');
    const groups = await page.$$eval(deep('[part=list] section'), (sections) =>
      sections.map((section) => ({
        title: section.querySelector('h3')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        numbers: [...section.querySelectorAll('[data-place] .visually-hidden')]
          .map(({ textContent }) => Number(textContent))
          .filter((number) => number > 0),
      })),
    );
    const numbers = groups.flatMap((group) => group.numbers).toSorted((a, b) => a - b);
    assert.deepEqual(
      numbers,
      Array.from({ length: 34 }, (_, i) => i + 1),
    );
    const unknown = groups.find(({ title }) => title.startsWith('Plek onbekend'))?.numbers.length;
    assert.equal(unknown, 21);
    await close();
  });

  it('draws each icon whole in the built files', async () => {
    const { page, close } = await visit('');
    const inside = await page.$$eval(deep('svg :is(path, circle, rect, line, use) > *'), (found) =>
      found.map(({ localName }) => localName),
    );
    assert.deepEqual(inside, []);
    assert.ok((await page.$$(deep('svg path'))).length > 10);
    await close();
  });

  it('loads the engine of the map only when a person uses the map', async () => {
    const { page, close } = await visit('');
    const scripts = () =>
      page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/chunks/engine')).length);
    await page.$eval('www-map', (map) => map.scrollIntoView());
    assert.equal(await scripts(), 0);
    const box = (await (await page.$(deep('[part~=map]')))!.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/chunks/engine')));
    await close();
  });

  it('explains a word in the text, and gives focus back', async () => {
    const { page, close } = await visit('');
    const term = (await page.$('www-term >>> [part=word]'))!;
    await term.focus();
    await page.keyboard.press('Enter');
    await shown(page, 'www-term >>> [part~=tip]:popover-open');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('www-term')?.shadowRoot?.querySelector(':popover-open') === null);
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'www-term');
    await close();
  });

  it('stands when the dossier is full of mistakes, and reports each of them once', async () => {
    const { page, messages, close } = await visit('controle.html');
    const issues = await page.evaluate(async () => {
      const around = document.querySelector('www-dossier')!;
      const heard = new Promise<{ severity: string; path: string }[]>((done) =>
        around.addEventListener('www-ready', (event) => done(event.detail.issues as never), { once: true }),
      );
      (around as unknown as { reload(): void }).reload();
      return heard;
    });
    await settled(page);
    assert.ok(issues.length >= 15, `${issues.length} mistakes`);
    await page.waitForFunction(
      (count) => {
        const hosts = [...document.querySelectorAll('www-dossier, www-map, www-steps, www-anchor-gauge, www-glossary')];
        return hosts.flatMap((host) => [...host.shadowRoot!.querySelectorAll('[part=notice] li')]).length >= count;
      },
      {},
      issues.length,
    );
    const reported = (await page.$$eval(deep('[part=notice] code'), (found) => found.map(({ textContent }) => textContent))).toSorted();
    assert.deepEqual(reported, issues.map(({ path }) => path).toSorted());
    for (const status of await statuses(page)) assert.match(status, / ready$/);
    assert.deepEqual(messages, []);
    await close();
  });

  it('shows markup and script links in a dossier as text, and never runs them', async () => {
    const { page, close } = await visit('controle.html');
    const found = await page.evaluate(() => {
      const all: Element[] = [];
      const collect = (root: Document | ShadowRoot) =>
        root.querySelectorAll('*').forEach((element) => (all.push(element), element.shadowRoot && collect(element.shadowRoot)));
      collect(document);
      return {
        links: all.filter(
          (element) =>
            !element.hasAttribute('download') &&
            /^\s*(javascript|data):/i.test(element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
        ).length,
        images: all.filter((element) => element.localName === 'img' && element.hasAttribute('onerror')).length,
      };
    });
    assert.deepEqual(found, { links: 0, images: 0 });
    const list = await page.$eval(deep('[part=list]'), ({ textContent }) => textContent);
    assert.match(list ?? '', /<img/, 'the markup is there as text');
    await close();
  });

  for (const path of ['', 'methode.html', 'onderdelen.html']) {
    it(`/${path} can be walked through with Tab alone, past everything that can be used, without a trap`, { timeout: 60_000 }, async () => {
      const { page, close } = await visit(path);
      const focusable = await page.evaluate(() => {
        const all: Element[] = [];
        const collect = (root: Document | ShadowRoot) =>
          root.querySelectorAll('*').forEach((element) => {
            all.push(element);
            if (element.shadowRoot) collect(element.shadowRoot);
          });
        collect(document);
        const usable = all.filter(
          (element) =>
            element.matches('a[href], button, input, select, summary, [tabindex="0"]') &&
            !element.matches('[disabled], [tabindex="-1"], input[type=radio]:not(:checked)') &&
            element.checkVisibility({ visibilityProperty: true }),
        );
        usable.forEach((element, index) => element.setAttribute('data-test-stop', String(index)));
        return usable.length;
      });
      const reached = new Set<string>();
      for (let i = 0; i < focusable + 20; i++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          return active?.getAttribute('data-test-stop');
        });
        if (stop) reached.add(stop);
      }
      const missed = await page.$$eval(deep('[data-test-stop]'), (found) =>
        found.map((element) => [element.getAttribute('data-test-stop'), element.outerHTML.slice(0, 120)]),
      );
      assert.ok(focusable > 40, `${focusable} stops`);
      assert.deepEqual(
        missed.filter(([stop]) => !reached.has(stop!)),
        [],
      );
      await close();
    });
  }

  it('works on a page that has the library twice, from two places', async () => {
    const { page, messages, close } = await openPage(demo.browser, demo.server.address);
    const second = `${demo.server.address}elders/`;
    // A site with Trusted Types has to allow a second `lit-html` policy for this: trusted-types lit-html 'allow-duplicates'.
    await page.setBypassCSP(true);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().startsWith(second)) return void request.continue();
      const file = new URL(`../../packages/embed/dist/${request.url().slice(second.length)}`, import.meta.url);
      void request.respond({ status: 200, contentType: 'text/javascript', body: readFileSync(file) });
    });
    await page.goto(demo.server.address);
    await page.evaluate((url) => import(url), `${second}wijkwelvaartswerk.js`);
    await settled(page);
    for (const status of await statuses(page)) assert.match(status, / ready$/);
    await page.click(deep('[data-place=plek-17]'));
    await shown(page, deep('[part=card]'));
    assert.deepEqual(messages, []);
    await close();
  });
});
