// The place where all is measured: a server, a browser, and the pages they show.
import { glob } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { launchOptions } from '../../tools/browser.mjs';
import { anchorsPage } from './anchors.mjs';
import { folders } from './build.mjs';
import { openDarkroom } from './film.mjs';
import { pageOf, viewport } from './pages.mjs';
import { serve } from './server.mjs';
import { wordsPage } from './words.mjs';

/** No other host is asked for anything: what a contestant wants from there fails at once, for everybody alike. */
const aloneArguments = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

/** Serves pages, contestants and data. */
export async function openServer() {
  const server = await serve({ '/ours/': folders.ours, '/peers/': folders.peers, '/data/': folders.data }, (path, query) => {
    if (path === '/page') return pageOf(query.get('contestant'), folders, JSON.parse(query.get('what')));
    if (path === '/anchors') return anchorsPage(query.get('who'), folders, { dossier: query.get('dossier') });
    return path === '/words' ? wordsPage(query.get('who'), folders) : undefined;
  });
  await server.pack([
    ...(await filesIn(folders.ours, '**/*.js')),
    ...(await filesIn(folders.peers, '*.{js,mjs,css}')),
    ...(await filesIn(folders.data, '{noord,34,anchor.}*')),
  ]);
  return server;
}

/** A browser of its own, with all that a row needs. */
export async function openLab(server) {
  const options = await launchOptions();
  const browser = await launch({ ...options, args: [...options.args, ...aloneArguments], protocolTimeout: 180_000 });
  const darkroom = await openDarkroom(browser, viewport);
  return {
    server,
    browser,
    darkroom,
    addresses,
    /** Address of a page. `set`: which data its map shows (none: no map yet); the rest as for `pageOf`. */
    page: (contestant, { set, form, ...rest }) =>
      `/page?${new URLSearchParams({ contestant, what: JSON.stringify({ data: set && addresses({ set, form }), ...rest }) })}`,
    /** Address of a page with anchors; `who` and `dossier` as for `anchorsPage`. */
    anchors: (who, { dossier } = {}) => `/anchors?${new URLSearchParams({ who, ...(dossier && { dossier }) })}`,
    /** Address of a page with words that explain themselves; `who` as for `wordsPage`. */
    words: (who) => `/words?who=${who}`,
    close: () => browser.close(),
  };
}

/** Where the data of a set is. `form`: `file` when our dossier is to keep its places in the file that the peers get. */
function addresses({ set, form }) {
  return {
    places: `/data/${set}.geojson`,
    dossier: form === 'file' ? `/data/${set}-file.json` : `/data/${set}.json`,
    ...(set === 'mixed' && { shapes: `/data/${set}-shapes.geojson` }),
  };
}

async function filesIn(folder, pattern) {
  const files = [];
  for await (const file of glob(pattern, { cwd: folder })) files.push(`${folder}/${file}`);
  return files;
}
