import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { strictPolicy } from '../embed/host-site.ts';
import { inPage, loader, ready, Sites, src } from '../embed/lab.ts';
import { openPage, violations } from '../support/browser-page.ts';

describe('the frame page', () => {
  let sites: Sites;
  before(async () => {
    sites = await Sites.open();
  });
  after(async () => {
    await sites.close();
  });

  const frame = (query: string, at = sites.site) =>
    `<iframe src="${at.address}wijkwelvaartswerk/frame.html?${query.replaceAll('&', '&amp;')}" title="Een onderdeel" height="200"></iframe>`;
  const policy = () => strictPolicy({ 'frame-src': `'self' ${sites.other.address}` });
  const inner = async (page: Page): Promise<Frame> => (await (await page.waitForSelector('iframe'))!.contentFrame())!;

  for (const from of ['its own', 'another'] as const) {
    it(`tells a page of ${from} site its height, now and as it changes`, async () => {
      const at = from === 'another' ? sites.other : sites.site;
      const { page, messages, close } = await sites.visit(inPage(frame(`widget=steps&src=${src}`, at), loader), policy());
      const inside = await inner(page);
      await ready(inside, 1);
      const heights = async () => [
        await page.$eval('iframe', (element) => element.getBoundingClientRect().height - 4),
        await inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
      ];
      const same = async () => {
        for (let tries = 0; ; tries++) {
          const [outer, content] = await heights();
          if (outer === content) return content!;
          if (tries > 200) assert.fail(`${outer} around ${content}`);
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
        }
      };
      const before = await same();
      assert.ok(before > 200);
      await inside.evaluate(() => (document.body.style.paddingBottom = '333px'));
      await inside.waitForFunction((height) => document.documentElement.getBoundingClientRect().height > height, {}, before);
      assert.equal(await same(), before + 333);
      assert.deepEqual(messages, []);
      await close();
    });
  }

  it('tells its height to a loader that comes later', async () => {
    const { page, close } = await sites.visit(inPage(frame(`widget=plans&src=${src}`, sites.other)), policy());
    await ready(await inner(page), 1);
    assert.equal(await page.$eval('iframe', ({ style }) => style.height), '');
    await page.evaluate(() => import('/wijkwelvaartswerk/loader.js' as string));
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    await close();
  });

  it('is heard by no page that it does not expect, and a page hears no frame that is not where it was led', async () => {
    sites.site.pages.set('/ander', { html: '<!doctype html><title>Ander</title>' });
    const { page, messages, close } = await sites.visit(
      inPage(
        `${frame(`widget=plans&src=${src}&origin=https://elders.example`, sites.other)}<iframe id="ander" src="/ander" title="Ander"></iframe>`,
        loader,
      ),
      policy(),
    );
    await ready(await inner(page), 1);
    // Messages as a frame page sends them, from the page itself and from a frame that is none of ours.
    const message = { type: 'wijkwelvaartswerk:height', height: 1234 };
    await page.evaluate((said) => postMessage(said, '*'), message);
    const stranger = page.frames().find((one) => one.url().endsWith('/ander'))!;
    await stranger.goto(`${sites.site.address}ander`);
    await stranger.evaluate((said) => window.parent.postMessage(said, '*'), message);
    // And from where a frame page was, but is no more.
    const moved = await inner(page);
    await moved.goto(`${sites.site.address}ander`);
    await moved.evaluate((said) => window.parent.postMessage(said, '*'), message);
    await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done))));
    assert.deepEqual(await page.$$eval('iframe', (frames) => frames.map(({ style }) => style.height)), ['', '']);
    assert.deepEqual(messages, []);
    await close();
  });

  for (const height of ['"400"', '-5', 'NaN', 'Infinity', '1e9', 'null', '{}']) {
    it(`takes no height of ${height} for what it is`, async () => {
      const { page, messages, close } = await sites.visit(inPage(frame(`widget=plans&src=${src}`), loader), policy());
      const inside = await inner(page);
      await ready(inside, 1);
      await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
      const before = await page.$eval('iframe', ({ style }) => style.height);
      await inside.evaluate((said) => {
        const value = { '"400"': '400', '-5': -5, NaN: NaN, Infinity, '1e9': 1e9, null: null, '{}': {} }[said];
        window.parent.postMessage({ type: 'wijkwelvaartswerk:height', height: value }, '*');
        window.parent.postMessage({ type: 'gezien' }, '*');
      }, height);
      await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done))));
      const after = await page.$eval('iframe', ({ style }) => style.height);
      assert.equal(after, height === '1e9' ? '20000px' : before);
      assert.deepEqual(messages, []);
      await close();
    });
  }

  it('shows no dossier of another site, and says so', async () => {
    const { page, messages, close } = await sites.visit(
      inPage(frame(`widget=plans&src=${sites.other.address}dossiers/noord.json&lang=en`)),
      policy(),
    );
    const inside = await inner(page);
    await inside.waitForFunction(() => document.body.textContent.includes('it is on another site'));
    assert.equal(await inside.evaluate(() => document.querySelectorAll('www-plans').length), 0);
    assert.equal(sites.other.asked.includes(src), false);
    assert.deepEqual(messages, []);
    await close();
  });

  it('shows a dossier of another site that the page itself allows', async () => {
    const html = readFileSync(new URL('../../packages/embed/dist/frame.html', import.meta.url), 'utf8');
    sites.site.pages.set('/wijkwelvaartswerk/kader.html', {
      html: html.replaceAll("connect-src 'self'", `connect-src 'self' ${sites.other.address.slice(0, -1)}`),
      policy: strictPolicy({ 'connect-src': sites.other.address }),
    });
    const { page, messages, close } = await openPage(sites.browser, sites.site.address);
    await page.goto(`${sites.site.address}wijkwelvaartswerk/kader.html?widget=plans&src=${sites.other.address}dossiers/noord.json`);
    await ready(page, 1);
    assert.deepEqual(messages, []);
    await close();
  });

  const hostile: Record<string, string> = {
    'markup as a widget': 'widget=<img src=x onerror=alert(1)>',
    'a name of every object as a widget': 'widget=__proto__',
    'a script as a dossier': 'widget=plans&src=javascript:alert(1)',
    'data as a dossier': 'widget=plans&src=data:application/json,{"version":1}',
    'a blob as a dossier': 'widget=plans&src=blob:https://example.org/x',
    'another site as a dossier': 'widget=plans&src=//example.org/x.json',
    'another site as a dossier, with slashes turned': 'widget=plans&src=\\\\example.org\\x.json',
    'a name and password in the address': `widget=plans&src=http://a:b@127.0.0.1/x.json`,
    'markup in attributes': `widget=plans&src=${src}&stage="><script>alert(1)</script>&heading-level=<svg onload=alert(1)>`,
    'handlers as attributes': `widget=plans&src=${src}&onclick=alert(1)&onfocus=alert(1)&autofocus&style=color:red`,
    'tiles of another site, agreed to already': `widget=map&src=${src}&tiles=https://example.org/{z}/{x}/{y}.png&base=pdok-grijs&base-consent=given`,
    'styles that ask for something': `widget=plans&src=${src}&--www-color-action=url(https://example.org/x)&--www-shadow=0 0 1px red, url(//example.org)`,
    'styles that hide a request in a variable': `widget=plans&src=${src}&--www-color-surface=var(--x,url(https://example.org/x))`,
    'styles that end their rule': `widget=plans&src=${src}&--www-color-text=red;background:url(https://example.org)&--www-radius-2=1px}*{color:red`,
    'tokens that are none': `widget=plans&src=${src}&--x=1&--basis-color-action-1-color-default=red&--www-map-water=red&--www-=red`,
    'a language with markup': `widget=plans&src=${src}&lang="><script>alert(1)</script>`,
    'an origin that is none': `widget=plans&src=${src}&origin=javascript:alert(1)`,
    'everything twice': `widget=plans&widget=map&src=${src}&src=//example.org/x.json`,
  };
  for (const [what, query] of Object.entries(hostile)) {
    it(`stands ${what}`, async () => {
      const { page, messages, elsewhere, close } = await openPage(sites.browser, sites.site.address);
      let spoken = 0;
      page.on('dialog', (dialog) => void (spoken++, dialog.dismiss()));
      const encoded = new URLSearchParams(query).toString();
      await page.goto(`${sites.site.address}wijkwelvaartswerk/frame.html?${encoded}`);
      await page.waitForFunction(() => document.querySelector('[data-status=ready], [data-status=empty], p') !== null);
      await page.waitForNetworkIdle();
      const found = await page.evaluate(() => ({
        scripts: document.querySelectorAll('script').length,
        images: document.querySelectorAll('img, svg').length,
        styles: document.documentElement.style.cssText,
        lang: document.documentElement.lang,
        handlers: [...document.querySelectorAll('*')]
          .flatMap((one) => one.getAttributeNames())
          .filter((name) => /^on|^style$|^tiles|^base/.test(name)),
      }));
      assert.deepEqual(found, { scripts: 2, images: 0, styles: 'color-scheme: light;', lang: 'nl', handlers: ['style'] });
      assert.equal(spoken, 0);
      assert.deepEqual(elsewhere, []);
      // The loader tells a person who made the link that there is no such widget.
      assert.deepEqual(
        messages.filter((message) => !message.startsWith('warn: Het onderdeel “')),
        [],
      );
      await close();
    });
  }

  it('takes the theme, scheme, language and title that a link may choose', async () => {
    const query = new URLSearchParams({
      ...{ widget: 'plans', src, lang: 'en', scheme: 'dark', stage: 'pilot', 'heading-level': '4' },
      ...{
        '--www-color-action': 'light-dark(#8c2a12, oklch(0.8 0.1 30))',
        '--www-radius-2': 'calc(2px + 0.1em)',
        '--www-shadow': '0 1px 2px rgb(0 0 0 / 0.2)',
      },
    });
    const { page, messages, close } = await openPage(sites.browser, sites.site.address);
    await page.goto(`${sites.site.address}wijkwelvaartswerk/frame.html?${query.toString()}`);
    await ready(page, 1);
    await page.waitForFunction(() => document.title !== 'WijkWelvaartsWerk');
    const found = await page.evaluate(() => {
      const { style, lang } = document.documentElement;
      const plans = document.querySelector('www-plans')!;
      return {
        ...{
          lang,
          scheme: style.colorScheme,
          action: style.getPropertyValue('--www-color-action'),
          shadow: style.getPropertyValue('--www-shadow'),
        },
        ...{
          radius: style.getPropertyValue('--www-radius-2'),
          stage: plans.getAttribute('stage'),
          level: plans.getAttribute('heading-level'),
        },
        title: document.title === plans.shadowRoot!.querySelector('[part~=heading]')!.textContent.trim(),
      };
    });
    assert.deepEqual(found, {
      ...{ lang: 'en', scheme: 'dark', action: 'light-dark(#8c2a12, oklch(0.8 0.1 30))', radius: 'calc(2px + 0.1em)', stage: 'pilot' },
      ...{ shadow: '0 1px 2px rgb(0 0 0 / 0.2)', level: '4', title: true },
    });
    assert.deepEqual(messages, []);
    await close();
  });

  it('leads the whole page on where a link leads elsewhere, and stays for what is in the widget', async () => {
    const { page, close } = await sites.visit(inPage(frame(`widget=plans&src=${src}`, sites.other)), policy());
    const inside = await inner(page);
    await ready(inside, 1);
    const targets = await inside.evaluate((elsewhere) => {
      const add = (href: string, download = '') => {
        const link = document.createElement('a');
        Object.assign(link, { href, download });
        document.body.append(link);
        link.addEventListener('click', (event) => event.preventDefault());
        link.click();
        return link.target;
      };
      return [add(elsewhere), add('#boven'), add('mailto:iemand@example.org'), add('/dossiers/noord.ics', 'noord.ics')];
    }, sites.site.address);
    assert.deepEqual(targets, ['_top', '', '_top', '']);
    await close();
  });

  it('has nothing that axe finds wrong, in a page around it', { timeout: 60_000 }, async () => {
    const { page, close } = await sites.visit(inPage(frame(`widget=agenda&src=${src}`), loader), policy());
    await ready(await inner(page), 1);
    assert.deepEqual(await violations(page), []);
    await page.goto(`${sites.site.address}wijkwelvaartswerk/frame.html?widget=agenda&src=${src}`);
    await ready(page, 1);
    assert.deepEqual(await violations(page, ['page-has-heading-one', 'region', 'landmark-one-main']), []);
    await close();
  });
});
