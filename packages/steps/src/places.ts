import type { AreasLayer, Dossier, LocalText, PlacesLayer } from '@wijkwelvaartswerk/contract';

/** The names of the places in the dossier, by id. */
export function placeNames(dossier: Dossier, say: (text: LocalText) => string): ReadonlyMap<string, string> {
  const features = placeLayers(dossier).flatMap((layer) => layer.features?.features ?? []);
  return new Map(features.map(({ id, properties }) => [String(id), say(properties.name)]));
}

/** Whether the map has layers that are loaded from elsewhere, so that a place the dossier does not hold may still exist. */
export function hasPlacesElsewhere(dossier: Dossier): boolean {
  return placeLayers(dossier).some(({ href }) => href);
}

function placeLayers({ map }: Dossier): (PlacesLayer | AreasLayer)[] {
  return (map?.layers ?? []).filter((layer) => layer.kind === 'places' || layer.kind === 'areas');
}
