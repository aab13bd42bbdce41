import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import source from '../../packages/contract/src/dossier.schema.json' with { type: 'json' };
import { parseDossier, type Issue } from '../../packages/contract/src/index.js';
import { damage, damaged, dossiers } from './arbitrary.js';
import { full, place, withPlaces } from './dossiers.js';
import { ajvFor } from './referee.js';

const MINIMAL = { version: 1, neighbourhood: { name: 'Noord' } };
/** What the schema says itself; the other codes are about what it cannot say. */
const OF_SCHEMA: readonly Issue['code'][] = ['type', 'required', 'requires-one-of', 'enum', 'format', 'range', 'length'];
const isError = ({ severity }: Issue) => severity === 'error';

describe('parseDossier', () => {
  for (const [what, input] of [
    ['an object', MINIMAL],
    ['a text', JSON.stringify(MINIMAL)],
    ['a text behind a byte order mark', `\ufeff${JSON.stringify(MINIMAL)}`],
    ['an object without prototype', Object.assign(Object.create(null), MINIMAL)],
  ]) {
    it(`reads ${what as string}`, () => {
      expect(parseDossier(input)).to.deep.equal({ dossier: MINIMAL, issues: [] });
    });
  }

  it('shows a file of ten lines with three places', () => {
    const input = withPlaces([place(1, 4.9), place(2, 4.91), place(3, 4.92)]);
    expect(parseDossier(JSON.stringify(input))).to.deep.equal({ dossier: input, issues: [] });
  });

  for (const [what, input, code, path, params] of [
    ['nothing', undefined, 'not-object', '', {}],
    ['null', null, 'not-object', '', {}],
    ['a list', [MINIMAL], 'not-object', '', {}],
    ['a number', 12, 'not-object', '', {}],
    ['a big number', 12n, 'not-object', '', {}],
    ['a function', () => MINIMAL, 'not-object', '', {}],
    ['a symbol', Symbol('x'), 'not-object', '', {}],
    ['a text of a list', '[]', 'not-object', '', {}],
    ['a text of null', 'null', 'not-object', '', {}],
    ['an empty text', '', 'not-json', '', { line: 1, column: 1 }],
    ['a newer version', { ...MINIMAL, version: 2 }, 'newer-version', '/version', { version: 2 }],
    ['a newer version as text', { ...MINIMAL, version: '3' }, 'newer-version', '/version', { version: '3' }],
    ['a version between', { ...MINIMAL, version: 1.1 }, 'newer-version', '/version', { version: 1.1 }],
    ['no neighbourhood', { version: 1 }, 'no-name', '/neighbourhood', {}],
    ['a neighbourhood that is a text', { version: 1, neighbourhood: 'Noord' }, 'no-name', '/neighbourhood', {}],
    ['a neighbourhood that is null', { version: 1, neighbourhood: null }, 'no-name', '/neighbourhood', {}],
    ['a neighbourhood without name', { version: 1, neighbourhood: {} }, 'no-name', '/neighbourhood', {}],
    ['an empty name', { version: 1, neighbourhood: { name: ' ' } }, 'no-name', '/neighbourhood', {}],
    ['a name that is a number', { version: 1, neighbourhood: { name: 7 } }, 'no-name', '/neighbourhood', {}],
    ['a name in no language', { version: 1, neighbourhood: { name: {} } }, 'no-name', '/neighbourhood', {}],
    ['a name that is a number in each language', { version: 1, neighbourhood: { name: { nl: 7 } } }, 'no-name', '/neighbourhood', {}],
    ['a name that is a list', { version: 1, neighbourhood: { name: ['Noord'] } }, 'no-name', '/neighbourhood', {}],
  ] as const) {
    it(`has nothing to show of ${what}`, () => {
      const { dossier, issues } = parseDossier(input);
      expect(dossier).to.equal(null);
      expect(issues).to.have.lengthOf(1);
      expect(issues[0]).to.deep.include({ severity: 'error', code, path });
      expect(issues[0]!.params).to.deep.include(params);
    });
  }

  it('has nothing to show of a name in a language that is none, and says why', () => {
    const { dossier, issues } = parseDossier({ version: 1, neighbourhood: { name: { 'het Nederlands': 'Noord' } } });
    expect(dossier).to.equal(null);
    expect(issues.map(({ code }) => code)).to.deep.equal(['format', 'no-name']);
  });

  it('keeps what it does not understand, for whoever saves the file again', () => {
    const input = {
      ...MINIMAL,
      'x-eigen': { a: [1, { b: null }] },
      later: { version: 2 },
      plans: [{ id: 'a', title: 'A', stage: 'idea', lengte: 3 }],
    };
    expect(parseDossier(input).dossier).to.deep.equal(input);
  });
});

