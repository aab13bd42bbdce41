import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { policy } from '../../packages/demo/server.mjs';
import { openPage, shown } from '../support/browser-page.ts';
import { pagesOf } from '../support/pdf.ts';
import { useDemo } from '../support/demo.ts';

// Words that explain themselves, as a page of a site has them: the built file, a strict policy, paper, a finger.

interface Built {
  readonly imports: readonly string[];
}
const built = JSON.parse(readFileSync(new URL('../../packages/embed/dist/integrity.json', import.meta.url), 'utf8')) as Record<
  string,
  Built
>;
const chunk = (name: string) => Object.keys(built).filter((file) => file.startsWith(`chunks/${name}-`));
function atOnce(file: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(file)) {
    seen.add(file);
    for (const other of built[file]!.imports) atOnce(other, seen);
  }
  return seen;
}

const text = `<main>
  <article><h2>Wat we doen</h2><p>Een <www-term>commons</www-term> en een <www-term>assemblee</www-term>: nog eens de
    <www-term>commons</www-term>.</p></article>
  <article><p>Over <www-term>assemblees</www-term> en <www-term>donuteconomie</www-term>.</p></article>
</main>`;

/** The whole page as a script can see it, shadow roots too. */
const wholePage = (page: Page) =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll('www-term')].map(({ shadowRoot }) => shadowRoot!);
    return [document.documentElement.outerHTML, ...roots.map((root) => `${root.innerHTML} ${root.adoptedStyleSheets.length}`)];
  });
const isOpen = (page: Page) => page.evaluate(() => !!document.querySelector('www-term')!.shadowRoot!.querySelector(':popover-open'));
const count = (whole: string, part: string) => whole.split(part).length - 1;

