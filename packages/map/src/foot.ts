import { textIn } from '@wijkwelvaartswerk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { renderSource } from './card/facts.js';
import type { LayoutProps } from './layout.js';
import { sourcesOnMap } from './source.js';
import { downloadWords } from './words.js';

/** What the shapes mean beside their layer, who made what is shown, what of it is invented, and the places to take along. */
export function renderFoot(props: LayoutProps): TemplateResult {
  const { model, dossier, language, controls } = props;
  return html`<div class="foot" tabindex="-1">
    ${controls.background.parts?.other} ${renderDownload(props)} ${guard([model, dossier, language], () => renderNotes(props))}
  </div>`;
}

function renderDownload(props: LayoutProps): TemplateResult | typeof nothing {
  const { listed, inCrowds, say, listing, act } = props;
  if (listed.length + inCrowds.listed === 0) return nothing;
  return html`<p class="download">
    ${downloadWords(props)}:
    <button class="link" @click=${() => act.download('csv')}>${say.downloadCsv}</button>
    <button class="link" @click=${() => act.download('geojson')}>${say.downloadGeoJson}</button>
    ${listing.downloadFailed ? html`<strong role="status">${say.downloadFailed}</strong>` : nothing}
  </p>`;
}

function renderNotes(props: LayoutProps): TemplateResult {
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
  return html`${legend.length > 0 ? html`<p part="legend">${legend.join(' ')}</p>` : nothing}
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
    }`;
}
