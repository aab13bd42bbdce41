import fc, { type Arbitrary } from 'fast-check';
import { schema } from '../../packages/contract/src/generated/schema.js';
import type { Schema, SchemaOrName } from '../../packages/contract/src/schema.js';

// The same cases in every run: what is red stays red. Another seed looks further.
fc.configureGlobal({ seed: 20261125 });

const year = fc.integer({ min: 1990, max: 2040 }).map(String);
const day = fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
const date = fc.oneof(
  year,
  day,
  day.map((text) => text.slice(0, 7)),
);
const moment = fc.oneof(
  day,
  fc.tuple(day, fc.integer({ min: 0, max: 23 })).map(([text, hour]) => `${text}T${two(hour)}:30+01:00`),
);
// Not where the reader takes a position for a mistake: in the sea at [0, 0], or where swapped Dutch positions are.
const degrees = fc.tuple(fc.double({ min: -180, max: 49, noNaN: true }), fc.double({ min: 1, max: 89, noNaN: true }));
const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const band = fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
const text = fc.string({ maxLength: 12 });
let count = 0;

/** What a schema cannot say, or a pattern says: by the name of the definition. */
const byName: Record<string, Arbitrary<unknown>> = {
  Id: fc.constant(null).map(() => `id-${count++}`),
  Language: fc.constantFrom('nl', 'en', 'nl-x-b1', 'tr'),
  LocalText: fc.oneof(text, fc.record({ nl: text, en: text }, { requiredKeys: ['nl'] })),
  PartialDate: date,
  DateTime: moment,
  Period: fc.oneof(fc.record({ from: date }), fc.record({ to: date }), fc.constant({})),
  Amount: fc.oneof(number, band),
  MultiplierValue: fc.constantFrom(1, 1.6, { min: 1.4, max: 3 }),
  FactValue: fc.oneof(number, band, text),
  Currency: fc.constantFrom('EUR', 'GBP'),
  Link: fc.constantFrom('https://example.org/a', 'mailto:a@example.org', 'map/bestand.pdf', '#hier', ''),
  Position: fc.oneof(
    degrees,
    degrees.map(([x, y]) => [x, y, 3]),
  ),
  Bounds: degrees.map(([x, y]) => [x, y, x + 1, y + 1]),
};

/** Dossiers in which nothing is wrong, from the schema itself. */
export const dossiers: Arbitrary<Record<string, unknown>> = from(schema) as Arbitrary<Record<string, unknown>>;

function from(part: SchemaOrName, name = ''): Arbitrary<unknown> {
  if (typeof part === 'string') return byName[part] ?? from(schema.definitions![part]!, part);
  if (part.$ref) return from(part.$ref);
  if (part.oneOf) return fc.oneof(...part.oneOf.map((option) => from(option)), ...(part.type?.includes('null') ? [fc.constant(null)] : []));
  if (part.enum) return fc.constantFrom(...part.enum);
  if ('const' in part) return fc.constant(part.const);
  const types = [part.type!].flat();
  return fc.oneof(...types.map((type) => ofType(type, part, name)));
}

function ofType(type: string, part: Schema, name: string): Arbitrary<unknown> {
  const { minimum = -1000, maximum = 1000 } = part;
  switch (type) {
    case 'string':
      // The only text or number that is an id of its own.
      return part.type?.includes('number') ? byName['Id']! : text;
    case 'number':
      return Array.isArray(part.type) ? fc.constant(null).map(() => count++) : fc.double({ min: minimum, max: maximum, noNaN: true });
    case 'integer':
      return fc.integer({ min: minimum, max: maximum });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(from(part.items!), {
        minLength: part.minItems ?? 0,
        maxLength: Math.min((part.minItems ?? 0) + 2, part.maxItems ?? Infinity),
      });
    default:
      return part.properties ? record(part, name) : fc.dictionary(fc.constantFrom('name', 'url'), text);
  }
}

function record({ properties = {}, required = [], anyOf }: Schema, name: string): Arbitrary<unknown> {
  const parts = Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, from(property)]));
  const either = anyOf?.map((option) => option.required[0]!) ?? [];
  const whole = fc.record(parts, { requiredKeys: [...required, ...either.slice(0, 1)] });
  if (name === 'Meeting') return whole.map(endsAfterItBegins);
  if (name === 'MapFlow') return whole.map(flowsOneWay);
  // GeoJSON may have shapes without points; the reader takes them for a mistake.
  if (/^Multi|Polygon$/.test(name)) return whole.filter((geometry) => /\d/.test(JSON.stringify(geometry)));
  return name === 'Spending' ? whole.map(hasEachTierOnce) : whole;
}

function hasEachTierOnce(spending: unknown): unknown {
  const { tiers } = spending as { tiers: { id: string }[] };
  return { ...(spending as object), tiers: tiers.filter(({ id }, i) => tiers.findIndex((tier) => tier.id === id) === i) };
}

function flowsOneWay(flow: unknown): unknown {
  const { amount } = flow as { amount: number | { min: number; max: number } };
  const [least, most] = typeof amount === 'number' ? [amount, amount] : [amount.min, amount.max];
  return { ...(flow as object), amount: typeof amount === 'number' ? Math.abs(amount) : { min: 0, max: Math.abs(most - least) } };
}

function endsAfterItBegins(meeting: unknown): unknown {
  const { end, ...rest } = meeting as { start: string; end?: string };
  return end === undefined ? rest : { ...rest, end: rest.start };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Any place in a value, as a list of keys; `seed` chooses. */
export function somewhere(value: unknown, seed: readonly number[]): string[] {
  const path: string[] = [];
  let at = value;
  for (const choice of seed) {
    if (typeof at !== 'object' || at === null) break;
    const keys = Object.keys(at);
    if (keys.length === 0) break;
    const key = keys[choice % keys.length]!;
    path.push(key);
    at = (at as Record<string, unknown>)[key];
  }
  return path;
}

/** Ways to break a value at a random place: another value, nothing, another key. */
export const damage = fc.record({
  seed: fc.array(fc.nat(50), { minLength: 1, maxLength: 9 }),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('javascript:x', '2026-13', '', -1, 1.5, 9, [], {}, null, [52.4, 4.9], { min: 3, max: 1 }, { nl: 4 }),
  ),
  how: fc.constantFrom('replace', 'replace', 'remove', 'rename'),
});

export function damaged(dossier: object, { seed, value, how }: { seed: number[]; value: unknown; how: string }): Record<string, unknown> {
  const copy = structuredClone(dossier) as Record<string, unknown>;
  const path = somewhere(copy, seed);
  const last = path.pop();
  if (last === undefined) return copy;
  const holder = path.reduce((at, key) => at[key] as Record<string, unknown>, copy);
  const before = holder[last];
  if (how !== 'replace') delete holder[last];
  if (how === 'replace') holder[last] = structuredClone(value);
  if (how === 'rename') holder[`${last}s`] = before;
  return copy;
}
