import { radios, wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartContext } from '../context.js';
import type { GaugeView, LazyView } from '../model.js';
import { differences, spanOf, type Difference } from './comparing.js';
import { messages, type Order, type Words } from './messages.js';
import { renderOverview } from './overview.js';
import { severalStyles } from './several.styles.js';
import { canAddUp } from './together.js';
import { renderTogether } from './sum.js';

export const styles = severalStyles;

/** More than these are rows that open; so many fit side by side. */
const MOST_CARDS = 6;

/** What a reader did with many anchors: kept by the widget, changed here. */
export interface Reading {
  query: string;
  order: Order;
  readonly opened: Set<string>;
  /** The anchor that was chosen last, here or in another widget: its row is opened for it. */
  chosen?: string | undefined;
  /** Whether all rows are drawn, and not only those that a reader can see first. */
  isWhole: boolean;
  /** Resolves once they are. */
  whole?: Promise<void>;
}

/** What several anchors are drawn with. */
export interface SeveralContext extends PartContext {
  readonly views: readonly LazyView[];
  /** The period asked for; empty for the newest. */
  readonly asked: string;
  readonly together: boolean;
  readonly setTogether: (together: boolean) => void;
  readonly reading: Reading;
  /** Draws again, for what a reader changed. */
  readonly update: () => void;
  readonly isLit: (view: GaugeView) => boolean;
  /** Whether it is invented, unless that is said already, or chosen. */
  readonly marks: (view: GaugeView, isSaid?: boolean) => TemplateResult;
  /** All there is about one anchor. */
  readonly card: (view: GaugeView, beside: readonly GaugeView[]) => TemplateResult;
  /** The figures alone, without name, promises and sources. */
  readonly figures: (view: GaugeView, level: number) => TemplateResult;
  readonly download: (views: readonly GaugeView[]) => TemplateResult;
}

/** By which a reader adds up what can be added up; nothing where nothing can. */
export function renderAdding({ views, together, setTogether, language }: SeveralContext): TemplateResult | typeof nothing {
  if (!canAddUp(views, MOST_CARDS)) return nothing;
  const say = wordsIn(messages, language);
  return html`<fieldset class="switch">
    <legend class="visually-hidden">${say.adding}</legend>
    ${radios(
      'together',
      [false, true].map((wanted) => ({
        words: wanted ? say.together : say.apart,
        checked: wanted === together,
        choose: () => setTogether(wanted),
      })),
    )}
  </fieldset>`;
}

/** Several anchors: as one, side by side, or as rows that open. */
export function renderSeveral(context: SeveralContext): TemplateResult {
  const { views, together, card, language } = context;
  const say = wordsIn(messages, language);
  const sum = together ? renderTogether(context, say) : undefined;
  if (sum) return sum;
  return html`${together ? html`<p class="problem">${say.cannot}</p>` : nothing} ${renderDifferences(context, say)}
  ${views.length > MOST_CARDS ? renderOverview(context, say) : html`<div class="cards">${views.map((view) => card(view, views))}</div>`}`;
}

/** Why there is no order in these figures. */
function renderDifferences({ views, speech }: SeveralContext, say: Words): TemplateResult | typeof nothing {
  const found = differences(views);
  if (found.length === 0) return nothing;
  const told = views.filter(({ headline }) => headline);
  const valueOf: Readonly<Record<Difference, (view: LazyView) => string>> = {
    period: ({ main }) => (spanOf(main!) === main!.period ? speech.period(main!) : spanOf(main!)),
    currency: ({ main }) => main!.currency ?? say.noCurrency,
    definition: () => '',
    area: ({ main, headline }) => speech.where(main!, headline!.upTo),
  };
  const values = (difference: Difference) => {
    const of = valueOf[difference];
    // So many names nobody reads.
    const all =
      told.length > MOST_CARDS ? [...new Set(told.map(of))].slice(0, MOST_CARDS) : told.map((view) => `${view.name} (${of(view)})`);
    return speech.list(all);
  };
  return html`<div class="differences">
    <p>${say.notRanked}</p>
    <ul>
      ${found.map((difference) => html`<li>${say.differ[difference](values(difference))}</li>`)}
    </ul>
  </div>`;
}
