import type { Dossier } from '@wijkwelvaartswerk/contract';
import { stepsOf } from '@wijkwelvaartswerk/toolkit';
import { wanted, type Wanted } from './lessons/wanted.js';

/** The ids of the steps that a page asks for, each by its id or its number. */
export function askedSteps(given: string, dossier: Pick<Dossier, 'steps'>): Wanted<string> {
  const steps = stepsOf(dossier);
  return wanted(given, (name) => (steps.find(({ id }) => id === name) ?? steps.find(({ number }) => String(number) === name))?.id);
}
