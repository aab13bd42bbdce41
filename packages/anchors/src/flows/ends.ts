import type { Dossier, Flow } from '@wijkwelvaartswerk/contract';
import { flowEndFinder, wordsIn, type FlowEnd, type Language, type Touched } from '@wijkwelvaartswerk/kit';
import type { Texts } from '../source.js';
import { messages } from './messages.js';

/** An end of flows. Its places and anchors are those that show elsewhere on the page. */
export interface NodeView extends Touched {
  readonly id: string;
  readonly name: string;
  readonly side: 'inside' | 'outside';
  readonly is: FlowEnd['is'];
  /** The dossier does not say on which side it is, nor whether it is a place: we worked it out. */
  readonly assumed: boolean;
}

const OUTSIDE = 'outside';

/**
 * The ends of these flows, by id.
 *
 * Where the dossier does not give the side of an end: a place is inside; an organisation or anchor is inside when a place on the map is
 * its own, else outside. Any other end is inside when something flows between it and what is outside, or when it both gets and gives
 * (the neighbourhood in the middle); else outside, for we do not say that something stays unless the dossier does.
 */
export function endsOf(flows: readonly Flow[], dossier: Dossier, language: Language, { text }: Texts): ReadonlyMap<string, NodeView> {
  const find = flowEndFinder(dossier);
  const found = new Map<string, FlowEnd>();
  for (const { from, to } of flows) for (const id of [from, to]) if (!found.has(id)) found.set(id, find(id));
  const sides = new Map([...found].map(([id, end]) => [id, sideOf(id, end)]));
  const within = passedThrough(flows, sides);
  return new Map(
    [...found].map(([id, end]) => {
      const side = sides.get(id);
      const name = (end.name === undefined ? '' : text(end.name).trim()) || (end.is === OUTSIDE ? wordsIn(messages, language).outside : id);
      return [id, { ...end, id, name, side: side ?? (within.has(id) ? 'inside' : OUTSIDE), assumed: side === undefined }];
    }),
  );
}

function sideOf(id: string, { is, side, places }: FlowEnd): NodeView['side'] | undefined {
  if (side) return side;
  if (id === OUTSIDE) return OUTSIDE;
  if (is === 'place') return 'inside';
  if (is === 'organisation' || is === 'anchor') return places.length > 0 ? 'inside' : OUTSIDE;
  return undefined;
}

/** The ends without a side that exchange with what is outside, or both get and give. */
function passedThrough(flows: readonly Flow[], sides: ReadonlyMap<string, NodeView['side'] | undefined>): ReadonlySet<string> {
  const given = new Set(flows.map(({ from }) => from));
  const within = new Set(flows.map(({ to }) => to).filter((id) => given.has(id)));
  for (const { from, to } of flows) {
    if (sides.get(from) === OUTSIDE) within.add(to);
    if (sides.get(to) === OUTSIDE) within.add(from);
  }
  return within;
}
