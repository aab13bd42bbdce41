import { heading } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { swatch } from './bar.js';
import type { FlowsContext } from './context.js';
import { flowButton, renderDetails, smallButton } from './details.js';
import { DIRECTIONS, type FlowView } from './model.js';
import { flowSentence } from './sentences.js';

/** Every flow as a plain sentence, by direction, largest first. */
export function renderText(context: FlowsContext, level: number): TemplateResult {
  const { set, gathered, speech } = context;
  return html`<div class="sentences">
    ${DIRECTIONS.map((direction) => {
      const flows = gathered.filter((flow) => flow.direction === direction);
      if (flows.length === 0) return nothing;
      const total = set.totals?.[direction];
      return html`<section data-direction=${direction}>
        ${heading(
          level,
          html`${swatch(direction)}${speech.say.direction[direction]}${total ? `: ${speech.amount(total, set.unit)}` : nothing}`,
        )}
        <ul part="list">
          ${flows.map((flow) =>
            flow.of
              ? html`<li part="item">
                  ${smallButton(flow, context)}
                  <ul class=${context.opened.has(flow.id) ? '' : 'folded'}>
                    ${flow.of.map((one) => renderSentence(one, context))}
                  </ul>
                </li>`
              : renderSentence(flow, context),
          )}
        </ul>
      </section>`;
    })}
  </div>`;
}

function renderSentence(flow: FlowView, context: FlowsContext): TemplateResult {
  const isChosen = context.chosen === flow.id;
  return html`<li part="item" data-flow=${flow.id} ?data-chosen=${isChosen} ?data-touched=${context.touched.has(flow.id)}>
    ${flowButton(flow, flowSentence(flow, context.set, context.speech), context)} ${isChosen ? renderDetails(flow, context) : nothing}
  </li>`;
}
