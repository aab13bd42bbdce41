import { wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { custom } from '../context.js';
import type { GaugeView, LazyView } from '../model.js';
import { stretchesOf, upTo, type PeriodView } from '../period.js';
import type { Speech } from '../phrases.js';
import { differences as differencesOf } from '../several/comparing.js';
import { nextTarget, type TargetView } from '../target.js';
import type { Drawing } from '../variants.js';
import { messages } from './messages.js';

export { compactStyles as styles } from './compact.styles.js';

/** One anchor on one line, for the margin of a page: the share that matters, a thin bar, the target. What it means and comes from unfolds. */
export function draw(view: GaugeView, { speech, name, marks, provenance }: Drawing): TemplateResult {
  const main = view.drawn.at(-1);
  const target = nextTarget(view.targets, main?.period);
  const { more } = wordsIn(messages, speech.language);
  return html`<div class="line">
      <p class="who">${name} ${marks}</p>
      <p class="share">${main ? shareWords(main, view, speech) : speech.say.noFigures}</p>
      ${main?.parts ? renderBar(main, target) : nothing}
      ${target ? html`<p part="target">${targetWords(target, main, view, speech)}</p>` : nothing}
    </div>
    ${
      view.periods.length > 0
        ? html`<details class="explained">
            <summary>${more}<span class="visually-hidden">: ${view.name}</span></summary>
            ${provenance()}
          </details>`
        : nothing
    }`;
}

/** Lines one under the other ask to be compared: says so where that cannot be done. */
export function drawNote(views: readonly LazyView[], speech: Speech): TemplateResult | typeof nothing {
  const { differ, differences } = wordsIn(messages, speech.language);
  const found = differencesOf(views).map((difference) => differences[difference]);
  return found.length > 0 ? html`<p class="muted small">${differ(speech.list(found))}</p>` : nothing;
}

/** `6–9% in de wijk (2025)`; where there is none, why not. */
function shareWords(main: PeriodView, view: GaugeView, speech: Speech): unknown {
  const { say, format, where, period } = speech;
  if (!main.parts) return speech.problem(main, view.name);
  const value = view.upTo && upTo(main, view.upTo);
  if (!view.upTo || !value) return say.wentUnknown(say.purchases(), period(main));
  return html`<span class="value">${format.share({ ...value })}</span> ${where(main, view.upTo)} (${period(main)})`;
}

/** A target for another tier than that of the share says which. */
function targetWords(
  { year, share, upTo: tier, verdict }: TargetView,
  main: PeriodView | undefined,
  view: GaugeView,
  speech: Speech,
): string {
  const { say, format, where } = speech;
  const elsewhere = tier === view.upTo ? '' : ` ${main ? where(main, tier) : say.area[tier]}`;
  return `${say.target(year)}: ${format.share(share)}${elsewhere}, ${say.verdict[verdict]}`;
}

function renderBar({ parts = [] }: PeriodView, target: TargetView | undefined): TemplateResult {
  return html`<div class="thin" aria-hidden="true">
    ${target ? html`<span class="pole" ${custom({ '--_at': target.share, '--_row': 1 })}></span>` : nothing}
    <div part="bar">
      ${stretchesOf(parts).map(
        ({ part, certainty, size }) =>
          html`<span class="stretch" data-tier=${part.id} data-certainty=${certainty} ${custom({ '--_size': size })}></span>`,
      )}
    </div>
  </div>`;
}
