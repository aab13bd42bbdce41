import GeoJSON from 'ol/format/GeoJSON.js';
import VectorSource from 'ol/source/Vector.js';
import { drawn, olMap } from './ol-map.js';
import { areaStyle, disc, flowStyle } from './ol-styles.js';

/** `layerOf`: which kind of layer draws. */
export function mountPlain(box, { places, shapes }, layerOf) {
  const layers = [shapes, places]
    .filter(Boolean)
    .map((url) => layerOf({ source: new VectorSource({ format: new GeoJSON(), url }), style }));
  return drawn(olMap(box, layers, (feature) => feature.get('name')));
}

function style(feature) {
  if (feature.getGeometry().getType() === 'Point') return disc(6);
  const amount = feature.get('amount');
  return amount ? flowStyle(amount) : areaStyle;
}
