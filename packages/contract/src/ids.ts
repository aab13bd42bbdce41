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

/** The ids in each list something can refer to, by the name of the list; no set where not all of them can be known. */
export type Ids = Readonly<Record<string, ReadonlySet<string> | undefined>>;

/**
 * The ids of the whole input, before anything is left out of it: a reference to what could not be used is not a second mistake.
 */
export function collectIds(dossier: object): Ids {
  const at = (key: string) => idsIn(get(dossier, key));
  const terms = at('glossary');
  return {
    sources: at('sources'),
    organisations: at('organisations'),
    steps: get(dossier, 'steps') === undefined ? new Set(METHOD_STEPS) : at('steps'),
    meetings: at('meetings'),
    anchors: at('anchors'),
    glossary: terms && new Set([...METHOD_TERMS, ...terms]),
    nodes: idsIn(get(get(dossier, 'flows'), 'nodes')),
    outside: new Set(['outside']),
    places: placeIds(get(dossier, 'map')),
  };
}

/** A place may go without an id, and its id may be a number. */
function placeIds(map: unknown): Set<string> | undefined {
  const layers = get(map, 'layers');
  if (map === undefined) return new Set();
  if (!Array.isArray(layers)) return undefined;
  const ids = new Set<string>();
  for (const layer of layers.slice(0, MOST)) {
    const features = get(layer, 'features');
    const elsewhere = get(layer, 'href') !== undefined && !get(layer, 'lines') && !get(layer, 'flows');
    if (elsewhere || !idsIn(features && (get(features, 'features') ?? null), ids, true)) return undefined;
  }
  return ids;
}

/** Nothing where a reference may be meant for something whose id cannot be read. */
function idsIn(list: unknown, ids = new Set<string>(), isPlaces = false): Set<string> | undefined {
  if (list === undefined) return ids;
  if (!Array.isArray(list)) return undefined;
  for (const item of list.slice(0, MOST)) {
    const id = get(item, 'id');
    if ((typeof id === 'string' && id !== '') || (isPlaces && typeof id === 'number')) ids.add(String(id));
    else if (id !== undefined || !isPlaces || !get(item, 'type')) return undefined;
  }
  return ids;
}

function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
