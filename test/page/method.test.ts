import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Dossier, LocalText } from '@wijkwelvaartswerk/contract';
import type { Page } from 'puppeteer-core';
import { openPage, ready, unfold, shown, violations, type WatchedPage } from '../support/browser-page.ts';
import { pagesOf } from '../support/pdf.ts';
import { toolkit } from '../support/toolkit.ts';
import { useDemo } from '../support/demo.ts';

// The page of the demo that has the whole method, on the built files.

const { lessonsOf, stepsOf, termsOf } = await toolkit();
const noord = JSON.parse(readFileSync(new URL('../../packages/demo/dossiers/noord.json', import.meta.url), 'utf8')) as Dossier;
const { coalition, meetings = [], plans = [], anchoring } = noord;

/** The small widgets: what folds in them is opened, what a person can press in them is found. */
const small = ['www-steps', 'www-lessons', 'www-coalition', 'www-agenda', 'www-plans', 'www-anchoring'].join();

const nl = (text: LocalText | undefined) => (typeof text === 'string' ? text : (text?.['nl'] ?? ''));
const paragraphs = (text: LocalText | undefined) => nl(text).split('\n\n');
/** Looks through shadow roots too. */
const deep = (selector: string): string => `>>> ${selector}`;
/** Without white space and ligatures, which differ from line to line and from screen to paper. */
const tight = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
const missing = (text: string, wanted: readonly string[]) => wanted.filter((words) => !tight(text).includes(tight(words)));

/** All of the method and of Noord that the page has to tell. */
const told = {
  steps: stepsOf(noord).flatMap(({ title, summary, outcome, tasks = [], evidence = [] }) => [
    ...[nl(title), nl(outcome), ...paragraphs(summary)],
    ...[...tasks, ...evidence].map((one) => nl(one.title)),
  ]),
  lessons: lessonsOf(noord).flatMap(({ text }) => paragraphs(text)),
  members: (coalition?.members ?? []).flatMap(({ name, bond }) => [nl(name), nl(bond)]),
  meetings: meetings.flatMap(({ title, summary, location, decisions = [] }) => [
    nl(title),
    nl(summary),
    nl(location),
    ...decisions.map(nl),
  ]),
  plans: plans.flatMap(({ title, summary }) => [nl(title), nl(summary)]),
  anchoring: [
    ...[anchoring?.homeBase?.name, anchoring?.governance?.form, anchoring?.programme?.name].map(nl),
    ...[...(anchoring?.network ?? []).map(({ name }) => nl(name)), ...(anchoring?.documents ?? []).map(({ title }) => nl(title))],
    ...['6 van de 9 zetels', '2,4 fte', '€ 110.000'],
  ],
  terms: termsOf(noord).flatMap(({ term, definition }) => [nl(term), ...paragraphs(definition)]),
};

