// MapLibre GL with a clustered GeoJSON source, as its example of clusters. Without the numbers: those want a server of glyphs.
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map, Popup, setWorkerUrl } from 'maplibre-gl';
import { bounds, placeColour } from './view.js';

setWorkerUrl('/peers/maplibre-gl-worker.mjs');

export const kind = Map;

export function mount(box, { places }) {
  const map = new Map({
    container: box,
    bounds,
    attributionControl: false,
    style: {
      version: 8,
      sources: {
        places: { type: 'geojson', data: new URL(places, location.href).href, cluster: true, clusterMaxZoom: 14, clusterRadius: 50 },
      },
      layers: [
        { id: 'clusters', type: 'circle', source: 'places', filter: ['has', 'point_count'], paint: circle(16) },
        { id: 'places', type: 'circle', source: 'places', filter: ['!', ['has', 'point_count']], paint: circle(12) },
      ],
    },
  });
  map.on('click', 'places', ({ lngLat, features: [{ properties }] }) => {
    new Popup().setLngLat(lngLat).setText(properties.name).addTo(map);
  });
  return new Promise((done) => map.once('idle', done));
}

function circle(radius) {
  return { 'circle-radius': radius, 'circle-color': placeColour, 'circle-stroke-width': 1, 'circle-stroke-color': '#fff' };
}
