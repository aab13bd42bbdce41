import { html, nothing, type TemplateResult } from 'lit';
import { custom } from '../../custom-properties.js';
import type { FlowView } from '../model.js';
import type { FlowLink } from './graph.js';
import type { Ribbon } from './layout.js';
import type { Label, Scene } from './scene.js';

/** A name and its figure. */
interface Said {
  readonly name: string;
  readonly figure: string;
}

/** What is said at ends and ribbons, and what a person does there. */
export interface Words {
  readonly end: (label: Label) => Said;
  /** From where to where, and how much. */
  readonly flow: (flow: FlowView) => Said;
  /** What who sees the picture knows: `miljoen euro, komt binnen`. */
  readonly aside: (flow: FlowView) => string;
  readonly isMarked: (flow: FlowView) => boolean;
  readonly press: (flow: FlowView) => void;
  /** The flow under the pointer, and the one that Tab goes to. */
  readonly pointed?: string;
  readonly current?: string;
}

/**
 * Names and figures over the picture, in the font of the page. Each flow is a button: the words of an end that has no other flow, else a chip
 * on its ribbon that shows when that is pointed at or has the focus.
 */
export function renderWords(scene: Scene, flows: readonly FlowView[], words: Words): { ends: TemplateResult[]; buttons: TemplateResult[] } {
  const labels = new Map<FlowView, Label>();
  for (const label of scene.labels) if (label.end.only && label.place !== 'inside') labels.set(label.end.only, label);
  const telling = new Set(labels.values());
  const ribbons = new Map(scene.layout.ribbons.map((ribbon) => [(ribbon.link as FlowLink).flow, ribbon]));
  return {
    ends: scene.labels.filter((label) => !telling.has(label)).map((label) => renderEnd(label, scene, words)),
    buttons: flows.map((flow) => renderFlow(flow, labels.get(flow) ?? ribbons.get(flow)!, scene, words)),
  };
}

function renderEnd(label: Label, scene: Scene, words: Words): TemplateResult {
  return html`<p class="label" data-place=${label.place} data-end=${label.end.id} ${at(label, scene)}>${said(words.end(label))}</p>`;
}

function renderFlow(flow: FlowView, place: Label | Ribbon, scene: Scene, words: Words): TemplateResult {
  const isEnd = 'end' in place;
  return html`<button
    class=${isEnd ? 'label' : 'chip'}
    data-place=${isEnd ? place.place : nothing}
    data-end=${isEnd ? place.end.id : nothing}
    data-flow=${flow.id}
    ?data-marked=${words.isMarked(flow)}
    ?data-pointed=${words.pointed === flow.id}
    tabindex=${words.current === flow.id ? 0 : -1}
    aria-pressed=${flow.of ? nothing : words.isMarked(flow) ? 'true' : 'false'}
    aria-expanded=${flow.of ? 'false' : nothing}
    @click=${() => words.press(flow)}
    ${at(isEnd ? place : { ...middleOf(place, scene), width: 0, height: 0 }, scene)}
  >
    ${said(isEnd ? words.end(place) : words.flow(flow))}<span class="visually-hidden"> ${words.aside(flow)}</span>
  </button>`;
}

function said({ name, figure }: Said): TemplateResult {
  return html`<span><bdi>${name}</bdi> <b>${figure}</b></span>`;
}

type Place = Pick<Label, 'x' | 'y' | 'width' | 'height'>;

/** Along the flow in percent of the picture, which stretches; across it in px. */
function at({ x, y, width, height }: Place, scene: Scene) {
  const percent = (length: number) => (length / scene.width) * 100;
  return custom({ '--_x': percent(x), '--_y': y, '--_width': percent(width), '--_height': height });
}

/** Where a ribbon is halfway of its first stretch, or in its lane. */
function middleOf({ way, most }: Ribbon, { start }: Scene): Pick<Place, 'x' | 'y'> {
  if ('right' in way) return { x: start + (way.left + way.right) / 2, y: way.lane - most / 2 };
  const [from, to] = [way[0]!, way[1]!];
  return { x: start + (from.x1 + to.x0) / 2, y: (from.y + to.y + most) / 2 };
}
