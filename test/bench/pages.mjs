// The pages that are measured: the same running text around each map, and each map in a box of the same size.
import { existsSync } from 'node:fs';
import { placeColour } from './contestants/view.js';

/** Size of the window, and of the box of every map, in pixels. */
export const viewport = { width: 1200, height: 1000 };
export const box = { width: 800, height: 500 };

const paragraph = `<p>In deze wijk doen bewoners, ondernemers en instellingen veel voor elkaar. De kaart laat zien wie er meedoet, en waar.</p>`;

const style = `
  body { margin: 0; font: 16px/1.5 sans-serif; background: #fff; color: #1c2b2e }
  main { max-width: 1100px; margin: 0 auto; padding: 16px }
  .below { height: 3000px }
  .map, .ours, www-map { width: ${box.width}px }
  .map, eox-map { display: block; height: ${box.height}px }
  www-map { --www-map-height: ${box.height}px; --www-color-category-1: ${placeColour}; --www-color-category-2: ${placeColour};
    --www-color-category-3: ${placeColour}; --www-color-category-4: ${placeColour} }
  .marker, .map .marker-cluster, .map .marker-cluster div { background: ${placeColour}; color: #fff }
  .marker { border-radius: 50%; text-align: center; line-height: 24px }
  .popup { margin: 0; padding: 8px; background: #fff }
`;

/**
 * The HTML of a page for one contestant.
 * `data`: the addresses of what it shows (`places`, `shapes`, `dossier`); without it the page has all a map needs, and no map yet.
 * `maps`: how many, each with addresses of its own. `below`: the map starts 3000 pixels down.
 */
export function pageOf(contestant, folders, { data, maps = 1, below = false }) {
  const ours = contestant === 'ours';
  const boxes = Array.from({ length: maps }, (_, index) =>
    (ours ? ourBox : theirBox)(data && numbered(data, maps > 1 ? index : undefined)),
  );
  const scripts = [...(ours ? ['/ours/map.js'] : []), ...(ours && data ? [] : [`/peers/${contestant}.js`])];
  const sheet = `/peers/${contestant}.css`;
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${contestant}</title>
    <link rel="icon" href="data:," />
    <style>${style}</style>
    ${existsSync(`${folders.peers}/${contestant}.css`) ? `<link rel="stylesheet" href="${sheet}" />` : ''}
    ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n    ')}
  </head>
  <body>
    <main>
      <h1>Onze wijk</h1>
      ${paragraph}
      ${below ? `<div class="below">${paragraph.repeat(12)}</div>` : ''}
      ${boxes.join(`\n      ${paragraph}\n      `)}
      ${paragraph.repeat(12)}
    </main>
  </body>
</html>`;
}

function ourBox(data) {
  return data ? `<www-map src="${data.dossier}"></www-map>` : '<div class="ours"></div>';
}

function theirBox(data) {
  const addresses = Object.entries(data ?? {}).filter(([name]) => name !== 'dossier');
  return `<div class="map"${addresses.map(([name, url]) => ` data-${name}="${url}"`).join('')}></div>`;
}

/** The same files under other addresses, as of other neighbourhoods. */
function numbered(data, index) {
  return index === undefined ? data : Object.fromEntries(Object.entries(data).map(([name, url]) => [name, `${url}?${index}`]));
}
