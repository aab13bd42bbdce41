import { paragraphsOf, type Lesson } from '@wijkwelvaartswerk/contract';
import { toolkitSource } from '@wijkwelvaartswerk/toolkit';
import type { PartContext } from '../context.js';
import { sourceView, type SourceView } from '../source-view.js';

/** A lesson as a reader meets it, in the reader's language. */
export interface LessonView {
  readonly kind: Lesson['kind'];
  readonly text: readonly string[];
  /** Absent for what the method itself teaches: that is named once, below. */
  readonly source?: SourceView | undefined;
}

export function lessonView({ kind, text, source }: Lesson, { dossier, text: say }: Pick<PartContext, 'dossier' | 'text'>): LessonView {
  return { kind, text: paragraphsOf(say(text)), source: source === toolkitSource ? undefined : sourceView(source, dossier, say) };
}
