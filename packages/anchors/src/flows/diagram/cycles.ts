import { grouped } from './grouped.js';

/** One flow from an end to an end, as far as its way through the graph goes. */
export interface Edge {
  readonly source: string;
  readonly target: string;
}

/**
 * The links without which the rest has no cycle. Each link is taken unless it would close a cycle with those before it: give the largest
 * first, and the smallest of each cycle flows back.
 */
export function backLinks<Link extends Edge>(links: readonly Link[]): ReadonlySet<Link> {
  const onward = new Map<string, string[]>();
  const back = new Set<Link>();
  for (const link of links) {
    if (reaches(link.target, link.source, onward)) back.add(link);
    else onward.set(link.source, [...(onward.get(link.source) ?? []), link.target]);
  }
  return back;
}

function reaches(from: string, to: string, onward: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set([from]);
  for (const at of seen) {
    if (at === to) return true;
    for (const next of onward.get(at) ?? []) seen.add(next);
  }
  return false;
}

/** In which column each end stands: after all that flow to it; who gives nothing on stands in the last. `links` has no cycle. */
export function columnsOf(ids: readonly string[], links: readonly Edge[]): ReadonlyMap<string, number> {
  const column = new Map(ids.map((id) => [id, 0]));
  const onward = grouped(links, ({ source }) => source);
  const waits = new Map(ids.map((id) => [id, 0]));
  for (const { target } of links) waits.set(target, waits.get(target)! + 1);
  const ready = ids.filter((id) => waits.get(id) === 0);
  for (const id of ready) {
    for (const { target } of onward.get(id) ?? []) {
      column.set(target, Math.max(column.get(target)!, column.get(id)! + 1));
      waits.set(target, waits.get(target)! - 1);
      if (waits.get(target) === 0) ready.push(target);
    }
  }
  const last = Math.max(0, ...column.values());
  for (const id of ids) if (column.get(id)! > 0 && !onward.has(id)) column.set(id, last);
  return column;
}
