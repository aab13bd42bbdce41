export { WwwGlossary } from './glossary.js';
export { WwwTerm } from './term.js';
export { glossaryTokens, termTokens } from './tokens.js';
