import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { policy } from '../../packages/demo/server.mjs';
import { openPage, shown, violations, type Scheme } from '../support/browser-page.ts';
import { pagesOf, says } from '../support/pdf.ts';
import { useDemo } from '../support/demo.ts';

// The glossary as a page of a site has it: the built files, a strict policy, search engines, paper.

const own = (count: number, text = 'Een korte uitleg.') =>
  Array.from({ length: count }, (_, i) => ({
    id: `t${i}`,
    term: { nl: `${String.fromCharCode(97 + (i % 26))}woord ${i}`, en: `${String.fromCharCode(97 + (i % 26))}word ${i}` },
    definition: text,
  }));
const evil = '</script><script>alert(1)</script>';

describe('<www-glossary> on a page', { concurrency: 2 }, () => {
  const demo = useDemo();

  async function visit(
    body: string,
    { hash = '', glossary = [] as object[], width = 1000, scheme = 'light' as Scheme, script = 'glossary.js', css = '', without = '' } = {},
  ) {
    const opened = await openPage(demo.browser, demo.server.address, { width, height: 800 });
    const { page } = opened;
    const asked: string[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const file = new URL(request.url()).pathname.replace('/wijkwelvaartswerk/', '');
      asked.push(file);
      if (file === '/host.html') {
        const head = `<meta charset="utf-8"><title>Host</title><link rel="stylesheet" href="/host.css">
          <script type="module" src="/wijkwelvaartswerk/${script}"></script>`;
        void request.respond({
          headers: { 'content-type': 'text/html', 'content-security-policy': policy },
          body: `<!doctype html><html lang="nl"><head>${head}</head><body><main><h1>Woorden</h1>${body}</main></body></html>`,
        });
      } else if (file === '/host.css') {
        void request.respond({ contentType: 'text/css', body: `:root { color-scheme: ${scheme}; font-family: sans-serif } ${css}` });
      } else if (file === '/dossier.json') {
        const dossier = { version: 1, language: 'nl', neighbourhood: { name: 'Noord' }, glossary };
        void request.respond({ contentType: 'application/json', body: JSON.stringify(dossier) });
      } else if (without && file.includes(without)) void request.abort();
      else void request.continue();
    });
    await page.goto(`${demo.server.address}host.html${hash}`);
    await page.waitForSelector('www-glossary[data-status=ready]');
    return { ...opened, asked, has: (part: string) => asked.some((file) => file.startsWith(`chunks/${part}-`)) };
  }

  const search = async (page: Page, query: string) => {
    await (await shown(page, 'www-glossary >>> [type=search]')).focus();
    await page.keyboard.type(query);
  };
  const names = (page: Page) =>
    page.$$eval('www-glossary >>> .terms:not([inert]) dt > span', (found) => found.map(({ textContent }) => textContent));

  it('loads what marks, puts side by side, and tells search engines, only when that is asked for', async () => {
    const { page, has, messages, close } = await visit('<www-glossary></www-glossary>');
    await page.waitForNetworkIdle({ idleTime: 200 });
    assert.deepEqual(['marks', 'beside', 'structured-data', 'annotator'].map(has), [false, false, false, false]);
    await search(page, 'commons');
    await shown(page, 'www-glossary >>> mark');
    await page.click('www-glossary >>> [part=languages] input');
    await shown(page, 'www-glossary >>> .language');
    assert.deepEqual(['marks', 'beside', 'structured-data'].map(has), [true, true, false]);
    assert.deepEqual(messages, []);
    await close();
  });

  it('tells search engines its terms under a strict policy with trusted types, and runs nothing of them', async () => {
    const glossary = [{ id: 'x', term: evil, definition: evil }];
    const { page, messages, close } = await visit('<www-glossary structured-data share src="/dossier.json"></www-glossary>', { glossary });
    await page.waitForFunction(() => document.querySelector('script[type="application/ld+json"]')?.textContent?.includes('"x"'));
    const data = await page.$eval('script[type="application/ld+json"]', (script) => script.textContent!);
    const terms = (JSON.parse(data) as { hasDefinedTerm: { termCode: string; name: string; url: string }[] }).hasDefinedTerm;
    assert.equal(terms.length, 11);
    assert.equal(terms.find(({ termCode }) => termCode === 'x')?.name, evil);
    assert.equal(terms.find(({ termCode }) => termCode === 'commons')?.url, `${demo.server.address}host.html#begrip-commons`);
    await page.$eval('www-glossary', (list) => list.setAttribute('lang', 'en'));
    await page.waitForFunction(() =>
      document.querySelector('script[type="application/ld+json"]')?.textContent?.includes('Anchor institution'),
    );
    await page.$eval('www-glossary', (list) => list.remove());
    assert.equal(await page.$('script[type="application/ld+json"]'), null);
    assert.deepEqual(messages, []);
    await close();
  });

  it('does without what cannot be loaded: a search without marks, and a sentence about the languages', async () => {
    const lost = await visit('<www-glossary languages="en"></www-glossary>', { without: 'chunks/beside-' });
    const failed = await shown(lost.page, 'www-glossary >>> p[role=status] .link');
    assert.match(await failed.evaluate((button) => button.parentElement!.textContent), /kon niet worden geladen/);
    assert.equal((await names(lost.page)).length, 10);
    await lost.close();
    const { page, close } = await visit('<www-glossary></www-glossary>', { without: 'chunks/marks-' });
    await search(page, 'donut');
    await page.waitForFunction(() => document.querySelector('www-glossary')!.shadowRoot!.querySelector('.aside'));
    assert.deepEqual(await names(page), ['Donuteconomie']);
    await close();
  });

  it('shares the address with a map, each its own part', { timeout: 60_000 }, async () => {
    const body = '<www-map share src="/dossiers/noord.json"></www-map><www-glossary share></www-glossary>';
    const { page, messages, close } = await visit(body, { hash: '#map.view=table&begrip-waarde', script: 'wijkwelvaartswerk.js' });
    await shown(page, 'www-glossary >>> dt[aria-current]');
    await page.waitForSelector('www-map[data-status=ready]');
    assert.equal(await page.$eval('www-glossary >>> dt[aria-current]', (dt) => dt.getAttribute('data-id')), 'waarde');
    await page.click('www-glossary >>> dt[data-id=commons] a');
    await page.waitForFunction(() => location.hash.includes('begrip-commons'));
    const hash = await page.evaluate(() => location.hash);
    assert.deepEqual([hash.includes('map.view=table'), hash.includes('waarde')], [true, false]);
    assert.deepEqual(messages, []);
    await close();
  });

  it('is where a word of the text leads to, by “Meer in de begrippenlijst”', async () => {
    const { page, close } = await visit('<p>Een <www-term>commons</www-term>.</p><www-glossary share></www-glossary>');
    await (await shown(page, 'www-term >>> [role=button]')).click();
    await (await shown(page, 'www-term >>> .more')).click();
    await page.waitForFunction(() => {
      const at = document.querySelector('www-glossary')!.shadowRoot!.activeElement;
      return at?.getAttribute('data-id') === 'commons';
    });
    assert.equal(await page.evaluate(() => location.hash), '#begrip-commons');
    await close();
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible in ${scheme} with all that can be on: links, three languages, a search`, { timeout: 60_000 }, async () => {
      const body = '<www-glossary share structured-data languages="nl-x-b1,en"></www-glossary>';
      const { page, close } = await visit(body, { scheme, css: 'body { background: light-dark(#fff, #10181b) }' });
      await shown(page, 'www-glossary >>> .language');
      assert.deepEqual(await violations(page), []);
      await search(page, 'econ');
      await shown(page, 'www-glossary >>> mark');
      assert.deepEqual(await violations(page), []);
      await close();
    });
  }

  it('fits in 320 px, which is 400 % of 1,280, with all that can be on', async () => {
    const { page, close } = await visit('<www-glossary share languages="nl-x-b1,en"></www-glossary>', { width: 320 });
    await shown(page, 'www-glossary >>> .language');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
    await close();
  });

  it(
    'is printed whole: every term, no field, no term broken, and no letter left behind on a page before',
    { timeout: 60_000 },
    async () => {
      const glossary = own(260, 'Een uitleg die een paar regels lang is, zoals een uitleg op papier vaak is. '.repeat(4));
      const { page, close } = await visit('<www-glossary share src="/dossier.json"></www-glossary>', { glossary });
      await search(page, 'awoord');
      const pages = pagesOf(await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } }));
      const whole = pages.map(({ text }) => text).join('');
      assert.deepEqual(
        glossary.filter(({ term }) => !pages.some((sheet) => says(sheet, term.nl))),
        [],
      );
      assert.ok(!whole.includes('Zoekeenbegrip'));
      for (const sheet of pages) assert.doesNotMatch(sheet.text, /[A-Z]$/, 'a letter alone at the foot');
      const counts = pages.map(({ text }) =>
        [/[a-z]woord\d+[a-z]word\d+/g, /vaakis\.(?!Eenuitleg)/g].map((one) => [...text.matchAll(one)].length),
      );
      for (const [begun, ended] of counts) assert.equal(begun, ended, 'a term ends on the page on which it begins');
      assert.equal(
        counts.reduce((sum, [begun = 0]) => sum + begun, 0),
        260,
      );
      await close();
    },
  );

  it('finds any of 5,000 terms while they come, and has them all in the page in the end', { timeout: 90_000 }, async () => {
    const { page, messages, close } = await visit('<www-glossary src="/dossier.json"></www-glossary>', { glossary: own(5000) });
    await search(page, 'woord 4999');
    assert.deepEqual(await names(page), ['hwoord 4999']);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('www-glossary')!.shadowRoot!.querySelector('.coming'), { timeout: 60_000 });
    assert.equal((await names(page)).length, 5010);
    assert.deepEqual(messages, []);
    await close();
  });
});
