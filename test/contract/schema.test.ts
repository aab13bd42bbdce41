import { expect } from '@open-wc/testing';
import reference from '../../packages/contract/build/reference.mjs';
import { forReading, published } from '../../packages/contract/build/schemas.mjs';
import source from '../../packages/contract/src/dossier.schema.json' with { type: 'json' };
import { schema as carried } from '../../packages/contract/src/generated/schema.js';
import { full } from './dossiers.js';
import { ajvFor } from './referee.js';

interface Node {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly description?: string;
  readonly examples?: unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly definitions?: Readonly<Record<string, Node>>;
}

const root = source as unknown as Node;

/** Every schema inside a schema, with the path to it. */
function* nodes(node: Node, path = ''): Iterable<[path: string, node: Node]> {
  yield [path, node];
  for (const key of ['properties', 'definitions'] as const) {
    for (const [name, part] of Object.entries(node[key] ?? {})) yield* nodes(part, `${path}/${key}/${name}`);
  }
  for (const key of ['items', 'propertyNames', 'additionalProperties']) {
    const part = node[key];
    if (typeof part === 'object' && part !== null) yield* nodes(part as Node, `${path}/${key}`);
  }
  for (const key of ['oneOf', 'anyOf'])
    for (const [i, part] of ((node[key] ?? []) as Node[]).entries()) yield* nodes(part, `${path}/${key}/${i}`);
}

const all = [...nodes(root)];
const isNamed = ([path]: readonly [string, Node]) => /\/(properties|definitions)\/[^/]+$/.test(path);

describe('the schema of the dossier', () => {
  it('is written in the part of JSON Schema that the reader knows', () => {
    const known = [
      ...['$schema', 'title', 'description', 'examples', 'tsType', '$ref', 'definitions'],
      ...['type', 'enum', 'const', 'minLength', 'pattern', 'minimum', 'maximum'],
      ...['items', 'minItems', 'maxItems', 'properties', 'required', 'anyOf', 'oneOf', 'discriminator'],
      ...['minProperties', 'propertyNames', 'additionalProperties', 'refersTo', 'instead'],
    ];
    for (const [path, node] of all) expect(known, path).to.include.members(Object.keys(node));
  });

  it('describes every property and every definition in a sentence', () => {
    const wanting = all.filter(isNamed).filter(([, { description }]) => !description || !/^.{8,}[.]$/.test(description));
    expect(wanting.map(([path]) => path)).to.deep.equal([]);
  });

  it('points to definitions that are there, and has no others', () => {
    const used = new Set(all.flatMap(([, { $ref }]) => $ref ?? []).map((ref) => ref.replace('#/definitions/', '')));
    expect([...used].sort()).to.deep.equal(Object.keys(root.definitions!).sort());
  });

  it('names lists that references can be looked up in', () => {
    const lists = ['sources', 'organisations', 'steps', 'meetings', 'anchors', 'glossary', 'nodes', 'outside', 'places'];
    for (const [path, { refersTo = [] }] of all) expect(lists, path).to.include.members(refersTo as string[]);
  });

  it('gives examples that are right', async () => {
    const ajv = await ajvFor(source);
    for (const [path, { examples = [] }] of all) {
      const check = ajv.compile({ $ref: `dossier#${path}` });
      for (const example of examples) expect(check(example), `${path}: ${JSON.stringify(check.errors)}`).to.equal(true);
    }
  });

  it('is used whole by the full dossier of these tests', () => {
    const used = new Set<string>();
    const walk = (value: unknown, node: Node, name = ''): void => {
      const shape = node.$ref ? root.definitions![node.$ref.split('/').pop()!]! : node;
      const called = node.$ref?.split('/').pop() ?? name;
      if (Array.isArray(value)) return value.forEach((item) => walk(item, shape['items'] as Node, called));
      if (typeof value !== 'object' || value === null) return;
      const tag = (shape['discriminator'] as { propertyName: string } | undefined)?.propertyName;
      if (tag) {
        const option = (shape['oneOf'] as Node[]).find(({ $ref }) => {
          return root.definitions![$ref!.split('/').pop()!]!.properties![tag]!['const'] === (value as Record<string, unknown>)[tag];
        });
        return walk(value, option!);
      }
      for (const [key, part] of Object.entries(value)) {
        const property = shape.properties?.[key];
        if (!property) continue;
        used.add(`${called} ${key}`);
        walk(part, property, `${called}.${key}`);
      }
    };
    walk(full(), root);
    const there = all.flatMap(([path, { properties = {} }]) => {
      const name = path.replace(/^\/definitions\//, '');
      return Object.keys(properties).map((key) => `${name} ${key}`);
    });
    expect(there.filter((property) => !used.has(property))).to.deep.equal([]);
  });
});

describe('what is made of the schema', () => {
  it('is up to date in the reader', () => {
    expect(carried).to.deep.equal(forReading(source));
  });

  it('is closed when published, but for keys of the author', async () => {
    const check = (await ajvFor(published(source), { strict: true, strictTypes: false, strictRequired: false })).getSchema('dossier')!;
    expect(check(full()), JSON.stringify(check.errors)).to.equal(true);
    expect(check({ ...full(), 'x-eigen': 1 }), JSON.stringify(check.errors)).to.equal(true);
    expect(check({ ...full(), eigen: 1 })).to.equal(false);
    for (const [path, node] of nodes(published(source) as Node)) {
      if (node.properties && !node['oneOf']) expect(node['additionalProperties'], path).to.equal(false);
    }
  });

  it('is a page that lists every property of every definition', () => {
    const page = reference(source);
    expect(page).not.to.match(/undefined|\[object/);
    for (const [name, { properties = {} }] of Object.entries(root.definitions!)) {
      const section = page.split(`### ${name}\n`)[1]?.split('\n### ')[0] ?? '';
      expect(section, name).not.to.equal('');
      for (const [key, { description }] of Object.entries(properties)) {
        expect(section.split('\n'), name).to.satisfy((lines: string[]) =>
          lines.some((line) => line.startsWith(`| \`${key}\` |`) && line.includes(description!)),
        );
      }
    }
    for (const row of page.split('\n').filter((line) => line.startsWith('|'))) expect(row.match(/(?<!\\)\|/g), row).to.have.lengthOf(6);
  });
});
