import type { Dossier, Lesson } from '@wijkwelvaartswerk/contract';
import { lessons } from './lessons.js';

/** The dossier's lessons and then the method's, which point to the dossier's step of the same number where it has one. */
export function lessonsOf({ lessons: own = [], steps: ownSteps = [] }: Pick<Dossier, 'lessons' | 'steps'>): readonly Lesson[] {
  const ids = new Set(own.map(({ id }) => id));
  const stepIds = new Map(ownSteps.map(({ number, id }) => [`stap-${number}`, id]));
  const others = lessons.filter(({ id }) => !ids.has(id));
  return [...own, ...others.map((lesson) => ({ ...lesson, step: stepIds.get(lesson.step ?? '') ?? lesson.step }))];
}
