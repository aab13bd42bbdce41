import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeyInput, Page } from 'puppeteer-core';
import { shown, violations } from '../support/browser-page.ts';
import { openMap, placesOfNoord } from '../support/map-page.ts';
import { useDemo } from '../support/demo.ts';

interface Named {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/** What a screen reader is given. */
async function tree(page: Page): Promise<Named[]> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({
      role: String(role?.value),
      name: String(name?.value ?? '').trim(),
      description: String(description?.value ?? ''),
    }));
}
const has = (found: readonly Named[], role: string, name: string | RegExp) =>
  found.some((node) => node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name)));

/** Where the focus is, what was said last, which card is open, and whether the keys are explained. */
const now = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('www-map')!.shadowRoot!;
    const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
    const focus = root.activeElement;
    return {
      focus: focus?.matches('.picture') ? 'picture' : (focus?.getAttribute('aria-label') ?? words(focus)),
      said: words(root.querySelector('.map > [role=status]')),
      card: words(root.querySelector('#chosen')) ?? '',
      keys: getComputedStyle(root.querySelector('.keys')!).display !== 'none',
    };
  });
const pixels = (page: Page) => page.$eval('www-map >>> .picture-canvas', (canvas) => (canvas as HTMLCanvasElement).toDataURL());
/** Until the picture answers hands and stands still. */
async function still(page: Page): Promise<void> {
  await shown(page, 'www-map >>> .ol-viewport');
  for (let before = ''; ;) {
    const drawn = await pixels(page);
    if (drawn === before) return;
    before = drawn;
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  }
}

/** Until the page has stood still for ten frames: what a finger threw goes on for a while. */
const scrollEnds = (page: Page) =>
  page.evaluate(async () => {
    for (let [last, still] = [scrollY, 0]; still < 10; still = scrollY === last ? still + 1 : 0, last = scrollY)
      await new Promise(requestAnimationFrame);
  });

