// An OpenLayers map as its quick start makes one, fitted to the neighbourhood, with a popup as its example has.
import 'ol/ol.css';
import Map from 'ol/Map.js';
import Overlay from 'ol/Overlay.js';
import View from 'ol/View.js';
import { transformExtent } from 'ol/proj.js';
import { bounds } from './view.js';

export const kind = Map;

/** `nameOf`: what the popup says of a feature; nothing for none. Resolves once all is drawn. */
export function olMap(box, layers, nameOf) {
  const map = new Map({ target: box, layers, view: new View() });
  map.getView().fit(transformExtent(bounds, 'EPSG:4326', 'EPSG:3857'), { size: map.getSize() });
  const element = document.createElement('p');
  element.className = 'popup';
  const popup = new Overlay({ element, positioning: 'bottom-center', stopEvent: false });
  map.addOverlay(popup);
  map.on('click', ({ pixel, coordinate }) => {
    const name = map.forEachFeatureAtPixel(pixel, nameOf);
    element.textContent = name ?? '';
    popup.setPosition(name && coordinate);
  });
  return map;
}

export const drawn = (map) => new Promise((done) => map.once('rendercomplete', done));
