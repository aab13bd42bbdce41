import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openPage, startBrowser, type WatchedPage } from '../support/browser-page.ts';
import { openStage, type StagePage } from './page.ts';
import { openSite, type Fault, type Site } from './site.ts';
import { tally } from './tally.ts';
import { TAGS, WIDGETS, type Shown } from './widgets.ts';

const DOSSIER = '/dossiers/noord.json';
const MOVED = '/verhuisd.json';
const json = { 'content-type': 'application/json' };
const answer =
  (status: number, headers: Record<string, string> = {}, text = ''): Fault =>
  (response) =>
    response.writeHead(status, headers).end(text);

/** Sends what comes again and again until nobody listens any more. */
function pour(response: ServerResponse, start: string, more: string): void {
  response.writeHead(200, json).write(start);
  const timer = setInterval(() => response.write(more), 20);
  response.on('close', () => clearInterval(timer));
}

/** What a server can do wrong with a file that a page asks for; each makes that it cannot be had. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'is not there': answer(404),
  'is forbidden': answer(403, { 'content-type': 'text/html' }, '<h1>Nee</h1>'),
  'is gone': answer(410),
  'is too much': answer(429),
  breaks: answer(500),
  'is out of service': answer(503, { 'retry-after': '60' }),
  'has no content': answer(204),
  'is empty': answer(200, json),
  'is a web page': answer(200, { 'content-type': 'text/html' }, '<!doctype html><title>Inloggen</title>'),
  'is no JSON': answer(200, json, 'dit is geen JSON'),
  'is something else': answer(200, json, '[1,2,3]'),
  'leads to itself': answer(302, { location: '?' }),
  'leads to nowhere': answer(301, { location: 'http://127.0.0.1:1/' }),
  'leads to a log-in page': answer(307, { location: '/lax' }),
  'is of another site that allows no one': answer(308, { location: 'https://evil.example/' }),
  'is not packed as it says': answer(200, { ...json, 'content-encoding': 'gzip' }, '{"version":1}'),
  'is cut off': (response, body) => {
    response.writeHead(200, { ...json, 'content-length': body.length }).write(body.subarray(0, body.length >> 1));
    setTimeout(() => response.destroy(), 30);
  },
  'ends halfway': (response, body) => response.writeHead(200, json).end(body.subarray(0, body.length >> 1)),
  'is damaged': (response, body) => response.writeHead(200, json).end(Buffer.from(body).fill(0x07, 200, 400)),
  'is hung up on': (response) => response.destroy(),
};

/** Faults that take for ever. */
const ENDLESS: Readonly<Record<string, Fault>> = {
  'never answers': () => {},
  'never ends': (response) => pour(response, '{"version":1,"neighbourhood":{"name":"', 'x'.repeat(4000)),
  'stops halfway': (response, body) => void response.writeHead(200, { 'content-length': body.length }).write(body.subarray(0, 100)),
};

/** Faults that a page can live with. */
const MILD: Readonly<Record<string, Fault>> = {
  'is slow': (response, body) => void setTimeout(() => response.writeHead(200, json).end(body), 800),
  'trickles in': (response, body) => {
    response.writeHead(200, json);
    const pieces = Array.from({ length: 10 }, (_, index) => body.subarray((index * body.length) / 10, ((index + 1) * body.length) / 10));
    const timer = setInterval(() => {
      response.write(pieces.shift());
      if (pieces.length === 0) response.end(() => clearInterval(timer));
    }, 30);
  },
  'says it is something else': (response, body) => response.writeHead(200, { 'content-type': 'image/png' }).end(body),
  'begins with a mark': (response, body) => response.writeHead(200, json).end(`\ufeff${body.toString()}`),
  'is elsewhere on the site': answer(302, { location: MOVED }),
};

const count = { dossiers: 0, chunks: 0, layers: 0 };
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
    const { dossiers, chunks, layers } = count;
    tally('faults', `${dossiers} of dossiers (each in ${TAGS.length} widgets), ${chunks} of chunks, ${layers} of map files`, failed);
  });

  /** Each widget with its own address of the dossier. */
  const withSource = (src: string) => TAGS.map((shown) => ({ ...shown, attributes: { ...shown.attributes, ...(shown.tag === 'www-term' && { term: 'commons' }), src } }));

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
