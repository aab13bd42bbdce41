import { wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { LayerView, PlaceView } from '../model.js';
import type { Shown } from '../shown.js';
import { layerIcon, markIcon } from '../symbol-icon.js';
import { runsOf } from './labels.js';
import { messages } from './messages.js';
import type { PaperGroup, PaperMap } from './paper-map.js';

type LegendProps = Pick<Shown, 'model' | 'on' | 'say' | 'count' | 'language'>;

/** What the shapes, rings and lines on the map mean, and what the letters stand for. */
export function renderLegend(props: LegendProps, drawn: PaperMap | undefined): TemplateResult {
  const { model, on, say, language } = props;
  const words = wordsIn(messages, language);
  const layers = model.layers.filter(({ id }) => on.has(id));
  const places = layers.filter(({ kind }) => kind === 'places').flatMap((layer) => layer.places);
  const has = (test: (place: PlaceView) => boolean) => places.some(test);
  const marks = [
    has(({ position }) => !position) && (['unknown', words.unknown] as const),
    has(({ position, approximate }) => Boolean(position) && approximate) && (['approximate', words.approximate] as const),
    has(({ status, layer }) => status === 'planned' && !layer.future) && (['planned', words.planned] as const),
    has(({ status }) => status === 'closed') && (['closed', words.closed] as const),
    drawn?.moved && (['moved', words.moved] as const),
  ].filter((mark) => mark !== false && mark !== undefined);
  return html`<div class="legend">
    <ul>
      ${layers.map((layer) => html`<li>${layerIcon(layer)} <span>${titleOf(layer, say.example)}</span></li>`)}
      ${marks.map(([kind, text]) => html`<li>${markIcon(kind)} <span>${text}</span></li>`)}
    </ul>
    ${drawn && drawn.groups.length > 0 ? renderGroups(drawn.groups, props) : nothing}
  </div>`;
}

function titleOf({ title, example }: LayerView, word: string): string {
  return example ? `${title} (${word.toLowerCase()})` : title;
}

/** Which numbers a letter on the map stands for; of what has no number, its name; of very many, how many. */
function renderGroups(groups: readonly PaperGroup[], { say, count, language }: LegendProps): TemplateResult {
  return html`<p class="help">${wordsIn(messages, language).together}</p>
    <ul class="letters">
      ${groups.map((group) => {
        const numbers = group.markers.flatMap(({ label }) => (isNumber(label) ? [Number(label)] : []));
        const names = group.markers.flatMap(({ label, name }) => (isNumber(label) ? [] : [name]));
        const named = [runsOf(numbers), ...names].filter(Boolean).join(', ');
        const all = named && group.count === group.markers.length ? named : say.places(count(group.count), false);
        return html`<li><b>${group.letter}</b> ${all}</li>`;
      })}
    </ul>`;
}

function isNumber(label: string): boolean {
  return /^\d+$/.test(label);
}
