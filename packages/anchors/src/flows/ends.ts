import type { Dossier, Flow } from '@wijkwelvaartswerk/contract';
import { wordsIn } from '@wijkwelvaartswerk/kit';
import { anchorName } from '../gauge/model.js';
import type { Texts } from '../source.js';
import { messages } from './messages.js';

/** An end of flows. */
export interface NodeView {
  readonly id: string;
  readonly name: string;
  readonly side: 'inside' | 'outside';
  /** What the id refers to. `unknown`: nothing that is in the dossier, such as a place of a layer loaded from elsewhere. */
  readonly is: 'node' | 'organisation' | 'anchor' | 'place' | 'outside' | 'unknown';
  /** Id of the organisation, anchor or place. */
  readonly ref?: string;
  /** The dossier does not say on which side it is: we worked it out. */
  readonly assumed: boolean;
}

type Named = Omit<NodeView, 'side' | 'assumed'> & { readonly side?: NodeView['side'] };

const OUTSIDE = 'outside';

/**
 * The ends of these flows, by id.
 *
 * Where the dossier does not give the side of an end: a place is inside; an organisation or anchor is inside when a place on the map is
 * its own, else outside. Any other end is inside when something flows between it and what is outside, or when it both gets and gives
 * (the neighbourhood in the middle); else outside, for we do not say that something stays unless the dossier does.
 */
export function endsOf(flows: readonly Flow[], dossier: Dossier, language: string, texts: Texts): ReadonlyMap<string, NodeView> {
  const find = finder(dossier, language, texts);
  const named = new Map<string, Named>();
  for (const { from, to } of flows) for (const id of [from, to]) if (!named.has(id)) named.set(id, find(id));
  const within = passedThrough(flows, named);
  return new Map(
    [...named].map(([id, end]) => [
      id,
      { ...end, side: end.side ?? (within.has(id) ? 'inside' : 'outside'), assumed: end.side === undefined },
    ]),
  );
}

/** Looks an id up in the order in which the contract does. */
function finder(dossier: Dossier, language: string, { text }: Texts): (id: string) => Named {
  const nodes = new Map(dossier.flows?.nodes?.map((node) => [node.id, node]));
  const organisations = new Map(dossier.organisations?.map((organisation) => [organisation.id, organisation]));
  const anchors = new Map(dossier.anchors?.map((anchor) => [anchor.id, anchor]));
  const places = new Map(placesIn(dossier).map((place) => [String(place.id), place]));
  const housed = new Set(placesIn(dossier).map(({ properties }) => properties.organisation));
  const sideOf = (organisation: string | undefined) => (organisation !== undefined && housed.has(organisation) ? 'inside' : OUTSIDE);
  return (id) => {
    const node = nodes.get(id);
    if (node) return { id, name: text(node.label), side: node.side ?? (id === OUTSIDE ? OUTSIDE : undefined), is: 'node' };
    const organisation = organisations.get(id);
    if (organisation) return { id, name: text(organisation.name), side: sideOf(id), is: 'organisation', ref: id };
    const anchor = anchors.get(id);
    if (anchor) return { id, name: anchorName(anchor, dossier, language), side: sideOf(anchor.organisation), is: 'anchor', ref: id };
    const place = places.get(id);
    if (place) return { id, name: text(place.properties.name) || id, side: 'inside', is: 'place', ref: id };
    if (id === OUTSIDE) return { id, name: wordsIn(messages, language === 'en' ? 'en' : 'nl').outside, side: OUTSIDE, is: OUTSIDE };
    return { id, name: id, is: 'unknown' };
  };
}

function placesIn({ map }: Dossier) {
  return (map?.layers ?? []).flatMap((layer) => ('features' in layer ? (layer.features?.features ?? []) : []));
}

/** The ends without a side that exchange with what is outside, or both get and give. */
function passedThrough(flows: readonly Flow[], ends: ReadonlyMap<string, Named>): ReadonlySet<string> {
  const given = new Set(flows.map(({ from }) => from));
  const got = new Set(flows.map(({ to }) => to));
  const within = new Set([...given].filter((id) => got.has(id)));
  for (const { from, to } of flows) {
    if (ends.get(from)?.side === OUTSIDE) within.add(to);
    if (ends.get(to)?.side === OUTSIDE) within.add(from);
  }
  return within;
}
