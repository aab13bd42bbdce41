import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { policy } from '../../packages/demo/server.mjs';
import { openPage, violations, type WatchedPage } from '../support/browser-page.ts';
import { useDemo } from '../support/demo.ts';

/** What the pages note down of themselves. */
interface Noted {
  tasks: { readonly start: number; readonly duration: number }[];
  shift: number;
}

const WORDS = 10_000;
const methodTerms = ['assemblee', 'commons', 'waarde', 'coöperaties', 'kapitaalstromen', 'ankerorganisatie', 'donuteconomie', 'CWB'];
const plain = 'in deze wijk doen bewoners en ondernemers veel voor elkaar want wie wil schuift aan bij de eettafel op het plein'.split(' ');
const ownTerm = (index: number) => `buurtwoord${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}`;

/** A text in sections, in which about every twelfth word is a term. */
function longText(terms: readonly string[]): string {
  const word = (i: number) => (i % 12 === 5 ? terms[Math.floor(i / 12) % terms.length] : plain[(i * 7) % plain.length]);
  const paragraph = (at: number) => `<p>${Array.from({ length: 60 }, (_, i) => word(at * 60 + i)).join(' ')}, en zo verder.</p>`;
  return Array.from({ length: WORDS / 60 }, (_, i) => (i % 8 ? paragraph(i) : `<h2>Deel ${i / 8 + 1}</h2>${paragraph(i)}`)).join('\n');
}

const dossier = (count: number) =>
  JSON.stringify({
    version: 1,
    language: 'nl',
    neighbourhood: { name: 'Noord' },
    glossary: Array.from({ length: count }, (_, i) => ({ id: `eigen-${i}`, term: ownTerm(i), definition: 'Een woord van hier.' })),
  });

const styles = {
  plain: '',
  justified: 'text-align: justify; hyphens: auto; width: 220px',
  'with kerning': 'font: italic 21px/1.4 serif; font-kerning: normal; letter-spacing: 0.01em; text-wrap: pretty',
  'in columns': 'columns: 3; column-gap: 20px; orphans: 2',
  'in capitals': 'text-transform: uppercase; font-variant-ligatures: discretionary-ligatures',
  'pre-wrapped': 'white-space: pre-wrap; word-spacing: 3px',
  'right to left': 'direction: rtl',
  'broken anywhere': 'overflow-wrap: anywhere; width: 61px',
};

