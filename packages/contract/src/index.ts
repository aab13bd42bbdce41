export type * from './generated/dossier.js';
export type { Issue, IssueCode } from './issue.js';
export { parseDossier } from './parse.js';
export { publishDossier } from './publish.js';
export { paragraphsOf, textIn } from './text.js';
