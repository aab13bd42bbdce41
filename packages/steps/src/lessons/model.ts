import type { Dossier, Lesson } from '@wijkwelvaartswerk/contract';
import { lessonsOf } from '@wijkwelvaartswerk/toolkit';
import { askedSteps } from '../asked-steps.js';
import type { PartContext } from '../context.js';
import { lessonView, type Audience, type LessonView } from './lesson-view.js';
import { wanted, type Wanted } from '../wanted.js';

const kinds: readonly Lesson['kind'][] = ['tip', 'protip', 'lesson', 'practice', 'funfact'];
export const audiences: readonly Audience[] = ['resident', 'official', 'organisation'];

/** What a page asks for, as its attributes say it. */
export interface Asked {
  readonly step: string;
  readonly kind: string;
  readonly audience: string;
}

/** The same, understood. */
export interface Choice {
  readonly step: Wanted<string>;
  readonly kind: Wanted<Lesson['kind']>;
  readonly audience: Wanted<Audience>;
}

/** A step is asked for by its id or its number. */
export function choiceOf({ step, kind, audience }: Asked, dossier: Dossier): Choice {
  return {
    step: askedSteps(step, dossier),
    kind: wanted(kind, (name) => kinds.find((known) => known === name)),
    audience: wanted(audience, (name) => audiences.find((known) => known === name)),
  };
}

/** The lessons of the dossier, then those of the method, that a page asks for; without those that say nothing. */
export function lessonViews(
  dossier: Dossier,
  { step, kind, audience }: Choice,
  context: Pick<PartContext, 'dossier' | 'text'>,
): LessonView[] {
  return lessonsOf(dossier)
    .filter((lesson) => !step.known || step.known.has(lesson.step ?? ''))
    .filter((lesson) => !kind.known || kind.known.has(lesson.kind))
    .filter((lesson) => !audience.known || isFor(lesson, audience.known))
    .map((lesson) => lessonView(lesson, context))
    .filter(({ text }) => text.length > 0);
}

/** How many there are of each kind, of the kinds there are. */
export function countByKind(lessons: readonly LessonView[]): ReadonlyMap<Lesson['kind'], number> {
  const counts = kinds.map((kind) => [kind, lessons.filter((lesson) => lesson.kind === kind).length] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}

/** A lesson that does not say for whom it is, is for everyone. */
function isFor({ audience = [] }: Lesson, wanted: ReadonlySet<Audience>): boolean {
  return audience.length === 0 || audience.some((one) => wanted.has(one));
}
