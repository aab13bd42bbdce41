import type { Dossier, Flow, LocalText, PlaceFeature } from '@wijkwelvaartswerk/contract';
import { wordsIn, type Language, type Touched } from '@wijkwelvaartswerk/kit';
import type { Texts } from '../source.js';
import { messages } from './messages.js';

/** An end of flows, with the places and anchors that it is: they show elsewhere on the page. */
export interface NodeView extends Touched {
  readonly id: string;
  readonly name: string;
  readonly side: 'inside' | 'outside';
  /** What the id refers to. `unknown`: nothing in the dossier; it may be a place of a layer that is loaded from elsewhere. */
  readonly is: 'node' | 'organisation' | 'anchor' | 'place' | 'outside' | 'unknown';
  /** The dossier does not say on which side it is, nor whether it is a place: we worked it out. */
  readonly assumed: boolean;
}

/** What the dossier says of an end. */
interface FoundEnd extends Touched {
  readonly is: NodeView['is'];
  readonly name?: LocalText;
  /** For a node that says so. */
  readonly side?: NodeView['side'];
}

const nowhere: Touched = { places: [], anchors: [] };

const OUTSIDE = 'outside';

/**
 * The ends of these flows, by id.
 *
 * Where the dossier does not give the side of an end: a place is inside; an organisation or anchor is inside when a place on the map is
 * its own, else outside. Any other end is inside when something flows between it and what is outside, or when it both gets and gives
 * (the neighbourhood in the middle); else outside, for we do not say that something stays unless the dossier does.
 */
export function endsOf(flows: readonly Flow[], dossier: Dossier, language: Language, { text }: Texts): ReadonlyMap<string, NodeView> {
  const find = endFinder(dossier);
  const found = new Map<string, FoundEnd>();
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

function sideOf(id: string, { is, side, places }: FoundEnd): NodeView['side'] | undefined {
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

/** Looks up what ends of flows refer to, in the order of the contract. An organisation stands for its anchors and places, and they for it. */
function endFinder(dossier: Dossier): (id: string) => FoundEnd {
  const { flows, organisations = [], anchors = [] } = dossier;
  const features = placesIn(dossier);
  const nodes = new Map(flows?.nodes?.map((node) => [node.id, node]));
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const places = new Map(features.map((place) => [String(place.id), place]));
  const of = (organisation: string | undefined): Touched => {
    if (organisation === undefined) return nowhere;
    return {
      places: features
        .filter(({ id, properties }) => id !== undefined && properties.organisation === organisation)
        .map(({ id }) => String(id)),
      anchors: anchors.filter((anchor) => anchor.organisation === organisation).map(({ id }) => id),
    };
  };
  return (id) => {
    const node = nodes.get(id);
    if (node) return { ...nowhere, is: 'node', name: node.label, side: node.side };
    const organisation = names.get(id);
    if (organisation !== undefined) return { ...of(id), is: 'organisation', name: organisation };
    const anchor = anchors.find((one) => one.id === id);
    if (anchor) {
      const { name = names.get(anchor.organisation ?? '') } = anchor;
      return { places: of(anchor.organisation).places, anchors: [id], is: 'anchor', name };
    }
    const place = places.get(id);
    if (place) return { places: [id], anchors: of(place.properties.organisation).anchors, is: 'place', name: place.properties.name };
    return id === OUTSIDE ? { ...nowhere, is: OUTSIDE } : { places: [id], anchors: [], is: 'unknown' };
  };
}

function placesIn({ map }: Dossier): PlaceFeature[] {
  return (map?.layers ?? []).flatMap((layer) => ('features' in layer ? (layer.features?.features ?? []) : []));
}
