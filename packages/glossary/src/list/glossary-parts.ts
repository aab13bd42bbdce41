import { drawn, heading, icon, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Entry } from '../model.js';
import type { Filling } from './filling.js';
import { indexLetters, type Chunk, type Group } from './listing.js';
import { messages, type Words } from './messages.js';
import { sourceLine } from './sources.js';

/** What the list needs to know and do beside its terms. */
export interface ListOptions {
  readonly language: Language;
  /** Level of the letters' headings. */
  readonly level: number;
  /** Id of the term that was chosen. */
  readonly marked: string | undefined;
  /** Whether each term says its source. */
  readonly sourcesApart: boolean;
  /** The other languages that definitions are shown in, and what shows them, once it is there. */
  readonly languages: readonly string[];
  readonly beside: typeof import('./beside.js') | undefined;
  /** What is searched for, and what marks it, once it is there. */
  readonly words: readonly string[];
  readonly marks: typeof import('./marks.js') | undefined;
  /** Whether the list holds this term, so that one can go there. */
  readonly has: (id: string) => boolean;
  readonly choose: (id: string) => void;
  /** Address of a term; absent where there are no links to one. */
  readonly linkTo: ((id: string) => string) | undefined;
  /** Where a source's address may lead, made absolute. */
  readonly link: (address: string | undefined) => string | undefined;
  /** Which chunks are rendered. */
  readonly filling: Pick<Filling, 'has' | 'fill'>;
  /** All that makes terms look different from how they did, beside what is searched for. */
  readonly look: string;
}

interface SearchField {
  readonly query: string;
  readonly search: () => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly clear: () => void;
}

/** What the list is, and where there are many terms a field to search them. */
export function listHead(level: number, language: Language, field: SearchField | undefined): TemplateResult {
  const say = wordsIn(messages, language);
  return html`<div class="head">
    <div>
      ${heading(level, say.title, 'heading')}
      <p class="lead muted"><bdi>${say.lead}</bdi></p>
    </div>
    ${field ? searchField(field, say) : nothing}
  </div>`;
}

function searchField({ query, search, key, clear }: SearchField, say: Words): TemplateResult {
  return html`<div class="search">
    <label for="search">${say.search}</label>
    ${icon('search')}
    <input
      class="field"
      part="search"
      id="search"
      type="search"
      autocomplete="off"
      placeholder=${say.example}
      .value=${live(query)}
      @input=${search}
      @keydown=${key}
    />
    ${query ? html`<button class="icon-button" aria-label=${say.clear} @click=${clear}>${icon('close')}</button>` : nothing}
  </div>`;
}

/** The letters to go to; those without terms are only there for the eye. */
export function indexNav(groups: readonly Group[], language: Language, goTo: (group: Group) => void): TemplateResult {
  const say = wordsIn(messages, language);
  const present = new Map(groups.map((group) => [group.letter, group]));
  return html`<nav part="index" aria-label=${say.letters}>
    <ul>
      ${indexLetters(groups, language).map((letter) => {
        const group = present.get(letter);
        return group
          ? html`<li><button aria-label=${letter === '#' ? say.digits : nothing} @click=${() => goTo(group)}>${letter}</button></li>`
          : html`<li aria-hidden="true">${letter}</li>`;
      })}
    </ul>
  </nav>`;
}

/** The terms under their letters. */
export function groupSections(groups: readonly Group[], options: ListOptions): unknown {
  return repeat(
    groups,
    ({ letter }) => letter,
    (group) => groupSection(group, options),
  );
}

function groupSection({ letter, chunks }: Group, options: ListOptions): TemplateResult {
  const name = letter === '#' ? wordsIn(messages, options.language).digits : letter;
  const title = letter === '#' ? html`<span aria-hidden="true">#</span><span class="visually-hidden">${name}</span>` : letter;
  return html`<div class="group" role="group" tabindex="-1" data-letter=${letter} aria-label=${name}>
    ${heading(options.level, title, 'letter')}
    <dl part="list">
      ${chunks.map((chunk) => (options.filling.has(chunk, options.look) ? items(chunk, options) : coming(chunk, options)))}
    </dl>
  </div>`;
}

