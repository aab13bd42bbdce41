import { depthOver } from './depth.js';
import type { Ids } from './ids.js';
import type { Issue, IssueCode } from './issue.js';
import type { Path } from './path.js';
import type { Schema, SchemaOrName } from './schema.js';
import type { View } from './view.js';

/** What a walk over a value needs. */
export interface Walk {
  readonly report: {
    /** Takes down what is wrong; says whether the value can stay: true for a warning. */
    add(path: Path, code: IssueCode, params: Issue['params']): boolean;
    /** The known word that was most likely meant. */
    nearest(word: string, known: Iterable<string>): string | undefined;
  };
  readonly view: Pick<View, 'leaveOut' | 'set' | 'cut'>;
  /** What references can point to, by the names in `refersTo`. */
  readonly ids: Ids;
}

/** Reports; says whether the value can stay: true for a warning. */
export type Say = (code: IssueCode, params: Issue['params']) => boolean;
/** What a schema cannot say about the values of a definition, by its name; called when the rest is right. */
export type Meanings = Readonly<Record<string, (value: never, say: Say) => boolean>>;
type Test = (value: unknown) => boolean;
type Record_ = Readonly<Record<string, unknown>>;

const MAX_DEPTH = 32;
const MAX_FEATURES = 200_000;
/** Items in all other lists together. */
const MAX_ITEMS = 1_000_000;

/**
 * Turns a schema into a function that checks, reports and leaves out in one walk over a value. Left out is the smallest thing
 * that can be missed: an optional property, else an item of a list. A test answers whether its value can be used.
 */
