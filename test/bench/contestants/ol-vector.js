// OpenLayers with ordinary vector layers: every place a disc, nothing gathered.
import VectorLayer from 'ol/layer/Vector.js';
import { mountPlain } from './ol-plain.js';

export { kind } from './ol-map.js';

export const mount = (box, data) => mountPlain(box, data, (options) => new VectorLayer(options));
