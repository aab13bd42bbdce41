// What the map, the gauge and the words have to be, beside their peers. The one place where a target is written down.

const peers = ['leaflet', 'ol-cluster', 'ol-supercluster', 'maplibre'];

/** A row of places: our dossier with the places in it, or in the file that the peers get. */
const placesRow = (size, form, who) => ({
  row: 'places',
  ours: `${size} ours ${form}`,
  against: [who].flat().map((name) => `${size} ${name}`),
});
const terms = { row: 'terms', ours: 'term', against: ['shoelace'] };
const beside = (row, against) => ({ row, ours: 'ours', against: [against] });

/**
 * `ratio`: ours is at most so many times theirs (of the best of them when there are several). `atMost`: ours is at most this.
 * `later`: ours is at most so much more than theirs.
 */
export const targets = [
  { id: 'bytes', what: 'JS + CSS before a person touches the map', ...beside('load', 'leaflet'), metric: 'bytes', ratio: 0.3 },
  { id: 'visible-leaflet', what: 'Places in sight, throttled phone', ...beside('load', 'leaflet'), metric: 'sight', ratio: 0.9 },
  { id: 'visible-maplibre', what: 'Places in sight, throttled phone', ...beside('load', 'maplibre'), metric: 'sight', ratio: 0.5 },
  { id: 'visible-eox', what: 'Places in sight, throttled phone', ...beside('load', 'eox'), metric: 'sight', ratio: 0.5 },
  { id: 'blocked', what: 'Blocked, map in view, throttled phone', ...beside('load', 'leaflet'), metric: 'blocked', ratio: 0.65 },
  {
    id: 'blocked-none',
    what: 'Blocked, map in view, the engine waits for a touch',
    row: 'load',
    ours: 'ours',
    metric: 'blocked',
    atMost: 0,
  },
  { id: 'fold-blocked', what: 'Blocked, map below the fold', ...beside('fold', 'leaflet'), metric: 'blocked', ratio: 0.1 },
  { id: 'fold-bytes', what: 'JS + CSS, map below the fold', ...beside('fold', 'leaflet'), metric: 'bytes', ratio: 0.2 },
  { id: '34', what: '34 places, within a frame', ...placesRow('34', 'inline', 'leaflet'), metric: 'sight', later: 1000 / 60 },
  { id: '1k-inline', what: '1,000 places in the dossier', ...placesRow('1k', 'inline', peers), metric: 'sight', ratio: 0.6 },
  { id: '1k-file', what: '1,000 places in a file', ...placesRow('1k', 'file', peers), metric: 'sight', ratio: 0.6 },
  ...['inline', 'file'].flatMap((form) => {
    const what = `10,000 places in ${form === 'file' ? 'a file' : 'the dossier'}`;
    return [
      { id: `10k-${form}-supercluster`, what, ...placesRow('10k', form, 'ol-supercluster'), metric: 'sight', ratio: 0.8 },
      { id: `10k-${form}-leaflet`, what, ...placesRow('10k', form, 'leaflet'), metric: 'sight', ratio: 0.3 },
    ];
  }),
  { id: '100k-ol', what: '100,000 places in a file', ...placesRow('100k', 'file', 'ol-cluster'), metric: 'sight', ratio: 0.25 },
  { id: '100k-maplibre', what: '100,000 places in a file', ...placesRow('100k', 'file', 'maplibre'), metric: 'sight', ratio: 0.12 },
  { id: '100k-blocked', what: '100,000 places: nothing blocks', row: 'places', ours: '100k ours file', metric: 'blocked', atMost: 0 },
  { id: '100k-heap', what: '100,000 places: heap of the page', ...placesRow('100k', 'file', 'ol-cluster'), metric: 'heap', ratio: 0.02 },
  { id: 'drag', what: 'Drag, 10,000 places + 1,000 areas + flows: p95 frame', row: 'drag', ours: 'ours', metric: 'p95', atMost: 18 },
  { id: 'drag-ol', what: 'The same beside OpenLayers', ...beside('drag', 'ol-vector'), metric: 'p95', ratio: 0.35 },
  { id: 'many-busy', what: '50 maps on a page: main thread busy', ...beside('many', 'leaflet'), metric: 'busy', ratio: 0.4 },
  { id: 'many-heap', what: '50 maps on a page: heap', ...beside('many', 'leaflet'), metric: 'heap', ratio: 0.3 },
  { id: 'million', what: 'A million places in a file', ...beside('million', 'maplibre'), metric: 'sight', ratio: 0.2 },
  { id: 'alive', what: 'Maps alive after plain removal', row: 'leaks', ours: 'ours', metric: 'alive', atMost: 0 },
  { id: 'canvases', what: 'Canvases left after plain removal', row: 'leaks', ours: 'ours', metric: 'canvases', atMost: 0 },
  { id: 'listeners', what: 'Listeners left after plain removal', row: 'leaks', ours: 'ours', metric: 'listeners', atMost: 0 },
  { id: 'terms', what: '100 terms, throttled phone: blocked', ...terms, metric: 'blocked', ratio: 1.5 },
  { id: 'terms-aim', what: 'The same, what we aim at', ...terms, metric: 'blocked', ratio: 0.5 },
  { id: 'terms-busy', what: '100 terms, throttled phone: main thread busy', ...terms, metric: 'busy', ratio: 1.5 },
  { id: 'terms-bytes', what: 'JS + CSS of 100 terms', row: 'terms', ours: 'term', metric: 'bytes', atMost: 10_000 },
  { id: 'annotate', what: 'Terms found in 10,000 words: blocked', row: 'annotate', ours: 'annotate', metric: 'blocked', atMost: 50 },
  {
    id: 'annotate-shift',
    what: 'Terms found in 10,000 words: layout shift',
    row: 'annotate',
    ours: 'annotate',
    metric: 'shift',
    atMost: 0,
  },
  { id: 'anchors', what: '200 anchors × 20 years: first render', row: 'anchors', ours: 'gauge', metric: 'rendered', atMost: 200 },
  {
    id: 'anchors-chart',
    what: 'The same beside a chart library',
    ...{ row: 'anchors', ours: 'gauge', against: ['chart-one'] },
    metric: 'rendered',
    ratio: 0.5,
  },
  { id: 'workers', what: 'Workers left after plain removal', row: 'leaks', ours: 'ours', metric: 'workers', atMost: 0 },
];