describe('the limits of a file', () => {
  it('are 64 MB of text', () => {
    const long = `{"version":1,"neighbourhood":{"name":"Noord"},"x-lang":"${'a'.repeat(64 * 1024 * 1024)}"}`;
    const { dossier, issues } = parseDossier(long);
    expect(dossier).to.equal(null);
    expect(issues[0]).to.deep.include({ code: 'too-large', path: '' });
  });

  it('are 200,000 features, of all layers together: the rest is left out', () => {
    const layer = (id: string, length: number) => ({
      id,
      kind: 'places',
      title: id,
      features: {
        type: 'FeatureCollection',
        features: Array.from({ length }, () => ({ type: 'Feature', geometry: null, properties: { name: 'x' } })),
      },
    });
    const { dossier, issues } = parseDossier({ ...MINIMAL, map: { layers: [layer('a', 150_000), layer('b', 50_001), layer('c', 1)] } });
    const lengths = dossier?.map?.layers.map((one) => ('features' in one ? one.features?.features.length : undefined));
    expect(lengths).to.deep.equal([150_000, 50_000, 0]);
    expect(issues.map(({ code, path }) => [code, path])).to.deep.equal([
      ['too-large', '/map/layers/1/features/features'],
      ['too-large', '/map/layers/2/features/features'],
    ]);
  });

  it('are 32 levels: what goes deeper is left out, the rest stays', () => {
    const deep = (levels: number): unknown => (levels === 0 ? 'x' : { a: deep(levels - 1) });
    const { dossier, issues } = parseDossier({ ...MINIMAL, 'x-diep': deep(40), 'x-goed': deep(20) });
    expect(issues.map(({ code, path }) => [code, path])).to.deep.equal([['too-deep', '/x-diep']]);
    expect(dossier).to.have.property('x-goed');
    expect(dossier).not.to.have.property('x-diep');
  });

  it('are 1,000 issues, and then a count', () => {
    const features = Array.from({ length: 1500 }, (_, i) => place(i, 4.9, { status: 'nu' }));
    const { dossier, issues } = parseDossier(withPlaces(features));
    expect(issues).to.have.lengthOf(1001);
    expect(issues[1000]).to.deep.equal({ severity: 'error', path: '', code: 'too-many', params: { limit: 1000, count: 1500 } });
    const [layer] = dossier!.map!.layers;
    expect(layer && 'features' in layer && layer.features?.features.every(({ properties }) => properties.status === undefined)).to.equal(
      true,
    );
  });

  it('count an error among the uncounted as an error, warnings as a warning', () => {
    const many = (properties: object) => Array.from({ length: 1001 }, (_, i) => place(i, 4.9, properties));
    expect(parseDossier(withPlaces(many({ eigen: 1 }))).issues.at(-1)).to.include({ code: 'too-many', severity: 'warning' });
    expect(parseDossier(withPlaces([...many({ eigen: 1 }), place('x', 4.9, { status: 'nu' })])).issues.at(-1)).to.include({
      severity: 'error',
    });
  });
});

describe('hostile input', () => {
  const round: Record<string, unknown> = { ...MINIMAL };
  round['x-rond'] = round;
  round['plans'] = [round];
  const bomb = Array.from({ length: 30 }).reduce<unknown>((inner) => Array(30).fill(inner), 'x');

  for (const [what, make] of [
    ['a value that goes round in circles', () => round],
    ['a getter that throws', () => ({ ...MINIMAL, get plans() { throw new Error('no'); } })], // prettier-ignore
    ['a getter that throws among own keys', () => ({ ...MINIMAL, 'x-eigen': { get a() { throw new Error('no'); } } })], // prettier-ignore
    ['a proxy that throws', () => new Proxy({}, { get() { throw new Error('no'); } })], // prettier-ignore
    ['a proxy that answers anything', () => new Proxy({ ...MINIMAL }, { get: (at, key) => Reflect.get(at, key) ?? bomb })],
    ['a version that throws', () => ({ ...MINIMAL, version: { valueOf() { throw new Error('no'); } } })], // prettier-ignore
    ['lists in lists in lists', () => ({ ...MINIMAL, 'x-bom': bomb, plans: bomb })],
    ['a list that claims to be endless', () => ({ ...MINIMAL, plans: Object.assign([], { length: 2 ** 32 - 1 }) })],
    ['endless layers', () => ({ ...MINIMAL, map: { layers: Object.assign([], { length: 2 ** 32 - 1 }) } })],
    ['endless features', () => withPlaces(Object.assign([], { length: 2 ** 32 - 1 }))],
    [
      'endless coordinates',
      () => withPlaces([{ ...place(1, 4.9), geometry: { type: 'LineString', coordinates: Object.assign([], { length: 2 ** 32 - 1 }) } }]),
    ],
    [
      'big numbers, symbols and functions',
      () => ({ ...MINIMAL, title: 1n, plans: [Symbol('x')], map: () => 1, updated: NaN, 'x-groot': 1n }),
    ],
    ['maps, sets and dates', () => ({ ...MINIMAL, title: new Map(), plans: new Set(), updated: new Date(), map: /x/ })],
    [
      'hundreds of thousands of keys',
      () => ({ ...MINIMAL, title: Object.fromEntries(Array.from({ length: 3e5 }, (_, i) => [`k${i}`, i])) }),
    ],
    ['a million mistakes', () => ({ ...MINIMAL, lessons: Array(1e6).fill(1) })],
    ['more items than are looked at', () => ({ ...MINIMAL, lessons: Array(3e6).fill(1), plans: Array(3e6).fill(1) })],
    ['a word of ten million letters', () => ({ ...MINIMAL, ['a'.repeat(1e7)]: 1, language: 'a'.repeat(1e7), license: 'x'.repeat(1e7) })],
    ['a text that never ends', () => `{"a":"${'\\"'.repeat(5e6)}`],
    ['brackets without end', () => '['.repeat(5e6)],
  ] as const) {
    it(`neither breaks nor holds up the reader: ${what}`, () => {
      const input = make();
      const begin = performance.now();
      const { dossier, issues } = parseDossier(input);
      expect(performance.now() - begin).to.be.below(5000);
      expect(issues.length).to.be.below(1002);
      if (dossier) expect(dossier.neighbourhood.name).to.equal('Noord');
    });
  }

  it('has no way into the prototype of objects', () => {
    const text =
      '{"version":1,"neighbourhood":{"name":"Noord","__proto__":{"polluted":1}},"__proto__":{"polluted":1},"constructor":{"prototype":1}}';
    const { issues } = parseDossier(text);
    expect({}).not.to.have.property('polluted');
    expect(issues.map(({ code, path }) => [code, path])).to.have.deep.members([
      ['unknown-key', '/neighbourhood/__proto__'],
      ['unknown-key', '/__proto__'],
      ['unknown-key', '/constructor'],
    ]);
  });

  it('is not told from a page that added to the prototype of objects', () => {
    Object.defineProperty(Object.prototype, 'title', { value: 7, enumerable: true, configurable: true });
    try {
      expect(parseDossier(MINIMAL).issues).to.have.lengthOf(0);
    } finally {
      delete (Object.prototype as Record<string, unknown>)['title'];
    }
  });

  it('is a position that is none, or an amount: JSON can write 1e999', () => {
    const text = JSON.stringify(withPlaces([place(1, 4.9)])).replace('52.38', '1e999');
    expect(parseDossier(text).issues.map(({ code }) => code)).to.deep.equal(['type']);
  });
});

