import { schema } from './generated/schema.js';
import type { Hidden } from './hidden.js';
import type { Path } from './path.js';

const REFERENCES = new Set([
  'id',
  'from',
  'to',
  'place',
  'places',
  'organisation',
  'organisations',
  'meeting',
  'step',
  'source',
  'terms',
  'see',
]);
/** Words of the contract, not of the author. */
const FIXED = new Set([
  'type',
  'kind',
  'status',
  'role',
  'stage',
  'precision',
  'consent',
  'symbol',
  'format',
  'currency',
  'tenure',
  'direction',
  'side',
]);
const LINKS = new Set(['url', 'href', 'contact', 'charter']);
const LANGUAGE = /^[a-z]{2}(-|$)/i;
/** Left out, as `undefined` is a value too. */
const GONE = Symbol('gone');

type Found = 'mention' | 'id';

/**
 * The value without any mention of what is hidden, in texts, links, ids, positions and author's own keys; the same value where
 * nothing is found. `found` is called for each.
 */
export function redact<Value>(value: Value, hidden: Hidden, language: string, found: (path: Path, what: Found) => void): Value {
  const at: (string | number)[] = [];
  // Keys of the contract are no one's name, whatever someone is called.
  const keys = new Map(
    [schema, ...Object.values(schema.definitions!)].flatMap(({ properties = {} }) => Object.keys(properties)).map((key) => [key, false]),
  );
  let count = 0;

  const tell = (what: Found): void => {
    count++;
    found(at, what);
  };
  const keep = <Same>(before: unknown, after: Same, what: Found = 'mention'): Same => {
    if (before !== after) tell(what);
    return after;
  };
  const isSecretKey = (key: string): boolean => {
    let secret = keys.get(key);
    if (secret === undefined) keys.set(key, (secret = hidden.textFor(key, language, language) !== key));
    return secret;
  };
  const below = (segment: string | number, part: unknown, key: string, secret = false): unknown => {
    at.push(segment);
    const result = secret ? keep(part, GONE) : walk(part, key);
    at.pop();
    return result;
  };

  function walk(part: unknown, key: string): unknown {
    if (typeof part === 'string') return text(part, key);
    if (typeof part !== 'object' || part === null) return part;
    return Array.isArray(part) ? list(part, key) : record(part as Record<string, unknown>, key);
  }

  function text(part: string, key: string): unknown {
    // An organisation's kind is in the author's words.
    if (FIXED.has(key) && (key === 'kind' ? /^[a-z-]+$/ : /^[\w-]+$/).test(part)) return part;
    if (REFERENCES.has(key)) return keep(part, hidden.idFor(part), 'id');
    if (LINKS.has(key)) return hidden.isLink(part) ? keep(part, GONE) : part;
    return keep(part, hidden.textFor(part, LANGUAGE.test(key) ? key : language, language));
  }

  function list(part: unknown[], key: string): unknown {
    if (hidden.isPosition(part)) return keep(part, GONE);
    const items = part.map((item, i) => below(i, item, key));
    return items.every((item, i) => item === part[i]) ? part : items.filter((item) => item !== GONE);
  }

  function record(part: Record<string, unknown>, name: string): unknown {
    const before = count;
    const holdsPosition = hidden.isPosition(part);
    let copy: Record<string, unknown> | undefined;
    for (const key of Object.keys(part)) {
      const value = part[key];
      if (name === 'geometry' && key === 'coordinates') continue;
      const result = below(key, value, key, isSecretKey(key) || (holdsPosition && hidden.hasNumber(value)));
      if (result === value) continue;
      copy ??= { ...part };
      if (result === GONE) delete copy[key];
      else copy[key] = result;
    }
    // A picture without its address is none.
    if (copy && 'alt' in copy && !('href' in copy)) return GONE;
    // A place that mentions someone may be their home once more.
    if (count > before && isHome(part['geometry'])) copy = { ...part, ...copy, geometry: null };
    return copy ?? part;
  }

  function isHome(geometry: unknown): boolean {
    const { coordinates } = (geometry ?? {}) as { coordinates?: unknown };
    return Array.isArray(coordinates) && hidden.isPosition(coordinates.flat(Infinity));
  }

  return walk(value, '') as Value;
}
