/** Who draws a map, by the name of its file in contestants/. */
export const contestants = {
  ours: 'www-map',
  leaflet: 'Leaflet + markercluster',
  'ol-cluster': 'OpenLayers Cluster',
  'ol-supercluster': 'OpenLayers + supercluster',
  'ol-vector': 'OpenLayers VectorLayer',
  'ol-image': 'OpenLayers VectorImageLayer',
  maplibre: 'MapLibre GL',
  eox: '@eox/map',
};

/** Who shows what part of anchors' money stays close. */
export const anchorContestants = {
  gauge: 'www-anchor-gauge',
  'chart-one': 'Chart.js, all in one chart',
  'chart-each': 'Chart.js, a chart for each',
};

/** Who explains words. */
export const wordContestants = {
  term: 'www-term',
  shoelace: 'Shoelace sl-tooltip',
  annotate: 'www-glossary with annotate',
  plain: 'www-glossary alone',
};
