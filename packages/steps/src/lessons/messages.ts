import type { Lesson } from '@wijkwelvaartswerk/contract';
import type { Messages } from '@wijkwelvaartswerk/kit';
import type { Audience } from './lesson-view.js';

type Kind = Lesson['kind'];

export interface LessonWords {
  title: string;
  /** Heading of the lessons within a step. */
  lessons: string;
  kind: Record<Kind, string>;
  kinds: Record<Kind, string>;
  allLessons: (count: number) => string;
  fewerLessons: string;
  more: string;
  less: string;
  step: (number: number) => string;
  audience: Record<Audience, string>;
  forWhom: (who: string) => string;
  ownOf: (neighbourhood: string) => string;
  credit: (title: string, publisher: string) => string;
  filter: string;
  everyKind: string;
  count: (shown: number, all: number) => string;
  previous: string;
  next: string;
  position: (number: number, all: number) => string;
  lessonOf: (number: number, all: number) => string;
  empty: string;
  unknown: Record<'step' | 'kind' | 'audience', (names: string, several: boolean) => string>;
}

export const lessonMessages: Messages<LessonWords> = {
  nl: {
    title: 'Tips en lessen',
    lessons: 'Lessen bij deze stap',
    kind: { tip: 'Tip', protip: 'Protip', lesson: 'Geleerde les', practice: 'In de praktijk', funfact: 'Funfact' },
    kinds: { tip: 'Tips', protip: 'Protips', lesson: 'Geleerde lessen', practice: 'In de praktijk', funfact: 'Funfacts' },
    allLessons: (count) => `Toon alle ${count} lessen`,
    fewerLessons: 'Toon minder lessen',
    more: 'Lees meer',
    less: 'Lees minder',
    step: (number) => `Stap ${number}`,
    audience: { resident: 'bewoners', official: 'ambtenaren', organisation: 'organisaties' },
    forWhom: (who) => `Voor ${who}`,
    ownOf: (neighbourhood) => `Uit ${neighbourhood}`,
    credit: (title, publisher) => `Lessen uit de methode: ${title}, ${publisher}.`,
    filter: 'Wat wil je lezen?',
    everyKind: 'Alles',
    count: (shown, all) => (shown === all ? `${all} lessen` : `${shown} van de ${all} lessen`),
    previous: 'Vorige les',
    next: 'Volgende les',
    position: (number, all) => `${number} van ${all}`,
    lessonOf: (number, all) => `Les ${number} van ${all}`,
    empty: 'Hier zijn nog geen lessen bij',
    unknown: {
      step: (names, several) => (several ? `De stappen ${names} zijn er niet.` : `Stap ${names} is er niet.`),
      kind: (names, several) => (several ? `De soorten ${names} zijn er niet.` : `De soort ${names} is er niet.`),
      audience: (names, several) => (several ? `De groepen ${names} zijn er niet.` : `De groep ${names} is er niet.`),
    },
  },
  en: {
    title: 'Tips and lessons',
    lessons: 'Lessons for this step',
    kind: { tip: 'Tip', protip: 'Pro tip', lesson: 'Lesson learned', practice: 'In practice', funfact: 'Fun fact' },
    kinds: { tip: 'Tips', protip: 'Pro tips', lesson: 'Lessons learned', practice: 'In practice', funfact: 'Fun facts' },
    allLessons: (count) => `Show all ${count} lessons`,
    fewerLessons: 'Show fewer lessons',
    more: 'Read more',
    less: 'Read less',
    step: (number) => `Step ${number}`,
    audience: { resident: 'residents', official: 'officials', organisation: 'organisations' },
    forWhom: (who) => `For ${who}`,
    ownOf: (neighbourhood) => `From ${neighbourhood}`,
    credit: (title, publisher) => `Lessons of the method: ${title}, ${publisher}.`,
    filter: 'What do you want to read?',
    everyKind: 'Everything',
    count: (shown, all) => (shown === all ? `${all} lessons` : `${shown} of ${all} lessons`),
    previous: 'Previous lesson',
    next: 'Next lesson',
    position: (number, all) => `${number} of ${all}`,
    lessonOf: (number, all) => `Lesson ${number} of ${all}`,
    empty: 'There are no lessons here yet',
    unknown: {
      step: (names, several) => (several ? `There are no steps ${names}.` : `There is no step ${names}.`),
      kind: (names, several) => (several ? `There are no kinds ${names}.` : `There is no kind ${names}.`),
      audience: (names, several) => (several ? `There are no groups ${names}.` : `There is no group ${names}.`),
    },
  },
};
