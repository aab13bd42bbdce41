import { termsOf } from '@wijkwelvaartswerk/toolkit';
import { knowing } from './known-terms.js';

/** The terms that go with a dossier, in every language they have. */
export const knownTerms = knowing(termsOf);
