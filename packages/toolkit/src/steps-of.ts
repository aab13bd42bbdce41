import { textIn, type Dossier, type LocalText, type Step } from '@wijkwelvaartswerk/contract';
import { steps, type MethodStep } from './steps.js';

/** A step of a neighbourhood, with what the method says about it. */
export interface NeighbourhoodStep extends Step {
  /** For where there is little room: the method's own short title, or the title when the neighbourhood chose another. */
  readonly short: LocalText;
  /** What the method advises to do in this step; empty for a step of the neighbourhood's own. */
  readonly todo: readonly LocalText[];
}

/** The dossier's steps, where they are silent filled in from the method's step of the same number; without any, the five of the method. */
export function stepsOf({ steps: own }: Pick<Dossier, 'steps'>): readonly NeighbourhoodStep[] {
  if (!own) return steps.map((method) => ({ ...method, status: 'todo' }));
  return own.map((step) => {
    const method = steps.find(({ number }) => number === step.number);
    return {
      ...step,
      summary: step.summary ?? method?.summary,
      outcome: step.outcome ?? method?.outcome,
      short: method && sameTitle(step, method) ? method.short : step.title,
      todo: method?.todo ?? [],
    };
  });
}

function sameTitle(step: Step, method: MethodStep): boolean {
  return ['nl', 'en'].some((language) => textIn(step.title, language) === textIn(method.title, language));
}
