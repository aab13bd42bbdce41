import { paragraphsOf } from '@wijkwelvaartswerk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { PeriodView } from '../period.js';
import { renderSource } from '../provenance.js';
import type { Words } from './messages.js';
import type { SeveralContext } from './several.js';

/** So many names stand before the count of the others. */
const MOST_NAMED = 5;

/** Whose figures of which periods are shown. */
interface Shown {
  readonly name: string;
  readonly periods: readonly PeriodView[];
}

/** What was counted as local in the figures of several anchors, and where they come from; what is the same once. */
export function renderOrigins(all: readonly Shown[], { speech, link }: SeveralContext, say: Words): TemplateResult {
  const named = (names: readonly string[]) => {
    if (names.length === all.length) return undefined;
    const { list, say: words } = speech;
    return list(names.length > MOST_NAMED + 1 ? [...names.slice(0, MOST_NAMED), words.others(names.length - MOST_NAMED)] : names);
  };
  return html`<details part="definition" class="panel" open>
    <summary>${say.origins}</summary>
    ${namesBy(all, ({ definition }) => definition).map(({ value, names }) => {
      const of = named(names);
      if (!value) return html`<p>${speech.say.noDefinition(of)}</p>`;
      return html`${of ? html`<p><strong>${of}</strong></p>` : nothing} ${paragraphsOf(value).map((paragraph) => html`<p>${paragraph}</p>`)}`;
    })}
    <div class="sources">
      ${namesBy(all, ({ source, asOf }) => JSON.stringify([source, asOf])).map(({ of, names }) =>
        renderSource({ of: named(names), source: of.source, asOf: of.asOf }, link, speech),
      )}
    </div>
  </details>`;
}

/** What periods have, each once with the names of those that have it. */
function namesBy(
  all: readonly Shown[],
  valueOf: (period: PeriodView) => string | undefined,
): { value?: string; of: PeriodView; names: string[] }[] {
  const found = new Map<string | undefined, { value?: string; of: PeriodView; names: string[] }>();
  for (const { name, periods } of all) {
    for (const of of periods) {
      const value = valueOf(of);
      const same = found.get(value) ?? { value, of, names: [] };
      if (same.names.at(-1) !== name) same.names.push(name);
      found.set(value, same);
    }
  }
  return [...found.values()];
}
