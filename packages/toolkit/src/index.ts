export { lessons } from './lessons.js';
export { lessonsOf } from './lessons-of.js';
export { toolkitSource } from './source.js';
export { steps, type MethodStep } from './steps.js';
export { stepsOf, type NeighbourhoodStep } from './steps-of.js';
export { terms } from './terms.js';
export { termsInDutch } from './terms-in-dutch.js';
export { termsOf } from './terms-of.js';
export { withOwnTerms } from './with-own-terms.js';
