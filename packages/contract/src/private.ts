import type { Dossier } from './generated/dossier.js';
import type { Path } from './path.js';
import { concernsPrivate } from './person.js';

export type Item = Readonly<Record<string, unknown>>;

/** An item about someone who may not be seen in public. */
export interface Private {
  readonly path: Path;
  readonly item: Item;
  readonly id: unknown;
  /** For a place: the feature it is the properties of. */
  readonly feature?: Item;
}

/** All items of a dossier about someone who may not be seen in public. Without any, the whole of it may be seen. */
export function privateItems({ coalition, organisations, financeCircle, map }: Dossier): Private[] {
  const found: Private[] = [];
  const add = (list: readonly Item[] | undefined, ...path: Path) => {
    list?.forEach((item, i) => concernsPrivate(item) && found.push({ path: [...path, i], item, id: item['id'] }));
  };
  add(coalition?.members as Item[] | undefined, 'coalition', 'members');
  add(organisations as Item[] | undefined, 'organisations');
  add(financeCircle?.members as Item[] | undefined, 'financeCircle', 'members');
  map?.layers.forEach((layer, i) => {
    if (!('features' in layer)) return;
    layer.features?.features.forEach((feature, j) => {
      const item = feature.properties as unknown as Item;
      if (!concernsPrivate(item)) return;
      found.push({ path: ['map', 'layers', i, 'features', 'features', j], item, id: feature.id, feature: feature as unknown as Item });
    });
  });
  return found;
}
