import { wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Entry } from '../model.js';
import { messages } from './messages.js';

const made = new WeakMap<readonly Entry[], readonly string[]>();

/** The languages, beside the reader's own, that definitions are in: Dutch, plain Dutch and English first. */
export function otherLanguages(entries: readonly Entry[]): readonly string[] {
  let languages = made.get(entries);
  if (!languages) {
    const found = new Set(entries.flatMap((entry) => entry.languages.slice(1)));
    const known = ['nl', 'nl-x-b1', 'en'].filter((tag) => found.delete(tag));
    made.set(entries, (languages = [...known, ...[...found].sort()]));
  }
  return languages;
}

/** The languages an attribute asks for, of those there are; in its order, each once. */
export function chosenLanguages(attribute: string, there: readonly string[]): readonly string[] {
  const asked = attribute.toLowerCase().split(/[\s,]+/);
  return [...new Set(asked.flatMap((tag) => there.find((one) => one.toLowerCase() === tag) ?? []))];
}

/** What a language calls itself, as its readers look for it; plain Dutch in the words of the list. */
export function languageLabel(tag: string, language: Language): string {
  if (tag === 'nl-x-b1') return wordsIn(messages, language).plain;
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toUpperCase() + name.slice(1);
  } catch {
    return tag;
  }
}

/** The language a label of `languageLabel` is in. */
export function labelLanguage(tag: string, language: Language): string {
  return tag === 'nl-x-b1' ? language : tag;
}

/** Which languages a reader wants to see beside their own. */
export function languageChoice(
  there: readonly string[],
  chosen: readonly string[],
  language: Language,
  choose: (languages: readonly string[]) => void,
): TemplateResult | typeof nothing {
  if (there.length === 0) return nothing;
  return html`<fieldset part="languages">
    <legend>${wordsIn(messages, language).languages}</legend>
    ${there.map((tag) => {
      const on = chosen.includes(tag);
      const toggle = () => choose(on ? chosen.filter((one) => one !== tag) : [...chosen, tag]);
      return html`<label>
        <input type="checkbox" .checked=${live(on)} @change=${toggle} />
        <bdi lang=${labelLanguage(tag, language)}>${languageLabel(tag, language)}</bdi>
      </label>`;
    })}
  </fieldset>`;
}

/** Why the languages that were chosen are not shown. */
export function languagesFailed(language: Language, retry: () => void): TemplateResult {
  const say = wordsIn(messages, language);
  return html`<p role="status">${say.languagesFailed} <button class="link" @click=${retry}>${say.retry}</button></p>`;
}
