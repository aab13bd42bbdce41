import type { Amount, Dossier, FlowsLayer, LocalText, NetworkLayer } from '@wijkwelvaartswerk/contract';
import type { PlaceView } from './model.js';
import type { PlaceStatus } from './picture/scene.js';
import { sourceView, type SourceView } from './source.js';

/** A line of a network, between two places that are in the dossier. */
export interface Connection {
  readonly from: PlaceView;
  readonly to: PlaceView;
  readonly weight: number;
  readonly label: string | undefined;
  /** Of its ends the one that is least there: a line to what is only planned is planned too. */
  readonly status: PlaceStatus;
}

/** A flow of a layer of the map. An end that is absent is outside the neighbourhood. */
export interface FlowView {
  readonly from: PlaceView | undefined;
  readonly to: PlaceView | undefined;
  readonly amount: Amount;
  /** ISO 4217 code, `hours`, `people`, or a word of the author's. */
  readonly unit: string | undefined;
  /** What it is for. */
  readonly label: string | undefined;
  readonly asOf: string | undefined;
  /** What was counted. */
  readonly definition: string | undefined;
  readonly source: SourceView | undefined;
  /** From 0 to 1, relative to the largest flow of the layer in the same unit. */
  readonly size: number;
}

const OUTSIDE = 'outside';

type Places = ReadonlyMap<string, PlaceView>;
type Say = (text: LocalText) => string;

/** The lines of which both ends are known. */
export function connectionsOf({ lines = [] }: NetworkLayer, places: Places, say: Say): Connection[] {
  return lines.flatMap(({ from, to, weight = 1, label }) => {
    const ends = { from: places.get(from), to: places.get(to) };
    if (!ends.from || !ends.to) return [];
    return [{ from: ends.from, to: ends.to, weight, label: label && say(label), status: statusBetween(ends.from, ends.to) }];
  });
}

function statusBetween(from: PlaceView, to: PlaceView): PlaceStatus {
  const either = [from.status, to.status];
  return either.includes('closed') ? 'closed' : either.includes('planned') ? 'planned' : 'now';
}

/** The flows of which each end is known or outside, not both outside. Different units are never compared. */
export function flowsOf({ flows = [] }: FlowsLayer, places: Places, dossier: Dossier, say: Say): FlowView[] {
  const known = (end: string) => end === OUTSIDE || places.has(end);
  const drawable = flows.filter(({ from, to }) => known(from) && known(to) && from !== to);
  const largest = new Map<string | undefined, number>();
  for (const { amount, unit } of drawable) largest.set(unit, Math.max(largest.get(unit) ?? 0, middle(amount)));
  return drawable.map(({ from, to, amount, unit, label, asOf, definition, source }) => ({
    from: places.get(from),
    to: places.get(to),
    amount,
    unit,
    label: label && say(label),
    asOf,
    definition: definition && say(definition),
    source: sourceView(source, dossier, say),
    size: middle(amount) / (largest.get(unit) || 1),
  }));
}

function middle(amount: Amount): number {
  return typeof amount === 'number' ? amount : (amount.min + amount.max) / 2;
}
