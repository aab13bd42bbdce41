import { wordsIn } from '@wijkwelvaartswerk/kit';
import type { PartContext } from '../context.js';
import { methodSteps } from '../method-names.js';
import type { LessonView } from './lesson-view.js';
import { lessonMessages } from './messages.js';
import { audiences } from './model.js';

/** What to know of a lesson where those of all steps stand together: its step, for whom it is, and whether it is the neighbourhood's own. */
export function aboutLesson({ dossier, language, text }: PartContext): (lesson: LessonView) => string {
  const say = wordsIn(lessonMessages, language);
  const numbers = new Map((dossier.steps ?? methodSteps).map(({ id, number }) => [id, number]));
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nl-NL');
  const neighbourhood = text(dossier.neighbourhood.name);
  return ({ step, audience, method }) => {
    const number = numbers.get(step ?? '');
    const some = audience.length > 0 && !audiences.every((one) => audience.includes(one));
    const parts = [
      number === undefined ? undefined : say.step(number),
      some ? say.forWhom(list.format(audience.map((one) => say.audience[one]))) : undefined,
      method ? undefined : say.ownOf(neighbourhood),
    ];
    return parts.filter((part) => part !== undefined).join(' · ');
  };
}
