import type { LocalText } from '@wijkwelvaartswerk/contract';
import { heading } from '@wijkwelvaartswerk/kit';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PartContext } from '../context.js';
import { readableDate } from '../partial-date.js';
import { pointOf, type Axis } from './axis.js';
import type { RenderContext } from './context.js';
import type { StepView } from './model.js';
import { track } from './timeline.js';

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
  context: RenderContext,
): SVGTemplateResult[] {
  return points.map((point) => {
    const { id, day, cancelled } = point;
    const isMarked = id === marked;
    return svg`<circle class="point" cx="${pointOf(axis, day)}%" cy="15" r=${isMarked ? 7.5 : 4.5} ?data-cancelled=${cancelled}
      ?data-marked=${isMarked} @click=${() => mark(id)}><title>${context.formats.date(day)}: ${point.title || context.say.untitled}</title></circle>`;
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
  return html`<section class="points">
    <div class="row">
      ${heading(level, say.meetings)}
      ${apart.length > 0 ? html`<div>${track(axis, [], drawnPoints(apart, axis, marking, context))}</div>` : nothing}
    </div>
    <ol part="list">
      ${points.map((point) => meetingItem(point, marking, context))}
    </ol>
  </section>`;
}

function meetingItem(point: MeetingPoint, { marked, mark }: Marking, { say, formats, link }: RenderContext): TemplateResult {
  const { id, day, number, cancelled, example } = point;
  const title = point.title || say.untitled;
  const notes = [number === undefined ? '' : say.ofStep(number), cancelled ? say.cancelled : '', example ? say.example.toLowerCase() : ''];
  const note = notes.filter(Boolean).join(', ');
  const href = link(point.url);
  return html`<li part="item">
    <button class="link" aria-pressed=${id === marked ? 'true' : 'false'} @click=${() => mark(id)}>${formats.date(day)}: ${title}</button>
    ${note ? html`<span class="muted">(${note})</span>` : nothing}
    ${href ? html`<a href=${href}>${say.more}<span class="visually-hidden">: ${title}</span></a>` : nothing}
  </li>`;
}
