import type { LayerView, PlaceView } from '../model.js';

/** What the list shows under one heading. */
export interface PlaceGroup {
  /** Of a layer, or of the places that are unknown. */
  readonly layer: LayerView | undefined;
  readonly places: readonly PlaceView[];
}

/**
 * The places of the list: those on the map by layer, then those of which the place is unknown, of all layers, by number, then areas by layer.
 * `places`: which of them, in any order. Groups without places are left out.
 */
export function placeGroups(layers: readonly LayerView[], places: readonly PlaceView[]): readonly PlaceGroup[] {
  const wanted = new Set(places);
  const groups = layers.map((layer) => ({ layer, places: layer.places.filter((place) => wanted.has(place)) }));
  const [areas, all] = [groups.filter(({ layer }) => layer.kind === 'areas'), groups.filter(({ layer }) => layer.kind === 'places')];
  const located = all.map((group) => ({ ...group, places: group.places.filter(({ position }) => position) }));
  const unknown = all
    .flatMap((group) => group.places.filter(({ position }) => !position))
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
  return [...located, { layer: undefined, places: unknown }, ...areas].filter((group) => group.places.length > 0);
}

/** Every place and area in the order in which the list has them. */
export function inListOrder(layers: readonly LayerView[]): readonly PlaceView[] {
  const all = layers.flatMap(({ places }) => places);
  return placeGroups(layers, all).flatMap(({ places }) => places);
}
