import { paragraphsOf, type Lesson } from '@wijkwelvaartswerk/contract';
import { toolkitSource } from '@wijkwelvaartswerk/toolkit';
import type { PartContext } from '../context.js';
import { sourceView, type SourceView } from '../source-view.js';

export type Audience = NonNullable<Lesson['audience']>[number];

/** A lesson as a reader meets it, in the reader's language. */
export interface LessonView {
  readonly id: string;
  readonly kind: Lesson['kind'];
  /** Its paragraphs. */
  readonly text: readonly string[];
  /** Absent for what the method itself teaches: that is named once, below. */
  readonly source?: SourceView | undefined;
  /** Whether it is one of the method's, not of the neighbourhood's own. */
  readonly method: boolean;
  /** Id of the step it belongs to. */
  readonly step?: string | undefined;
  /** For whom it is; empty for everyone. */
  readonly audience: readonly Audience[];
}

export function lessonView(
  { id, kind, text, source, step, audience = [] }: Lesson,
  { dossier, text: say }: Pick<PartContext, 'dossier' | 'text'>,
): LessonView {
  const method = source === toolkitSource;
  return {
    id,
    kind,
    text: paragraphsOf(say(text)),
    source: method ? undefined : sourceView(source, dossier, say),
    method,
    step,
    audience,
  };
}
