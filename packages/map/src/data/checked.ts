import {
  parseDossier,
  publishDossier,
  type Background,
  type Dossier,
  type DossierMap,
  type Format,
  type Issue,
  type Layer,
} from '@wijkwelvaartswerk/contract';
import { placeFrom, rowFrom, shapeFrom } from './fields.js';
import type { RawFeature } from './reader.js';

/** A layer of the map, or its background, of which the data is somewhere else. */
export type Part = { readonly id: string; readonly layer: Layer } | { readonly id: typeof BACKGROUND; readonly background: Background };

/** In place of the id of a layer: no layer has this one. */
export const BACKGROUND = '';

/** One feature, line or flow, as the contract has it. */
export type Item = object;

export interface Checked {
  /** With what is private in them: only together with the rest of the dossier can all of that be found. */
  readonly items: readonly Item[];
  /** What is wrong with them; paths begin where the file begins. */
  readonly issues: readonly Issue[];
}

const LIST = { places: 'features', areas: 'features', network: 'lines', flows: 'flows' } as const;

/** What is in a file, checked as if it stood in the dossier itself. */
export function checked(part: Part, raw: readonly RawFeature[], dossier: Dossier): Checked {
  const { version, language, neighbourhood, organisations, sources } = dossier;
  const { dossier: read, issues: found } = parseDossier({
    version,
    language,
    neighbourhood,
    organisations,
    sources,
    map: mapOf(part, raw),
  });
  if (!read) return { items: [], issues: [] };
  const path = 'layer' in part ? `/map/layers/0/${LIST[part.layer.kind]}` : '/map/background/features';
  // Of a layer the path in the file says enough; that a shape is one of the background is said only by the whole path.
  const shorten = (whole: string) =>
    'layer' in part ? whole.slice('/map/layers/0'.length).replace('/features/features', '/features') : whole;
  return {
    items: itemsIn(part, read.map!),
    issues: publishDossier(read, found)
      .issues.filter((issue) => issue.path.startsWith(path) && issue.code !== 'unknown-key')
      .map((issue) => ({ ...issue, path: shorten(issue.path) })),
  };
}

/** The part with these items in it; `format`: of the file that they come from. */
export function filled(part: Part, items: readonly Item[], format?: Format): Layer | Background {
  const features = { type: 'FeatureCollection' as const, features: items };
  if (!('layer' in part)) return { ...part.background, features } as Background;
  const { layer } = part;
  const list = LIST[layer.kind];
  return { ...layer, ...(format && { format }), [list]: list === 'features' ? features : items };
}

function mapOf(part: Part, raw: readonly RawFeature[]): unknown {
  if (!('layer' in part)) return { background: filled(part, raw.map(shapeFrom)), layers: [] };
  const { fields = {}, kind, id, title } = part.layer;
  const items = raw.map((one) => (kind === 'network' || kind === 'flows' ? rowFrom(one, kind, fields) : placeFrom(one, fields, id)));
  // The places that lines and flows run between are in other layers: one that is elsewhere says that not all of them are known here.
  const others = { id: `${id}-others`, kind: 'places', title, href: '#' };
  return { layers: [filled({ id, layer: { id, kind, title } as Layer }, items), others] };
}

/** What is left of what was put in with `filled`. */
function itemsIn(part: Part, { layers, background }: DossierMap): readonly Item[] {
  const read = ('layer' in part ? layers[0] : background) as Readonly<Record<string, unknown>> | undefined;
  const list = read?.['layer' in part ? LIST[part.layer.kind] : 'features'] as readonly Item[] | { features: readonly Item[] } | undefined;
  return (list && 'features' in list ? list.features : list) ?? [];
}
