import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { startBrowser } from '../support/browser-page.ts';
import { openStage, type StagePage } from './page.ts';
import { ENDLESS, FAULTS, MILD, MOVED } from './server-faults.ts';
import { openSite, type Site } from './site.ts';
import { tally } from './tally.ts';
import { TAGS, WIDGETS, type Shown } from './widgets.ts';

const DOSSIER = '/dossiers/noord.json';
const MAP = '/dossiers/kaart.json';
/** Of a file that is read in parts, what is not asked for may be wrong. */
const UNSEEN = ['is damaged', 'ends halfway'];
/** For a script all others are one of these. */
const CHUNK_FAULTS = [
  'is not there',
  'is out of service',
  'is a web page',
  'is cut off',
  'is hung up on',
  'leads to nowhere',
  'ends halfway',
];
/** Parts without which a widget does the same in a plainer way, so that no sentence is needed. */
const QUIET: Readonly<Record<string, string>> = {
  'structured-data': 'is for search engines',
  print: 'is for paper',
  paper: 'is for paper',
  'paint-arrows': 'the list has the same in words',
  bubble: 'what a word means stands after the word instead',
  'dossier-of-term': 'the page is told, and a word keeps the meaning that the method gives it',
  messages: 'words of parts that tell it themselves',
};
/** Parts of which the sentence has no button to try again. */
const STAYS: Readonly<Record<string, string>> = {
  picture: 'the list has all places',
  annotator: 'the list has all terms',
  engine: 'the picture stays, and the list',
  hands: 'the picture stays, and the list',
};
/** How widgets say that a part of them is not there. */
const NOT_THERE = /niet (hier )?(worden )?(geladen|getekend|gemaakt|getoond)|niet verschuiven|lukt nu niet|nu geen uitleg|werkt nu niet/;
const nameOf = (chunk: string): string => /chunks\/(.+)-[\w-]{8}\.js$/.exec(chunk)![1]!;
/** Whether a chunk comes with another one: a browser that could not have it, does not ask again until the page is loaded again. */
const isDependency = ({ files }: Site, chunk: string): boolean =>
  [...files].some(([path, text]) => path.includes('/chunks/') && path !== chunk && text.includes(`from"./${chunk.split('/').at(-1)}"`));

const count = { dossiers: 0, chunks: 0, reloads: 0, layers: 0 };
let failed = 0;

