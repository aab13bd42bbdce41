import { readFileSync } from 'node:fs';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** What a value of the dossier is. `rule`: any text that has to fit a rule, such as an id, a date or one of some words. */
export type Kind = 'text' | 'link' | 'rule' | 'number';

export interface Leaf {
  /** Keys that lead to it. */
  readonly path: readonly string[];
  readonly kind: Kind;
  /** Where the schema names it, such as `Meeting.title`. */
  readonly property: string;
}

const file = new URL('../../packages/contract/src/generated/dossier.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
const definition = (name: string): Schema => schema.definitions![name]!;

/** Every value in a dossier, found by walking the schema and the dossier together. */
export function leavesOf(dossier: unknown): Leaf[] {
  return walk(schema, 'Dossier', dossier, []);
}

/** Every property the schema names, such as `Meeting.title`. */
export function propertiesOfSchema(): string[] {
  const all = [['Dossier', schema] as const, ...Object.entries(schema.definitions!)];
  return all.flatMap(([name, { properties = {} }]) => Object.keys(properties).map((key) => `${name}.${key}`));
}

/** Properties of the schema that a dossier has, by name. */
export function propertiesOf(dossier: unknown): Set<string> {
  const found = new Set<string>();
  walk(schema, 'Dossier', dossier, [], found);
  return found;
}

function walk(part: Schema, name: string, value: unknown, path: readonly string[], met = new Set<string>(), property = name): Leaf[] {
  if (part.$ref) {
    const [, to] = /^#\/definitions\/(\w+)$/.exec(part.$ref)!;
    return walk(definition(to!), to!, value, path, met, property);
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => walk(part.items!, name, item, [...path, String(index)], met, property));
  if (typeof value === 'object' && value !== null) {
    if (part.oneOf) return walk(optionFor(part, value), name, value, path, met, property);
    return Object.entries(value).flatMap(([key, inner]) => {
      const own = part.properties?.[key];
      if (own) met.add(`${name}.${key}`);
      const next = own ?? (part.additionalProperties as Schema | undefined);
      return next ? walk(next, name, inner, [...path, key], met, own ? `${name}.${key}` : property) : [];
    });
  }
  return [{ path, kind: kindOf(part, name, value), property }];
}

/** Which of several it is: the one of which a `const` is what it says of itself. */
function optionFor({ oneOf }: Schema, value: object): Schema {
  const said = value as Record<string, unknown>;
  return oneOf!.find(({ $ref }) => {
    const { properties = {} } = $ref ? definition($ref.split('/').at(-1)!) : {};
    return Object.entries(properties).some(([key, part]) => part.const !== undefined && part.const === said[key]);
  })!;
}

function kindOf(part: Schema, name: string, value: unknown): Kind {
  if (typeof value !== 'string') return 'number';
  if (name === 'Link') return 'link';
  const isRuled = part.enum ?? part.const ?? /^(Id|Language|PartialDate|DateTime|Currency)$/.test(name);
  return isRuled ? 'rule' : 'text';
}

/** A copy with other values at some places. */
export function withValues(dossier: object, values: readonly (readonly [path: readonly string[], value: unknown])[]): object {
  const copy = structuredClone(dossier) as Record<string, unknown>;
  for (const [path, value] of values) {
    const holder = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
    holder[path.at(-1)!] = value;
  }
  return copy;
}
