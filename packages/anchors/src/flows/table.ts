import type { Period } from '@wijkwelvaartswerk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Band } from '../band.js';
import { renderBar, swatch } from './bar.js';
import type { FlowsContext } from './context.js';
import { flowButton, renderDetails, smallButton } from './details.js';
import { DIRECTIONS, type Direction, type FlowView } from './model.js';
import { rounded, scaleOf, type Scale } from './scale.js';

/** One line of the table: a flow, or small flows together with those they stand for. */
interface Row {
  readonly flow: FlowView;
  readonly shown: Band;
}

/** All flows by direction, each with a bar and its figure, and what is not exact in it. `ends`: tells where each begins and ends as well. */
export function renderFigures(context: FlowsContext, period: Period | undefined, ends: boolean): TemplateResult {
  return html`<div class="figures">
    ${renderTable(context, period, ends)} ${tableNotes(context).map((note) => html`<p class="small muted">${note}</p>`)}
  </div>`;
}

function renderTable(context: FlowsContext, period: Period | undefined, ends: boolean): TemplateResult {
  const { set, speech } = context;
  const scale = scaleOf(set.flows.map(({ value }) => value));
  const largest = Math.max(0, ...context.gathered.map(({ value }) => value.max));
  return html`<table part="table">
    <caption>
      ${captionOf(context, scale, period)}
    </caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${speech.say.columns.flow}</th>
        <td aria-hidden="true"></td>
        <th scope="col">${speech.say.columns.amount}</th>
      </tr>
    </thead>
    ${DIRECTIONS.map((direction) => renderDirection(direction, context, { scale, largest, ends }))}
  </table>`;
}

interface Style {
  readonly scale: Scale;
  readonly largest: number;
  readonly ends: boolean;
}

/** Whether a figure in the table is not exact, or some part of one not certain. */
function tableNotes({ set, speech: { say } }: FlowsContext): string[] {
  const bands = set.flows.map(({ value }) => value);
  return [...(bands.some(({ min, max }) => min < max) ? [say.band] : []), ...(scaleOf(bands).rounds ? [say.rounded] : [])];
}

function captionOf({ set, speech }: FlowsContext, scale: Scale, period: Period | undefined): string {
  const { say, format } = speech;
  const { from = '', to = '' } = period ?? {};
  const year = from.slice(0, 4);
  const isYear =
    year !== '' && to.startsWith(year) && [year, `${year}-01`, `${year}-01-01`].includes(from) && /^\d{4}(-12(-31)?)?$/.test(to);
  const when = isYear ? say.inYear(year) : period && (from || to) ? `(${format.period(period)})` : '';
  return `${say.caption(say.scale[scale.word], speech.unit(set.unit))} ${when}`.trim();
}

function renderDirection(direction: Direction, context: FlowsContext, style: Style): TemplateResult | typeof nothing {
  const { set, gathered, speech } = context;
  const flows = set.flows.filter((flow) => flow.direction === direction);
  if (flows.length === 0) return nothing;
  const { bands, sum } = rounded(
    flows.map(({ value }) => value),
    style.scale,
  );
  const shown = new Map(flows.map((flow, i) => [flow, bands[i]!]));
  const rows = gathered.filter((flow) => flow.direction === direction).map((flow): Row => ({ flow, shown: valueOf(flow, shown) }));
  return html`<tbody data-direction=${direction}>
    <tr class="direction">
      <th scope="rowgroup">${swatch(direction)}${speech.say.direction[direction]}</th>
      <td aria-hidden="true"></td>
      <td class="value">${set.totals ? html`<bdi>${figure(sum, context, style)}</bdi>` : nothing}</td>
    </tr>
    ${rows.map(({ flow, shown: value }) =>
      flow.of
        ? html`${renderSmall(flow, value, context, style)}
          ${flow.of.map((one) => renderFlow(one, shown.get(one)!, context, style, flow.id))}`
        : renderFlow(flow, value, context, style),
    )}
  </tbody>`;
}

/** Small flows together are what their own rows add up to. */
function valueOf(flow: FlowView, shown: ReadonlyMap<FlowView, Band>): Band {
  const parts = (flow.of ?? [flow]).map((one) => shown.get(one)!);
  const sum = (key: keyof Band) => Number(parts.reduce((all, part) => all + part[key], 0).toFixed(1));
  return { min: sum('min'), max: sum('max') };
}

function renderSmall(flow: FlowView, value: Band, context: FlowsContext, style: Style): TemplateResult {
  return html`<tr part="item" class="together">
    <th scope="row">${smallButton(flow, context)}</th>
    ${renderFigure(flow, value, context, style)}
  </tr>`;
}

/** `within`: id of the small flows together that it belongs to. */
function renderFlow(flow: FlowView, value: Band, context: FlowsContext, style: Style, within?: string): TemplateResult {
  const { chosen, touched, opened, speech } = context;
  const isChosen = chosen === flow.id;
  return html`<tr
      part="item"
      class=${within === undefined ? '' : opened.has(within) ? 'within' : 'within folded'}
      data-flow=${flow.id}
      ?data-chosen=${isChosen}
      ?data-touched=${touched.has(flow.id)}
    >
      <th scope="row">
        ${flowButton(flow, flow.name, context)}
        ${style.ends ? html`<span class="more">${speech.say.ends(flow.from.name, flow.to.name)}</span>` : nothing}
      </th>
      ${renderFigure(flow, value, context, style)}
    </tr>
    ${
      isChosen
        ? html`<tr class="more-of">
            <td colspan="3">${renderDetails(flow, context)}</td>
          </tr>`
        : nothing
    }`;
}

function renderFigure(flow: FlowView, value: Band, context: FlowsContext, style: Style): TemplateResult {
  return html`<td class="measure" aria-hidden="true">${renderBar(flow.value, flow.direction, style.largest)}</td>
    <td class="value"><bdi>${figure(value, context, style, flow.value)}</bdi></td>`;
}

/** What is there, but too little for this scale, is not nothing. */
function figure(value: Band, { speech: { say, format } }: FlowsContext, { scale }: Style, exact?: Band): string {
  const least = 1 / 10 ** scale.digits;
  return value.max === 0 && exact && exact.max > 0
    ? say.lessThan(format.number(least, scale.digits))
    : format.number({ ...value }, scale.digits);
}
