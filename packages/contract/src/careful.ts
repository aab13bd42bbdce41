// What a dossier needs in which something is wrong or someone is private, as one part to load.
export { parseDossier } from './parse.js';
export { publishDossier } from './publish.js';