describe('any value', () => {
  it('is read without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })),
        (value) => {
          const { dossier, issues } = parseDossier(value);
          return dossier !== null || issues.length === 1;
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('as text is read without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(parseDossier(text).issues)),
      { numRuns: 500 },
    );
  });

  it('under any key of a dossier is read without throwing', () => {
    const keys = fc.constantFrom(...Object.keys(full()));
    fc.assert(
      fc.property(keys, fc.anything({ withBigInt: true, maxDepth: 4 }), (key, value) => {
        const { dossier, issues } = parseDossier({ ...full(), [key]: value });
        return Array.isArray(issues) && (dossier === null || typeof dossier === 'object');
      }),
      { numRuns: 500 },
    );
  });
});

describe('dossiers made from the schema', () => {
  it('have no mistake, and come out as they went in', () => {
    fc.assert(
      fc.property(dossiers, (made) => {
        const input = { ...made, neighbourhood: { ...(made['neighbourhood'] as object), name: 'Noord' } };
        const { dossier, issues } = parseDossier(input);
        expect(issues.filter(isError), JSON.stringify(issues)).to.deep.equal([]);
        expect(dossier).to.deep.equal(input);
      }),
      { numRuns: 150 },
    );
  });

  it('get the same verdict as from Ajv, whatever is damaged in them', async () => {
    const check = (await ajvFor(source)).getSchema('dossier')!;
    let wrong = 0;
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 2 }), (all) => {
        const input = all.reduce<Record<string, unknown>>(damaged, full() as unknown as Record<string, unknown>);
        const { dossier, issues } = parseDossier(input);
        if (!dossier) return;
        const right = check(input);
        if (!right) wrong++;
        expect(!issues.some(({ code }) => OF_SCHEMA.includes(code)), `${JSON.stringify(check.errors)}\n${JSON.stringify(issues)}`).to.equal(
          right,
        );
      }),
      { numRuns: 1500 },
    );
    expect(wrong).to.be.above(500);
  });

  it('are left, when damaged, with nothing that is wrong', async () => {
    const check = (await ajvFor(source)).getSchema('dossier')!;
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (all) => {
        const { dossier, issues } = parseDossier(
          all.reduce<Record<string, unknown>>(damaged, full() as unknown as Record<string, unknown>),
        );
        if (!dossier) return;
        expect(check(dossier), `${JSON.stringify(check.errors)}\n${JSON.stringify(issues)}`).to.equal(true);
        expect(parseDossier(dossier).issues.filter(isError)).to.deep.equal([]);
      }),
      { numRuns: 800 },
    );
  });

  it('are not changed by being read, damaged or not', () => {
    fc.assert(
      fc.property(damage, (one) => {
        const input = damaged(full(), one);
        freeze(input);
        const before = JSON.stringify(input);
        const { dossier } = parseDossier(input);
        expect(JSON.stringify(input)).to.equal(before);
        // A write to what is frozen would have ended the reading.
        if (input['neighbourhood'] && (input as unknown as typeof MINIMAL).neighbourhood.name === 'Noord') {
          expect(dossier === null).to.equal(Number(input['version']) > 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}
