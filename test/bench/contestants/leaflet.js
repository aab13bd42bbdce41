// Leaflet with markercluster, as their guides say: many markers at once with `addLayers`, in chunks; many shapes on canvas.
import L from './leaflet-global.js';
import 'leaflet.markercluster';
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import { bounds } from './view.js';

const [west, south, east, north] = bounds;

export const kind = L.Map;

export async function mount(box, { places, shapes }) {
  const map = L.map(box, { preferCanvas: true, maxZoom: 18 }).fitBounds([
    [south, west],
    [north, east],
  ]);
  const load = async (url) => (await fetch(url)).json();
  const [points, others] = await Promise.all([load(places), shapes && load(shapes)]);
  if (others) L.geoJSON(others, { style: styleOf }).addTo(map);
  const clusters = L.markerClusterGroup({ chunkedLoading: true });
  clusters.addLayers(L.geoJSON(points, { pointToLayer: markerOf }).getLayers());
  clusters.bindPopup(({ feature }) => nameOf(feature));
  map.addLayer(clusters);
}

function markerOf({ properties: { number } }, latlng) {
  return L.marker(latlng, { icon: L.divIcon({ className: 'marker', iconSize: [24, 24], html: number }) });
}

function styleOf({ properties: { amount } }) {
  return amount ? { color: '#b4622a', weight: 1 + amount / 25_000 } : { color: '#515f3c', weight: 1 };
}

/** As text, not as markup. */
function nameOf({ properties: { name } }) {
  const text = document.createElement('p');
  text.textContent = name;
  return text;
}
