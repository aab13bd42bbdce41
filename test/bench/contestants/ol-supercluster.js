// OpenLayers that draws what supercluster finds in view: the usual pair past what its own Cluster source can do.
import Feature from 'ol/Feature.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import { fromLonLat, transformExtent } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import Supercluster from 'supercluster';
import { drawn, kind, olMap } from './ol-map.js';
import { disc } from './ol-styles.js';

export { kind };

export async function mount(box, { places }) {
  const source = new VectorSource();
  const layer = new VectorLayer({ source, style: styleOf });
  const map = olMap(box, [layer], (feature) => feature.get('name'));
  const { features } = await (await fetch(places)).json();
  const index = new Supercluster({ radius: 40, maxZoom: 18 }).load(features);
  const show = () => {
    const view = map.getView();
    const extent = transformExtent(view.calculateExtent(), 'EPSG:3857', 'EPSG:4326');
    source.clear(true);
    source.addFeatures(index.getClusters(extent, Math.round(view.getZoom())).map(featureOf));
  };
  map.on('moveend', show);
  show();
  return drawn(map);
}

function featureOf({ geometry, properties: { name, number, point_count: count } }) {
  return new Feature({ geometry: new Point(fromLonLat(geometry.coordinates)), name, number, count });
}

function styleOf(feature) {
  const count = feature.get('count');
  return count ? disc(16, count) : disc(12, feature.get('number'));
}
