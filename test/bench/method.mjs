import { ANCHORS, YEARS } from './anchors.mjs';
import { box, viewport } from './pages.mjs';
import { LIMIT as MILLION_LIMIT } from './rows/million.mjs';
import { LIMIT, phone } from './visit.mjs';
import { WORDS } from './words.mjs';

const { cpu, network } = phone;
const kilobits = (bytes) => Math.round((bytes * 8) / 1000);

/** How everything is measured, for who wants to judge or repeat it. */
export const method = `
- **In one go**, but for rows that say they were measured later. Each row runs in one browser; the contestants take turns, round after round, and each round begins with another. Only ratios within
  a row say something; the milliseconds are those of this machine.
- **Every visit is a first one**: a browser context of its own, nothing in the cache, no other host (what a page wants from elsewhere fails at once,
  for everybody alike). A window of ${viewport.width} × ${viewport.height}, every map in a box of ${box.width} × ${box.height}, the same running text around it, no tiles.
- **Ours** is the file of the release by a script tag, and \`<www-map src="…">\`: with its heading, search, switches and list, which the peers do not have.
- **The peers** are written as their own guides say, bundled by module and minified with esbuild, with a popup for the name of a place: Leaflet with
  markercluster (\`addLayers\`, \`chunkedLoading\`, shapes on canvas), OpenLayers with its Cluster source, with supercluster on the main thread, with
  VectorLayer and with VectorImageLayer (\`imageRatio: 2\`), MapLibre GL with a clustered GeoJSON source (without numbers: those want a server of
  glyphs), and the element of @eox/map with a vector layer.
- **The data** is invented, all over Amsterdam-Noord, the same every time. Peers get it as GeoJSON, we as a dossier that has it in itself or names the same file.
  The phone rows show the 34 places of the Noord dossier, of which those with a position can be drawn.
- **The phone** is that of Lighthouse, throttled as DevTools does: processor ${cpu} × slower, ${kilobits(network.downloadThroughput)} kbit/s,
  ${network.latency} ms for each request. Work in workers is not slowed down: the browser cannot. The other rows are not throttled.
- **Bytes** are those of the bodies of all scripts (workers too) and style sheets that the server sent, packed with brotli 11. Fully interactive: after the mouse came over the map,
  chose a place and dragged it.
- **In sight** is found on a film of the page: every map draws its places in the same colour; they are in sight in the first frame that has nine tenths of
  what the last frame has of that colour in the box of the map. Counted from the start of the navigation, or where a map is started by script from that call; then the scripts of the page are there, the data is not.
- **Blocked** is what long tasks take over 50 ms, added up, from the start until a second passed without a request or a change. **Busy** is all work of the page's main thread in that time.
- **Heap** is that of the page after forced garbage collection, with the memory of typed arrays; that of its workers is given apart.
- **Dragging** is by real mouse events, sixty a second for two seconds, twice round; the time between animation frames. Before it, the mouse rests over the map, so that what loads at
  the first touch is there. A map that does not end elsewhere has failed.
- **Removing**: a map is put in the page, the mouse goes over it, its element is removed by \`remove()\` and nothing else; then instances are counted in the heap after forced
  garbage collection, and what there is more than before of canvases and listeners. The contestants that need seconds for a map get fewer.
- **Anchors**: ${ANCHORS} of them with ${YEARS} years each, in one dossier of 2.2 MB that every contestant reads: by tier, a quarter in bands, here and there a year missing, each with a
  target, a definition and a source. Ours checks all of it and says it in words too. Chart.js draws them in one chart of bars and one of lines, without animation, only with what it uses of
  itself: that is the fair peer, as it shows of each anchor what our list of many shows. Beside it, a bar and a line for each anchor, as a page has that shows every anchor in full. From
  the last byte: from when the dossier was there until its bars were in sight.
- **Words**: a hundred sentences with a word that explains itself. Ours is \`<www-term>\` with the built-in terms, from \`term.js\`; Shoelace is
  \`<sl-tooltip content="…">\` around a native button, with its light theme and that one component, the same definitions in its attributes. Counted from the start of the
  navigation; fully interactive: after the first word was asked. A contestant whose words are not all there has failed.
- **A long text**: ${WORDS.toLocaleString('en')} words in sections, with links and headings, and \`<www-glossary annotate="#tekst">\` below it; beside it the same page without
  \`annotate\`. Not throttled. **Layout shift** is that of the whole visit (the sum that browsers call CLS, without its windows).
- Who fails, twice in a row, or needs more than ${LIMIT / 1000} seconds (${MILLION_LIMIT / 1000} for a million) has a row that says so.
`;
