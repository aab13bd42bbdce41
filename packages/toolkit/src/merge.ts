import { textIn, type Dossier, type Lesson, type LocalText, type Step, type Term } from '@wijkwelvaartswerk/contract';
import { lessons } from './lessons.js';
import { steps, type MethodStep } from './steps.js';
import { terms } from './terms.js';

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

/** The ten terms and those of the dossier; where both have an id, the dossier's. */
export function termsOf({ glossary = [] }: Pick<Dossier, 'glossary'>): readonly Term[] {
  return [...new Map([...terms, ...glossary].map((term) => [term.id, term])).values()];
}

/** The dossier's lessons and then the method's, which point to the dossier's step of the same number where it has one. */
export function lessonsOf({ lessons: own = [], steps: ownSteps = [] }: Pick<Dossier, 'lessons' | 'steps'>): readonly Lesson[] {
  const ids = new Set(own.map(({ id }) => id));
  const stepIds = new Map(ownSteps.map(({ number, id }) => [`stap-${number}`, id]));
  const others = lessons.filter(({ id }) => !ids.has(id));
  return [...own, ...others.map((lesson) => ({ ...lesson, step: stepIds.get(lesson.step ?? '') ?? lesson.step }))];
}

function sameTitle(step: Step, method: MethodStep): boolean {
  return ['nl', 'en'].some((language) => textIn(step.title, language) === textIn(method.title, language));
}
