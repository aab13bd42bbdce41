import { html, nothing, type TemplateResult } from 'lit';
import type { GaugeView } from './model.js';
import { notToldApart, type Part, type PeriodView } from './period.js';
import type { Speech } from './phrases.js';
import type { Variant } from './variants.js';

/** What a reader has to know to read the figures right: stripes, what is unknown or not measured, what is not compared. */
export function renderNotes(view: GaugeView, variant: Variant, speech: Speech): TemplateResult | typeof nothing {
  const sentences = sentencesOf(view, variant, speech);
  const striped = hasAllPeriods(variant) ? [] : view.drawn.flatMap(({ parts = [] }) => parts.filter(isStriped));
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

function sentencesOf(view: GaugeView, variant: Variant, speech: Speech): string[] {
  const { say, format, periods } = speech;
  const { drawn, incomparable, targets } = view;
  const wrong = view.periods.filter((period) => period.problem && (hasAllPeriods(variant) || !drawn.includes(period)));
  const bare = (hasAllPeriods(variant) ? view.periods : drawn).filter(hasBareAmounts);
  const missing = notToldApart(drawn);
  return [
    view.missing && say.otherPeriod(view.missing, periods(drawn.slice(-1))),
    ...drawn.map((period) => unknownIn(period, drawn.length > 1, speech)),
    ...(variant === 'table' ? [] : drawn).map((period) => suppliersIn(period, drawn.length > 1, speech)),
    missing.length > 0 && say.notApart(speech.list(missing.map((id) => say.area[id]))),
    ...(drawn.length > 1 ? drawn : []).map(
      (period) => period.total && say.about(speech.period(period), speech.money(period.total, period.currency)),
    ),
    ...drawn.map((period) => period.rounded && say.rounded(speech.period(period), format.share(period.rounded))),
    bare.length > 0 && say.noCurrency(view.name, periods(bare)),
    ...wrong.map((period) => speech.problem(period, view.name)),
    ...(['definition', 'currency'] as const).map((reason) => {
      const others = incomparable.filter(({ because }) => because === reason).map(({ period }) => period);
      return others.length > 0 && say.incomparable[reason](periods(others));
    }),
    targets.some(({ unknownDecides }) => unknownDecides) && say.unknownDecides,
  ].filter((sentence) => typeof sentence === 'string');
}

/** Shows the figures of all periods, and says itself what is striped. */
function hasAllPeriods(variant: Variant): boolean {
  return variant === 'table' || variant === 'trend';
}

/** Which share is unknown; with the period where more than one is drawn. */
function unknownIn(period: PeriodView, isOneOfMore: boolean, speech: Speech): string | undefined {
  const part = period.parts?.find(({ id }) => id === 'unknown');
  return part && speech.say.unknown(speech.share(part), isOneOfMore ? speech.period(period) : undefined);
}

/** Never added up: one supplier may have an address in two areas. */
function suppliersIn(period: PeriodView, isOneOfMore: boolean, speech: Speech): string | undefined {
  const { say, format } = speech;
  const counts = period.figures.flatMap(({ id, label, suppliers }) => {
    const where = id === 'elsewhere' || id === 'unknown' ? say.area[id] : say.where(label ?? say.area[id], false);
    return suppliers === undefined ? [] : [`${format.number(suppliers)} ${where}`];
  });
  return counts.length > 0 ? say.suppliersIn(speech.list(counts), isOneOfMore ? speech.period(period) : undefined) : undefined;
}

function hasBareAmounts({ currency, total, figures }: PeriodView): boolean {
  return !currency && Boolean(total ?? figures.some(({ amount }) => amount));
}

function isStriped({ id, share }: Part): boolean {
  return id !== 'unknown' && share.max > share.min;
}
