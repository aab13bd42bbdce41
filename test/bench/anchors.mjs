// The anchors that are measured, invented and the same every time, and the page they are shown on.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeColour } from './contestants/view.js';
import { randomFrom } from './data.mjs';
import { box } from './pages.mjs';

export const ANCHORS = 200;
export const YEARS = 20;
const LAST = 2024;
/** One year in so many was not measured. */
const MISSING = 15;
/** Most that each tier takes of the total, near to far; what is left over of it is unknown. */
const most = { neighbourhood: 0.15, city: 0.25, region: 0.2, country: 0.2, elsewhere: 0.12 };

const kinds = { housing: 'Woningcorporatie', hospital: 'Ziekenhuis', school: 'School', municipality: 'Stadsdeel', sports: 'Sportclub' };
const places = ['Noord', 'Oost', 'Zuid', 'West', 'Nieuwendam', 'Waterland', 'Banne'];

const definitionOf = (what) =>
  `Lokaal is wat ging naar een leverancier met een ${what} in de wijk, de stad of de regio, naar de postcode op de factuur; lonen, huur en belasting tellen niet mee.`;

/** A dossier with so many anchors: spending by tier for each year, some of it in bands, with targets, definitions and sources. */
export function anchorDossier(count) {
  const random = randomFrom(2024);
  return {
    version: 1,
    language: 'nl',
    neighbourhood: { name: 'Noord' },
    sources: Array.from({ length: count }, (_, i) => ({
      id: `verslag-${i + 1}`,
      title: `Jaarverslagen van anker ${i + 1}`,
      publisher: `Anker ${i + 1}`,
      url: `https://example.org/jaarverslagen/${i + 1}`,
    })),
    anchors: Array.from({ length: count }, (_, i) => anchor(i, random)),
  };
}

function anchor(index, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const kind = pick(Object.keys(kinds));
  const total = Math.round(1 + random() * 80) * 1e6;
  const own = Object.entries(most).map(([id, share]) => [id, share * (0.3 + 0.6 * random())]);
  const inBands = random() < 0.25;
  const changed = random() < 0.2 ? LAST - 10 : 0;
  const source = `verslag-${index + 1}`;
  const years = Array.from({ length: YEARS }, (_, i) => LAST - YEARS + 1 + i).filter((year) => year === LAST || random() > 1 / MISSING);
  return {
    id: `anker-${index + 1}`,
    name: `${kinds[kind]} ${pick(places)} ${index + 1}`,
    kind,
    spending: years.map((year) => {
      const all = total + Math.round(random() * 1e6);
      const figure = (share) => (inBands ? { amount: band(share * all) } : { share: Math.round(share * 1000) / 1000 });
      return {
        ...{ period: String(year), currency: 'EUR', total: all },
        tiers: own.map(([id, share]) => ({ id, ...figure(share * (0.9 + 0.1 * random())), suppliers: Math.ceil(random() * 90) })),
        ...{ asOf: `${year + 1}-03-01`, definition: definitionOf(year < changed ? 'hoofdkantoor' : 'vestiging'), source },
      };
    }),
    targets: [
      { upTo: 'city', share: Math.round(300 + random() * 200) / 1000, year: LAST + 4, definition: definitionOf('vestiging'), source },
    ],
  };
}

/** A tenth wide at most, so that all of them together stay under the whole. */
const band = (amount) => ({ min: Math.round(amount * 0.9), max: Math.round(amount) });

/** Writes `anchors.json`, with all of them, and `anchor.json`, with the first. */
export async function writeAnchors(folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'anchors.json'), JSON.stringify(anchorDossier(ANCHORS)));
  await writeFile(join(folder, 'anchor.json'), JSON.stringify(anchorDossier(1)));
}

const style = `
  body { margin: 0; font: 16px/1.5 sans-serif; background: #fff; color: #1c2b2e }
  main { max-width: 1100px; margin: 0 auto; padding: 16px }
  .map, .ours { width: ${box.width}px }
  .chart { position: relative }
  www-anchor-gauge { --www-color-tier-1: ${placeColour} }
`;

/** The HTML of a page for one contestant. `dossier`: the address of what it shows; without it the page has all that is needed, and nothing to see yet. */
export function anchorsPage(who, folders, { dossier } = {}) {
  const ours = who === 'gauge';
  const inside = ours && dossier ? `<www-anchor-gauge src="${dossier}"></www-anchor-gauge>` : '';
  const scripts = [...(ours ? ['/ours/anchors.js'] : []), ...(inside ? [] : [`/peers/${who}.js`])];
  const sheet = `/peers/${who}.css`;
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${who}</title>
    <link rel="icon" href="data:," />
    <style>${style}</style>
    ${existsSync(`${folders.peers}/${who}.css`) ? `<link rel="stylesheet" href="${sheet}" />` : ''}
    ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n    ')}
  </head>
  <body>
    <main>
      <h1>Onze ankers</h1>
      <div class="${ours ? 'ours' : 'map'}"${!ours && dossier ? ` data-dossier="${dossier}"` : ''}>${inside}</div>
    </main>
  </body>
</html>`;
}
