import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openPage, shown, startBrowser, violations, type WatchedPage } from '../support/browser-page.ts';
import { serveTiles, tile, type TileMood, type TileServer } from '../support/tile-server.ts';

const pdok = 'https://service.pdok.nl';
const deep = (selector: string): string => `>>> ${selector}`;
const asPages = (images: string) =>
  ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", `img-src 'self' ${images}`].join('; ');

interface Visit extends WatchedPage {
  /** Requests to PDOK, that is answered for as it would. */
  readonly pdokAsked: string[];
}

describe('the background of tiles', () => {
  let browser: Browser;
  let home: TileServer;
  let other: TileServer;
  before(async () => {
    other = await serveTiles();
    home = await serveTiles((query) => ({
      policy: asPages(query.get('images') ?? `${pdok} ${other.address}`),
      body: `<www-map src="/demo/dossiers/noord.json" ${query.get('attributes') ?? ''}></www-map>`.repeat(Number(query.get('maps') ?? 1)),
    }));
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    home.stop();
    other.stop();
  });
  beforeEach(() => {
    for (const server of [home, other]) Object.assign(server, { mood: 'good', asked: [] });
  });

  async function visit(attributes: string, { width = 1200, height = 900, maps = 1, images = '' } = {}): Promise<Visit> {
    const opened = await openPage(browser, home.address, { width, height });
    const pdokAsked: string[] = [];
    await opened.page.setRequestInterception(true);
    opened.page.on('request', (request) => {
      if (!request.url().startsWith(pdok)) return void request.continue();
      pdokAsked.push(new URL(request.url()).pathname);
      void request.respond({ status: 200, contentType: 'image/png', body: tile });
    });
    const query = new URLSearchParams({ attributes, maps: String(maps), ...(images && { images }) });
    await opened.page.goto(`${home.address}/?${query.toString()}`);
    await opened.page.waitForSelector('www-map[data-status=ready]');
    await shown(opened.page, deep('canvas'));
    return { ...opened, pdokAsked };
  }
  const press = async (page: Page, name: string) => {
    const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
    await button!.evaluate((element) => (element as HTMLElement).click());
  };
  /** As who does not see it hears it. */
  const seesTiles = (page: Page) =>
    page.waitForFunction(() => {
      const said = document.querySelector('www-map')!.shadowRoot!.querySelector('.map > [role=status]')!.textContent;
      return /^Je ziet nu (?!de eenvoudige)/.test(said);
    });
  /** Whether the ground is drawn: without tiles. */
  const opaque = (page: Page) =>
    page.$eval(
      deep('.picture-canvas'),
      (canvas) => (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(1, 1, 1, 1).data[3] === 255,
    );
  const textOf = (page: Page, selector: string) =>
    page.$$eval(deep(selector), (found) => found.map((element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim()));

  it('asks nothing of PDOK until a person agrees, and then only for tiles of what is in view', { timeout: 60_000 }, async () => {
    const { page, elsewhere, pdokAsked, messages, close } = await visit('base="pdok-grijs"');
    await shown(page, deep('[part=consent]'));
    // All that one can do with a map, but agree.
    const box = (await (await page.$(deep('[part=map]')))!.boundingBox())!;
    await page.mouse.move(box.x + 500, box.y + 100);
    await press(page, 'Zoom in');
    await shown(page, deep('.ol-viewport'));
    await press(page, 'Zoom uit');
    await page.click(deep('[part=list] .row'));
    await shown(page, deep('[part=card]'));
    await page.waitForNetworkIdle();
    assert.deepEqual([elsewhere, pdokAsked], [[], []]);

    await press(page, 'Ja, toon de kaart');
    await seesTiles(page);
    assert.equal(await opaque(page), false);
    assert.ok(pdokAsked.length > 3);
    for (const path of pdokAsked) assert.match(path, /^\/brt\/achtergrondkaart\/wmts\/v2_0\/grijs\/EPSG:3857\/\d+\/\d+\/\d+\.png$/);
    assert.deepEqual(
      elsewhere.filter((url) => !url.startsWith(pdok)),
      [],
    );
    assert.deepEqual(await textOf(page, '.tiles-credit'), ['Kaartgegevens © Kadaster, CC BY 4.0']);
    assert.deepEqual(messages, []);
    await close();
  });

  it('asks nothing of PDOK after a no, nor in print, nor in full screen', { timeout: 60_000 }, async () => {
    const { page, elsewhere, close } = await visit('base="pdok-pastel" locate');
    await press(page, 'Nee, liever niet');
    await press(page, 'Volledig scherm');
    await shown(page, deep('[aria-label="Sluit volledig scherm"]'));
    await press(page, 'Zoom in');
    await page.pdf();
    await page.waitForNetworkIdle();
    assert.deepEqual(elsewhere, []);
    await close();
  });

  it('shows tiles of the site itself without asking, and asks no other', async () => {
    const { page, elsewhere, messages, close } = await visit('tiles="/kaart/{z}/{x}/{y}.png" tiles-credit="© Gemeente"');
    await seesTiles(page);
    assert.ok(home.asked.length > 3);
    for (const path of home.asked) assert.match(path, /^\/kaart\/\d+\/\d+\/\d+\.png$/);
    assert.equal(await page.$(deep('[part=consent]')), null);
    assert.deepEqual([elsewhere, messages], [[], []]);
    await close();
  });

  it('asks a person before another site, by WMTS too, unless the page says that it did', async () => {
    const tiles = `tiles="${other.address}/laag/{TileMatrix}/{TileCol}/{TileRow}"`;
    const asking = await visit(tiles);
    await shown(asking.page, deep('[part=consent]'));
    await asking.page.waitForNetworkIdle();
    assert.deepEqual(other.asked, []);
    await asking.close();
    const given = await visit(`${tiles} base-consent="given"`);
    await seesTiles(given.page);
    assert.ok(other.asked.length > 3);
    assert.equal(await given.page.$(deep('[part=consent]')), null);
    await given.close();
  });

  for (const mood of [404, 500, 'html', 'silent'] as const satisfies TileMood[]) {
    it(
      `shows the simple map and says so when the answer is ${mood}; asks again when a person wants that`,
      { timeout: 60_000 },
      async () => {
        home.mood = mood;
        const { page, close } = await visit('tiles="/kaart/{z}/{x}/{y}.png"', { width: 375, height: 700 });
        await shown(page, deep('.remark'), 20_000);
        assert.deepEqual(await textOf(page, '.remark'), ['De achtergrond komt niet door. Je ziet de eenvoudige kaart. Probeer opnieuw']);
        assert.equal(await opaque(page), true);
        await page.waitForSelector(deep('.picture-tiles'), { hidden: true, timeout: 8000 });
        home.mood = 'good';
        await press(page, 'Probeer opnieuw');
        await seesTiles(page);
        assert.equal(await page.$(deep('.remark')), null);
        await close();
      },
    );
  }

  it('says so too when the policy of the page forbids it', async () => {
    const { page, messages, close } = await visit('base="pdok-grijs" base-consent="given"', { images: 'data:' });
    await shown(page, deep('.remark'));
    assert.match((await textOf(page, '.remark'))[0]!, /^De landelijke kaart komt niet door\./);
    assert.ok(messages.every((message) => message.includes('Content Security Policy')));
    await close();
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [1200, 375]) {
      it(`is accessible while it asks and when it is there, ${scheme}, ${width} px`, { timeout: 60_000 }, async () => {
        const { page, close } = await visit('base="pdok-grijs" locate', { width });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await shown(page, deep('[part=consent]'));
        assert.deepEqual(await violations(page), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        await press(page, 'Ja, toon de kaart');
        await seesTiles(page);
        assert.deepEqual(await violations(page), []);
        await close();
      });
    }
  }

  it('keeps its credit in full screen', async () => {
    const { page, close } = await visit('base="pdok-grijs" base-consent="given"');
    await seesTiles(page);
    await press(page, 'Volledig scherm');
    await page.waitForFunction(() => document.fullscreenElement?.localName === 'www-map');
    assert.equal(await page.$eval(deep('.tiles-credit'), (credit) => credit.checkVisibility()), true);
    const { bottom, right } = await page.$eval(deep('.tiles-credit'), (credit) => credit.getBoundingClientRect().toJSON() as DOMRect);
    assert.ok(bottom <= 900 && right <= 1200);
    await close();
  });
});

describe('the map in a page', () => {
  let browser: Browser;
  let home: TileServer;
  before(async () => {
    home = await serveTiles((query) => ({
      policy: asPages(''),
      body: `<www-map src="/demo/dossiers/noord.json" ${query.get('attributes') ?? ''}></www-map>`.repeat(Number(query.get('maps') ?? 1)),
    }));
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    home.stop();
  });
  const open = async (attributes = '', maps = 1, height = 900) => {
    const opened = await openPage(browser, home.address, { width: 1200, height });
    return { ...opened, url: `${home.address}/?${new URLSearchParams({ attributes, maps: String(maps) }).toString()}` };
  };
  const ready = (page: Page) => page.waitForSelector('www-map[data-status=ready]');

  it('leaves the wheel to the page, and takes it in full screen, where no page can scroll', { timeout: 60_000 }, async () => {
    const { page, url, close } = await open('', 2);
    await page.goto(url);
    await ready(page);
    const map = await shown(page, deep('.picture-canvas'));
    const box = (await map.boundingBox())!;
    await page.mouse.move(box.x + 300, box.y + 200);
    await shown(page, deep('.ol-viewport'));
    const scale = () => page.$eval(deep('[part=scale]'), (element) => `${element.textContent} ${element.clientWidth}`);
    const before = await scale();
    await page.mouse.wheel({ deltaY: 200 });
    await page.waitForFunction(() => scrollY > 100);
    assert.equal(await scale(), before);
    await shown(page, deep('p.hint'));

    await page.$eval('www-map', (element) => element.scrollIntoView());
    const button = await shown(page, deep('[aria-label="Volledig scherm"]'));
    await button.click();
    await page.waitForFunction(() => document.fullscreenElement);
    await page.mouse.move(400, 450);
    await page.mouse.wheel({ deltaY: -400 });
    await page.waitForFunction(
      (was) => {
        const element = document.querySelector('www-map')!.shadowRoot!.querySelector('[part=scale]')!;
        return `${element.textContent} ${element.clientWidth}` !== was;
      },
      {},
      before,
    );
    await close();
  });

  it('starts only in view, of 50 maps on one page', { timeout: 60_000 }, async () => {
    const { page, url, close } = await open('', 50);
    await page.goto(url);
    await page.waitForFunction(() => document.querySelectorAll('www-map[data-status=ready]').length === 50);
    await shown(page, deep('.picture-canvas'));
    await page.waitForNetworkIdle();
    const drawn = () => page.$$eval(deep('.picture-canvas'), ({ length }) => length);
    assert.ok((await drawn()) <= 3, `${await drawn()} drawn`);
    await page.$$eval('www-map', (maps) => maps[30]!.scrollIntoView());
    await page.waitForFunction(() => document.querySelectorAll('www-map')[30]!.shadowRoot!.querySelector('canvas'));
    assert.ok((await drawn()) <= 6, `${await drawn()} drawn`);
    await close();
  });

  it('is drawn when its hidden tab is shown', { timeout: 60_000 }, async () => {
    const { page, url, close } = await open();
    const client = await page.createCDPSession();
    const { windowId } = await client.send('Browser.getWindowForTarget');
    const become = (windowState: 'minimized' | 'normal') => client.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
    await client.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    await become('minimized');
    await page.goto(url);
    await ready(page);
    assert.equal(await page.evaluate(() => document.visibilityState), 'hidden');
    await become('normal');
    await page.waitForFunction(() => {
      const canvas = document.querySelector('www-map')!.shadowRoot!.querySelector<HTMLCanvasElement>('.picture-canvas');
      return canvas && canvas.width > 300;
    });
    await close();
  });

  it('is drawn when its panel opens, and when it was moved while it was on its way', { timeout: 60_000 }, async () => {
    const { page, messages, url, close } = await open();
    await page.goto(url);
    await page.evaluate(() => {
      const map = document.querySelector('www-map')!;
      const panel = document.createElement('details');
      panel.append(document.createElement('summary'), map);
      document.querySelector('main')!.append(panel);
    });
    await ready(page);
    assert.equal(await page.$(deep('.picture-canvas')), null);
    await page.$eval('details', (panel) => (panel.open = true));
    // And once more, before its picture can be there.
    await page.evaluate(() => document.querySelector('main')!.append(document.querySelector('www-map')!));
    await page.waitForFunction(() => {
      const canvases = document.querySelector('www-map')!.shadowRoot!.querySelectorAll<HTMLCanvasElement>('.picture-canvas');
      return canvases.length === 1 && canvases[0]!.width > 300;
    });
    assert.deepEqual(messages, []);
    await close();
  });

  it(
    'shows a person where they are by the browser itself, tells nobody, and says it when that is refused',
    { timeout: 60_000 },
    async () => {
      const { page, elsewhere, url, close } = await open('locate');
      const where = () => page.$$eval(deep('.remark'), (found) => found.map((element) => (element as HTMLElement).innerText.trim()));
      await page.browserContext().setPermission(home.address, { permission: { name: 'geolocation' }, state: 'granted' });
      await page.setGeolocation({ latitude: 52.4081, longitude: 4.9171, accuracy: 25 });
      await page.goto(url);
      await ready(page);
      await shown(page, deep('.picture-canvas'));
      const button = await shown(page, deep('[aria-label="Waar ben ik?"]'));
      await page.waitForNetworkIdle();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await button.click();
      await shown(page, deep('.remark'));
      assert.match((await where())[0]!, /^Je bent hier, op ongeveer 30\u00a0m nauwkeurig\./);
      assert.ok(
        asked.every((address) => address.endsWith('.js')),
        asked.join(' '),
      );
      assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);

      await page.browserContext().setPermission(home.address, { permission: { name: 'geolocation' }, state: 'denied' });
      await page.reload();
      await ready(page);
      await (await shown(page, deep('[aria-label="Waar ben ik?"]'))).click();
      await page.waitForFunction(() =>
        document
          .querySelector('www-map')!
          .shadowRoot!.querySelector<HTMLElement>('.remark')
          ?.innerText.startsWith('Je browser geeft je plek niet door.'),
      );
      assert.deepEqual(elsewhere, []);
      await close();
    },
  );
});
