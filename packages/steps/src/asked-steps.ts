import { wanted, type Wanted } from './wanted.js';
import { methodSteps } from './method-names.js';

interface Numbered {
  readonly id: string;
  readonly number: number;
}

/** The ids of the steps that a page asks for, each by its id or its number. */
export function askedSteps(given: string, dossier: { readonly steps?: readonly Numbered[] }): Wanted<string> {
  const steps: readonly Numbered[] = dossier.steps ?? methodSteps;
  return wanted(given, (name) => (steps.find(({ id }) => id === name) ?? steps.find(({ number }) => String(number) === name))?.id);
}
