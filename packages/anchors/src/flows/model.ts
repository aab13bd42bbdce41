import type { Dossier, Flow, Period } from '@wijkwelvaartswerk/contract';
import { wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { bandOf, sumOf, type Band } from '../band.js';
import { textsOf, type Origin } from '../source.js';
import { endsOf, type NodeView } from './ends.js';
import { messages } from './messages.js';

/** What a flow does, seen from the neighbourhood. `past`: from outside to outside. */
export type Direction = 'in' | 'stays' | 'out' | 'past';

/** The order in which a reader meets them. */
export const DIRECTIONS: readonly Direction[] = ['in', 'stays', 'out', 'past'];

/** One flow as a reader meets it. */
export interface FlowView {
  readonly id: string;
  /** Its label, else the name of its far end; with both ends where another flow of its direction is called the same. */
  readonly name: string;
  readonly from: NodeView;
  readonly to: NodeView;
  readonly value: Band;
  readonly direction: Direction;
  readonly origin: Origin;
  /** The flows it stands for, largest first: it is several small ones together. */
  readonly of?: readonly FlowView[];
}

/** Flows of one unit and one kind. Sets are never added to each other. */
export interface FlowSet {
  /** Tells it from the other sets. */
  readonly key: string;
  readonly unit: string;
  readonly kind?: Flow['kind'];
  /** By direction, in each largest first; as in the dossier where they cannot be compared. */
  readonly flows: readonly FlowView[];
  /** All ends of the flows, in the order in which they are met. */
  readonly nodes: readonly NodeView[];
  /** The sum of each direction that has flows; absent when these flows cannot be added: they are of different years. */
  readonly totals?: Readonly<Partial<Record<Direction, Band>>>;
  /** The years, when there are several and the dossier names no period for all. */
  readonly years: readonly string[];
}

/** A flow that cannot be shown. */
interface Unused {
  readonly name: string;
  /** Of what it says of itself, else of all flows. */
  readonly year?: string;
  readonly why: 'negative' | 'no-value';
}

/** What a dossier says about flows. */
export interface FlowsView {
  /** Whether the figures are made up, to show how it could look. */
  readonly example: boolean;
  /** The period that all flows are about. */
  readonly period?: Period;
  readonly sets: readonly FlowSet[];
  /** Nothing is there of the kind and unit asked for: all sets are given. */
  readonly otherSets: boolean;
  readonly unused: readonly Unused[];
}

/** Which flows to show; an empty text or nothing: all. */
export interface Wanted {
  readonly kind?: string;
  readonly unit?: string;
}

/** The flows of a dossier, in one set for each kind and unit. */
export function flowsView(dossier: Dossier, language: Language, { kind = '', unit = '' }: Wanted = {}): FlowsView {
  const { items = [], period, example = false } = dossier.flows ?? {};
  const texts = textsOf(dossier, language);
  const ends = endsOf(items, dossier, language, texts);
  const { fromTo } = wordsIn(messages, language);
  const between: Between = ({ from, to }) => fromTo(from.name, to.name);
  const unused: Unused[] = [];
  const found = new Map<string, { readonly unit: string; readonly kind?: Flow['kind']; readonly flows: FlowView[] }>();
  for (const flow of items) {
    const view = flowView(flow, ends, flow.label && texts.text(flow.label), texts.origin(flow), between);
    if (typeof view === 'string')
      unused.push({
        name: (flow.label && texts.text(flow.label)) || flow.id,
        year: (flow.asOf ?? period?.from ?? period?.to)?.slice(0, 4),
        why: view,
      });
    else {
      const set = { unit: flow.unit, kind: kindOf(flow), flows: [] };
      const key = `${set.kind ?? ''} ${set.unit}`;
      if (!found.has(key)) found.set(key, set);
      found.get(key)!.flows.push(view);
    }
  }
  const all = [...found].map(([key, set]) => ({ ...set, ...arranged(told(set.flows, between), period), key }));
  const sets = all.filter((set) => (!kind || set.kind === kind) && (!unit || set.unit === unit));
  const otherSets = sets.length === 0 && all.length > 0;
  return { example, period, sets: otherSets ? all : sets, otherSets, unused };
}

/** In the middle of what a figure can be. */
export function middle({ min, max }: Band): number {
  return min / 2 + max / 2;
}

/** ISO 4217: three capitals. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

function kindOf({ kind, unit }: Flow): Flow['kind'] {
  return kind ?? (isCurrency(unit) ? 'money' : undefined);
}

function flowView(
  { id, from, to, value }: Flow,
  ends: ReadonlyMap<string, NodeView>,
  label: string | undefined,
  origin: Origin,
  between: Between,
): FlowView | Unused['why'] {
  const band = bandOf(value);
  if (!band) return 'no-value';
  if (band.min < 0) return 'negative';
  const [start, end] = [ends.get(from)!, ends.get(to)!];
  const direction = directionOf(start, end);
  const far = direction === 'in' ? start.name : direction === 'past' ? between({ from: start, to: end }) : end.name;
  return { id, name: label || far, from: start, to: end, value: band, direction, origin };
}

function directionOf(from: NodeView, to: NodeView): Direction {
  if (from.side === 'outside') return to.side === 'outside' ? 'past' : 'in';
  return to.side === 'outside' ? 'out' : 'stays';
}

/** Both ends of a flow in words. */
type Between = (ends: Pick<FlowView, 'from' | 'to'>) => string;

/** Names that two flows of one direction would share tell their ends. */
function told(flows: readonly FlowView[], between: Between): FlowView[] {
  const count = new Map<string, number>();
  const key = ({ direction, name }: FlowView) => `${direction} ${name}`;
  for (const flow of flows) count.set(key(flow), (count.get(key(flow)) ?? 0) + 1);
  return flows.map((flow) => {
    if (count.get(key(flow)) === 1) return flow;
    const ends = between(flow);
    const isEnd = flow.name === flow.from.name || flow.name === flow.to.name || flow.name === ends;
    return { ...flow, name: isEnd ? ends : `${flow.name}: ${ends}` };
  });
}

function arranged(flows: readonly FlowView[], period: Period | undefined): Pick<FlowSet, 'flows' | 'nodes' | 'totals' | 'years'> {
  const nodes = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const years = period ? [] : [...new Set(flows.flatMap(({ origin }) => origin.asOf?.slice(0, 4) ?? []))].sort();
  const several = years.length > 1;
  const by = DIRECTIONS.map((direction) => ({ direction, flows: flows.filter((flow) => flow.direction === direction) }));
  const sorted = by.flatMap((group) => (several ? group.flows : group.flows.toSorted((a, b) => middle(b.value) - middle(a.value))));
  const sums = by
    .filter((group) => group.flows.length > 0)
    .map((group) => [group.direction, sumOf(group.flows.map(({ value }) => value))] as const);
  return { flows: sorted, nodes, totals: several ? undefined : Object.fromEntries(sums), years: several ? years : [] };
}
