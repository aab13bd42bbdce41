import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { policy } from '../../packages/demo/server.mjs';
import { openPage, shown } from '../support/browser-page.ts';
import { useDemo } from '../support/demo.ts';

// What a page asks for, and when: on the built files.

interface Built {
  readonly brotli: number;
  readonly imports: readonly string[];
  readonly later: readonly string[];
  readonly libraries: readonly string[];
}
const built = JSON.parse(readFileSync(new URL('../../packages/embed/dist/integrity.json', import.meta.url), 'utf8')) as Record<
  string,
  Built
>;
const chunk = (name: string) => Object.keys(built).filter((file) => file.startsWith(`chunks/${name}-`));

/** A file with all that it asks for at once. */
function atOnce(file: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(file)) {
    seen.add(file);
    for (const other of built[file]!.imports) atOnce(other, seen);
  }
  return seen;
}

/** A file with all that it may ever ask for. */
function atAnyTime(file: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(file)) {
    seen.add(file);
    for (const other of [...built[file]!.imports, ...built[file]!.later]) atAnyTime(other, seen);
  }
  return seen;
}

const holds = (library: string) => (file: string) => built[file]!.libraries.includes(library);

/** The entries, with the files each may ask for at once, itself among them. */
const entries = {
  map: 7,
  steps: 8,
  lessons: 8,
  coalition: 7,
  agenda: 7,
  plans: 7,
  anchoring: 7,
  glossary: 10,
  term: 3,
  anchors: 7,
  flows: 7,
};

const home = [4.9123456, 52.3891234];
const place = (properties: object) => ({ type: 'Feature', id: 'a', geometry: { type: 'Point', coordinates: [4.93, 52.39] }, properties });
const withPlace = (feature: object) => ({
  version: 1,
  neighbourhood: { name: 'Noord', bounds: [4.85, 52.37, 5.01, 52.43] },
  map: { layers: [{ id: 'l', kind: 'places', title: 'Zorg', features: { type: 'FeatureCollection', features: [feature] } }] },
});
const sound = withPlace(place({ name: 'Buurthuis' }));
const broken = { ...sound, plans: [{ id: 'p', title: 'Plan', stage: 'ooit' }], map: { layers: [...sound.map.layers, { kind: 'taart' }] } };
const secret = withPlace({
  ...place({ name: 'Jan de Vries', address: 'Tuinstraat 5', precision: 'exact', person: { consent: 'none', pseudonym: 'Zorgdrager' } }),
  geometry: { type: 'Point', coordinates: home },
});

const isPrivate = /Vries|Tuinstraat|9123456|3891234/;
const seenIn = (page: Page) => page.evaluate(() => (globalThis as { seen?: string[] }).seen!);

