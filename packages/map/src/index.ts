export { WwwMap } from './map.js';
export { mapTokens } from './tokens.js';
