import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { strictPolicy } from '../embed/host-site.ts';
import { elements, inPage, Installed, loader, ready, Sites, src, widgets } from '../embed/lab.ts';
import { openPage } from '../support/browser-page.ts';

describe('the loader', () => {
  let sites: Sites;
  let installed: Installed;
  before(async () => {
    sites = await Sites.open();
    installed = new Installed();
  });
  after(async () => {
    await sites.close();
    installed.remove();
  });

  it('asks only for what the widgets of the page need', async () => {
    const { page, close } = await sites.visit(inPage('<span data-www-widget="term">commons</span>', loader));
    await ready(page, 1);
    const entries = sites.site.asked.filter((path) => /^\/wijkwelvaartswerk\/[\w-]+\.js$/.test(path));
    assert.deepEqual(entries.toSorted(), ['/wijkwelvaartswerk/loader.js', '/wijkwelvaartswerk/term.js']);
    await close();
  });

  it('keeps what is in the place until the widget is there, and keeps the words of a term', async () => {
    let go = () => {};
    const wait = new Promise<void>((done) => (go = done));
    sites.site.pages.set('/pagina', {
      html: inPage(
        `<div data-www-widget="plans" data-src="${src}"><a href="/plannen">Alle plannen</a></div>
        <p>Een <span data-www-widget="term">commons</span> beheer je samen.</p>`,
        loader,
      ),
      policy: strictPolicy(),
    });
    const { page, messages, close } = await openPage(sites.browser, sites.site.address);
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().endsWith(src) ? wait.then(() => request.continue()) : request.continue()));
    await page.goto(`${sites.site.address}pagina`);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('www-plans')?.dataset['status'] === 'loading');
    const place = () =>
      page.$eval('div[data-www-widget]', (div) => ({
        link: div.querySelector('a')?.checkVisibility() ?? false,
        widget: div.querySelector('www-plans')!.checkVisibility(),
      }));
    assert.deepEqual(await place(), { link: true, widget: false });
    assert.equal(await page.$eval('p', (p) => p.innerText), 'Een commons beheer je samen.');
    go();
    await page.waitForFunction(() => document.querySelector<HTMLElement>('www-plans')?.dataset['status'] === 'ready');
    await page.waitForFunction(() => !document.querySelector('div[data-www-widget] a'));
    assert.deepEqual(await place(), { link: false, widget: true });
    assert.deepEqual(messages, []);
    await close();
  });

  it('takes away a picture that was there until the widget came', async () => {
    const place = `<div data-www-widget="agenda" data-src="${src}"><img src="/dossiers/tegel.svg" alt="De agenda" /></div>`;
    const { page, close } = await sites.visit(inPage(place, loader));
    await ready(page, 1);
    await page.waitForFunction(() => !document.querySelector('img'));
    await close();
  });

  it('keeps what is in the place beside a widget that cannot read its dossier', async () => {
    const { page, close } = await sites.visit(
      inPage('<div data-www-widget="plans" data-src="/dossiers/niets.json"><a href="/plannen">Alle plannen</a></div>', loader),
    );
    await page.waitForFunction(() => document.querySelector<HTMLElement>('www-plans')?.dataset['status'] === 'error');
    await page.waitForFunction(() => document.querySelector('www-plans')!.checkVisibility());
    assert.equal(await page.$eval('div a', (link) => link.checkVisibility()), true);
    await close();
  });

  it('carries over the attributes that the widget knows, follows their changes, and no other', async () => {
    const { page, messages, close } = await sites.visit(
      inPage(
        `<div data-www-widget="steps" data-src="${src}" data-heading-level="3" data-variant="timeline" data-share="false" data-lang="en"
          data-onclick="alert(1)" data-style="color: red" data-class="x" data-id="y" data-foo="bar"></div>`,
        loader,
      ),
    );
    await ready(page, 1);
    const attributes = () =>
      page.$eval('www-steps', (steps) => Object.fromEntries([...steps.attributes].map(({ name, value }) => [name, value])));
    assert.deepEqual(await attributes(), { src, 'heading-level': '3', variant: 'timeline', lang: 'en', 'data-status': 'ready' });
    await page.$eval('div', (div) => {
      div.dataset['variant'] = 'bar';
      div.dataset['onfocus'] = 'alert(1)';
      delete div.dataset['lang'];
    });
    await page.waitForFunction(() => document.querySelector('www-steps')!.getAttribute('variant') === 'bar');
    assert.deepEqual(await attributes(), { src, 'heading-level': '3', variant: 'bar', 'data-status': 'ready' });
    assert.deepEqual(messages, []);
    await close();
  });

  it('fills places that come later, moves and names that change, and leaves nothing when they go', async () => {
    const { page, messages, close } = await sites.visit(inPage('<section></section>', loader));
    await page.evaluate((address) => {
      const part = document.createElement('article');
      // One that has its name, and one that gets it later.
      for (const name of ['agenda', '']) {
        const place = document.createElement('div');
        place.dataset['src'] = address;
        if (name) place.dataset['wwwWidget'] = name;
        part.append(place);
      }
      document.querySelector('section')!.append(part);
    }, src);
    await ready(page, 1);
    await page.$eval('article > :last-child', (place) => ((place as HTMLElement).dataset['wwwWidget'] = 'coalition'));
    await ready(page, 2);
    await page.$eval('article > :first-child', (place) => ((place as HTMLElement).dataset['wwwWidget'] = 'plans'));
    await ready(page, 2);
    const names = () =>
      page.$$eval('article > div', (places) => places.map(({ children }) => [...children].map(({ localName }) => localName)));
    assert.deepEqual(await names(), [['www-plans'], ['www-coalition']]);
    await page.evaluate(() => document.querySelector('h1')!.after(document.querySelector('article')!));
    await ready(page, 2);
    await page.$eval('article > :first-child', (place) => place.removeAttribute('data-www-widget'));
    await page.waitForFunction(() => !document.querySelector('www-plans'));
    await page.$eval('article', (article) => article.remove());
    assert.equal(await page.evaluate((list) => document.querySelectorAll(list).length, elements), 0);
    assert.deepEqual(messages, []);
    await close();
  });

  for (const [lang, sentence] of [
    ['nl', 'Het onderdeel “kaart” bestaat niet. Kies uit: map, '],
    ['en', 'There is no widget “kaart”. Choose from: map, '],
  ] as const) {
    it(`says in its place and on the console which widgets there are, in ${lang}, and takes it back`, async () => {
      const { page, messages, close } = await sites.visit(
        inPage(`<div lang="${lang}" data-www-widget="kaart" data-src="${src}"></div>`, loader),
      );
      await page.waitForFunction((said: string) => document.querySelector('div')!.textContent.startsWith(said), {}, sentence);
      assert.equal(messages.length, 1);
      assert.ok(messages[0]!.startsWith(`warn: ${sentence}`), messages.join());
      await page.$eval('div', (place) => ((place as HTMLElement).dataset['wwwWidget'] = 'plans'));
      await ready(page, 1);
      assert.equal(await page.$eval('div', ({ textContent }) => textContent), '');
      await close();
    });
  }

  for (const name of ['constructor', '__proto__', 'toString', '<img src=x onerror=alert(1)>', '']) {
    it(`takes no name for more than a name: ${JSON.stringify(name)}`, async () => {
      const { page, close } = await sites.visit(inPage('<div></div>', loader));
      await page.$eval('div', (place, given) => ((place as HTMLElement).dataset['wwwWidget'] = given), name);
      await page.waitForFunction(() => document.querySelector('div')!.textContent.includes('bestaat niet'));
      assert.equal(await page.$eval('div', (place) => place.querySelectorAll('*').length), 1);
      await close();
    });
  }

  it('makes each widget once with two loaders on one page, of two versions, as a plain script and as a module', async () => {
    const places = (await installed.all('--way', 'loader')).join('').replaceAll(/<script.*<\/script>/g, '');
    const scripts = `<script src="/wijkwelvaartswerk/loader.js" defer></script><script src="/wijkwelvaartswerk/loader.js" defer></script>
      <script src="/elders/loader.js" defer></script><script type="module" src="/elders/loader.js?2"></script>`;
    const { page, messages, close } = await sites.visit(inPage(places, scripts), strictPolicy({ 'trusted-types': "'allow-duplicates'" }));
    await ready(page, widgets.length);
    assert.equal(await page.evaluate((list) => document.querySelectorAll(list).length, elements), widgets.length);
    assert.deepEqual(messages, []);
    assert.deepEqual(
      sites.site.asked.filter((path) => path.startsWith('/elders/') && !path.startsWith('/elders/loader.js')),
      [],
    );
    await close();
  });

  it('does not make again what a copy of a page has already', async () => {
    const { page, close } = await sites.visit(inPage(`<div data-www-widget="plans" data-src="${src}"></div>`, loader));
    await ready(page, 1);
    await page.$eval('div', (place) => place.after(place.cloneNode(true)));
    await ready(page, 2);
    assert.deepEqual(await page.$$eval('div', (places) => places.map(({ children }) => children.length)), [1, 1]);
    await close();
  });

  it('says so when a file cannot be had, and keeps what was there', async () => {
    sites.site.tamper = (path, text) => (path.endsWith('/plans.js') ? 'syntax error' : text);
    const { page, close } = await sites.visit(
      inPage(`<div data-www-widget="plans" data-src="${src}"><a href="/plannen">Plannen</a></div>`, loader),
    );
    await page.waitForFunction(() => document.querySelector('div')!.textContent.includes('kon niet worden geladen'));
    sites.site.tamper = (_path, text) => text;
    assert.equal(await page.$eval('div a', (link) => link.checkVisibility()), true);
    await close();
  });
});
