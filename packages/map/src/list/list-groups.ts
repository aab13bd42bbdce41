import type { LayerView, PlaceView } from '../model.js';

/** What the list shows under one heading. */
interface PlaceGroup {
  /** Of a layer, or `unknown`. */
  readonly layer: LayerView | undefined;
  readonly places: readonly PlaceView[];
}

/**
 * The places of the list: those on the map by layer, then those of which the place is unknown, of all layers, by number.
 * Groups without places are left out.
 */
export function placeGroups(layers: readonly LayerView[]): PlaceGroup[] {
  const ofPlaces = layers.filter(({ kind }) => kind === 'places');
  const located = ofPlaces.map((layer) => ({ layer, places: layer.places.filter(({ position }) => position) }));
  const unknown = ofPlaces
    .flatMap(({ places }) => places.filter(({ position }) => !position))
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
  return [...located, { layer: undefined, places: unknown }].filter(({ places }) => places.length > 0);
}

/** Every place and area in the order in which the list has them. */
export function inListOrder(layers: readonly LayerView[]): PlaceView[] {
  const areas = layers.filter(({ kind }) => kind === 'areas').flatMap(({ places }) => places);
  return [...placeGroups(layers).flatMap(({ places }) => places), ...areas];
}
