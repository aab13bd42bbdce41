import type { Band } from '../../band.js';
import { backLinks, columnsOf, type Edge } from './cycles.js';
import { grouped } from './grouped.js';

/** An end of flows, to be placed. Lengths run along the flow, breadths across it, in px. */
export interface Node {
  readonly id: string;
  /** How thick its bar is along the flow. */
  readonly length: number;
  /** The breadth it takes at least, for the words beside it. */
  readonly label: number;
  /** The breadth of the words above it. */
  readonly above: number;
}

export interface Link extends Edge {
  readonly id: string;
  readonly value: Band;
}

/** What takes room in a column: a bar, or a flow that only passes. */
export interface Item {
  readonly id: string;
  /** How much flows through it, of the largest flow. */
  readonly share: number;
  /** The breadth it takes at least, and above that. */
  readonly label: number;
  readonly above: number;
}

/** A flow from one column to the next: all of its way, or a part of it. */
export interface Hop extends Edge {
  readonly share: number;
}

/** Which flows go which way through which columns. */
export interface Grid {
  readonly columns: readonly (readonly Item[])[];
  readonly columnOf: ReadonlyMap<string, number>;
  /** From bar to bar, through what it passes. */
  readonly ways: ReadonlyMap<Link, readonly Hop[]>;
  readonly back: readonly Link[];
  /** How much a link is of the largest, from 0 to 1: sums of amounts could be more than a number holds. */
  readonly share: (amount: number) => number;
}

export function gridOf(nodes: readonly Node[], links: readonly Link[]): Grid {
  const largest = links.reduce((most, { value }) => Math.max(most, value.max), Number.MIN_VALUE);
  const share = (amount: number) => amount / largest;
  const goesBack = backLinks(links.toSorted((a, b) => b.value.max - a.value.max));
  const forward = links.filter((link) => !goesBack.has(link));
  const columnOf = columnsOf(
    nodes.map(({ id }) => id),
    forward,
  );
  const columns: Item[][] = Array.from({ length: Math.max(0, ...columnOf.values()) + 1 }, () => []);

  const [given, got] = [grouped(links, ({ source }) => source), grouped(links, ({ target }) => target)];
  const sum = (flows: readonly Link[] = []) => flows.reduce((all, { value }) => all + share(value.max), 0);
  for (const { id, label, above } of nodes) {
    columns[columnOf.get(id)!]!.push({ id, share: Math.max(sum(given.get(id)), sum(got.get(id))), label, above });
  }

  const ways = new Map<Link, readonly Hop[]>();
  for (const link of forward) {
    const [from, to] = [columnOf.get(link.source)!, columnOf.get(link.target)!];
    const passes = Array.from({ length: to - from - 1 }, (_, i) => `${link.id} past ${from + i + 1}`);
    const part = share(link.value.max);
    passes.forEach((id, i) => columns[from + i + 1]!.push({ id, share: part, label: 0, above: 0 }));
    const stops = [link.source, ...passes, link.target];
    ways.set(
      link,
      passes.concat(link.target).map((target, i) => ({ source: stops[i]!, target, share: part })),
    );
  }
  return { columns, columnOf, ways, back: [...goesBack], share };
}
