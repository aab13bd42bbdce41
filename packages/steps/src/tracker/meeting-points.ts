import type { LocalText } from '@wijkwelvaartswerk/contract';
import { heading } from '@wijkwelvaartswerk/kit';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PartContext } from '../context.js';
import { fold } from '../fold.js';
import { readableDate } from '../partial-date.js';
import { pointOf, type Axis } from './axis.js';
import type { RenderContext } from './context.js';
import type { StepView } from './model.js';
import { track } from './timeline.js';

/** Meetings in the list before a person asks for all. */
const FIRST = 12;

/** A meeting as a point on the time axis. */
export interface MeetingPoint {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly url?: string | undefined;
  /** Id of the step it belongs to, when it is one of those shown. */
  readonly step?: string | undefined;
  readonly number?: number | undefined;
  readonly cancelled: boolean;
  readonly example: boolean;
}

/** Which point is marked, and how another one is. */
export interface Marking {
  readonly marked: string | undefined;
  readonly mark: (id: string) => void;
}

/** The meetings of a dossier by date; those without a date that can be read are nowhere on an axis. */
export function meetingPoints(steps: readonly StepView[], { dossier, text }: Pick<PartContext, 'dossier' | 'text'>): MeetingPoint[] {
  const say = (local: LocalText) => text(local).trim();
  return (dossier.meetings ?? [])
    .flatMap(({ id, title, start, step, url, cancelled, example }) => {
      const day = readableDate(start);
      const of = steps.find((one) => one.id === step);
      if (!day) return [];
      return [
        { id, title: say(title), day, url, step: of?.id, number: of?.number, cancelled: cancelled === true, example: example === true },
      ];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** Meetings as they are drawn; for a mouse only, as the list says and marks the same. */
export function drawnPoints(
  points: readonly MeetingPoint[],
  axis: Axis,
  { marked, mark }: Marking,
  { formats, say }: RenderContext,
): SVGTemplateResult[] {
  return points.map(({ id, day, title, cancelled }) => {
    const x = `${pointOf(axis, day)}%`;
    const name = svg`<title>${formats.date(day)}: ${title || say.untitled}</title>`;
    return svg`<g @click=${() => mark(id)}>
      <circle class="point" cx=${x} cy="15" r=${id === marked ? 8 : 4.5} ?data-cancelled=${cancelled} ?data-marked=${id === marked}>${name}</circle>
      ${cancelled ? svg`<svg class="off" x=${x} y="15"><path d="m-4-4 8 8m0-8-8 8"/></svg>` : nothing}
    </g>`;
  });
}

/** All meetings in words, each with a button that marks its point; above them those that belong to no step, drawn. */
export function meetingsInWords(
  points: readonly MeetingPoint[],
  axis: Axis,
  marking: Marking,
  context: RenderContext,
): TemplateResult | typeof nothing {
  if (points.length === 0) return nothing;
  const { say, level } = context;
  const apart = points.filter(({ step }) => step === undefined);
  const invented = points.every(({ example }) => example);
  const list = (some: readonly MeetingPoint[]) =>
    html`<ol part="list">
      ${some.map((point) => meetingItem(point, !invented, marking, context))}
    </ol>`;
  const rest = points.slice(FIRST);
  return html`<section class="points">
    <div class="row">
      ${heading(level, invented ? html`${say.meetings} <span class="pill example">${say.example}</span>` : say.meetings)}
      ${apart.length > 0 ? html`<div>${track(axis, [], drawnPoints(apart, axis, marking, context))}</div>` : nothing}
    </div>
    ${list(points.slice(0, FIRST))}
    ${rest.length > 0 ? fold(list(rest), { more: say.allMeetings(points.length), less: say.fewerMeetings }) : nothing}
  </section>`;
}

function meetingItem(
  point: MeetingPoint,
  nameExample: boolean,
  { marked, mark }: Marking,
  { say, formats, link }: RenderContext,
): TemplateResult {
  const { id, day, number, cancelled, example } = point;
  const title = point.title || say.untitled;
  const notes = [
    number === undefined ? '' : say.ofStep(number),
    cancelled ? say.cancelled : '',
    example && nameExample ? say.example.toLowerCase() : '',
  ];
  const note = notes.filter(Boolean).join(', ');
  const href = link(point.url);
  return html`<li part="item">
    <button class="link" aria-pressed=${id === marked ? 'true' : 'false'} @click=${() => mark(id)}>
      <bdi>${formats.date(day)}: ${title}</bdi>
    </button>
    ${note ? html`<span class="muted">${`(${note})`}</span>` : nothing}
    ${href ? html`<a href=${href}>${say.more}<span class="visually-hidden">: ${title}</span></a>` : nothing}
  </li>`;
}