describe('faults', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    [browser, site] = await Promise.all([startBrowser(), openSite()]);
    site.files.set(MOVED, site.files.get(DOSSIER)!);
  });
  after(async () => {
    await browser.close();
    site.stop();
    const { dossiers, chunks, reloads, layers } = count;
    tally(
      'faults',
      `${dossiers} of dossiers (each in ${TAGS.length} widgets), ${chunks} of chunks (of which ${reloads} are told of, but need the page to be loaded again), ${layers} of map files`,
      failed,
    );
  });

  /** Each widget with its own address of the dossier. */
  const withSource = (src: string) =>
    TAGS.map((shown) => ({ ...shown, attributes: { ...shown.attributes, ...(shown.tag === 'www-term' && { term: 'commons' }), src } }));

  async function check(what: string, work: () => Promise<unknown>, wrong: string[]): Promise<void> {
    try {
      await work();
    } catch (error) {
      wrong.push(`${what}: ${error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)}`);
    }
    site.faults.clear();
  }

  it('tells of a dossier that cannot be had, and shows it when it can be', { timeout: 600_000 }, async () => {
    const wrong: string[] = [];
    for (const [name, fault] of Object.entries(FAULTS)) {
      await check(
        name,
        async () => {
          site.faults.set(DOSSIER, fault);
          const stage = await openStage(browser, site, 'strict', withSource(DOSSIER));
          for (const { tag, text, canRetry, toldPage } of await stage.call('tellings')) {
            assert.ok(toldPage, `${tag} tells the page nothing`);
            // A word has no room for a sentence: it explains what it can, and is plain text otherwise.
            if (tag === 'www-term') continue;
            assert.match(text, /[a-z]{3}.*(niet|geen|leeg|mislukt).*\./, `${tag} says: ${text.slice(0, 120)}`);
            assert.ok(canRetry, `${tag} has no way to try again`);
          }
          assert.equal(await stage.page.$eval('h1', (heading) => heading.textContent), 'Een pagina');
          site.faults.clear();
          await stage.call('retry');
          await stage.call('settled');
          await allReady(stage);
          assert.deepEqual(await stage.call('hear'), []);
          await stage.close();
          count.dossiers++;
        },
        wrong,
      );
    }
    failed += wrong.length;
    assert.deepEqual(wrong, []);
  });

  it('waits for a dossier that never comes, and asks no more once it is removed', { timeout: 600_000 }, async () => {
    const wrong: string[] = [];
    for (const [name, fault] of Object.entries(ENDLESS)) {
      await check(
        name,
        async () => {
          site.faults.set(DOSSIER, fault);
          const { page, call, close } = await openWaiting(DOSSIER);
          assert.ok(site.pending.has(DOSSIER));
          assert.match(await page.$eval('www-map', (map) => map.shadowRoot!.textContent), /geladen/);
          await page.$eval('main', (main) => main.replaceChildren());
          await gone(site, DOSSIER);
          assert.deepEqual(await call('hear'), []);
          await close();
          count.dossiers++;
        },
        wrong,
      );
    }
    failed += wrong.length;
    assert.deepEqual(wrong, []);
  });

  it('tells of map files that cannot be had, keeps the rest, and shows them when they can be', { timeout: 600_000 }, async () => {
    const wrong: string[] = [];
    const { page: dossier, files } = mapOfFiles(site.files.get('/dossiers/bestanden.json')!);
    site.files.set(MAP, Buffer.from(JSON.stringify(dossier)));
    const shown = [{ name: 'map', tag: 'www-map', attributes: { src: MAP } }];
    for (const [name, fault] of Object.entries({ ...FAULTS, ...ENDLESS })) {
      await check(
        name,
        async () => {
          for (const file of files) site.faults.set(file, fault);
          const stage = await openStage(browser, site, 'strict', shown);
          await allReady(stage);
          if (name in ENDLESS) {
            await stage.page.$eval('main', (main) => main.replaceChildren());
            for (const file of files) await gone(site, file);
          } else {
            await stage.page.waitForNetworkIdle({ idleTime: 300 });
            if (!UNSEEN.includes(name))
              await until(
                async () => (await problems(stage)).length === files.length,
                async () => (await problems(stage)).join(),
              );
            assert.match(await stage.page.$eval('www-map', (map) => map.shadowRoot!.textContent), /Hier blijft het/);
            site.faults.clear();
            await stage.call('retry');
            await until(
              async () => (await problems(stage)).length === 0,
              async () => `still ${(await problems(stage)).join()}`,
            );
          }
          assert.deepEqual(await stage.call('hear'), []);
          await stage.close();
          count.layers += files.length;
        },
        wrong,
      );
    }
    failed += wrong.length;
    assert.deepEqual(wrong, []);
  });

  it('tells of a part of a widget that cannot be had, and shows it when it can be', { timeout: 1_200_000 }, async () => {
    const wrong: string[] = [];
    const faults = Object.entries(FAULTS).filter(([name]) => CHUNK_FAULTS.includes(name));
    for (const [chunk, shown] of await chunksByWidget()) {
      // By its name: the same in every run, whatever else is asked for.
      const [name, fault] = faults[[...nameOf(chunk)].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % faults.length]!;
      await check(
        `${chunk} ${name}, in ${shown.name}`,
        async () => {
          site.faults.set(chunk, fault);
          const stage = await openStage(browser, site, 'strict', [shown]);
          await stage.call('pressAll');
          await stage.call('settled');
          assert.deepEqual(await stage.call('hear'), []);
          assert.equal(await stage.page.$eval('h1', (heading) => heading.textContent), 'Een pagina');
          const part = nameOf(chunk);
          const isQuiet = part in QUIET;
          if (!isQuiet)
            await until(
              async () => NOT_THERE.test(await stage.call('words')),
              () => Promise.resolve('no sentence tells of it'),
            );
          site.faults.clear();
          await stage.call('retry');
          await stage.call('pressAll');
          await stage.call('settled');
          if (isDependency(site, chunk)) count.reloads++;
          else if (!isQuiet && !(part in STAYS)) {
            await until(
              async () => !NOT_THERE.test(await stage.call('words')),
              () => Promise.resolve('is not there after another try'),
            );
          }
          assert.deepEqual(await stage.call('hear'), []);
          await stage.close();
          count.chunks++;
        },
        wrong,
      );
    }
    failed += wrong.length;
    assert.deepEqual(wrong, []);
  });

  /** Each chunk that is not there from the start, with the first form of a widget that asks for it. */
  async function chunksByWidget(): Promise<(readonly [chunk: string, shown: Shown])[]> {
    const asked = async (shown: readonly Shown[]): Promise<string[]> => {
      site.asked.length = 0;
      const stage = await openStage(browser, site, 'strict', shown);
      await stage.call('pressAll');
      await stage.page.waitForNetworkIdle({ idleTime: 200 });
      await stage.close();
      return site.asked.filter((path) => path.includes('/chunks/'));
    };
    const known = new Set(await asked([]));
    const found: (readonly [string, Shown])[] = [];
    for (const shown of WIDGETS) {
      const own = { ...shown, attributes: { ...shown.attributes, src: DOSSIER } };
      for (const chunk of await asked([own])) {
        if (known.has(chunk)) continue;
        known.add(chunk);
        found.push([chunk, own]);
      }
    }
    return found;
  }

  /** Without waiting until all is there. */
  async function openWaiting(src: string): Promise<StagePage> {
    const stage = await openStage(browser, site, 'strict', []);
    await stage.call('mount', withSource(src));
    await stage.page.waitForFunction(() => document.querySelector('www-map')?.dataset['status'] === 'loading');
    while (!site.pending.has(src)) await new Promise((done) => setTimeout(done, 10));
    return stage;
  }

  it('lives with a dossier that comes in an odd way', { timeout: 600_000 }, async () => {
    const wrong: string[] = [];
    for (const [name, fault] of Object.entries(MILD)) {
      await check(
        name,
        async () => {
          site.faults.set(DOSSIER, fault);
          const stage = await openStage(browser, site, 'strict', withSource(DOSSIER));
          await allReady(stage);
          await stage.close();
          count.dossiers++;
        },
        wrong,
      );
    }
    failed += wrong.length;
    assert.deepEqual(wrong, []);
  });
});

