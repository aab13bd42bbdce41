/** Steps and terms every dossier may point to: those of the method itself. */
const METHOD_STEPS = ['stap-1', 'stap-2', 'stap-3', 'stap-4', 'stap-5'];
const METHOD_TERMS = [
  'ankerorganisatie',
  'assemblee',
  'commons',
  'community-wealth-building',
  'cooperatief',
  'democratisering-van-de-economie',
  'donuteconomie',
  'kapitaalstromen',
  'waarde',
  'wijkwelvaartswerk',
];
/** Enough for any real list; a list that only claims to be endless is not walked. */
const MOST = 1_000_000;

/** The ids in each list something can refer to, by the name of the list; no set for places when some of them are not in the file. */
export type Ids = Readonly<Record<string, ReadonlySet<string> | undefined>>;

/**
 * The ids of the whole input, before anything is left out of it: a reference to what could not be used is not a second mistake.
 */
export function collectIds(dossier: unknown): Ids {
  const at = (key: string) => idsOf(get(dossier, key));
  const flows = get(dossier, 'flows');
  return {
    sources: at('sources'),
    organisations: at('organisations'),
    steps: 'steps' in (dossier as object) ? at('steps') : new Set(METHOD_STEPS),
    meetings: at('meetings'),
    anchors: at('anchors'),
    glossary: new Set([...METHOD_TERMS, ...at('glossary')]),
    nodes: idsOf(get(flows, 'nodes')),
    outside: new Set(['outside']),
    places: placeIds(get(dossier, 'map')),
  };
}

function placeIds(map: unknown): Set<string> | undefined {
  const layers = listed(get(map, 'layers'));
  const elsewhere = layers.some(
    (layer) => get(layer, 'href') !== undefined && get(layer, 'kind') !== 'network' && get(layer, 'kind') !== 'flows',
  );
  if (elsewhere) return undefined;
  return new Set(layers.flatMap((layer) => [...idsOf(get(get(layer, 'features'), 'features'))]));
}

function idsOf(list: unknown): Set<string> {
  const ids = new Set<string>();
  for (const item of listed(list)) {
    const id = get(item, 'id');
    if (typeof id === 'string' || typeof id === 'number') ids.add(String(id));
  }
  return ids;
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST) : [];
}

function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
