export { WwwGlossary } from './list/glossary.js';
export { WwwTerm } from './term/term.js';
export { glossaryTokens, termTokens } from './tokens.js';
