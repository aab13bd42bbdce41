// The map element of EOX, told what to show by its `layers`, as its docs do.
import { transformExtent } from '@eox/map';
import { bounds, placeColour } from './view.js';

export const kind = customElements.get('eox-map');

export async function mount(box, { places }) {
  const element = document.createElement('eox-map');
  element.zoomExtent = transformExtent(bounds, 'EPSG:4326', 'EPSG:3857');
  element.layers = [
    {
      type: 'Vector',
      properties: { id: 'places' },
      source: { type: 'Vector', url: places, format: 'GeoJSON' },
      style: { 'circle-radius': 12, 'circle-fill-color': placeColour, 'circle-stroke-color': '#fff' },
      interactions: [
        { type: 'select', options: { id: 'choose', condition: 'click', style: { 'circle-radius': 14, 'circle-fill-color': placeColour } } },
      ],
    },
  ];
  const loaded = new Promise((done) => element.addEventListener('loadend', done, { once: true }));
  box.append(element);
  await loaded;
}
