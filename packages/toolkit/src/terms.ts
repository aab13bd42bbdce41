import type { Term } from '@wijkwelvaartswerk/contract';
import { definitions } from './definitions.js';
import { termsInDutch } from './terms-in-dutch.js';

/** The ten terms of the method, in the order of the Dutch alphabet. Aliases are other spellings and forms. */
export const terms: readonly Term[] = termsInDutch.map((term) => ({
  ...term,
  definition: { ...term.definition, ...definitions[term.id] },
}));
