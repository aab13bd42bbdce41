// OpenLayers with vector layers drawn as one image, twice the size of the view, as its example says.
import VectorImageLayer from 'ol/layer/VectorImage.js';
import { mountPlain } from './ol-plain.js';

export { kind } from './ol-map.js';

export const mount = (box, data) => mountPlain(box, data, (options) => new VectorImageLayer({ imageRatio: 2, ...options }));
