import { wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Entry, SourceLine } from '../model.js';
import { messages } from './messages.js';

/** A source, and the entries that come from it. */
export interface UsedSource {
  readonly source: SourceLine;
  readonly entries: readonly Entry[];
}

/** More names than this under the list tell nobody which term a source is for: then each term says its own. */
const MANY = 30;

const made = new WeakMap<readonly Entry[], readonly UsedSource[]>();

/** Each source once, with the entries that come from it. */
export function sourcesOf(entries: readonly Entry[]): readonly UsedSource[] {
  let used = made.get(entries);
  if (!used) made.set(entries, (used = collect(entries)));
  return used;
}

function collect(entries: readonly Entry[]): readonly UsedSource[] {
  const sources = new Map<string, { source: SourceLine; entries: Entry[] }>();
  for (const entry of entries) {
    const { source } = entry;
    if (!source) continue;
    const known = sources.get(source.text);
    if (known) known.entries.push(entry);
    else sources.set(source.text, { source, entries: [entry] });
  }
  return [...sources.values()];
}

/** Whether each term says where it comes from, instead of the list at its end. */
export function sourcesApart(entries: readonly Entry[]): boolean {
  return entries.length > MANY && sourcesOf(entries)[0]?.entries.length !== entries.length;
}

/** Where the definitions come from: one line when it is the same for all, else each source with its terms. */
export function sourceLines(
  entries: readonly Entry[],
  language: Language,
  link: (address: string | undefined) => string | undefined,
): TemplateResult | typeof nothing {
  const say = wordsIn(messages, language);
  const sources = sourcesOf(entries);
  const [first] = sources;
  if (!first || sourcesApart(entries)) return nothing;
  if (first.entries.length === entries.length) return sourceLine(first.source, language, link);
  return html`<div part="source" class="small muted">
    <p>${say.sources}</p>
    <ul>
      ${sources.map(
        ({ source, entries: from }) =>
          html`<li>
            ${linked(source, link)}: ${from.map(({ name }, i) => html`${i > 0 ? ', ' : ''}<bdi lang=${name.lang}>${name.text}</bdi>`)}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** One source in one line. */
export function sourceLine(
  source: SourceLine,
  language: Language,
  link: (address: string | undefined) => string | undefined,
): TemplateResult {
  return html`<p part="source" class="small muted"><bdi>${wordsIn(messages, language).source}: ${linked(source, link)}</bdi></p>`;
}

function linked({ text, url }: SourceLine, link: (address: string | undefined) => string | undefined): TemplateResult {
  const href = link(url);
  return href ? html`<a href=${href}><bdi>${text}</bdi></a>` : html`<bdi>${text}</bdi>`;
}
