import { countOf, type LayerView, type PlaceView } from '../model.js';
import type { Extent, PlaceStatus } from '../picture/scene.js';

/** Which places a person wants to see. Where nothing is ticked nothing is left out. */
export interface Filter {
  /** Ids of layers of places. */
  readonly layers: ReadonlySet<string>;
  readonly statuses: ReadonlySet<PlaceStatus>;
  /** In the list, only what the picture shows now. */
  readonly inView: boolean;
}

/** What there is to choose from, with how many places each has. */
export interface FilterOptions {
  readonly layers: readonly { readonly layer: LayerView; readonly count: number }[];
  readonly statuses: readonly { readonly status: PlaceStatus; readonly count: number }[];
}

export const noFilter: Filter = { layers: new Set(), statuses: new Set(), inView: false };

const STATUSES: readonly PlaceStatus[] = ['now', 'planned', 'closed'];

/** The layers and statuses that occur; of what has only one value there is nothing to choose. */
export function filterOptions(all: readonly LayerView[]): FilterOptions {
  const layers = all.filter((layer) => layer.kind === 'places' && countOf(layer) > 0);
  const places = layers.flatMap((layer) => layer.places);
  const statuses = STATUSES.map((status) => ({ status, count: places.filter((place) => place.status === status).length }));
  return {
    layers: several(layers.map((layer) => ({ layer, count: countOf(layer) }))),
    statuses: several(statuses.filter(({ count }) => count > 0)),
  };
}

/** How many choices narrow what is shown. */
export function activeChoices({ layers, statuses, inView }: Filter): number {
  return layers.size + statuses.size + (inView ? 1 : 0);
}

/**
 * The places, and areas, of a ticked layer and a ticked status; the array itself when all pass. Areas have a switch of their own
 * and pass whatever layer of places is ticked. `crowds`: layers of which the places are not among these.
 */
export function filterPlaces(
  places: readonly PlaceView[],
  { layers, statuses }: Filter,
  crowds: readonly LayerView[] = [],
): readonly PlaceView[] {
  // A layer or status that is no longer in the dossier narrows nothing.
  const byLayer = places.some(({ layer }) => layer.kind === 'places' && layers.has(layer.id)) || crowds.some(({ id }) => layers.has(id));
  const byStatus = places.some(({ status }) => statuses.has(status));
  if (!byLayer && !byStatus) return places;
  return places.filter(
    ({ layer, status }) => (!byLayer || layer.kind === 'areas' || layers.has(layer.id)) && (!byStatus || statuses.has(status)),
  );
}

/** Those of the layers that pass a filter: all, unless one of the layers of places is ticked. */
export function passingLayers(some: readonly LayerView[], { layers }: Filter, all: readonly LayerView[]): readonly LayerView[] {
  const byLayer = all.some(({ id, kind }) => kind === 'places' && layers.has(id));
  return byLayer ? some.filter(({ id }) => layers.has(id)) : some;
}

/** The places that can be seen within an extent: with a position in it, of a layer that is on. Areas pass. */
export function placesInView(places: readonly PlaceView[], extent: Extent, on: ReadonlySet<string>): readonly PlaceView[] {
  const [west, south, east, north] = extent;
  return places.filter(({ layer, position }) => {
    if (layer.kind === 'areas') return true;
    if (!position || !on.has(layer.id)) return false;
    const [longitude, latitude] = position;
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  });
}

/** A filter with one choice more, or less. */
export function toggled<Choice>(choices: ReadonlySet<Choice>, choice: Choice): ReadonlySet<Choice> {
  const next = new Set(choices);
  if (!next.delete(choice)) next.add(choice);
  return next;
}

function several<Option>(options: readonly Option[]): readonly Option[] {
  return options.length > 1 ? options : [];
}
