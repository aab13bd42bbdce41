import { sumOf, type Band } from '../../band.js';
import type { NodeView } from '../ends.js';
import type { Direction, FlowView } from '../model.js';
import { grouped } from './grouped.js';
import type { Link } from './grid.js';

/** An end of flows as it is drawn. */
export interface End {
  readonly id: string;
  readonly name: string;
  /** `hub`: where most flows meet. `between`: inside, and no end of the line. Else what its flows do. */
  readonly role: 'hub' | 'between' | Direction;
  /** What comes to it or what it gives, whichever is more. */
  readonly total: Band;
  /** The only flow here, where this is the end that it is called by. */
  readonly only?: FlowView;
}

export interface FlowLink extends Link {
  readonly flow: FlowView;
}

export interface Graph {
  readonly ends: readonly End[];
  readonly links: readonly FlowLink[];
  readonly hub?: End;
}

/**
 * The ends of flows as they are drawn: an end outside that both gives and gets stands at both sides. What just comes from outside or goes
 * there, without a name, is an end of its own for each flow, called by what flows.
 */
export function graphOf(flows: readonly FlowView[]): Graph {
  const links = flows.map((flow): FlowLink => {
    const { id, from, to, value } = flow;
    return { id, source: endId(from, 'gives', flow), target: endId(to, 'gets', flow), value, flow };
  });
  const given = grouped(links, ({ source }) => source);
  const got = grouped(links, ({ target }) => target);
  const views = new Map(links.flatMap(({ source, target, flow }) => [[source, flow.from] as const, [target, flow.to] as const]));
  const hub = hubOf(views, links);
  const ends = [...views].map(([id, view]): End => {
    const [gives, gets] = [given.get(id) ?? [], got.get(id) ?? []];
    const [out, into] = [sumOf(gives.map(({ value }) => value)), sumOf(gets.map(({ value }) => value))];
    const touching = [...gives, ...gets];
    const first = touching[0]!.flow;
    const isFar = first.direction === 'in' ? gives.length > 0 : first.direction !== 'past' && gets.length > 0;
    const only = touching.length === 1 && isFar ? first : undefined;
    const isEnd = view.side === 'outside' || (gives.length === 0 && gets.length > 0);
    const role = id === hub ? 'hub' : isEnd ? first.direction : 'between';
    return { id, name: view.is === 'outside' ? first.name : view.name, role, total: out.max > into.max ? out : into, only };
  });
  return { ends, links, hub: ends.find(({ role }) => role === 'hub') };
}

function endId({ id, side, is }: NodeView, does: 'gives' | 'gets', flow: FlowView): string {
  if (is === 'outside') return `${does} ${flow.id}`;
  return side === 'outside' ? `${does} ${id}` : `in ${id}`;
}

/** The end inside where at least half of the flows, and more than one, begin or end. */
function hubOf(views: ReadonlyMap<string, NodeView>, links: readonly FlowLink[]): string | undefined {
  const count = new Map<string, number>();
  for (const { source, target } of links) for (const id of new Set([source, target])) count.set(id, (count.get(id) ?? 0) + 1);
  const inside = [...count].filter(([id]) => views.get(id)!.side === 'inside').sort(([, a], [, b]) => b - a);
  const [id, touched = 0] = inside[0] ?? [];
  return touched > 1 && touched >= links.length / 2 ? id : undefined;
}

/** Whether all comes in to the hub and all goes on from there: then the sums of what comes in, stays and leaves are of the same whole. */
export function isStar({ links, hub }: Graph): boolean {
  return Boolean(hub) && links.every(({ source, target, flow: { direction } }) => (direction === 'in' ? target : source) === hub?.id);
}
