import { textIn } from '@wijkwelvaartswerk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { renderSource, type Writing } from './card/facts.js';
import type { Shown } from './shown.js';
import { sourcesOnMap } from './source.js';

interface FootProps extends Writing, Pick<Shown, 'model' | 'dossier'> {}

/** What the shapes mean beside their layer, who made what is shown, and what of it is invented. */
export function renderFoot(props: FootProps): TemplateResult {
  const { model, dossier, say, language } = props;
  const places = [...model.places.values()].filter(({ layer }) => layer.kind === 'places');
  const legend = [
    places.some(({ position, approximate }) => position && approximate) && say.legendDashed,
    places.some(({ position }) => !position) && say.legendHollow,
    places.some(({ status }) => status === 'planned') && say.legendFuture,
  ].filter(Boolean);
  const examples = model.layers.filter(({ example }) => example).map(({ title }) => title);
  const list = new Intl.ListFormat(language === 'en' ? 'en' : 'nl').format(examples);
  const sources = sourcesOnMap(model, dossier, (text) => textIn(text, language, dossier.language));
  return html`<div class="foot">
    ${legend.length > 0 ? html`<p part="legend">${legend.join(' ')}</p>` : nothing}
    <p part="credit">
      ${model.credit} ${examples.length > 0 ? html`<strong>${say.examples(list, examples.length === 1)}</strong>` : nothing}
    </p>
    ${
      sources.length > 0
        ? html`<details part="source">
            <summary>${say.sources}</summary>
            <ul>
              ${sources.map((source) => html`<li>${renderSource(source, props)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}