describe('terms in a page’s own text, in the built files on a strict page', () => {
  const demo = useDemo();

  /** A page with this text, and a hidden glossary that does not look for terms yet. */
  async function visit(
    text: string,
    { own = 0, css = '', unloadable }: { own?: number; css?: string; unloadable?: RegExp } = {},
  ): Promise<WatchedPage> {
    const opened = await openPage(demo.browser, demo.server.address);
    const { page } = opened;
    const html = `<!doctype html><html lang="nl"><title>Tekst</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/tekst.css">
      <main><h1>Onze wijk</h1><article id="tekst">${text}</article><p id="na">Na de tekst</p></main>
      <www-glossary hidden ${own ? 'src="/eigen.json"' : ''}></www-glossary><script type="module" src="/wijkwelvaartswerk/glossary.js"></script></html>`;
    const files: Record<string, [type: string, body: string]> = {
      'tekst.html': ['text/html', html],
      'tekst.css': ['text/css', `article { ${css} }`],
      'eigen.json': ['application/json', dossier(own)],
    };
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (unloadable?.test(request.url())) return void request.abort();
      const [contentType, body] = files[request.url().slice(demo.server.address.length)] ?? [];
      if (!contentType) return void request.continue();
      void request.respond({
        status: 200,
        contentType: `${contentType}; charset=utf-8`,
        body: body!,
        headers: { 'content-security-policy': policy },
      });
    });
    await page.evaluateOnNewDocument(() => {
      const noted: Noted = { tasks: [], shift: 0 };
      Object.assign(globalThis, { noted });
      const watch = (type: string, heard: (entry: PerformanceEntry) => void) =>
        new PerformanceObserver((list) => list.getEntries().forEach(heard)).observe({ type, buffered: true });
      watch('longtask', ({ startTime, duration }) => noted.tasks.push({ start: startTime, duration }));
      watch('layout-shift', (entry) => (noted.shift += (entry as unknown as { value: number }).value));
    });
    await page.goto(`${demo.server.address}tekst.html`);
    await page.waitForFunction(() => customElements.get('www-glossary') && document.readyState === 'complete');
    await page.waitForNetworkIdle({ idleTime: 300 });
    return opened;
  }

  /** Asks for the terms, and waits until no more come. */
  async function annotate(page: Page): Promise<{ terms: number; blocked: number; longest: number; shift: number }> {
    return page.evaluate(async () => {
      const { noted } = globalThis as unknown as { noted: Noted };
      const pause = (time: number) => new Promise((done) => setTimeout(done, time));
      const start = performance.now();
      document.querySelector('www-glossary')!.setAttribute('annotate', '#tekst');
      const count = () => document.querySelectorAll('#tekst www-term').length;
      for (let before = -1; before !== count() || before === 0;) {
        before = count();
        await pause(700);
      }
      const tasks = noted.tasks.filter((task) => task.start + task.duration > start).map(({ duration }) => duration);
      // So that one that does keep the page busy would have been noted.
      const known = noted.tasks.length;
      for (const end = performance.now() + 120; performance.now() < end;);
      await pause(300);
      if (noted.tasks.length === known) throw new Error('long tasks are not noted');
      const blocked = tasks.reduce((sum, duration) => sum + duration - 50, 0);
      return { terms: count(), blocked, longest: Math.max(0, ...tasks), shift: noted.shift };
    });
  }

  for (const [name, own, terms] of [
    ['the ten terms', 0, methodTerms],
    ['200 terms', 200, [...methodTerms, ...Array.from({ length: 200 }, (_, i) => ownTerm(i))]],
  ] as const) {
    it(`finds ${name} in 10,000 words without keeping the page busy, and moves nothing`, { timeout: 120_000 }, async () => {
      const rounds: Awaited<ReturnType<typeof annotate>>[] = [];
      // On a machine that is busy with other things once is no measure.
      while (rounds.length < 4 && !rounds.some(({ blocked }) => blocked === 0)) {
        const { page, messages, close } = await visit(longText(terms), { own });
        rounds.push(await annotate(page));
        assert.deepEqual(messages, []);
        await close();
      }
      const best = rounds.reduce((a, b) => (a.blocked < b.blocked ? a : b));
      assert.ok(best.terms > 100, `${best.terms} terms`);
      assert.ok(best.blocked <= 50, `blocked for ${rounds.map(({ blocked, longest }) => `${blocked} (${longest})`).join(', ')} ms`);
      assert.ok(
        rounds.every(({ shift }) => shift === 0),
        `layout shift ${rounds.map(({ shift }) => shift).join(', ')}`,
      );
    });
  }

  for (const [name, css] of Object.entries(styles)) {
    it(`leaves every character where it was in text that is ${name}`, async () => {
      const text = `<p>“Assemblee”, de VA-waarden: commons, (commons) en AVkapitaalstromen. Een ankerorganisatie; “waarde!” T.</p>
        <p>Community Wealth Building\u00A0en geld\u00ADstromen in de donuteconomie, van CWB’s tot coöperaties.</p><p>assemblee</p>`.repeat(
        2,
      );
      const { page, messages, close } = await visit(text, { css });
      const places = () =>
        page.$eval('main', (main) => {
          const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          const found: (readonly [string, number, number])[] = [];
          while (walker.nextNode()) {
            const node = walker.currentNode as Text;
            for (let i = 0; i < node.length; i++) {
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              const { right, top } = range.getBoundingClientRect();
              found.push([node.data[i]!, right, top]);
            }
          }
          return found;
        });
      const before = await places();
      assert.ok((await annotate(page)).terms >= 8);
      // The browser rounds to 1/64 px where a box begins; that adds up along a line.
      const moved = (await places()).filter(([character, right, top], i) => {
        const [was, wasRight, wasTop] = before[i]!;
        return character !== was || top !== wasTop || Math.abs(right - wasRight) > 0.1;
      });
      assert.deepEqual(moved, []);
      assert.deepEqual(messages, []);
      await close();
    });
  }

  it('reads to a screen reader as text with terms, and is accessible', async () => {
    const { page, close } = await visit('<p>Kom naar de assemblee, over de commons.</p><ul><li>waarde</li></ul>');
    await annotate(page);
    assert.deepEqual(await violations(page), []);
    const client = await page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const said = nodes
      .filter(({ ignored, role }) => !ignored && /^(StaticText|button)$/.test(role?.value as string))
      .map(({ role, name, description }) =>
        `${role?.value}: ${name?.value} ${(description?.value as string | undefined)?.slice(0, 16) ?? ''}`.trim(),
      );
    // What stands inside a button is said by it.
    assert.deepEqual(said.slice(2, 7), [
      'StaticText: Kom naar de',
      'button: assemblee Een avond of mid',
      'StaticText: , over de',
      'button: commons Een vaste groep',
      'StaticText: .',
    ]);
    await close();
  });

  it('is printed with what the terms mean under the text', async () => {
    const { page, close } = await visit('<p>Kom naar de assemblee, over de commons.</p>');
    await annotate(page);
    await page.waitForNetworkIdle({ idleTime: 500 });
    const notes = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const said = document.querySelector('www-term-notes')?.shadowRoot?.textContent ?? '';
      dispatchEvent(new Event('afterprint'));
      return said;
    });
    assert.match(notes, /Assemblee[^]*Commons/);
    assert.equal(await page.$eval('#tekst', ({ textContent }) => textContent), 'Kom naar de assemblee, over de commons.');
    await close();
  });

  it('stays as it is, and says why in the list, when what finds terms cannot be loaded', async () => {
    const { page, messages, close } = await visit('<p>Kom naar de assemblee.</p>', { unloadable: /annotator/ });
    await page.$eval('www-glossary', (list) => {
      list.hidden = false;
      list.setAttribute('annotate', '#tekst');
    });
    const notice = await page.waitForSelector('www-glossary >>> [part=notice]');
    assert.match((await notice!.evaluate(({ textContent }) => textContent))!, /geen uitleg\. Je vindt ze wel in deze lijst/);
    assert.equal(await page.$eval('#tekst', ({ innerHTML }) => innerHTML), '<p>Kom naar de assemblee.</p>');
    assert.deepEqual(
      messages.filter((message) => !message.includes('ERR_FAILED')),
      [],
    );
    await close();
  });

  it('goes back at once to what it was, also from hundreds of terms', async () => {
    const { page, close } = await visit(longText(Array.from({ length: 200 }, (_, i) => ownTerm(i))), { own: 200 });
    const html = await page.$eval('#tekst', ({ innerHTML }) => innerHTML);
    assert.ok((await annotate(page)).terms > 700);
    const time = await page.$eval('www-glossary', (list) => {
      const start = performance.now();
      list.remove();
      return performance.now() - start;
    });
    assert.equal(await page.$eval('#tekst', ({ innerHTML }) => innerHTML), html);
    assert.ok(time < 150, `${time} ms`);
    await close();
  });
});
