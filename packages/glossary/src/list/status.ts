import { formatsIn, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { messages } from './messages.js';

/** Where the list is. */
interface Standing {
  /** What is searched for, without spaces around it. */
  readonly query: string;
  /** How many terms there are, and how many are shown. */
  readonly all: number;
  readonly found: number;
  /** Whether those of the dossier are still on their way. */
  readonly loading: boolean;
}

/** How many terms there are, in a sentence that is said aloud when it changes. */
export function statusSentence({ query, all, found, loading }: Standing, language: Language): string {
  const say = wordsIn(messages, language);
  const { number } = formatsIn(language);
  if (query) return found > 0 ? say.found(found, number(found), query) : say.none(query);
  if (all === 0) return loading ? say.loading : say.empty;
  const count = say.count(all, number(all));
  return loading ? `${count}. ${say.loading}` : count;
}