export function compile(root: Schema, meanings: Meanings): (value: unknown, walk: Walk) => void {
  const at: (string | number)[] = [];
  const made = new Map<string, Test>();
  let report: Walk['report'];
  let view: Walk['view'];
  let ids: Ids;
  let room: { features: number; items: number };
  let placeIds: Set<string>;
  let placeNumbers: Set<number>;

  const say: Say = (code, params) => report.add(at, code, params);
  const below = <T>(segment: string | number, act: () => T): T => {
    at.push(segment);
    const result = act();
    at.pop();
    return result;
  };
  const nameOf = (schema: SchemaOrName) => (typeof schema === 'string' ? schema : schema.$ref);
  const resolve = (schema: SchemaOrName): Schema => {
    const name = nameOf(schema);
    return name ? resolve(root.definitions![name]!) : (schema as Schema);
  };

  function named(name: string): Test {
    let test = made.get(name);
    if (!test) {
      const shape = make(root.definitions![name]!, name);
      const meaning = meanings[name] as ((value: unknown, say: Say) => boolean) | undefined;
      test = meaning ? (value) => shape(value) && meaning(value, say) : shape;
      made.set(name, test);
    }
    return test;
  }

  function make(schema: SchemaOrName, name?: string): Test {
    if (typeof schema === 'string') return named(schema);
    const test = schema.$ref ? named(schema.$ref) : 'const' in schema || schema.enum ? choice(schema) : byType(schema, name);
    const lists = schema.refersTo;
    if (!lists) return test;
    return (value) => test(value) && (typeof value !== 'string' || known(value, lists));
  }

  function known(id: string, lists: readonly string[]): boolean {
    const sets = lists.map((list) => ids[list]);
    if (sets.some((set) => !set || set.has(id))) return true;
    return say('dangling-ref', { id, lists, nearest: report.nearest(id, each(sets as Set<string>[])) });
  }

  function choice(schema: Schema): Test {
    const allowed = schema.enum ?? [schema.const];
    return (value) => allowed.includes(value) || say('enum', { allowed, value });
  }

  function byType(schema: Schema, name?: string): Test {
    const types = [schema.type ?? []].flat();
    const { minLength = 0, minimum = -Infinity, maximum = Infinity } = schema;
    const pattern = schema.pattern ? new RegExp(schema.pattern) : undefined;
    const wrong: Test = (value) => say('type', { expected: name ?? types.join('|'), value });
    const may = (type: string, test: Test) => (types.includes(type) ? test : wrong);

    const onNumber = (whole: boolean): Test => {
      return (value) => {
        const number = value as number;
        if (whole ? !Number.isInteger(number) : !Number.isFinite(number)) return wrong(value);
        return (number >= minimum && number <= maximum) || say('range', { minimum: schema.minimum, maximum: schema.maximum, value });
      };
    };
    const onString: Test = (value) => {
      const text = value as string;
      if (text.length < minLength) return say('length', { minLength, length: text.length });
      return !pattern || pattern.test(text) || say('format', { format: name, value });
    };
    const tests: Partial<Record<string, Test>> = {
      string: may('string', onString),
      number: types.includes('integer') ? onNumber(true) : may('number', onNumber(false)),
      boolean: may('boolean', () => true),
    };
    const onNull = may('null', () => true);
    const onArray = types.includes('array') ? list(schema) : wrong;
    const onObject = types.includes('object') ? object(schema) : wrong;
    return (value) => {
      if (typeof value !== 'object') return (tests[typeof value] ?? wrong)(value);
      return (value === null ? onNull : Array.isArray(value) ? onArray : onObject)(value);
    };
  }

  function object(schema: Schema): Test {
    return schema.oneOf ? variant(schema) : schema.properties ? record(schema) : map(schema);
  }

  function list(schema: Schema): Test {
    const { minItems = 0, maxItems = Infinity } = schema;
    const test = make(schema.items!);
    const item = resolve(schema.items!);
    const length = (value: readonly unknown[]) =>
      (value.length >= minItems && value.length <= maxItems) ||
      say('length', { minItems, maxItems: schema.maxItems, length: value.length });

    if (item.type === 'number' || item.type === 'array') {
      // Coordinates stand or fall together; of many wrong positions one is enough to know.
      return (value) => {
        const positions = value as unknown[];
        const depth = at.length;
        let ok = length(positions);
        for (let i = 0; i < positions.length && (ok || item.type === 'number'); i++) {
          at[depth] = i;
          if (!test(positions[i])) ok = false;
        }
        at.length = depth;
        return ok;
      };
    }
    const kind = item.properties?.['geometry'] ? 'features' : 'items';
    const hasId = 'id' in (resolve(item.oneOf?.[0] ?? item).properties ?? {});
    const of = nameOf(schema.items!);
    const isPlaces = of === 'PlaceFeature';
    const onTaken = isPlaces || kind === 'features' ? 'without' : of === 'Layer' ? 'another' : 'leave out';
    return (value) => {
      const items = value as unknown[];
      const end = Math.min(items.length, room[kind]);
      if (items.length > end) {
        say('too-large', { limit: kind === 'features' ? MAX_FEATURES : MAX_ITEMS, length: items.length });
        view.cut(at, end);
      }
      room[kind] -= end;
      const taken = isPlaces ? placeIds : hasId ? new Set<string>() : undefined;
      const depth = at.length;
      for (let i = 0; i < end; i++) {
        at[depth] = i;
        const usable = test(items[i]) && (!taken || fresh((items[i] as { id?: string | number }).id, taken, onTaken));
        if (!usable) view.leaveOut(at);
        else if (isPlaces) numbered(items[i] as { properties: { number?: unknown } });
      }
      at.length = depth;
      return true;
    };
  }

  /** Whether an item can stay with this id. When it is taken a feature can do without, and a layer gets another: its places are worth more. */
  function fresh(id: string | number | undefined, taken: Set<string>, onTaken: 'without' | 'another' | 'leave out'): boolean {
    if (typeof id !== 'string' && typeof id !== 'number') return true;
    const key = String(id);
    if (!taken.has(key)) return !!taken.add(key);
    return below('id', () => {
      say('duplicate-id', { id });
      if (onTaken === 'without') view.leaveOut(at);
      if (onTaken === 'another') view.set(at, another(key, taken));
      return onTaken !== 'leave out';
    });
  }

  function another(id: string, taken: Set<string>): string {
    let nth = 2;
    while (taken.has(`${id}:${nth}`)) nth++;
    taken.add(`${id}:${nth}`);
    return `${id}:${nth}`;
  }

  /** Two places with one number stay as they are: it may be in print already. */
  function numbered({ properties: { number } }: { properties: { number?: unknown } }): void {
    if (!Number.isInteger(number)) return;
    if (!placeNumbers.has(number as number)) placeNumbers.add(number as number);
    else below('properties', () => below('number', () => say('duplicate-number', { number })));
  }

  function record({ properties = {}, required = [], anyOf }: Schema): Test {
    const known = Object.keys(properties);
    const tests = new Map(known.map((key) => [key, make(properties[key]!)]));
    const either = anyOf?.flatMap((option) => option.required);
    return (value) => {
      const object = value as Record_;
      let ok = true;
      let named = !either;
      const depth = at.length;
      const miss = (key: string) => {
        at[depth] = key;
        const property = properties[key]!;
        if (typeof property === 'object' && 'instead' in property) view.set(at, property.instead);
        else if (required.includes(key)) ok = false;
        else view.leaveOut(at);
      };
      for (const key of required) {
        if (object[key] !== undefined) continue;
        at.length = depth;
        say('required', { key });
        miss(key);
      }
      at.length = depth;
      if (either && either.every((key) => object[key] === undefined)) say('requires-one-of', { keys: either });
      for (const key of Object.keys(object)) {
        const part = object[key];
        if (part === undefined) continue;
        at[depth] = key;
        const test = tests.get(key);
        if (!test) unknown(key, part, known);
        else if (!test(part)) miss(key);
        else if (either?.includes(key)) named = true;
      }
      at.length = depth;
      return ok && named;
    };
  }

  function unknown(key: string, value: unknown, known: readonly string[]): void {
    if (!key.startsWith('x-')) say('unknown-key', { key, nearest: report.nearest(key, known) });
    if (depthOver(value, MAX_DEPTH - at.length)) {
      say('too-deep', { limit: MAX_DEPTH });
      view.leaveOut(at);
    }
  }

  function map(schema: Schema): Test {
    const { minProperties = 0 } = schema;
    const test = make(schema.additionalProperties!);
    const name = schema.propertyNames && make(schema.propertyNames);
    return (value) => {
      const object = value as Record_;
      const keys = Object.keys(object);
      let kept = 0;
      if (keys.length < minProperties) say('length', { minProperties });
      for (const key of keys) {
        below(key, () => {
          if ((!name || name(key)) && test(object[key])) kept++;
          else view.leaveOut(at);
        });
      }
      return kept >= minProperties;
    };
  }

  function variant({ oneOf = [], discriminator }: Schema): Test {
    const tag = discriminator!.propertyName;
    const byTag = new Map(oneOf.map((option) => [resolve(resolve(option).properties![tag]!).const, make(option)]));
    return (value) => {
      const kind = (value as Record_)[tag];
      const test = byTag.get(kind);
      if (test) return test(value);
      if (kind === undefined) return say('required', { key: tag });
      return below(tag, () => say('enum', { allowed: [...byTag.keys()], value: kind }));
    };
  }

  const test = make(root);
  return (value, walk) => {
    ({ report, view, ids } = walk);
    room = { features: MAX_FEATURES, items: MAX_ITEMS };
    placeIds = new Set();
    placeNumbers = new Set();
    at.length = 0;
    test(value);
  };
}

function* each(sets: readonly Iterable<string>[]): Iterable<string> {
  for (const set of sets) yield* set;
}