/** Rendered again only when something in it can have changed: a long list costs nothing while it stays the same. */
function items(chunk: Chunk, options: ListOptions): unknown {
  const marked = chunk.entries.some(({ id }) => id === options.marked) && options.marked;
  return guard([chunk, marked, options.look, String(options.words), options.marks], () =>
    repeat(
      chunk.entries,
      ({ id }) => id,
      (entry) => item(entry, options),
    ),
  );
}

/** The room of terms that are not rendered yet; a browser says when a person comes to it. */
function coming(chunk: Chunk, { filling }: ListOptions): TemplateResult {
  const near = ({ skipped }: ContentVisibilityAutoStateChangeEvent) => !skipped && filling.fill(chunk);
  return html`<div class="coming" @contentvisibilityautostatechange=${near} ${ref(sizedFor(chunk.entries.length))}></div>`;
}

function sizedFor(count: number): (element?: Element) => void {
  return (element) => (element as HTMLElement | undefined)?.style.setProperty('--_count', String(count));
}

function item(entry: Entry, options: ListOptions): TemplateResult {
  const { language, marked, words, marks, languages, beside, linkTo } = options;
  const say = wordsIn(messages, language);
  const write = (text: string): unknown => (marks && words.length > 0 ? marks.marked(text, words) : text);
  const { id, name, others, aliases, definition, source } = entry;
  const isMarked = id === marked;
  const columns = languages.length > 0 ? beside : undefined;
  return html`<div part="item" class=${isMarked ? 'chosen' : nothing}>
    <dt tabindex="-1" data-id=${id} aria-current=${isMarked ? 'true' : nothing}>
      <span lang=${name.lang} dir="auto">${write(name.text)}</span>${linkTo && linkHere(entry, linkTo(id), options)}
      ${others.map(({ text, lang }) => html`<i lang=${lang}><bdi>${write(text)}</bdi></i>`)}
    </dt>
    <dd>
      ${columns?.nameOfLanguage(definition.lang, language)}
      <div part="definition" lang=${definition.lang}>${definition.paragraphs.map((text) => html`<p dir="auto">${write(text)}</p>`)}</div>
      ${aliases.length ? html`<p class="help"><bdi>${say.also}: ${aliases.map((alias, i) => html`${i > 0 ? ', ' : nothing}<bdi>${write(alias)}</bdi>`)}</bdi></p>` : nothing}
      ${words.length > 0 ? marks?.foundBy(entry, words, say.foundBy) : nothing} ${seeAlso(entry, options)}
      ${options.sourcesApart && source ? sourceLine(source, language, options.link) : nothing}
    </dd>
    ${columns?.definitionsBeside(entry, languages, language, write)}
  </div>`;
}

function seeAlso(entry: Entry, { language, has, choose }: ListOptions): TemplateResult | typeof nothing {
  const see = entry.see.filter(({ id }) => has(id));
  if (see.length === 0) return nothing;
  return html`<p class="help see">
    <bdi>${wordsIn(messages, language).see}:</bdi>
    ${see.map(({ id, name }) => html`<button class="link" lang=${name.lang} dir="auto" @click=${() => choose(id)}>${name.text}</button>`)}
  </p>`;
}

/** A link to a term itself, to copy or to keep. In this page it leads there as see-also does, and leaves what else the address holds. */
function linkHere({ id, name }: Entry, href: string, { language, choose }: ListOptions): TemplateResult {
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    choose(id);
  };
  return html`<a part="link" class="icon-button" href=${href} aria-label=${wordsIn(messages, language).linkTo(name.text)} @click=${follow}
    >${drawn(chain, 16)}</a
  >`;
}

const chain = svg`<path d="M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1M11.5 8.5a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1"/>`;
