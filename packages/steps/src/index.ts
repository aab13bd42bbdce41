export { WwwSteps } from './steps.js';
