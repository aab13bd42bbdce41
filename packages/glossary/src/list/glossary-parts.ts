import { heading, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { messages } from './messages.js';
import { indexLetters, type Entry, type Group, type SourceLine, type sourcesOf } from '../model.js';

/** What the list needs to know and do beside its terms. */
export interface ListOptions {
  /** Level of the letters' headings. */
  readonly level: number;
  /** Id of the term that was chosen. */
  readonly marked: string | undefined;
  /** Whether the list holds this term, so that one can go there. */
  readonly has: (id: string) => boolean;
  readonly choose: (id: string) => void;
}

/** The letters to go to; those without terms are only there for the eye. */
export function indexNav(groups: readonly Group[], language: Language, goTo: (letter: string) => void): TemplateResult {
  const say = wordsIn(messages, language);
  const present = new Set(groups.map(({ letter }) => letter));
  return html`<nav part="index" aria-label=${say.letters}>
    <ul>
      ${indexLetters(groups, language).map((letter) =>
        present.has(letter)
          ? html`<li><button aria-label=${letter === '#' ? say.digits : nothing} @click=${() => goTo(letter)}>${letter}</button></li>`
          : html`<li aria-hidden="true">${letter}</li>`,
      )}
    </ul>
  </nav>`;
}

/** The terms under one letter. */
export function groupSection(group: Group, language: Language, options: ListOptions): TemplateResult {
  const { letter, entries } = group;
  const name = letter === '#' ? wordsIn(messages, language).digits : letter;
  return html`<div class="group" role="group" tabindex="-1" data-letter=${letter} aria-label=${name}>
    ${heading(options.level, letter === '#' ? html`<span aria-hidden="true">#</span><span class="visually-hidden">${name}</span>` : letter, 'letter')}
    <dl part="list">
      ${repeat(
        entries,
        ({ id }) => id,
        (entry) => item(entry, language, options),
      )}
    </dl>
  </div>`;
}

function item(entry: Entry, language: Language, { marked, has, choose }: ListOptions): TemplateResult {
  const say = wordsIn(messages, language);
  const { id, name, others, aliases, definition } = entry;
  const see = entry.see.filter((next) => has(next.id));
  return html`<div part="item" class=${id === marked ? 'chosen' : ''}>
    <dt tabindex="-1" data-id=${id} aria-current=${id === marked ? 'true' : nothing}>
      <span lang=${name.lang}>${name.text}</span>
      ${others.map(({ text, lang }) => html`<i lang=${lang}>${text}</i>`)}
    </dt>
    <dd>
      <div part="definition" lang=${definition.lang}>${definition.paragraphs.map((text) => html`<p>${text}</p>`)}</div>
      ${aliases.length ? html`<p class="help">${say.also}: ${aliases.join(', ')}</p>` : nothing}
      ${
        see.length
          ? html`<p class="help see">
              <span>${say.see}:</span>
              ${see.map(
                ({ id: next, name: other }) =>
                  html`<button class="link" lang=${other.lang} @click=${() => choose(next)}>${other.text}</button>`,
              )}
            </p>`
          : nothing
      }
    </dd>
  </div>`;
}

/** Where the definitions come from: one line when it is the same for all, else each source with its terms. */
export function sourceLines(
  sources: ReturnType<typeof sourcesOf>,
  total: number,
  language: Language,
  link: (address: string | undefined) => string | undefined,
): TemplateResult | typeof nothing {
  const say = wordsIn(messages, language);
  const line = ({ text, url }: SourceLine) => {
    const href = link(url);
    return href ? html`<a href=${href}>${text}</a>` : text;
  };
  const [first] = sources;
  if (!first) return nothing;
  if (first.entries.length === total) return html`<p part="source" class="small muted">${say.source}: ${line(first.source)}</p>`;
  return html`<div part="source" class="small muted">
    <p>${say.sources}</p>
    <ul>
      ${sources.map(({ source, entries }) => html`<li>${line(source)}: ${entries.map(({ name }) => name.text).join(', ')}</li>`)}
    </ul>
  </div>`;
}
