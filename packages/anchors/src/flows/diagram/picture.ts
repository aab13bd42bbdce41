import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Direction, FlowView } from '../model.js';
import type { FlowLink, Graph } from './graph.js';
import type { Ribbon } from './layout.js';
import { ribbonPath } from './ribbon-path.js';
import type { Scene } from './scene.js';

/** What the picture needs besides where all is. */
export interface Marks {
  /** What a screen reader calls the picture. */
  readonly name: string;
  /** Makes ids of its own in a shadow root with several pictures. */
  readonly key: number;
  readonly isMarked: (flow: FlowView) => boolean;
  /** The flow under the pointer or with the focus. */
  readonly pointed?: string;
  readonly press: (event: Event) => void;
}

/** Thinner than this, a ribbon gets a line so that it is seen; broader than this, one that keeps it from the next. */
const THIN = 1.5;
const BROAD = 6;

/** Ribbons and bars, without words: those are in the page, in its own font. Stretches to the width there is. */
export function renderPicture({ layout, width, start }: Scene, graph: Graph, marks: Marks): TemplateResult {
  const roles = new Map(graph.ends.map((end) => [end.id, end.role]));
  // What is marked is drawn last, over the others.
  const ribbons = layout.ribbons.toSorted((a, b) => Number(marks.isMarked(flowOf(a))) - Number(marks.isMarked(flowOf(b))));
  const drawn = svg`<g transform="translate(${start} 0)" @click=${marks.press}>
    ${ribbons.map((ribbon) => renderRibbon(ribbon, marks))}
    ${layout.bars.map(
      ({ id, x0, x1, y0, y1 }) =>
        svg`<rect class="end" data-role=${roles.get(id) ?? nothing} x=${x0} y=${y0} width=${x1 - x0} height=${Math.max(1.5, y1 - y0)} rx=${x1 - x0 > 20 ? 6 : 2} />`,
    )}
  </g>`;
  return html`<svg
    class="flows"
    role="img"
    aria-label=${marks.name}
    viewBox="0 0 ${width} ${layout.breadth}"
    height=${layout.breadth}
    preserveAspectRatio="none"
  >
    ${patterns(marks.key)} ${drawn}
  </svg>`;
}

const flowOf = ({ link }: Ribbon) => (link as FlowLink).flow;

function renderRibbon(ribbon: Ribbon, marks: Marks): SVGTemplateResult {
  const flow = flowOf(ribbon);
  const { most, least } = ribbon;
  return svg`<g
    class="ribbon"
    data-flow=${flow.id}
    data-direction=${flow.direction}
    data-size=${most < THIN ? 'thin' : most > BROAD ? 'broad' : nothing}
    ?data-marked=${marks.isMarked(flow)}
    ?data-pointed=${marks.pointed === flow.id}
  >
    <path class="sure" d=${ribbonPath(ribbon, 0, least)} fill=${fillOf(flow.direction, marks.key)} />
    ${most > least ? svg`<path class="unsure" d=${ribbonPath(ribbon, least, most)} fill="url(#unsure-${flow.direction}-${marks.key})" />` : nothing}
    <path class="edge" d=${ribbonPath(ribbon)} />
  </g>`;
}

/** What leaves is striped and what passes is dotted, so that they are known without their colours. */
export function fillOf(direction: Direction, key: number): string | typeof nothing {
  return direction === 'out' || direction === 'past' ? `url(#${direction}-${key})` : nothing;
}

/** Stripes of what leaves and of what is not certain, dots of what passes. */
export function patterns(key: number): SVGTemplateResult {
  const unsure = (['in', 'stays', 'out', 'past'] as const).map(
    (direction) =>
      svg`<pattern id="unsure-${direction}-${key}" data-direction=${direction} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect class="stripe" width="3" height="8" />
      </pattern>`,
  );
  return svg`<defs>
    <pattern id="out-${key}" data-direction="out" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="ground" width="8" height="8" /><rect class="stripe" width="2.5" height="8" />
    </pattern>
    <pattern id="past-${key}" data-direction="past" width="7" height="7" patternUnits="userSpaceOnUse">
      <rect class="ground" width="7" height="7" /><circle class="stripe" cx="3.5" cy="3.5" r="1.4" />
    </pattern>
    ${unsure}
  </defs>`;
}
