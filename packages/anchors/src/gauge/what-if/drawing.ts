import { paragraphsOf } from '@wijkwelvaartswerk/contract';
import { heading, icon, wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PartContext } from '../context.js';
import { isYear } from '../period.js';
import { renderSource } from '../provenance.js';
import { messages, type Sentence } from './messages.js';
import type { Beginning, MultiplierView, Outcome } from './model.js';

/** What a person does with the slider and the field. */
export interface Handling {
  /** Name of the anchor. */
  readonly name: string;
  /** What is in the field, when that is not the share. */
  readonly typed: string | undefined;
  readonly wrong: boolean;
  /** The outcome that a screen reader hears. */
  readonly heard: Outcome | undefined;
  readonly slide: (share: number) => void;
  readonly type: (text: string) => void;
  readonly leave: () => void;
}

/** The question with its slider, the outcome, and what it supposes; marked as thought, and never a figure without its words. */
export function renderThought(
  beginning: Beginning | undefined,
  outcome: Outcome | undefined,
  handling: Handling,
  context: PartContext,
): TemplateResult {
  const say = wordsIn(messages, context.language);
  return html`<div class="name">${heading(context.level, say.title)} <span class="mark">${say.mark}</span></div>
    ${
      beginning && outcome
        ? html`${renderControls(beginning, outcome, handling, context)}
            <output aria-live="off">${renderOutcome(beginning, outcome, handling.name, context)}</output>
            <p class="visually-hidden" role="status">
              ${handling.heard ? sentencesOf(beginning, handling.heard, context).map((sentence) => html`${sentence} `) : nothing}
            </p>`
        : html`<p class="muted">${say.none(handling.name)}</p>`
    }`;
}

function renderControls(beginning: Beginning, { share }: Outcome, handling: Handling, context: PartContext): TemplateResult {
  const { speech, language } = context;
  const say = wordsIn(messages, language);
  const { shown, target } = beginning;
  const where = speech.where(beginning.period, beginning.tier);
  const least = percent(shown.max);
  const [before, after] = say.question(where);
  return html`<div class="controls">
    <label class="question"
      ><span>${before}</span>
      <span class="number"
        ><input
          class="field"
          type="number"
          inputmode="decimal"
          aria-label=${say.label(where)}
          aria-invalid=${handling.wrong ? 'true' : nothing}
          min=${least}
          max="100"
          step="0.1"
          .value=${live(handling.typed ?? String(percent(share)))}
          @input=${({ target }: InputEvent) => handling.type((target as HTMLInputElement).value)}
          @change=${handling.leave}
        /><span aria-hidden="true">%</span></span
      >
      <span>${after}</span></label
    >
    <p class="wrong" role="alert">
      ${handling.wrong ? html`${icon('warning', 18)} ${say.range(speech.format.number(least, 1))}` : nothing}
    </p>
    <input
      type="range"
      aria-label=${say.label(where)}
      aria-valuetext="${speech.format.share(share)} ${where}"
      min=${Math.floor(least)}
      max="100"
      step="1"
      .value=${live(String(Math.round(percent(share))))}
      @input=${({ target }: InputEvent) => handling.slide(Math.max(shown.max, Number((target as HTMLInputElement).value) / 100))}
    />
    <p class="marks">
      ${
        target
          ? html`<button class="link" @click=${() => handling.slide(target.share)}>
              ${say.target(target.year, speech.format.share(target.share))}
            </button>`
          : nothing
      }
      <button class="link" ?hidden=${share <= shown.max} @click=${() => handling.slide(shown.max)}>
        ${say.back(speech.period(beginning.period))}
      </button>
    </p>
  </div>`;
}

function renderOutcome(beginning: Beginning, outcome: Outcome, name: string, context: PartContext): TemplateResult {
  const { speech, language } = context;
  const say = wordsIn(messages, language);
  const { period, tier, shown, multiplier } = beginning;
  const [first, ...rest] = sentencesOf(beginning, outcome, context);
  if (outcome.share <= shown.max) return html`<div class="answer"><p>${first}</p></div>`;
  const where = speech.where(period, tier);
  return html`<div class="answer">
      <p class="outcome">${first}</p>
      ${rest.map((sentence) => html`<p>${sentence}</p>`)}
    </div>
    <div class="small muted">
      <p>${say.assumptions}</p>
      <ul class="bullets">
        <li>${say.same(speech.period(period), speech.money(period.total, period.currency))}</li>
        <li>${say.moves(where)}</li>
        <li>${say.forSale}</li>
      </ul>
      ${shown.min < shown.max ? html`<p>${say.band}</p>` : nothing}
      ${multiplier && outcome.around ? renderMultiplier(multiplier, name, context) : nothing}
    </div>`;
}

/** The outcome in sentences; the first is the answer to the question. */
function sentencesOf(beginning: Beginning, outcome: Outcome, context: PartContext): TemplateResult[] {
  const { speech, language } = context;
  const say = wordsIn(messages, language);
  const { period, tier, shown } = beginning;
  const [where, when] = [speech.where(period, tier), speech.period(period)];
  if (outcome.share <= shown.max) return [html`${say.start(when, speech.format.share({ ...shown }), where)}`];
  const each = say.each(isYear(period));
  const strong = ([before, figure, after]: Sentence) => html`${before}<strong>${figure}</strong>${after}`;
  const { amount, around, times, points } = outcome;
  const inPoints = speech.format.number({ min: percent(points.min), max: percent(points.max) }, 1);
  return [
    strong(amount ? say.money(speech.money(amount, period.currency), where, when, each) : say.points(inPoints, where, when)),
    ...(amount ? [] : [html`${say.noTotal(when)}`]),
    ...(amount && !period.currency ? [html`${say.noCurrency}`] : []),
    ...(outcome.needsUnknown ? [html`${say.needsUnknown}`] : []),
    ...(around && times ? [strong(say.around(speech.format.number({ ...times }, 2), speech.money(around, period.currency), each))] : []),
  ];
}

/** The only thing that was measured, with where that comes from. */
function renderMultiplier({ value, definition, ...origin }: MultiplierView, name: string, context: PartContext): TemplateResult {
  const { speech, language, link } = context;
  const say = wordsIn(messages, language);
  return html`<div class="multiplier">
    <p>${say.multiplier(name, speech.format.number({ ...value }, 2))}</p>
    ${definition ? paragraphsOf(definition).map((paragraph) => html`<p>${paragraph}</p>`) : html`<p>${say.noDefinition}</p>`}
    <p>${say.formula}</p>
    ${renderSource(origin, link, speech)}
  </div>`;
}

/** In tenths, as shares are shown. */
const percent = (share: number): number => Math.round(share * 1000) / 10;
