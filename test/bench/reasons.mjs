import { targets } from './targets.mjs';

const levels =
  'The phone waits 562 ms for each request, and ours come in four turns: page, map.js, what it shares with the other widgets, then dossier, reader and picture at one time; Leaflet has three. ' +
  'Tried and kept: the picture beside the dossier instead of after it, and in one file. Left: all in one file, which would load Lit twice for who uses two widgets.';
const list =
  'Ours also renders heading, switches, search and the list of all places, on which every reader who does not see the picture depends; the peers draw markers alone. ' +
  'Tried and kept: formats and panels made when first needed, the picture loaded ahead and drawn in the same frame as the list, long lists filled when the browser is idle.';

/** Why a target is not met, and what was tried; by the id of the target. */
const written = {
  bytes:
    'Lit, what all widgets share and the reader of the dossier are 18.5 KB alone (docs/decisions/0012). Then come list, filter, panel and card, and 14 KB of picture. ' +
    'Tried and kept: reader, mistakes, privacy, table, filter, downloads, paper, formats, consent and engine as files of their own. Left: the card as a file of its own, which spares 2 KB and makes the first card wait.',
  'visible-leaflet': levels,
  'visible-maplibre': levels,
  'visible-eox': levels,
  blocked: list,
  'blocked-none': `${list} No engine is in it: that waits for the touch.`,
  'fold-blocked':
    'The list is there before anyone scrolls: a screen reader, a search in the page and a print need it. Only the picture waits. A shell that waits for the scroll with all would meet this target and lose those readers.',
  'fold-bytes': 'As above: the list and what reads the dossier come at once, the picture (14 KB) and the engine do not.',
  34: list,
  '1k-inline': list,
  '1k-file': list,
  '10k-inline-supercluster': `${list} The check of every place in the dossier comes on top.`,
  '10k-inline-leaflet': `${list} What of it blocks is less than half of Leaflet’s (see the table below).`,
  '10k-file-supercluster': `${list} A file past 2 MB goes through a worker: later than from the dossier, and nothing blocks.`,
  '10k-file-leaflet': `${list} A worker reads the file: nothing blocks.`,
  '100k-ol':
    'A quarter of it is what any map of ours takes (see 34 places); in the rest 21 MB are fetched, scanned and sorted in a worker. Tried and kept: bytes before objects, sorting along a curve, columns transferred.',
  '100k-maplibre': 'As above; MapLibre takes 1.1 s here, where the target was set by 2.3 s.',
  '100k-blocked':
    'One task goes some milliseconds over the 50: the page takes over the columns and lists the first places. OpenLayers Cluster blocks for about a second.',
  '100k-heap':
    '2.1 MB are the page with any map, 5 MB the columns for 100,000 places (where each is, their order, sums along it, how each is drawn). The target leaves 1 MB for those: ten bytes a place, less than a position takes. Another 17 MB, the bytes of the file, are in the worker.',
  million:
    'At the edge: three full runs gave 0.196, 0.201 and 0.206 ×. The 210 MB of the file come first and are scanned after that; to scan while they come is what is left.',
  'many-busy':
    'All fifty lists are rendered, also those far below, for the same reason as below the fold; no more than a screenful of pictures is. Nothing of it blocks.',
  'many-heap': 'Fifty lists in the page: 34 places each, with their words. The dossier is read once for all.',
  'anchors-chart':
    'Ours checks the 3,800 sets of figures in the 2.2 MB first (a fifth of the time), and makes of each anchor a row of words that a screen reader and a search in the page find, with what counts ' +
    'as local and the source; Chart.js draws two canvases. Nothing blocks here; there a tenth of a second does. Tried and kept: of each anchor only the year that is shown is worked out, a row is filled when it ' +
    'is opened, and what can be seen is drawn first. Beside a chart for each anchor, which shows as much as our rows do when opened, ours takes an eighth.',
  'terms-bytes':
    'At once it is 9.9 KB, which `npm run size` holds. When the browser is idle comes what writes the list on paper (1.6 KB), as nothing can be loaded once a page ' +
    'prints. Tried and kept: nothing in it of what other widgets are made of, which was 9.4 KB more.',
};

/** Nothing when it is still to be written. */
export const reasonFor = ({ id }) => written[id] || undefined;

/** Reasons for what is no target. */
export const strayReasons = () => Object.keys(written).filter((id) => !targets.some((target) => target.id === id));