describe('the page of the method', { concurrency: 2 }, () => {
  const demo = useDemo();

  async function visit({
    hash = '',
    features = [],
    ...size
  }: { hash?: string; features?: { name: string; value: string }[]; width?: number; height?: number } = {}): Promise<WatchedPage> {
    const opened = await openPage(demo.browser, demo.server.address, size);
    await opened.page.emulateTimezone('Europe/Amsterdam');
    await opened.page.emulateMediaFeatures(features);
    await opened.page.goto(`${demo.server.address}methode.html${hash}`);
    await ready(opened.page, `${small},www-map,www-glossary`);
    return opened;
  }

  /** All that can be read, in shadow roots too; also what the browser draws only once it comes near. */
  const read = (page: Page) =>
    page.evaluate(() => {
      const text = (root: Node): string => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        let found = '';
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node instanceof Element) found += node.shadowRoot ? text(node.shadowRoot) : '';
          else if (node.parentElement?.checkVisibility({ visibilityProperty: true })) found += node.nodeValue;
        }
        return found;
      };
      return text(document.body);
    });

  it('tells all of the method and of Noord, keeps to its own host and stays quiet', async () => {
    const { page, messages, elsewhere, close } = await visit();
    await unfold(page, small);
    const text = await read(page);
    for (const [what, wanted] of Object.entries(told)) assert.deepEqual(missing(text, wanted), [], what);
    assert.deepEqual(messages, [], 'console');
    assert.deepEqual(elsewhere, [], 'requests to other hosts');
    await close();
  });

  for (const scheme of ['light', 'dark'])
    for (const width of [1200, 375])
      it(`is accessible when all is unfolded, ${scheme}, ${width} px`, { timeout: 90_000 }, async () => {
        const { page, close } = await visit({ width, features: [{ name: 'prefers-color-scheme', value: scheme }] });
        await unfold(page, small);
        assert.deepEqual(await violations(page), [], 'axe');
        await close();
      });

  it('is accessible in the colours of the reader', { timeout: 60_000 }, async () => {
    const { page, close } = await visit({ features: [{ name: 'forced-colors', value: 'active' }] });
    await unfold(page, small);
    assert.deepEqual(await violations(page, ['color-contrast']), [], 'axe');
    const drowned = await page.$$eval(deep('button'), (found) =>
      found
        .filter((button) => getComputedStyle(button).color === getComputedStyle(button).backgroundColor)
        .map(({ textContent }) => textContent),
    );
    assert.deepEqual(drowned, [], 'buttons in the colour of their own text');
    await close();
  });

  for (const [what, height] of [
    ['at 320 px', 900],
    ['at 400 % zoom, in a window of 1280 by 1024', 256],
  ] as const) {
    it(`does not scroll sideways, also unfolded, ${what}`, async () => {
      const { page, close } = await visit({ width: 320, height });
      await unfold(page, small);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      const out = await page.evaluate((list) => {
        const all = [...document.querySelectorAll(list)].flatMap((widget) => [...widget.shadowRoot!.querySelectorAll<HTMLElement>('*')]);
        // What is there for screen readers alone is cut off on purpose.
        const seen = all.filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, svg'));
        return seen.filter((element) => element.getBoundingClientRect().right > 320.5).map(({ outerHTML }) => outerHTML.slice(0, 120));
      }, small);
      assert.deepEqual(out, []);
      await close();
    });
  }

  it('has targets of 24 px at least for all that can be pressed, but for links in a sentence', async () => {
    const { page, close } = await visit({ width: 375 });
    await unfold(page, small);
    const tooSmall = await page.evaluate((list) => {
      const widgets = [...document.querySelectorAll(list)];
      const pressed = widgets.flatMap((widget) => [...widget.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, input')]);
      return pressed
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          // Who presses the words of a choice presses the choice.
          const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 120));
    }, small);
    assert.deepEqual(tooSmall, []);
    await close();
  });

  it('has all of it on paper, whatever is folded on the screen', { timeout: 60_000 }, async () => {
    const { page, messages, close } = await visit();
    const text = pagesOf(await page.pdf({ format: 'A4' }))
      .map((sheet) => sheet.text)
      .join('');
    for (const [what, wanted] of Object.entries(told)) assert.deepEqual(missing(text, wanted), [], what);
    assert.deepEqual(missing(text, ['Zet in je agenda']), ['Zet in je agenda'], 'no buttons');
    assert.deepEqual(messages, []);
    await close();
  });

  it('gives a screen reader the words that docs/accessibility.md tells of', async () => {
    const { page, close } = await visit();
    const client = await page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const found = nodes
      .filter(({ ignored }) => !ignored)
      .map(
        ({ role, name }) =>
          `${String(role?.value)} ${String(name?.value ?? '')
            .replace(/\s+/g, ' ')
            .trim()}`,
      );
    const wanted = [
      'heading Zo ver zijn we in Noord',
      'StaticText Stap 1 is klaar. Stap 2 en 3 zijn bezig. Stap 2 loopt twee maanden uit.',
      'button 2. Omschrijf met elkaar het echte probleem',
      ...['Wat we doen', 'Waaruit blijkt dat?', 'Lessen bij deze stap'].map((title) => `heading ${title}`),
      ...['Bewoners', 'Ambtenaren', 'Partners', 'Deskundigen', 'Verbinders'].map((title) => `heading ${title}`),
      'StaticText Kok van een eettafel',
      'heading Leeravond: commons en de donut',
      'heading Dromen met een businesscoach Gaat niet door',
      'StaticText donderdag 21 januari 2027, 19:30 tot 21:30 uur',
      'button Op de kaart: Buurthuis Van der Pek',
      'heading Loopt 1',
      'button Groencoöp Noord',
      'button Stap 4: Ankers',
      'radio Protips',
      'StaticText 6 van de 9 zetels zijn van bewoners',
    ];
    assert.deepEqual(
      wanted.filter((words) => !found.includes(words)),
      [],
    );
    assert.ok(found.some((words) => /^button Zet in je agenda ?: Leeravond: commons en de donut$/.test(words)));
    const nameless = found.filter((words) => /^(button|link|radio|checkbox|searchbox) $/.test(words));
    assert.deepEqual(nameless, []);
    await close();
  });

  it('makes the first of each term in each section of its text explain itself, and leaves the text as it was', async () => {
    const { page, messages, close } = await visit();
    const flat = (article: string) => article.replace(/\s+/g, ' ').trim();
    const written = readFileSync(new URL('../../packages/demo/site/methode.html', import.meta.url), 'utf8');
    const [, before = ''] = /<article id="waarom">([^]*?)<\/article>/.exec(written) ?? [];
    await page.waitForFunction(() => document.querySelectorAll('#waarom www-term').length === 11);
    const found = await page.$$eval('#waarom www-term', (terms) => terms.map(({ textContent }) => textContent));
    assert.deepEqual(found, [
      ...['WijkWelvaartsWerk', 'Community Wealth Building', 'coöperatief', 'commons'],
      ...['ankerorganisatie', 'kapitaalstromen', 'assemblee', 'democratisering van de economie', 'donuteconomie', 'waarde'],
      'WijkWelvaartsWerk',
    ]);
    const now = await page.$eval('#waarom', ({ textContent }) => textContent);
    assert.equal(flat(now), flat(before.replaceAll(/<[^>]+>/g, '')));
    await page.click('#waarom www-term >>> [part=word]');
    const tip = await shown(page, '#waarom www-term >>> [part~=tip]:popover-open');
    assert.match(await tip.evaluate((element) => (element as HTMLElement).innerText), /De Nederlandse naam voor Community Wealth Building/);
    assert.deepEqual(messages, []);
    await close();
  });

  it('leads to a term by a link', async () => {
    const { page, close } = await visit({ hash: '#begrip-donuteconomie' });
    await page.waitForFunction(() =>
      document.querySelector('www-glossary')!.shadowRoot!.activeElement?.textContent?.includes('Donuteconomie'),
    );
    await close();
  });

  it('leads to a step by a link, and writes the link of the step that is opened', async () => {
    const { page, close } = await visit({ hash: '#stap-4' });
    const open = () =>
      page.$$eval('www-steps >>> [part~=step] [aria-expanded]', (found) => found.map((button) => button.getAttribute('aria-expanded')));
    await page.waitForFunction(
      () =>
        document
          .querySelector('www-steps')!
          .shadowRoot!.querySelectorAll('[part~=step] [aria-controls]')[3]
          ?.getAttribute('aria-expanded') === 'true',
    );
    assert.ok((await open()).includes('true'));
    await page.evaluate(() =>
      document.querySelector('www-steps')!.shadowRoot!.querySelectorAll<HTMLElement>('[part~=step] [aria-controls]')[0]!.click(),
    );
    await page.waitForFunction(() => location.hash.includes('stap-1'));
    await close();
  });

  it('gives a meeting to a calendar under the strict policy of the site', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'www-agenda-'));
    const { page, messages, close } = await visit();
    const client = await page.createCDPSession();
    const done = new Promise<void>((resolve) => client.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()));
    await client.send('Browser.setDownloadBehavior', {
      ...{ behavior: 'allow', downloadPath: folder, eventsEnabled: true },
      ...(page.browserContext().id !== undefined && { browserContextId: page.browserContext().id! }),
    });
    const button = await shown(page, 'www-agenda >>> .meeting button ::-p-text(Zet in je agenda)');
    await button.click();
    await done;
    const [file] = readdirSync(folder);
    assert.match(file!, /^assemblee-.+\.ics$/);
    assert.match(readFileSync(join(folder, file!), 'utf8'), /^BEGIN:VCALENDAR\r\n[^]*DTSTART:20261210T183000Z\r\n[^]*END:VCALENDAR\r\n$/);
    assert.deepEqual(messages, []);
    rmSync(folder, { recursive: true });
    await close();
  });

  it('lights up a place on the map from a meeting, and a term in the list', async () => {
    const { page, close } = await visit();
    await page.click('www-agenda >>> .meeting button ::-p-text(Huis van de Wijk Waterlandplein)');
    const card = await shown(page, 'www-map >>> [part=card]');
    assert.match(await card.evaluate((element) => (element as HTMLElement).innerText), /Waterlandplein/);
    await page.click('www-agenda >>> .meeting button ::-p-text(Assemblee)');
    await page.waitForFunction(() => {
      const marked = document.querySelector('www-glossary')!.shadowRoot!.querySelector('[data-id=assemblee]');
      return marked?.matches('[data-marked], [aria-current], .marked') || marked?.closest('[data-marked], [aria-current], .marked');
    });
    await close();
  });
});