describe('<www-term> on a page', { concurrency: 2 }, () => {
  const demo = useDemo();

  async function visit(
    body: string,
    { css = '', answer = undefined as ((request: HTTPRequest, file: string) => boolean) | undefined, width = 800 } = {},
  ) {
    const opened = await openPage(demo.browser, demo.server.address, { width, height: 600 });
    const { page } = opened;
    const asked: string[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const file = new URL(request.url()).pathname.replace('/wijkwelvaartswerk/', '');
      asked.push(file);
      if (answer?.(request, file)) return;
      if (file === '/host.css') void request.respond({ contentType: 'text/css', body: css });
      else if (file === '/host.html') {
        const head = `<meta charset="utf-8"><title>Host</title><meta name="viewport" content="width=device-width">
          <link rel="stylesheet" href="/host.css"><script type="module" src="/wijkwelvaartswerk/term.js"></script>`;
        void request.respond({
          headers: { 'content-type': 'text/html', 'content-security-policy': policy },
          body: `<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`,
        });
      } else void request.continue();
    });
    await page.goto(`${demo.server.address}host.html`);
    await shown(page, 'www-term >>> [part=word]');
    const has = (name: string) => asked.some((file) => chunk(name).includes(file));
    return { ...opened, asked, has };
  }

  /** What a page says on paper, without spaces, once what explains words there has come. */
  async function onPaper(body: string, css = '') {
    const visited = await visit(body, { css });
    const loaded = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/chunks/print-'));
    await visited.page.waitForFunction(loaded);
    await visited.page.waitForNetworkIdle({ idleTime: 300 });
    const before = await wholePage(visited.page);
    const words = pagesOf(await visited.page.pdf({ format: 'A4' }))
      .map(({ text }) => text)
      .join('');
    return { ...visited, words, before };
  }

  it('asks first for what a word needs, and for the bubble when a mouse comes near', async () => {
    const { page, asked, has, messages, close } = await visit(text);
    await page.waitForNetworkIdle({ idleTime: 300 });
    for (const name of ['bubble', 'dossier-of-term', 'hold-by-library', 'reader']) assert.ok(!has(name), name);
    const first = [...atOnce('term.js')];
    assert.deepEqual(
      first.filter((file) => !asked.includes(file)),
      [],
    );
    await page.hover('www-term >>> [part=word]');
    await shown(page, 'www-term >>> [part=tip]:popover-open');
    assert.ok(has('bubble'));
    for (const name of ['dossier-of-term', 'hold-by-library', 'reader']) assert.ok(!has(name), name);
    assert.deepEqual(messages, []);
    await close();
  });

  it('says on paper what its words mean, each once and in order, and leaves the page as it was', async () => {
    const { page, words, before, messages, close } = await onPaper(text);
    for (const [part, times] of [
      ['Wat we doen', 1],
      ['een assemblee2', 1],
      ['nog eens de commons1', 1],
      ['Over assemblees2 en donuteconomie3', 1],
      ['Wat betekenen deze woorden?', 2],
      ['Een avond of middag waarop bewoners', 1],
    ] as const) {
      assert.equal(count(words, part.replaceAll(' ', '')), times, `${part} in ${words}`);
    }
    const order = ['commons1.', '1Commons', '2Assemblee', 'Overassemblees', '3Donuteconomie'].map((part) => words.indexOf(part));
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
    assert.ok(!order.includes(-1), String(order));
    assert.deepEqual(await wholePage(page), before);
    assert.deepEqual(messages, []);
    await close();
  });

  it('says it whatever the styles of the page do to elements they do not know', async () => {
    const css =
      ':not(:defined), article > :not(h2, p), :empty { display: none !important; color: white !important; font-size: 0 !important }';
    const { words, close } = await onPaper(text, css);
    assert.ok(words.includes('1Commons'), words);
    await close();
  });

  it('does so for a hundred words', async () => {
    const terms = ['commons', 'assemblee', 'waarde', 'kapitaalstromen', 'coöperatie', 'coöperatief', 'cwb', 'wijkwelvaartswerk'];
    const body = Array.from({ length: 100 }, (_, i) => `<www-term>${terms[i % terms.length]}</www-term>`).join(' en ');
    const { page, words, before, close } = await onPaper(`<p>${body}</p>`);
    assert.equal(count(words, 'Eenavondofmiddagwaarop'), 1);
    assert.equal(count(words, 'encommons1'), 12);
    assert.deepEqual(await wholePage(page), before);
    await close();
  });

  it('opens under a finger, stays under it, and closes by a tap beside it', async () => {
    const { page, close } = await visit(`<p>Een <www-term>commons</www-term> hier.</p>`, { width: 320 });
    await page.setViewport({ width: 320, height: 600, hasTouch: true, isMobile: true });
    const word = await shown(page, 'www-term >>> [part=word]');
    await word.tap();
    await (await shown(page, 'www-term >>> [part=definition]')).tap();
    assert.equal(await isOpen(page), true);
    await page.touchscreen.tap(160, 590);
    await page.waitForFunction(() => !document.querySelector('www-term')!.shadowRoot!.querySelector(':popover-open'));
    await word.tap();
    await shown(page, 'www-term >>> [part=definition]');
    await word.tap();
    await page.waitForFunction(() => !document.querySelector('www-term')!.shadowRoot!.querySelector(':popover-open'));
    await close();
  });

  it('says its meaning in the text when the bubble could not be loaded, and opens it when it can be', async () => {
    let fails = true;
    const { page, close } = await visit(`<p>Een <www-term>commons</www-term> hier.</p>`, {
      answer: (request, file) => {
        const refused = fails && chunk('bubble').includes(file);
        if (refused) void request.abort();
        return refused;
      },
    });
    const word = await shown(page, 'www-term >>> [part=word]');
    await word.click();
    const meaning = await shown(page, 'www-term >>> #meaning');
    assert.match(await meaning.evaluate(({ textContent }) => textContent), /^\S.{40,}/);
    await word.click();
    await page.waitForFunction(() => document.querySelector('www-term')!.shadowRoot!.querySelector<HTMLElement>('#meaning')!.hidden);
    fails = false;
    await word.click();
    await shown(page, 'www-term >>> [part=tip]:popover-open');
    await close();
  });

  it('opens, and can be read, when what keeps it by a broken word could not be loaded', async () => {
    const { page, close } = await visit(`<p>Dit is de <www-term>democratisering van de economie</www-term> hier.</p>`, {
      css: 'p { width: 200px }',
      answer: (request, file) => {
        const refused = chunk('hold-by-library').includes(file);
        if (refused) void request.abort();
        return refused;
      },
    });
    await (await shown(page, 'www-term >>> [part=word]')).press('Enter');
    await shown(page, 'www-term >>> [part=tip]:popover-open');
    await close();
  });
});
