/** Who is measured, by the name of its file in contestants/. */
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
