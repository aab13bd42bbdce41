import { sumOf } from '../band.js';
import type { NodeView } from './ends.js';
import { middle, type Direction, type FlowSet, type FlowView } from './model.js';

/** So many flows of one direction, the largest, are always shown. */
const FEW = 8;

/** Below this share of the largest direction's sum a flow is small. */
const SMALL = 0.02;

/**
 * The flows of a set, with the small ones of each direction that begin or end at the same place as one flow (`of` tells which), after
 * the others. The eight largest of a direction are always
 * there; a set that cannot be added keeps all.
 * `opened`: ids of those that a reader opened. `name`: what to call so many flows together.
 */
export function folded(set: FlowSet, opened: ReadonlySet<string>, name: (count: number, near: NodeView) => string): readonly FlowView[] {
  if (!set.totals) return set.flows;
  const whole = Math.max(0, ...Object.values(set.totals).map(middle));
  return Object.keys(set.totals).flatMap((direction) => {
    const flows = set.flows.filter((flow) => flow.direction === direction);
    const small = flows.filter(({ value }, rank) => rank >= FEW && middle(value) < whole * SMALL);
    const together = [...new Set(small.map(near))]
      .map((end) => small.filter((flow) => near(flow) === end))
      .filter(({ length }) => length > 1)
      .map((group) => one(group, direction as Direction, name))
      .filter(({ id }) => !opened.has(id));
    const hidden = new Set(together.flatMap(({ of }) => of));
    return [...flows.filter((flow) => !hidden.has(flow)), ...together];
  });
}

/** The end that the flows of one direction have in common: that of the neighbourhood. */
function near({ direction, from, to }: FlowView): NodeView {
  return direction === 'in' ? to : from;
}

function one(of: readonly FlowView[], direction: Direction, name: (count: number, near: NodeView) => string): Together {
  const end = near(of[0]!);
  const id = `small ${direction} ${end.id}`;
  const side = direction === 'stays' ? 'inside' : 'outside';
  const far: NodeView = { id, name: name(of.length, end), side, is: 'node', assumed: false, places: [], anchors: [] };
  const ends = direction === 'in' ? { from: far, to: end } : { from: end, to: far };
  return { id, name: far.name, ...ends, value: sumOf(of.map(({ value }) => value)), direction, origin: {}, of };
}

type Together = FlowView & { readonly of: readonly FlowView[] };
