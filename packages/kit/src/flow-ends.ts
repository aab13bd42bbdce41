import type { Dossier, LocalText, PlaceFeature } from '@wijkwelvaartswerk/contract';
import type { Selection } from './dossier-store.js';

/** What other widgets can show of the ends of a flow: ids of places on the map, and of anchors. */
export interface Touched {
  readonly places: readonly string[];
  readonly anchors: readonly string[];
}

/** What an end of a flow refers to. `unknown`: nothing in the dossier; it may be a place of a layer that is loaded from elsewhere. */
export interface FlowEnd extends Touched {
  readonly is: 'node' | 'organisation' | 'anchor' | 'place' | 'outside' | 'unknown';
  readonly name?: LocalText;
  /** For a node that says so. */
  readonly side?: 'inside' | 'outside';
}

const nothing: Touched = { places: [], anchors: [] };

/** Looks up what ends of flows refer to, in the order of the contract. An organisation stands for its anchors and places, and they for it. */
export function flowEndFinder(dossier: Dossier): (id: string) => FlowEnd {
  const { flows, organisations = [], anchors = [] } = dossier;
  const features = placesIn(dossier);
  const nodes = new Map(flows?.nodes?.map((node) => [node.id, node]));
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const places = new Map(features.map((place) => [String(place.id), place]));
  const of = (organisation: string | undefined): Touched => {
    if (organisation === undefined) return nothing;
    return {
      places: features
        .filter(({ id, properties }) => id !== undefined && properties.organisation === organisation)
        .map(({ id }) => String(id)),
      anchors: anchors.filter((anchor) => anchor.organisation === organisation).map(({ id }) => id),
    };
  };
  return (id) => {
    const node = nodes.get(id);
    if (node) return { ...nothing, is: 'node', name: node.label, side: node.side };
    const organisation = names.get(id);
    if (organisation !== undefined) return { ...of(id), is: 'organisation', name: organisation };
    const anchor = anchors.find((one) => one.id === id);
    if (anchor) {
      const { name = names.get(anchor.organisation ?? '') } = anchor;
      return { places: of(anchor.organisation).places, anchors: [id], is: 'anchor', name };
    }
    const place = places.get(id);
    if (place) return { places: [id], anchors: of(place.properties.organisation).anchors, is: 'place', name: place.properties.name };
    return id === 'outside' ? { ...nothing, is: 'outside' } : { places: [id], anchors: [], is: 'unknown' };
  };
}

/** The places and anchors at the ends of the flow that is chosen: a widget that does not draw flows follows it with these. */
export function touchedBy(selection: Selection | null, dossier: Dossier): Touched {
  const flow = selection?.kind === 'flow' ? dossier.flows?.items.find(({ id }) => id === selection.id) : undefined;
  if (!flow) return nothing;
  const ends = [flow.from, flow.to].map(flowEndFinder(dossier));
  return { places: ends.flatMap(({ places }) => places), anchors: ends.flatMap(({ anchors }) => anchors) };
}

function placesIn({ map }: Dossier): PlaceFeature[] {
  return (map?.layers ?? []).flatMap((layer) => ('features' in layer ? (layer.features?.features ?? []) : []));
}
