import type { Dossier } from '@wijkwelvaartswerk/contract';
import type { Language } from '@wijkwelvaartswerk/kit';
import { termsInDutch, withOwnTerms } from '@wijkwelvaartswerk/toolkit';
import { knowing, type KnownTerms } from '../known-terms.js';

type Knowing = (dossier: Dossier) => KnownTerms;

const inDutch = knowing((dossier) => withOwnTerms(termsInDutch, dossier));
let inOthers: Knowing | undefined;
let loading: Promise<unknown> | undefined;

/** What knows the terms in this language. In another than Dutch there is none before `loadOthers` resolves. */
export function termsIn(language: Language): Knowing | undefined {
  return language === 'nl' ? inDutch : inOthers;
}

/** Loads what the terms mean in other languages than Dutch. When that cannot be had, Dutch says more than nothing. */
export async function loadOthers(): Promise<void> {
  await (loading ??= import('../every-language.js').then(
    ({ knownTerms }) => (inOthers = knownTerms),
    () => (inOthers = inDutch),
  ));
}
