export type * from './generated/dossier.js';
export type { Issue, IssueCode } from './issue.js';
export { parseDossier, type Reading } from './parse.js';
export { publishDossier, type Published, type Removal } from './publish.js';
export { loadReader, readDossier } from './read.js';
export { sourceOf, type WrittenSource } from './source.js';
export { paragraphsOf, textIn } from './text.js';
