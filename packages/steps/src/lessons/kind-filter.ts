import type { Lesson } from '@wijkwelvaartswerk/contract';
import { wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, type TemplateResult } from 'lit';
import { stepIcon } from '../icons.js';
import { lessonMessages } from './messages.js';

type Kind = Lesson['kind'];

interface Choosing {
  readonly chosen: Kind | undefined;
  readonly choose: (kind: Kind | undefined) => void;
}

/** Lets a reader choose one kind of lesson; how many that leaves is said aloud. */
export function kindFilter(counts: ReadonlyMap<Kind, number>, { chosen, choose }: Choosing, language: Language): TemplateResult {
  const say = wordsIn(lessonMessages, language);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shown = chosen === undefined ? all : (counts.get(chosen) ?? 0);
  const radio = (kind: Kind | undefined, words: string) =>
    html`<label>
      <input type="radio" name="kind" .checked=${kind === chosen} @change=${() => choose(kind)} />
      ${kind ? stepIcon(kind) : ''}<span>${words}</span>
    </label>`;
  return html`<fieldset class="kinds">
      <legend>${say.filter}</legend>
      <div>${radio(undefined, say.everyKind)} ${[...counts.keys()].map((kind) => radio(kind, say.kinds[kind]))}</div>
    </fieldset>
    <p class="count note" role="status"><bdi>${say.count(shown, all)}</bdi></p>`;
}
