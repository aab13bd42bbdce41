import { html, nothing, type TemplateResult } from 'lit';
import type { GaugeView } from './model.js';
import { notToldApart, type Part } from './period.js';
import type { Speech } from './phrases.js';

/** What a reader has to know to read the figures right: stripes, what is unknown or not measured, what is not compared. */
export function renderNotes(view: GaugeView, asked: string, inTable: boolean, speech: Speech): TemplateResult | typeof nothing {
  const sentences = sentencesOf(view, asked, inTable, speech);
  const striped = inTable ? [] : view.drawn.flatMap(({ parts = [] }) => parts.filter(isStriped));
  if (sentences.length === 0 && striped.length === 0) return nothing;
  return html`<ul class="notes">
    ${striped.length > 0 ? renderStripes(striped, speech) : nothing} ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}

function renderStripes(striped: readonly Part[], { say }: Speech): TemplateResult {
  const [first] = striped;
  const one = striped.every(({ id }) => id === first?.id) ? first : undefined;
  return html`<li data-tier=${one?.id ?? 'elsewhere'}>
    <span class="swatch" data-certainty="perhaps"></span> ${say.perhaps(one && (one.label ?? say.area[one.id]))}
  </li>`;
}

function sentencesOf(view: GaugeView, asked: string, inTable: boolean, speech: Speech): string[] {
  const { say, format, periods } = speech;
  const { drawn, incomparable, targets } = view;
  const wrong = view.periods.filter((period) => period.problem && (inTable || !drawn.includes(period)));
  const missing = notToldApart(drawn);
  return [
    view.otherPeriod && say.otherPeriod(asked, periods(drawn.slice(-1))),
    drawn.some(({ parts }) => parts?.some(({ id }) => id === 'unknown')) && say.unknown,
    missing.length > 0 && say.notApart(speech.list(missing.map((id) => say.area[id]))),
    ...(drawn.length > 1 ? drawn : []).map(
      (period) => period.total && say.about(speech.period(period), speech.money(period.total, period.currency)),
    ),
    ...drawn.map((period) => period.rounded && say.rounded(speech.period(period), format.share(period.rounded))),
    ...wrong.map((period) => speech.problem(period, view.name)),
    ...(['definition', 'currency'] as const).map((reason) => {
      const others = incomparable.filter(({ because }) => because === reason).map(({ period }) => period);
      return others.length > 0 && say.incomparable[reason](periods(others));
    }),
    targets.some(({ unknownDecides }) => unknownDecides) && say.unknownDecides,
  ].filter((sentence) => typeof sentence === 'string');
}

function isStriped({ id, share }: Part): boolean {
  return id !== 'unknown' && share.max > share.min;
}
