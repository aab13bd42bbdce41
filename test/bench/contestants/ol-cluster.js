// OpenLayers with its own Cluster source, as its example of clusters.
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import Cluster from 'ol/source/Cluster.js';
import VectorSource from 'ol/source/Vector.js';
import { drawn, kind, olMap } from './ol-map.js';
import { areaStyle, disc, flowStyle } from './ol-styles.js';

export { kind };

export function mount(box, { places, shapes }) {
  const source = (url) => new VectorSource({ format: new GeoJSON(), url });
  const clusters = new VectorLayer({ source: new Cluster({ distance: 40, minDistance: 20, source: source(places) }), style: clusterStyle });
  const others = shapes ? [new VectorLayer({ source: source(shapes), style: shapeStyle })] : [];
  return drawn(olMap(box, [...others, clusters], (feature) => feature.get('features')?.[0].get('name')));
}

function clusterStyle(feature) {
  const [first, ...more] = feature.get('features');
  return more.length === 0 ? disc(12, first.get('number')) : disc(16, more.length + 1);
}

function shapeStyle(feature) {
  const amount = feature.get('amount');
  return amount ? flowStyle(amount) : areaStyle;
}
