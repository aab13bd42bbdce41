import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Band } from '../../band.js';
import type { Direction, FlowSet } from '../model.js';
import { ribbonPath } from './ribbon-path.js';
import { fillOf, patterns } from './picture.js';

/** What comes in above the neighbourhood, and what stays and leaves below it: where there is no room for each flow. */
export interface Sums {
  readonly name: string;
  readonly hub: string;
  readonly totals: NonNullable<FlowSet['totals']>;
  readonly figure: (direction: Direction) => string;
  readonly title: (direction: Direction) => string;
  readonly key: number;
}

/** In which it is drawn; it stretches to the width there is. */
const WIDTH = 343;
const EDGE = 23;
const ABOVE = 48;
const BELOW = 90;
const END = 10;

/** How far what stays and what leaves bend away from each other. */
const BEND = 19;

export function renderSums({ name, hub, totals, figure, title, key }: Sums): TemplateResult {
  const { in: comes, stays, out } = totals;
  const most = (band: Band | undefined) => band?.max ?? 0;
  // Halved, because two sums could be more than a number holds.
  const whole = Math.max(most(comes) / 2, most(stays) / 2 + most(out) / 2) || 1;
  const scale = (amount: number) => (amount / 2 / whole) * (WIDTH - 2 * EDGE);
  const flow = (direction: Direction, band: Band | undefined, from: number, to: number, length: number) => {
    if (!band) return nothing;
    const [most, least] = [scale(band.max), scale(band.min)];
    const way = [0, length].map((x, i) => ({ x0: x, x1: x, y: i === 0 ? from : to }));
    const shape = { most, least, way };
    return svg`<g class="ribbon" data-direction=${direction}>
      <path class="sure" d=${ribbonPath(shape, 0, least)} fill=${fillOf(direction, key)} />
      ${most > least ? svg`<path class="unsure" d=${ribbonPath(shape, least, most)} fill="url(#unsure-${direction}-${key})" />` : nothing}
      <path class="edge" d=${ribbonPath(shape)} />
    </g>
    ${length === BELOW ? svg`<rect class="end" data-role=${direction} x=${length} y=${to} width=${END} height=${Math.max(1.5, most)} rx="2" />` : nothing}`;
  };
  const words = (direction: Direction) =>
    totals[direction] ? html`<p class="sum" data-direction=${direction}>${title(direction)} <b>${figure(direction)}</b></p>` : nothing;
  const right = WIDTH - EDGE - scale(most(out));
  return html`${words('in')}
    <svg
      class="turned"
      role="img"
      aria-label=${name}
      viewBox="0 0 ${WIDTH} ${comes ? ABOVE : 0}"
      height=${comes ? ABOVE : 0}
      preserveAspectRatio="none"
    >
      ${patterns(key)}
      <g transform="matrix(0 1 1 0 0 0)">${flow('in', comes, EDGE, EDGE, ABOVE)}</g>
    </svg>
    <p class="hub">${hub}</p>
    <svg class="turned" aria-hidden="true" viewBox="0 0 ${WIDTH} ${BELOW + END}" height=${BELOW + END} preserveAspectRatio="none">
      <g transform="matrix(0 1 1 0 0 0)">
        ${flow('stays', stays, EDGE, EDGE - BEND, BELOW)} ${flow('out', out, right, right + BEND, BELOW)}
      </g>
    </svg>
    <div class="sums">${words('stays')} ${words('out')}</div>`;
}
