import type { AreasLayer, Dossier, LocalText, PlacesLayer } from '@wijkwelvaartswerk/contract';
import type { PartContext } from './context.js';

/** The names of the places in the dossier, by id. */
export function placeNames(dossier: Dossier, say: (text: LocalText) => string): ReadonlyMap<string, string> {
  const features = placeLayers(dossier).flatMap((layer) => layer.features?.features ?? []);
  return new Map(features.map(({ id, properties }) => [String(id), say(properties.name)]));
}

/** Whether the map has layers that are loaded from elsewhere, so that a place the dossier does not hold may still exist. */
function hasPlacesElsewhere(dossier: Dossier): boolean {
  return placeLayers(dossier).some(({ href }) => href);
}

/** A place that something points to; `name` is absent for one of a layer that is loaded from elsewhere. */
export interface PlaceRef {
  readonly id: string;
  readonly name?: string | undefined;
}

/** Finds the place with an id; nothing for one that is nowhere. Looks the names up once: a map may have many places. */
export function placeFinder({ dossier, text }: Pick<PartContext, 'dossier' | 'text'>): (id: string | undefined) => PlaceRef | undefined {
  const names = placeNames(dossier, text);
  const elsewhere = hasPlacesElsewhere(dossier);
  return (id) => (id !== undefined && (elsewhere || names.has(id)) ? { id, name: names.get(id)?.trim() || undefined } : undefined);
}

function placeLayers({ map }: Dossier): (PlacesLayer | AreasLayer)[] {
  return (map?.layers ?? []).filter((layer) => layer.kind === 'places' || layer.kind === 'areas');
}