describe('what a page asks for', { concurrency: 2 }, () => {
  const demo = useDemo();

  /** A page of a host with this in its body. `answer`: takes a request over, when it returns true. */
  async function visit(
    body: string,
    {
      script,
      dossier,
      answer = () => false,
    }: { script: string; dossier?: object; answer?: (request: HTTPRequest, file: string) => boolean },
  ) {
    const { page, messages, close } = await openPage(demo.browser, demo.server.address);
    const asked: string[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const file = new URL(request.url()).pathname.replace('/wijkwelvaartswerk/', '');
      asked.push(file);
      if (answer(request, file)) return;
      if (file === '/host.html') {
        const head = `<meta charset="utf-8"><title>Host</title><script type="module" src="/wijkwelvaartswerk/${script}"></script>`;
        void request.respond({
          headers: { 'content-type': 'text/html', 'content-security-policy': policy },
          body: `<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`,
        });
      } else if (file === '/dossier.json') void request.respond({ contentType: 'application/json', body: JSON.stringify(dossier) });
      else void request.continue();
    });
    await page.evaluateOnNewDocument(remember);
    await page.goto(`${demo.server.address}host.html`);
    const has = (name: string) => asked.some((file) => chunk(name).includes(file));
    return { page, messages, asked, has, close };
  }

  const status = (page: Page, expected: string) => page.waitForSelector(`[data-status=${expected}]`);
  const map = '<www-map src="/dossier.json"></www-map>';

  it('is in one file for what reads a dossier, which asks for nothing that its widget has not', () => {
    for (const name of ['reader', 'careful', 'trouble']) assert.equal(chunk(name).length, 1, name);
    const [reader] = chunk('reader');
    for (const entry of Object.keys(entries)) {
      const first = atOnce(`${entry}.js`);
      assert.ok(!first.has(reader!), entry);
      assert.deepEqual(
        built[reader!]!.imports.filter((file) => !first.has(file)),
        [],
        entry,
      );
    }
    assert.deepEqual(
      built[chunk('careful')[0]!]!.imports.filter((file) => file !== reader && !atOnce('glossary.js').has(file)),
      [],
    );
  });

  it('is a widget in few files', () => {
    for (const [entry, files] of Object.entries(entries)) assert.ok(atOnce(`${entry}.js`).size <= files, entry);
  });

  for (const [library, own] of [
    ['d3-sankey', 'flows.js'],
    ['d3-dsv', 'procurement.js'],
  ] as const) {
    it(`is ${library} for ${own} alone, also later`, () => {
      assert.ok([...atAnyTime(own)].some(holds(library)), own);
      for (const entry of [...Object.keys(entries).map((name) => `${name}.js`), 'procurement.js'].filter((name) => name !== own))
        assert.deepEqual([...atAnyTime(entry)].filter(holds(library)), [], entry);
      // A page with all widgets loads it later too, with the one that needs it.
      assert.deepEqual([...atOnce('wijkwelvaartswerk.js')].filter(holds(library)), [], 'all widgets');
    });
  }

  const others = chunk('every-language');
  const english = /^An evening or afternoon on which residents/;
  const plain = /^Een bijeenkomst van bewoners\./;
  const dutch = /^Een avond of middag waarop bewoners/;
  for (const [what, lang, meaning, asksForMore, isThere] of [
    ['in Dutch is Dutch alone', 'nl', dutch, false, true],
    ['in plain Dutch are the other languages', 'nl-x-b1', plain, true, true],
    ['in English are the other languages', 'en', english, true, true],
    ['in English is explained in Dutch, when the other languages cannot be had', 'en', dutch, true, false],
  ] as const) {
    it(`for a term ${what}`, async () => {
      const { page, asked, messages, close } = await visit(`<p lang="${lang}">Een <www-term>assemblee</www-term>.</p>`, {
        script: 'term.js',
        answer: (request, file) => {
          if (isThere || !others.includes(file)) return false;
          void request.respond({ status: 503 });
          return true;
        },
      });
      await status(page, 'ready');
      assert.match(await page.$eval('>>> #meaning', (element) => element.textContent), meaning);
      assert.equal(
        asked.some((file) => others.includes(file)),
        asksForMore,
      );
      if (isThere) assert.deepEqual(messages, []);
      await close();
    });
  }

  it('is for a term, once the browser is idle, what writes it on paper, and nothing of what other widgets are made of', async () => {
    const { page, asked, close } = await visit('<p>Een <www-term>assemblee</www-term>.</p>', { script: 'term.js' });
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/chunks/print-')));
    await page.waitForNetworkIdle({ idleTime: 100 });
    const later = asked.filter((file) => file in built && !atOnce('term.js').has(file));
    assert.ok(later.reduce((sum, file) => sum + built[file]!.brotli, 0) < 2000, later.join());
    await close();
  });

  for (const [what, script, body] of [
    ['a term', 'glossary.js', '<p>Een <www-term>commons</www-term> beheer je samen.</p>'],
    ['a glossary', 'glossary.js', '<www-glossary></www-glossary>'],
    ['the steps', 'steps.js', '<www-steps></www-steps>'],
  ] as const) {
    it(`is nothing that reads a dossier, for ${what} without one`, async () => {
      const { page, has, messages, close } = await visit(body, { script });
      await status(page, 'ready');
      await page.waitForNetworkIdle({ idleTime: 100 });
      for (const name of ['reader', 'careful', 'trouble']) assert.ok(!has(name), name);
      assert.deepEqual(messages, []);
      await close();
    });
  }

  for (const [what, dossier, careful, trouble] of [
    ['nothing is wrong and no one private', sound, false, false],
    ['someone is private', secret, true, false],
    ['something is wrong', broken, true, true],
  ] as const) {
    it(`is no more than a dossier needs in which ${what}`, async () => {
      const { page, has, messages, close } = await visit(map, { script: 'map.js', dossier });
      await status(page, 'ready');
      await page.waitForNetworkIdle({ idleTime: 100 });
      assert.deepEqual({ reader: has('reader'), careful: has('careful'), trouble: has('trouble') }, { reader: true, careful, trouble });
      assert.deepEqual(messages, []);
      await close();
    });
  }

  it('is the dossier and what reads it at one time, neither waiting for the other', async () => {
    const held = new Map<string, () => void>();
    const { page, close } = await visit(map, {
      script: 'map.js',
      dossier: sound,
      answer: (request, file) => {
        const kind = file === '/dossier.json' ? 'dossier' : chunk('reader').includes(file) ? 'reader' : undefined;
        if (!kind) return false;
        const body = JSON.stringify(sound);
        held.set(kind, () => void (kind === 'reader' ? request.continue() : request.respond({ contentType: 'application/json', body })));
        if (held.size === 2) held.forEach((go) => go());
        return true;
      },
    });
    await status(page, 'ready');
    await close();
  });

  it('is a later part and all that it asks for at one time', { timeout: 30_000 }, async () => {
    const [picture] = chunk('picture');
    const first = new Set([...atOnce('map.js'), picture]);
    const missing = [...atOnce(picture!)].filter((file) => !first.has(file));
    let release: (() => void) | undefined;
    const { page, close } = await visit(map, {
      script: 'map.js',
      dossier: sound,
      answer: (request, file) => {
        if (missing.includes(file)) missing.splice(missing.indexOf(file), 1);
        if (file === picture) release = () => void request.continue();
        if (missing.length === 0) release?.();
        return file === picture;
      },
    });
    await shown(page, '>>> canvas');
    await close();
  });

  it('shows nothing private, not for a frame, while what hides it is on its way', { timeout: 30_000 }, async () => {
    let hold!: (go: () => void) => void;
    const held = new Promise<() => void>((resolve) => (hold = resolve));
    const { page, close } = await visit(map, {
      script: 'map.js',
      dossier: secret,
      answer: (request, file) => {
        if (!chunk('careful').includes(file)) return false;
        hold(() => void request.continue());
        return true;
      },
    });
    const go = await held;
    for (let frame = 0; frame < 10; frame++) await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.ok(await page.$('[data-status=loading]'));
    go();
    await status(page, 'ready');
    const seen = await seenIn(page);
    assert.match(seen.at(-1)!, /Zorgdrager/);
    for (const text of seen) assert.doesNotMatch(text, isPrivate);
    await close();
  });

  for (const [what, part, dossier] of [
    ['reads a dossier', 'reader', sound],
    ['hides who is private in it', 'careful', secret],
  ] as const) {
    it(`says so, and shows nothing, when what ${what} cannot be had, and reads it when a person tries again`, async () => {
      let broken = true;
      const { page, close } = await visit(map, {
        script: 'map.js',
        dossier,
        answer: (request, file) => {
          if (!broken || !chunk(part).includes(file)) return false;
          void request.respond({ status: 503 });
          return true;
        },
      });
      await status(page, 'error');
      const panel = await page.$eval('>>> [part=error]', (element) => (element as HTMLElement).innerText);
      assert.match(panel, /Een deel van het programma kon niet worden geladen/);
      broken = false;
      await page.click('>>> [part=error] button');
      await status(page, 'ready');
      for (const text of await seenIn(page)) assert.doesNotMatch(text, isPrivate);
      await close();
    });
  }

  it('says what is wrong when nothing more can be had either', async () => {
    const { page, close } = await visit(map, {
      script: 'map.js',
      answer: (request, file) => {
        if (file !== '/dossier.json' && !chunk('trouble').includes(file)) return false;
        void request.abort('internetdisconnected');
        return true;
      },
    });
    await status(page, 'error');
    const panel = await page.$eval('>>> [part=error]', (element) => (element as HTMLElement).innerText);
    assert.match(panel, /kon niet worden opgehaald[^]*Probeer opnieuw/);
    await close();
  });
});

/** In the page: keeps all that a person could have read or found in it, at each change and each frame. */
function remember(): void {
  const seen: string[] = ((globalThis as { seen?: string[] }).seen = []);
  const look = (): void => {
    const read = (root: ParentNode): string =>
      [...root.querySelectorAll('*')].map((element) => `${element.shadowRoot ? read(element.shadowRoot) : ''}`).join('') +
      (root instanceof ShadowRoot ? root.innerHTML : (document.body?.innerHTML ?? ''));
    const text = read(document);
    if (text !== seen.at(-1)) seen.push(text);
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    new MutationObserver(look).observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    return root;
  };
  const frame = (): void => {
    look();
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
