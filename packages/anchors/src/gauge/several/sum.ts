import { heading } from '@wijkwelvaartswerk/kit';
import { html, type TemplateResult } from 'lit';
import { renderOrigins } from './origins.js';
import type { Words } from './messages.js';
import type { SeveralContext } from './several.js';
import { togetherOf, type Together, type Why } from './together.js';

/** Several anchors as one, with who is in the sum and what is not; nothing where nothing can be added up. */
export function renderTogether(context: SeveralContext, say: Words): TemplateResult | undefined {
  const { views, asked, speech, level, figures, download, marks } = context;
  const sum = togetherOf(views, asked, (names) => say.sum(speech.list(names), names.length));
  if (!sum) return undefined;
  const { view, members } = sum;
  return html`<section part="card" class="sum" aria-label=${view.name}>
    <div class="name">${heading(level, view.name)} ${marks(view)}</div>
    ${figures(view, level + 1)}
    <ul class="notes counted">
      ${sentencesOf(sum, context, say).map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    ${renderOrigins(
      members.map(({ name, periods }) => ({ name, periods: periods.filter((one) => view.periods.some((of) => of.period === one.period)) })),
      context,
      say,
    )}
    <div part="source">${download([view])}</div>
  </section>`;
}

function sentencesOf({ view, members, leftOut, gaps, hasSuppliers, hasTargets }: Together, context: SeveralContext, say: Words): string[] {
  const { speech } = context;
  const named = (all: readonly { readonly name: string }[]) => speech.list(all.map(({ name }) => name));
  const main = view.drawn.at(-1)!;
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  const left = (why: Why) => named(leftOut.filter((one) => one.why === why).map(({ anchor }) => anchor));
  return [
    say.counted(named(members)),
    ...reasons.map((why) => say.leftOut[why](left(why), speech.period(main))),
    ...gapsByName(gaps).map(({ periods, without }) => say.gap(speech.periods(periods), without.length > 0 ? named(without) : undefined)),
    !main.definition && say.noneDefined,
    hasSuppliers && say.noSuppliers,
    hasTargets && say.noTargets,
  ].filter((sentence) => typeof sentence === 'string');
}

/** One sentence for all periods that the same anchors have no figure of. */
function gapsByName(
  gaps: Together['gaps'],
): { periods: Together['gaps'][number]['period'][]; without: Together['gaps'][number]['without'] }[] {
  const found = new Map<string, ReturnType<typeof gapsByName>[number]>();
  for (const { period, without } of gaps) {
    const key = without.map(({ id }) => id).join(' ');
    const same = found.get(key) ?? { periods: [], without };
    same.periods.push(period);
    found.set(key, same);
  }
  return [...found.values()];
}