/** The dossier of which all layers are in files, and another that is in it; with the addresses of the files. */
function mapOfFiles(bytes: Buffer): { page: object; files: string[] } {
  const dossier = JSON.parse(bytes.toString()) as { map: { background: { href: string }; layers: { href: string; visible?: boolean }[] } };
  const layers = dossier.map.layers
    .filter(({ href }) => /\.(geojson|fgb|pmtiles)$/.test(href))
    .map((layer) => ({ ...layer, visible: true }));
  const features = [
    { type: 'Feature', id: 'hier', geometry: { type: 'Point', coordinates: [4.91, 52.4] }, properties: { name: 'Hier blijft het' } },
  ];
  const here = { id: 'hier', kind: 'places', title: 'Hier', features: { type: 'FeatureCollection', features } };
  return {
    page: { ...dossier, map: { ...dossier.map, layers: [here, ...layers] } },
    files: [dossier.map.background, ...layers].map(({ href }) => `/dossiers/${href}`),
  };
}

/** The sentences by which the map tells of files. */
async function problems({ page }: StagePage): Promise<string[]> {
  return page.$eval('www-map', (map) =>
    [...map.shadowRoot!.querySelectorAll('button')]
      .filter((button) => /opnieuw/i.test(button.textContent))
      .map((button) => button.parentElement!.textContent.replace(/\s+/g, ' ').trim()),
  );
}

async function until(is: () => Promise<boolean>, otherwise: () => Promise<string>): Promise<void> {
  const end = Date.now() + 8000;
  while (!(await is())) {
    if (Date.now() > end) assert.fail(await otherwise());
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function allReady(stage: StagePage): Promise<void> {
  const others = (await stage.call('statuses')).filter((one) => !one.endsWith(': ready'));
  assert.equal(others.join(), '');
}

async function gone(site: Site, path: string): Promise<void> {
  const end = Date.now() + 5000;
  while (site.pending.has(path)) {
    assert.ok(Date.now() < end, `${path} is still asked for`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
