export { toolkitSource } from './source.js';
export { steps, type MethodStep } from './steps.js';
export { terms } from './terms.js';
