import type { Dossier } from '@wijkwelvaartswerk/contract';

/** What a page without a dossier shows: the method, of no neighbourhood in particular. */
export const method: Dossier = { version: 1, neighbourhood: { name: '' } };
