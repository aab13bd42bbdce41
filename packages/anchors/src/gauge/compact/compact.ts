import { wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { renderLegend } from '../bar.js';
import { custom } from '../../custom-properties.js';
import type { LazyView } from '../model.js';
import { renderNotes } from '../notes.js';
import { stretchesOf, type PeriodView } from '../period.js';
import type { Speech } from '../phrases.js';
import { differences as differencesOf } from '../several/comparing.js';
import { nextTarget, type TargetView } from '../target.js';
import type { Drawing } from '../variants.js';
import { messages } from './messages.js';

export { compactStyles as styles } from './compact.styles.js';

/** The anchors whose line a reader unfolded. */
const unfolded = new WeakSet<LazyView>();

/** One anchor on one line, for the margin of a page: the share that matters, a thin bar, the target. What it means and comes from unfolds. */
export function draw(view: LazyView, drawing: Drawing): TemplateResult {
  const { speech, name, marks } = drawing;
  const { main, aim } = view;
  return html`<div class="line">
      <p class="who">${name} ${marks}</p>
      <p class="share">${main ? shareWords(main, view, speech) : speech.say.noFigures}</p>
      ${main?.parts ? renderBar(main, aim) : nothing} ${aim ? html`<p part="target">${targetWords(aim, view, speech)}</p>` : nothing}
      ${main && view.missing ? html`<p class="other muted">${speech.say.otherPeriod(view.missing, speech.period(main))}</p>` : nothing}
    </div>
    ${main ? renderExplained(main, view, drawing) : nothing}`;
}

/** Of many anchors only what is unfolded is drawn: two hundred definitions take longer than all lines. */
function renderExplained(main: PeriodView, view: LazyView, { speech, isOneOfMany, provenance, update }: Drawing): TemplateResult {
  const unfold = ({ currentTarget }: Event) => {
    if (!(currentTarget as HTMLDetailsElement).open || unfolded.has(view)) return;
    unfolded.add(view);
    update();
  };
  const { more } = wordsIn(messages, speech.language);
  return html`<details class="explained" @toggle=${unfold}>
    <summary>${more}<span class="visually-hidden">: ${view.name}</span></summary>
    ${isOneOfMany && !unfolded.has(view) ? nothing : html`${renderRest(main, view, speech)} ${provenance()}`}
  </details>`;
}

/** What the line leaves out: each tier with its share, how much money it is about, how it was, the other targets, and what to know. */
function renderRest(main: PeriodView, view: LazyView, speech: Speech): TemplateResult {
  const { say, period, money } = speech;
  const before = view.earlier && view.upTo && speech.sum(view.earlier, view.upTo);
  const aim = nextTarget(view.targets, main.period);
  const sentences = [
    main.total && say.about(period(main), money(main.total, main.currency)),
    view.earlier && before && say.was(period(view.earlier), before),
    ...view.targets.filter((one) => one !== aim).map((one) => targetWords(one, view, speech)),
  ];
  return html`${renderLegend(main.parts ?? [], speech)} ${sentences.filter(Boolean).map((sentence) => html`<p>${sentence}</p>`)}
  ${renderNotes({ ...view, drawn: [main], missing: undefined }, 'compact', speech)}`;
}

/** Lines one under the other ask to be compared: says so where that cannot be done. */
export function drawNote(views: readonly LazyView[], speech: Speech): TemplateResult | typeof nothing {
  const { differ, differences } = wordsIn(messages, speech.language);
  const found = differencesOf(views).map((difference) => differences[difference]);
  return found.length > 0 ? html`<p class="muted small">${differ(speech.list(found))}</p>` : nothing;
}

/** `6–9% in de wijk (2025)`; where there is none, why not. */
function shareWords(main: PeriodView, { name, headline }: LazyView, speech: Speech): unknown {
  const { say, sum, where, period } = speech;
  if (!main.parts) return speech.problem(main, name);
  if (!headline) return say.wentUnknown(say.purchases(), period(main));
  return html`<span class="value">${sum(main, headline.upTo)}</span> ${where(main, headline.upTo)} (${period(main)})`;
}

/** A target for another tier than that of the share says which. */
function targetWords({ year, share, upTo: tier, verdict }: TargetView, { main, headline }: LazyView, speech: Speech): string {
  const { say, format, where } = speech;
  const area = tier === headline?.upTo ? '' : ` ${main ? where(main, tier) : say.area[tier]}`;
  return `${say.target(year)}: ${format.share(share)}${area}, ${say.verdict[verdict]}`;
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