describe('the map for who does not see it, or has no mouse', { concurrency: 2 }, () => {
  const demo = useDemo();

  type Wanted = Parameters<typeof openMap>[2];
  const visit = (wanted?: Wanted) => openMap(demo.browser, demo.server.address, wanted);

  /** By Tab to the picture, as a person would. */
  async function atPicture(
    wanted?: Wanted,
  ): Promise<{ page: Page; press: (...keys: KeyInput[]) => Promise<Awaited<ReturnType<typeof now>>>; close(): Promise<void> }> {
    const { page, close } = await visit(wanted);
    await shown(page, 'www-map >>> canvas');
    let stops = 0;
    while ((await now(page)).focus !== 'picture' && stops++ < 40) await page.keyboard.press('Tab');
    await still(page);
    const press = async (...keys: KeyInput[]) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        await still(page);
      }
      return now(page);
    };
    return { page, press, close };
  }

  describe('by keyboard', () => {
    it('is one stop for Tab, which explains its keys to the eye and to the ear', async () => {
      const { page, press, close } = await atPicture();
      assert.deepEqual(await now(page), { focus: 'picture', said: '', card: '', keys: true });
      const picture = (await tree(page)).find(({ role }) => role === 'application')!;
      assert.match(picture.name, /^Kaart van Noord met \d+ plekken/);
      assert.match(picture.description, /^Pijltjes schuiven de kaart/);
      assert.notEqual((await press('Tab')).focus, 'picture');
      await page.keyboard.down('Shift');
      await press('Tab');
      await page.keyboard.up('Shift');
      assert.equal((await tree(page)).find(({ role }) => role === 'application')!.description, '', 'said once');
      await close();
    });

    it('moves and zooms the map, says what is in view, and leaves the page where it is', async () => {
      const { page, press, close } = await atPicture({ above: 300 });
      const [before, scrolled] = [await pixels(page), await page.evaluate(() => scrollY)];
      assert.match((await press('ArrowRight')).said!, /^\d+ plekken in beeld$/);
      assert.notEqual(await pixels(page), before);
      await press('ArrowLeft');
      const near = await press('+', '+');
      const few = Number.parseInt(near.said!, 10);
      const whole = await press('0');
      assert.ok(few < Number.parseInt(whole.said!, 10));
      assert.equal(await page.evaluate(() => scrollY), scrolled);
      await close();
    });

    it('goes from place to place, opens a card, and comes back one level at a time', async () => {
      const { press, close } = await atPicture();
      const first = await press('Enter');
      assert.match(first.said!, /^7 Actiegroep ELZO Amsterdam-Noord, Bewonersgroepen, Ongeveer: Elzenhagen$/);
      assert.equal(first.keys, false, 'what explains the keys makes room for the places');
      assert.match((await press('ArrowUp')).said!, /^17 Huis van de Wijk De Banne/);
      const card = await press('Enter');
      assert.deepEqual([card.card, card.focus], ['17 Huis van de Wijk De Banne', '17 Huis van de Wijk De Banne']);
      const back = await press('Escape');
      assert.deepEqual([back.card, back.focus], ['', 'picture']);
      assert.match(back.said!, /^17 Huis van de Wijk De Banne/, 'at the place still');
      assert.match((await press('ArrowDown')).said!, /^7 Actiegroep/);
      assert.match((await press('Escape')).said!, /^\d+ plekken in beeld$/);
      assert.match((await press('ArrowDown')).said!, /^\d+ plekken in beeld$/, 'the map moves again');
      await close();
    });

    it('goes along places, areas and clusters, and says what each is', async () => {
      const { press, close } = await atPicture({ attributes: { view: 'map' } });
      const said: string[] = [];
      for (const key of ['Enter', 'ArrowUp', 'ArrowUp', 'ArrowLeft'] as const) said.push((await press(key)).said!);
      assert.deepEqual(said, [
        '7 Actiegroep ELZO Amsterdam-Noord, Bewonersgroepen, Ongeveer: Elzenhagen',
        '17 Huis van de Wijk De Banne, Formele wijkpartners en locaties, Bezaanjachtplein 243, 1034 CR Amsterdam',
        'Rond het Bezaanjachtplein, Waar mensen elkaar groeten',
        'Buurttuin, Toekomst, Ongeveer: ergens in de buurt, Gepland',
      ]);
      await press('Escape', '0');
      const clusters: string[] = [];
      for (const key of ['Enter', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp'] as const) clusters.push((await press(key)).said!);
      const cluster = clusters.findIndex((words) => /^\d plekken: .+ Druk op Enter om ze te zien\.$/.test(words));
      assert.ok(cluster > 0, clusters.join('\n'));
      await close();
    });

    it('explains its keys again, or no longer, at a question mark', async () => {
      const { press, close } = await atPicture();
      assert.equal((await press('?')).keys, false);
      const asked = await press('?');
      assert.equal(asked.keys, true);
      assert.match(asked.said!, /^Pijltjes schuiven de kaart/);
      await close();
    });

    it('leaves keys alone while the focus is elsewhere', async () => {
      const { page, close } = await visit();
      await shown(page, 'www-map >>> canvas');
      const before = await pixels(page);
      await page.focus('www-map >>> input[type=search]');
      await page.keyboard.type('0+-');
      await page.keyboard.press('ArrowLeft');
      assert.equal(await page.$eval('www-map >>> input[type=search]', (field) => (field as HTMLInputElement).value), '0+-');
      await page.$eval('www-map >>> input[type=search]', (field) => {
        (field as HTMLInputElement).value = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await page.waitForFunction(() => document.querySelector('www-map')!.shadowRoot!.querySelectorAll('[part=list] .row').length > 30);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      assert.equal(await pixels(page), before);
      await close();
    });

    it('goes at once where a person wants no motion', async () => {
      const { page, press, close } = await atPicture({ features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
      await page.keyboard.press('+');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const soon = await pixels(page);
      await still(page);
      assert.equal(await pixels(page), soon);
      await press('0');
      await close();
    });
  });

  describe('by name', () => {
    it('has every place of Noord in the tree', async () => {
      const { page, close } = await visit();
      const found = await tree(page);
      const missing = placesOfNoord().filter(
        ({ name, number }) =>
          !found.some((node) => node.role === 'button' && node.name.startsWith([number, name].filter(Boolean).join(' '))),
      );
      assert.deepEqual(missing, []);
      await close();
    });

    it('names the list, its headings, the switches and the buttons', async () => {
      const { page, close } = await visit();
      const found = await tree(page);
      for (const [role, name] of [
        ['searchbox', 'Zoek een plek'],
        ['group', 'Plekken'],
        ['checkbox', /^Bewonersgroepen/],
        ['checkbox', /^Zorgnetwerk/],
        ['heading', /^Plek onbekend/],
        ['group', /^Lijst van 36 plekken$/],
        ['button', 'Zoom in'],
        ['button', 'Zoom uit'],
        ['button', 'Toon het hele gebied'],
      ] as const)
        assert.ok(has(found, role, name), `${role} ${name}`);
      assert.deepEqual(
        found.filter(({ role, name }) => /^(button|checkbox|link|searchbox|radio|application)$/.test(role) && !name),
        [],
      );
      await close();
    });

    it('says how many places are on the map when a layer is switched', async () => {
      const { page, close } = await visit();
      await page.click('www-map >>> [part=panel] label');
      await page.waitForFunction(() =>
        /op de kaart/.test(document.querySelector('www-map')!.shadowRoot!.querySelector('.map > [role=status]')!.textContent!),
      );
      assert.match((await now(page)).said!, /^13 plekken op de kaart$/);
      await close();
    });

    it('names the card, what is in it, and who is before and after', async () => {
      const { page, close } = await visit({ attributes: { place: '17' } });
      const found = await tree(page);
      assert.ok(has(found, 'region', 'Gekozen plek'));
      assert.ok(has(found, 'heading', /^17 Huis van de Wijk De Banne$/));
      assert.ok(has(found, 'button', 'Sluit'));
      assert.ok(has(found, 'button', /^Vorige plek: 7 Actiegroep/));
      assert.ok(has(found, 'button', /^Volgende plek: 18 Huis/));
      await close();
    });

    for (const [what, attributes, role, name] of [
      ['an error, and the way on', { src: 'bestaat-niet.json' }, 'button', 'Probeer opnieuw'],
      ['emptiness', { src: 'dossiers/preston.json' }, 'StaticText', 'Hier staan nog geen plekken'],
      ['the table', { view: 'table' }, 'columnheader', /Naam/],
    ] as const) {
      it(`names ${what}, and axe has nothing to say`, async () => {
        const { page, close } = await visit({ attributes });
        await page.waitForFunction(() => document.querySelector('www-map')!.shadowRoot!.textContent!.trim().length > 20);
        await page.evaluate(() => document.fonts.ready);
        const found = await tree(page);
        assert.ok(has(found, role, name), JSON.stringify(found.map(({ role: is, name: called }) => `${is} ${called}`)).slice(0, 2000));
        assert.deepEqual(await violations(page, ['region', 'landmark-one-main', 'page-has-heading-one']), []);
        await close();
      });
    }

    it('says that it is loading', async () => {
      const { page, close } = await visit();
      await page.setRequestInterception(true);
      page.on('request', (request) => void (request.url().includes('nooit.json') || request.continue()));
      await page.$eval('www-map', (map) => map.setAttribute('src', 'nooit.json'));
      await page.waitForFunction(() => document.querySelector('www-map')!.dataset['status'] === 'loading');
      assert.ok((await tree(page)).some(({ name }) => /geladen/.test(name)));
      await close();
    });
  });

  describe('by wheel and finger', () => {
    it('lets the wheel over the map scroll the page, and says how to zoom', async () => {
      const { page, close } = await visit({ above: 200, height: 600 });
      await shown(page, 'www-map >>> canvas');
      const box = (await (await page.$('www-map >>> [part=map]'))!.boundingBox())!;
      await page.mouse.move(box.x + 200, box.y + 100);
      await still(page);
      const before = await pixels(page);
      await page.mouse.wheel({ deltaY: 250 });
      await page.waitForFunction(() => scrollY === 250);
      assert.equal(await page.$eval('www-map >>> p.hint', ({ textContent }) => textContent), 'Houd Ctrl ingedrukt en scrol om te zoomen.');
      assert.equal(await pixels(page), before);
      await close();
    });

    it('lets one finger scroll the page, and two move the map', async () => {
      const { page, close } = await visit({ above: 300, width: 375, height: 600 });
      const middle = async () => {
        await page.$eval('www-map >>> [part=map]', (map) => map.scrollIntoView({ block: 'center' }));
        const { x, y, width, height } = (await (await page.$('www-map >>> [part=map]'))!.boundingBox())!;
        return [x + width / 2, y + height / 2] as const;
      };
      const client = await page.createCDPSession();
      await client.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
      const fingers = async (points: readonly (readonly [number, number])[]) => {
        const at = (step: number) => points.map(([x, y], id) => ({ id, x, y: y - 12 * step }));
        await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
        for (let step = 1; step <= 8; step++) await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
        await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      };
      const [x, y] = await middle();
      // Outside the places, to wake the engine.
      await page.touchscreen.tap(x - 100, y + 120);
      await still(page);
      const [before, scrolled] = [await pixels(page), await page.evaluate(() => scrollY)];
      await fingers([[x, y]]);
      await page.waitForFunction((from) => scrollY > from + 40, {}, scrolled);
      assert.equal(await pixels(page), before);
      await scrollEnds(page);
      const [x2, y2] = await middle();
      const rested = await page.evaluate(() => scrollY);
      await fingers([
        [x2 - 50, y2],
        [x2 + 50, y2],
      ]);
      await page.waitForFunction(
        (old) => (document.querySelector('www-map')!.shadowRoot!.querySelector('.picture-canvas') as HTMLCanvasElement).toDataURL() !== old,
        {},
        before,
      );
      assert.equal(await page.evaluate(() => scrollY), rested);
      await close();
    });
  });

  describe('by eye, large or with colours of one’s own', () => {
    for (const [what, wanted] of [
      ['320 px', { width: 320, height: 640 }],
      ['400 % zoom', { width: 320, height: 256 }],
      ['320 px with a card', { width: 320, height: 640, attributes: { place: '17' } }],
      ['320 px as a table', { width: 320, height: 640, attributes: { view: 'table' } }],
    ] as [string, Wanted][]) {
      it(`does not scroll sideways at ${what}`, async () => {
        const { page, close } = await visit(wanted);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        await close();
      });
    }

    it('keeps to the colours a reader has set', async () => {
      const { page, close } = await visit({ features: [{ name: 'forced-colors', value: 'active' }] });
      await shown(page, 'www-map >>> canvas');
      await page.waitForFunction(() => document.fonts.status === 'loaded');
      const colours = await page.$eval('www-map >>> .picture-canvas', (canvas) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
        let coloured = 0;
        for (let i = 0; i < data.length; i += 4)
          if (Math.max(data[i]!, data[i + 1]!, data[i + 2]!) - Math.min(data[i]!, data[i + 1]!, data[i + 2]!) > 8) coloured++;
        return coloured / (width * height);
      });
      assert.equal(colours, 0);
      await close();
    });
  });
});
