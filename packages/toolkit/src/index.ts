export { lessons } from './lessons.js';
export { lessonsOf, stepsOf, termsOf, type NeighbourhoodStep } from './merge.js';
export { toolkitSource } from './source.js';
export { steps, type MethodStep } from './steps.js';
export { terms } from './terms.js';
