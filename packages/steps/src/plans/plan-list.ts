import { heading, wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartContext } from '../context.js';
import { partMessages } from '../messages.js';
import { placeButton } from '../place-button.js';
import { titled } from '../titled.js';
import { stageIcon } from './icons.js';
import { planMessages, type PlanWords } from './messages.js';
import type { PlanView } from './plan-view.js';

/** What of each plan is said already by what stands around the list. */
export interface PlanListOptions {
  readonly stageSaid?: boolean | undefined;
  readonly stepSaid?: boolean | undefined;
}

/** Plans as cards, in the order they are given, their titles headings of the context's level. Its styles: `planStyles`. */
export function planList(views: readonly PlanView[], context: PartContext, said: PlanListOptions = {}): TemplateResult {
  const say = wordsIn(planMessages, context.language);
  return html`<ul class="plans" part="list">
    ${views.map(
      (view) =>
        html`<li part="item" class="plan" data-plan=${view.id} ?data-chosen=${context.chosen('plan') === view.id}>
          ${card(view, context, said, say)}
        </li>`,
    )}
  </ul>`;
}

function card(view: PlanView, context: PartContext, { stageSaid, stepSaid }: PlanListOptions, say: PlanWords): TemplateResult {
  const { id, stage, summary, places, organisations, step, url, example } = view;
  const title = view.title ?? say.untitled;
  const href = context.link(url);
  return html`${heading(context.level, chooser('plan', id, title, context))}
  ${
    stageSaid && !example
      ? nothing
      : html`<p class="tags">
          ${stageSaid ? nothing : html`<span class="stage" data-stage=${stage} part="status">${stageIcon(stage, 18)}${say.stage[stage]}</span>`}
          ${example ? html`<span class="pill example">${wordsIn(partMessages, context.language).example}</span>` : nothing}
        </p>`
  }
  ${summary.map((paragraph) => html`<p dir="auto">${paragraph}</p>`)} ${places.map((place) => placeButton(place, context))}
  ${
    organisations.length > 0
      ? html`<p class="note">
          ${say.with} ${organisations.map(({ name, url }, i) => html`${i > 0 ? ', ' : nothing}<bdi>${titled(name, url, context)}</bdi>`)}
        </p>`
      : nothing
  }
  ${step && !stepSaid ? html`<p class="note">${chooser('step', step.id, say.step(step.number, step.title), context)}</p>` : nothing}
  ${
    href
      ? html`<p>
          <a href=${href}>${say.readMore}<span class="visually-hidden">: ${title}</span></a>
        </p>`
      : nothing
  }`;
}

function chooser(kind: 'plan' | 'step', id: string, words: string, context: PartContext): TemplateResult {
  const chosen = context.chosen(kind) === id;
  return html`<button class="link" aria-pressed=${chosen ? 'true' : 'false'} @click=${() => context.choose(kind, id)}>
    <bdi>${words}</bdi>
  </button>`;
}
