import type { TierId } from '@wijkwelvaartswerk/contract';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ALL_SIZES, FEW, sizesOfLabels, sizesWithRoom } from './labels.js';
import { gapsOf, type Point, type Scale } from './model.js';

/** What a chart of columns is drawn of, with the words in it. */
export interface Chart {
  /** Unlike that of any other chart in the widget. */
  readonly id: string;
  readonly tier: TierId;
  readonly points: readonly Point[];
  readonly scale: Scale;
  /** Shares to reach, each a line. */
  readonly aims: readonly { readonly share: number; readonly words: string }[];
  readonly noFigure: string;
  readonly when: (point: Point) => string;
  readonly figure: (point: Point) => string;
  readonly share: (share: number) => string;
  /** Why a point cannot be compared with the one before; empty when it can. */
  readonly change: (point: Point) => string;
}

/** A word that stands on end takes so many pixels. */
const ON_END = 18;

const percent = (share: number): string => `${Math.round(100_000 * share) / 1000}%`;

/**
 * Columns from zero: filled up to the lowest value, striped up to the highest. All is placed in percent, so that it fits any width while
 * its letters keep their size. Hidden from screen readers: they get a list.
 */
export function renderChart(chart: Chart): TemplateResult {
  const { points, scale, when, figure } = chart;
  const longest = Math.max(...points.map((point) => Math.max(when(point).length, point.value ? figure(point).length : 0)));
  const sizes = sizesOfLabels(points.length, longest);
  return frame(
    chart,
    'large',
    svg`${scale.marks.map((mark) => renderMark(mark, chart))}
    ${points.map((point, i) => svg`${renderColumn(point, i, chart)} ${renderLabels(point, i, sizes[i] ?? '', chart)}`)}
    ${gapsOf(points).map((gap) => renderGap(gap, chart))}
    ${points.map((point, i) => renderChange(point, i, chart))}
    ${chart.aims.map((aim) => renderAim(aim, chart))}`,
  );
}

/** The same, small: only the first and the last have words. */
export function renderSmallChart(chart: Chart): TemplateResult {
  const { points, scale } = chart;
  const isEnd = (i: number) => i === 0 || i === points.length - 1;
  return frame(
    chart,
    'small',
    svg`${[0, scale.top].map((mark) => renderMark(mark, chart))}
    ${points.map((point, i) => svg`${renderColumn(point, i, chart)} ${isEnd(i) ? renderLabels(point, i, ALL_SIZES, chart) : nothing}`)}
    ${points.map(({ change }, i) => (change ? upright(i / points.length, 'change') : nothing))}`,
  );
}

function frame({ id, tier }: Chart, size: 'large' | 'small', content: SVGTemplateResult): TemplateResult {
  return html`<svg class="chart" part="bar" data-size=${size} data-tier=${tier} aria-hidden="true">
    <defs>
      <pattern id=${id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="paper" width="8" height="8" />
        <rect class="ink" width="4" height="8" />
      </pattern>
    </defs>
    ${content}
  </svg>`;
}

function renderMark(mark: number, { scale, share }: Chart): SVGTemplateResult {
  const y = percent(1 - mark / scale.top);
  return svg`<line class=${mark === 0 ? 'ground' : 'mark'} x2="100%" y1=${y} y2=${y} />
    <text class="mark" x="-8" y=${y} dy="0.35em">${share(mark)}</text>`;
}

function renderColumn(point: Point, i: number, { id, points, scale, when, figure }: Chart): SVGTemplateResult {
  const { value, comparable } = point;
  const slot = 1 / points.length;
  const width = slot * (points.length > 20 ? 0.8 : 0.62);
  const x = percent((i + 0.5) * slot - width / 2);
  const y = (share: number) => percent(1 - share / scale.top);
  return svg`<g ?data-apart=${!comparable}>
    <title>${when(point)}: ${figure(point)}</title>
    <rect class="place" x=${percent(i * slot)} width=${percent(slot)} height="100%" />
    ${
      value && value.min > 0
        ? svg`<rect class="sure" x=${x} y=${y(value.min)} width=${percent(width)} height=${percent(value.min / scale.top)} />`
        : nothing
    }
    ${
      value && value.max > value.min
        ? svg`<rect
            class="perhaps" fill=${`url(#${id})`}
            x=${x} y=${y(value.max)} width=${percent(width)} height=${percent((value.max - value.min) / scale.top)}
          />`
        : nothing
    }
  </g>`;
}

function renderLabels(point: Point, i: number, at: string, chart: Chart): SVGTemplateResult | typeof nothing {
  if (!at) return nothing;
  const { points, scale, when, figure } = chart;
  const { value } = point;
  // Above a narrow column at an end, a label would stick out of the chart.
  const isNarrow = points.length > FEW;
  const side = isNarrow && i === 0 ? 'start' : isNarrow && i === points.length - 1 ? 'end' : 'middle';
  const x = percent((i + { start: 0, middle: 0.5, end: 1 }[side]) / points.length);
  return svg`${
    value
      ? svg`<text class="figure" data-at=${at} text-anchor=${side} x=${x} y=${percent(1 - value.max / scale.top)} dy="-0.5em">${figure(point)}</text>`
      : nothing
  }
    <text class="when" data-at=${at} text-anchor=${side} x=${x} y="100%" dy="1.5em">${when(point)}</text>`;
}

function renderGap({ from, to }: { from: number; to: number }, { points, noFigure }: Chart): SVGTemplateResult {
  const width = (to - from + 1) / points.length;
  const x = percent(from / points.length + width / 2);
  return svg`<text class="gap" data-at=${sizesWithRoom(width, ON_END)} x=${x} y="98%">${noFigure}</text>`;
}

function renderChange(point: Point, i: number, { points, change }: Chart): SVGTemplateResult | typeof nothing {
  if (!point.change) return nothing;
  const at = i / points.length;
  const side = at < 0.3 ? 'start' : at > 0.7 ? 'end' : 'middle';
  return svg`${upright(at, 'change')}
    <text class="change" text-anchor=${side} x=${percent(at)} dy="-2em">${change(point)}</text>`;
}

function upright(at: number, name: string): SVGTemplateResult {
  const x = percent(at);
  return svg`<line class=${name} x1=${x} x2=${x} y1="-1.7em" y2="100%" />`;
}

/** A line to reach, its words where the columns leave most room. */
function renderAim({ share, words }: Chart['aims'][number], { points, scale }: Chart): SVGTemplateResult {
  const y = percent(1 - share / scale.top);
  const half = Math.ceil(points.length / 2);
  const nearest = (some: readonly Point[]) => Math.min(...some.map(({ value }) => (value ? Math.abs(share - value.max) : 1)));
  const atEnd = nearest(points.slice(-half)) > nearest(points.slice(0, half));
  return svg`<line class="goal" x2="100%" y1=${y} y2=${y} />
    <text class="goal" text-anchor=${atEnd ? 'end' : 'start'} x=${atEnd ? '100%' : '0'} y=${y} dy="-0.45em">${words}</text>`;
}
