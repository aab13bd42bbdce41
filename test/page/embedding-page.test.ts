import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serve } from '../../packages/demo/server.mjs';
import { Installed, ready, src, widgets } from '../embed/lab.ts';
import { openPage, startBrowser, violations, type WatchedPage } from '../support/browser-page.ts';

const titles = {
  ...{
    map: 'Welvaartskaart',
    steps: 'De vijf stappen',
    lessons: 'Lessen',
    coalition: 'Wie er meedoet',
    agenda: 'Agenda',
    plans: 'Plannen',
  },
  ...{ anchoring: 'Hoe het blijft bestaan', 'anchor-gauge': 'Geld van ankerorganisaties', flows: 'Stromen in de wijk' },
  ...{ glossary: 'Begrippen', term: 'Een begrip in een tekst' },
};

describe('the page that makes code to embed', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let installed: Installed;
  before(async () => {
    [server, browser] = await Promise.all([serve(), startBrowser()]);
    installed = new Installed();
  });
  after(async () => {
    await browser.close();
    await server.stop();
    installed.remove();
  });

  async function visit(size?: { width: number }): Promise<WatchedPage> {
    const opened = await openPage(browser, server.address, size);
    await opened.page.goto(`${server.address}insluiten.html`);
    await opened.page.waitForSelector('#code pre');
    await ready(opened.page, 1);
    return opened;
  }

  /** What the page says to copy, without the policy. */
  const code = (page: Page) => page.$$eval('#code pre', (blocks) => blocks.slice(0, -1).map(({ textContent }) => textContent));
  /** Waits until the code has this in it. */
  const says = (page: Page, text: string) =>
    page.waitForFunction((wanted: string) => document.querySelector('#code')!.textContent.includes(wanted), {}, text);
  const choose = async (page: Page, id: string, value: string) => {
    await page.$eval(
      `#${id}`,
      (element, given) => {
        (element as HTMLInputElement).value = given;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      },
      value,
    );
  };

  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [1200, 375]) {
      it(`is quiet, keeps to its own host and is accessible, ${scheme}, ${width} px`, { timeout: 60_000 }, async () => {
        const { page, messages, elsewhere, close } = await visit({ width });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.click('#stijl');
        assert.deepEqual(await violations(page), [], 'axe');
        assert.deepEqual(messages, []);
        assert.deepEqual(elsewhere, []);
        await close();
      });
    }
  }

  it('does not scroll sideways at 320 px', async () => {
    const { page, close } = await visit({ width: 320 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await close();
  });

  it('shows every widget as it will be, and says nothing on the console', { timeout: 120_000 }, async () => {
    const { page, messages, close } = await visit();
    const options = await page.$$eval('#widget option', (found) => found.map(({ value, textContent }) => [value, textContent]));
    assert.deepEqual(options, Object.entries(titles));
    for (const name of widgets) {
      await choose(page, 'widget', name);
      await page.waitForSelector(`#voorbeeld www-${name}`);
      await ready(page, 1);
      await says(page, `<www-${name}`);
    }
    assert.deepEqual(messages, []);
    await close();
  });

  const table: Record<string, [chosen: Record<string, string>, args: string[]]> = {
    'a map by script': [{}, ['--widget', 'map', '--way', 'script']],
    'a map with a heading of level 4 in English, as a list': [
      { level: '4', lang: 'en', 'eigen-view': 'list' },
      ['--widget', 'map', '--lang', 'en', '--heading-level', '4', '--view', 'list', '--way', 'script'],
    ],
    'a time axis behind the loader': [
      { widget: 'steps', 'eigen-variant': 'timeline', 'weg-loader': 'loader' },
      ['--widget', 'steps', '--variant', 'timeline', '--way', 'loader'],
    ],
    'the loader with an import map': [
      { widget: 'plans', 'weg-loader': 'loader', integrity: 'import-map' },
      ['--widget', 'plans', '--way', 'loader', '--import-map'],
    ],
    'a script without hashes, from elsewhere': [
      { widget: 'agenda', 'eigen-show': 'past', integrity: 'none', base: 'https://bestanden.voorbeeld.nl/' },
      ['--widget', 'agenda', '--show', 'past', '--way', 'script', '--no-integrity', '--base', 'https://bestanden.voorbeeld.nl/'],
    ],
    'a dark frame': [
      { widget: 'flows', 'weg-frame': 'frame', scheme: 'dark' },
      ['--widget', 'flows', '--way', 'frame', '--scheme', 'dark'],
    ],
    'a package': [{ widget: 'anchor-gauge', 'weg-npm': 'npm' }, ['--widget', 'anchor-gauge', '--way', 'npm']],
    oEmbed: [
      { widget: 'coalition', 'weg-oembed': 'oembed', base: 'https://voorbeeld.nl/www/' },
      ['--widget', 'coalition', '--way', 'oembed', '--base', 'https://voorbeeld.nl/www/'],
    ],
    'a term': [{ widget: 'term', 'eigen-term': 'waarde', src: '' }, ['--widget', 'term', '--term', 'waarde', '--way', 'script']],
    'colours of one’s own, for a page that is light': [
      { widget: 'lessons', stijl: 'on', scheme: 'light', 'color-action-licht': '#8c2a12', 'radius-2': '0' },
      [
        ...['--widget', 'lessons', '--way', 'script', '--scheme', 'light', '--theme', 'color-action=#8c2a12'],
        ...['--theme', 'color-on-action=#ffffff', '--theme', 'color-surface=#ffffff', '--theme', 'color-text=#12252b'],
        ...['--theme', 'color-text-muted=#4a5d63', '--theme', 'radius-2=0px'],
      ],
    ],
  };
  for (const [what, [chosen, args]] of Object.entries(table)) {
    it(`gives the same code as the command for ${what}`, async () => {
      const { page, close } = await visit();
      for (const [id, value] of Object.entries(chosen)) {
        if (id.startsWith('weg-') || id === 'stijl') await page.click(`#${id}`);
        else await choose(page, id, value);
      }
      const printed = await installed.embed(...args, ...(chosen['src'] === '' ? [] : ['--src', src]));
      // The command says where a piece goes in a comment before it.
      const wanted = printed.replaceAll(/^(<!-- .* -->|\/\* .* \*\/|# .*|\/\/ .*)\n/gm, '').trim();
      await page
        .waitForFunction(
          (text: string) =>
            [...document.querySelectorAll('#code pre')]
              .slice(0, -1)
              .map(({ textContent }) => textContent)
              .join('\n\n') === text,
          { timeout: 5000 },
          wanted,
        )
        .catch(async () => assert.equal((await code(page)).join('\n\n'), wanted));
      await close();
    });
  }

  it('offers the layers of the dossier by their titles, and shows what is chosen', async () => {
    const { page, close } = await visit();
    const layers = await page.$$eval('#lijst-keuze label', (labels) => labels.map(({ textContent }) => textContent));
    assert.equal(layers[0], 'Bewonersgroepen');
    assert.equal(layers.length, 8);
    await page.click('#lijst-0');
    await page.click('#lijst-3');
    await says(page, 'layers="bewonersgroepen,ondernemers"');
    assert.equal(await page.$eval('#voorbeeld www-map', (map) => map.getAttribute('layers')), 'bewonersgroepen,ondernemers');
    await choose(page, 'src', '/dossiers/minimal.json');
    await page.waitForFunction(() => (document.querySelector('#lijst') as HTMLElement).hidden);
    await page.waitForFunction(() => !document.querySelector('#code')!.textContent.includes('layers='));
    await close();
  });

  it('shows own colours in the example at once, and takes them back', async () => {
    const { page, close } = await visit();
    const colour = () => page.$eval('#voorbeeld www-map', (map) => getComputedStyle(map).getPropertyValue('--_action').trim());
    const before = await colour();
    await page.click('#stijl');
    await choose(page, 'color-action-licht', '#123456');
    await says(page, '--www-color-action: light-dark(#123456, #8fd6e2);');
    assert.equal(await colour(), 'light-dark(#123456, #8fd6e2)');
    await choose(page, 'scheme', 'dark');
    await says(page, '--www-color-action: #8fd6e2;');
    assert.equal(await colour(), '#8fd6e2');
    await choose(page, 'scheme', '');
    await page.click('#stijl');
    await page.waitForFunction(() => !document.querySelector('#code')!.textContent.includes('--www-'));
    assert.equal(await colour(), before);
    await close();
  });

  it('copies a piece of code and says so; where that may not be, it selects it', async () => {
    const { page, close } = await visit();
    await page.browserContext().overridePermissions(server.address.slice(0, -1), ['clipboard-read', 'clipboard-sanitized-write']);
    const [first] = await code(page);
    await page.click('#code button');
    await page.waitForFunction(() => document.querySelector('#gekopieerd')!.textContent.startsWith('Gekopieerd'));
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), first);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } }));
    await page.click('#code button');
    await page.waitForFunction(() => document.querySelector('#gekopieerd')!.textContent.startsWith('Kopiëren mag hier niet'));
    assert.equal(await page.evaluate(() => getSelection()!.toString().trim().length > 100), true);
    await close();
  });

  it('says what is wrong with a choice, and gives no code for it', async () => {
    const { page, close } = await visit();
    await choose(page, 'base', 'map');
    await page.waitForFunction(() => document.querySelector('#fout')!.textContent.includes('eindigt op een /'));
    assert.equal(await page.$('#code pre'), null);
    await choose(page, 'base', '/wijkwelvaartswerk/');
    await page.waitForSelector('#code pre');
    assert.equal(await page.$eval('#fout', ({ textContent }) => textContent), '');
    await choose(page, 'src', '');
    await page.waitForFunction(() => document.querySelector('#fout')!.textContent.includes('is een dossier nodig'));
    await close();
  });

  it('can be used with the keyboard alone, from the widget to the copied code', async () => {
    const { page, close } = await visit();
    await page.focus('#widget');
    await page.keyboard.type('Pl');
    await page.keyboard.press('Tab');
    await says(page, '<www-plans');
    await page.focus('#weg-script');
    await page.keyboard.press('ArrowDown');
    await says(page, 'data-www-widget="plans"');
    await page.focus('#code button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#gekopieerd')!.textContent !== '');
    await close();
  });
});
