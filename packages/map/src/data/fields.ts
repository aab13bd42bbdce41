import type { BackgroundProperties, FlowsLayer, MapFlow, NetworkLayer, NetworkLine, PlaceProperties } from '@wijkwelvaartswerk/contract';
import type { RawFeature } from './reader.js';

type Row = Record<string, unknown>;
/** Which of our names goes by which name in the data; a dot leads into a property that holds others. */
type Fields = Readonly<Record<string, string>>;
type Names<Properties> = Readonly<Record<keyof Properties, 'text' | 'number' | 'any'>>;

/** All that the contract knows of a place, a line, a flow or a shape. Other columns of a table are not ours to read. */
const PLACE: Names<PlaceProperties> = {
  name: 'text',
  number: 'number',
  summary: 'text',
  address: 'text',
  url: 'text',
  organisation: 'text',
  status: 'text',
  since: 'text',
  until: 'text',
  precision: 'text',
  person: 'any',
  facts: 'any',
  image: 'any',
};
const BETWEEN = { from: 'text', to: 'text', label: 'text', asOf: 'text', definition: 'text', source: 'any' } as const;
const LINE: Names<NetworkLine> = { ...BETWEEN, weight: 'number' };
const FLOW: Names<MapFlow> = { ...BETWEEN, amount: 'number', unit: 'text' };
const SHAPE: Names<BackgroundProperties> = { kind: 'text', name: 'text' };

/** The id of a feature, its own or made of what tells it from others in its file. `prefix`: tells that file from others. */
export function idOf(raw: RawFeature, fields: Fields, prefix: string): string | number | undefined {
  const { id, key, properties } = raw ?? {};
  const theirs = rowOf(properties);
  const own = fields['id'] ? at(theirs, fields['id']) : (id ?? theirs['id']);
  return isId(own) ? own : key === undefined ? undefined : `${prefix}:${key}`;
}

/** A place or area under our names. */
export function placeFrom(raw: RawFeature, fields: Fields, prefix: string): Row {
  const id = idOf(raw, fields, prefix);
  const { geometry = null, properties } = raw ?? {};
  const row = ours(rowOf(properties), fields, PLACE);
  if (row['person'] === undefined && meansPerson(properties)) row['person'] = { consent: 'none' };
  return { type: 'Feature', ...(id !== undefined && { id }), geometry, properties: row };
}

/** Who wrote `persoon` meant a person; what is unclear about one counts as no consent. A column such as `personen`, a count, is none. */
function meansPerson(properties: unknown): boolean {
  return Object.entries(rowOf(properties)).some(([name, value]) => /^pers/i.test(name) && typeof (unfolded(value) ?? '') === 'object');
}

/** A shape of the background. */
export function shapeFrom(raw: RawFeature): Row {
  const { geometry = null, properties } = raw ?? {};
  return { type: 'Feature', geometry, properties: ours(rowOf(properties), {}, SHAPE) };
}

/** A line of a network or a flow under our names. */
export function rowFrom(raw: RawFeature, kind: (NetworkLayer | FlowsLayer)['kind'], fields: Fields): Row {
  return ours(rowOf((raw ?? {}).properties), fields, kind === 'network' ? LINE : FLOW);
}

function ours(theirs: Row, fields: Fields, names: Names<Row>): Row {
  const row: Row = {};
  for (const [name, type] of Object.entries(names)) {
    const value = fields[name] === undefined ? theirs[name] : at(theirs, fields[name]);
    // A table has a column for everything: what is not filled in is not there.
    if (value !== null && value !== undefined && value !== '') row[name] = type === 'any' ? unfolded(value) : asType(value, type);
  }
  for (const [name, value] of Object.entries(theirs)) if (name.startsWith('x-')) row[name] = value;
  return row;
}

/** A table may hold a number where we want text, and the other way round, and an object or list only as text. */
function asType(value: unknown, type: 'text' | 'number'): unknown {
  if (type === 'text') return typeof value === 'number' ? String(value) : unfolded(value);
  const isNumber = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  return isNumber ? Number(value) : unfolded(value);
}

function unfolded(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[{[]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/** The property of this name; else, for a name with dots, the property in a property. */
function at(row: Row, name: string): unknown {
  if (Object.hasOwn(row, name)) return row[name];
  return name.split('.').reduce<unknown>((value, part) => ownOf(rowOf(unfolded(value)), part), row);
}

const ownOf = (row: Row, name: string): unknown => (Object.hasOwn(row, name) ? row[name] : undefined);

function rowOf(value: unknown): Row {
  return typeof value === 'object' && value !== null ? (value as Row) : {};
}

const isId = (id: unknown): id is string | number => (typeof id === 'string' && id !== '') || typeof id === 'number';
