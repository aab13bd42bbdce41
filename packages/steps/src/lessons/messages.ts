import type { Lesson } from '@wijkwelvaartswerk/contract';
import type { Messages } from '@wijkwelvaartswerk/kit';

export interface LessonWords {
  lessons: string;
  kind: Record<Lesson['kind'], string>;
  allLessons: (count: number) => string;
  fewerLessons: string;
}

export const lessonMessages: Messages<LessonWords> = {
  nl: {
    lessons: 'Lessen bij deze stap',
    kind: { tip: 'Tip', protip: 'Protip', lesson: 'Geleerde les', practice: 'In de praktijk', funfact: 'Funfact' },
    allLessons: (count) => `Toon alle ${count} lessen`,
    fewerLessons: 'Toon minder lessen',
  },
  en: {
    lessons: 'Lessons for this step',
    kind: { tip: 'Tip', protip: 'Pro tip', lesson: 'Lesson learned', practice: 'In practice', funfact: 'Fun fact' },
    allLessons: (count) => `Show all ${count} lessons`,
    fewerLessons: 'Show fewer lessons',
  },
};
