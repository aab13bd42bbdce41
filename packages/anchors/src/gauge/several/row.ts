import { html, nothing, type TemplateResult } from 'lit';
import { custom } from '../../custom-properties.js';
import type { LazyView } from '../model.js';
import { stretchesOf, type PeriodView } from '../period.js';
import type { Words } from './messages.js';
import type { SeveralContext } from './several.js';

/**
 * One anchor among many: its share, a thin bar or why there is none, and its target. All about it is drawn when the row is opened.
 * `isSaid`: that its figures are invented stands above all rows already.
 */
export function renderRow(view: LazyView, isSaid: boolean, context: SeveralContext, say: Words): TemplateResult {
  const { reading, update, isLit, marks, card } = context;
  const { id, name } = view;
  const isOpen = reading.opened.has(id);
  return html`<details
    part="row"
    data-anchor=${id}
    ?open=${isOpen}
    ?data-chosen=${isLit(view)}
    @toggle=${({ target }: Event) => {
      if ((target as HTMLDetailsElement).open === isOpen) return;
      if (isOpen) reading.opened.delete(id);
      else reading.opened.add(id);
      update();
    }}
  >
    <summary>
      <span class="who"><strong>${name}</strong> ${marks(view, isSaid)}</span>
      ${renderFigure(view, context, say)}
    </summary>
    ${
      isOpen
        ? card(
            view,
            context.views.filter((other) => reading.opened.has(other.id)),
          )
        : nothing
    }
  </details>`;
}

function renderFigure({ name, main, headline, aim }: LazyView, { speech }: SeveralContext, words: Words): TemplateResult {
  const { say, format } = speech;
  if (!main) return html`<span class="why">${say.noFigures}</span>`;
  if (!headline || !main.parts) return html`<span class="why">${main.problem ? speech.problem(main, name) : words.noShare}</span>`;
  return html`<span class="share"><strong class="value">${speech.sum(main, headline.upTo)}</strong></span>
    <span class="where">${speech.where(main, headline.upTo)}, ${speech.period(main)}</span>
    ${renderThinBar(main, aim?.share)}
    <span class="reach">
      ${aim ? html`${say.target(aim.year)}: ${format.share(aim.share)} ${speech.where(main, aim.upTo)}, ${say.verdict[aim.verdict]}` : nothing}
    </span>`;
}

function renderThinBar({ parts = [] }: PeriodView, aim: number | undefined): TemplateResult {
  return html`<span class="thin" aria-hidden="true">
    ${stretchesOf(parts).map(
      ({ part, certainty, size }) =>
        html`<span class="stretch" data-tier=${part.id} data-certainty=${certainty} ${custom({ '--_size': size })}></span>`,
    )}
    ${aim === undefined ? nothing : html`<span class="mark-of-target" ${custom({ '--_at': aim })}></span>`}
  </span>`;
}
