import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FLAG, scanFeatures, type Names, type Scan } from '../../../packages/map/src/crowd/scan.js';
import { atOnce } from '../../../packages/map/src/picture/sort-points.js';
import { bytesOf, feature } from './geojson-bytes.js';

const scan = (bytes: Uint8Array | string, names: Names = {}) =>
  atOnce(scanFeatures(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, names));
const textsIn = (bytes: Uint8Array, { count, starts, ends }: Scan) =>
  Array.from({ length: count }, (_, index) => new TextDecoder().decode(bytes.subarray(starts[index]!, ends[index]!)));
const flagsOf = (properties: object, names?: Names) => scan(bytesOf([feature('a', [4.9, 52.4], properties)]), names)!.flags[0]!;
const has = (flags: number, name: keyof typeof FLAG) => (flags & FLAG[name]) > 0;

describe('scanFeatures', () => {
  it('finds every feature of any file, as JSON has it', () => {
    const properties = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 });
    const position = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));
    const features = fc.array(fc.record({ id: fc.string(), at: position, properties, more: fc.jsonValue() }), { maxLength: 20 });
    fc.assert(
      fc.property(features, fc.constantFrom(undefined, 1, '\t'), fc.jsonValue(), (given, indent, other) => {
        const collection = {
          'x-other': other,
          type: 'FeatureCollection',
          features: given.map(({ id, at, properties: own, more }) => ({ ...feature(id, at, own), 'x-more': more })),
          'x-after': other,
        };
        const bytes = new TextEncoder().encode(JSON.stringify(collection, undefined, indent));
        const found = scan(bytes)!;
        expect(textsIn(bytes, found).map((text) => JSON.parse(text) as unknown)).to.deep.equal(
          JSON.parse(JSON.stringify(collection.features)),
        );
        expect([...found.xs], 'the very numbers').to.deep.equal(given.map(({ at: [x] }) => JSON.parse(JSON.stringify(x)) as number));
        expect([...found.ys]).to.deep.equal(given.map(({ at: [, y] }) => JSON.parse(JSON.stringify(y)) as number));
        expect(found.isCut).to.equal(false);
      }),
    );
  });

  it('never throws, wherever a file stops or breaks, and keeps what came before', () => {
    const whole = bytesOf([
      feature('a', [4.9, 52.4]),
      feature('b', [4.8, 52.3], { facts: [{ label: '}]"\\', value: 1 }] }),
      feature('c', null),
    ]);
    for (let length = 0; length < whole.length; length++) {
      const found = scan(whole.slice(0, length));
      if (found) expect(textsIn(whole, found).map((text) => (JSON.parse(text) as { id: string }).id)).to.have.length.at.most(3);
      if (found && length < whole.length - 1) expect(found.isCut, `${length} bytes`).to.equal(true);
    }
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const broken = whole.slice();
        broken[at] = byte;
        scan(broken);
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void scan(bytes)));
  });

  for (const [what, text] of [
    ['nothing', ''],
    ['a web page', '<!doctype html><p>features'],
    ['a list', '[{"type":"Feature"}]'],
    ['an object without features', '{"type":"FeatureCollection"}'],
    ['features that are no list', '{"features":{"a":1}}'],
  ] as const) {
    it(`says that ${what} is no collection`, () => {
      expect(scan(text)).to.equal(undefined);
    });
  }

  it('takes the first of several points, and leaves lines and areas to who reads in full', () => {
    const of = (type: string, coordinates: unknown) =>
      scan(bytesOf([{ type: 'Feature', geometry: { coordinates, type }, properties: {} }]))!;
    expect(of('MultiPoint', [[4.9, 52.4], [1, 1]]).xs[0]).to.equal(4.9); // prettier-ignore
    expect(of('Point', [4.9, 52.4, 12]).ys[0]).to.equal(52.4);
    expect(of('LineString', [[4.9, 52.4], [1, 1]]).xs[0]).to.be.NaN; // prettier-ignore
    for (const coordinates of [null, [], ['4.9', '52.4'], {}, [null, null], [[]]]) expect(of('Point', coordinates).xs[0]).to.be.NaN;
  });

  it('reads numbers as JSON does', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        const text = `{"features":[{"geometry":{"type":"Point","coordinates":[${JSON.stringify(x)},-0.10]}}]}`;
        expect(scan(text)!.xs[0]! + 0).to.equal(x + 0);
        expect(scan(text)!.ys[0]).to.equal(-0.1);
      }),
    );
  });

  for (const [what, properties, names, isPrivate] of [
    ['a place', { name: 'x' }, {}, false],
    ['a person', { person: { consent: 'none' } }, {}, true],
    ['a misspelled one', { Persoon: true }, {}, true],
    ['a key like it', { perron: 'a' }, {}, false],
    ['a column of persons', { eigenaar: 'Jan' }, { person: 'eigenaar' }, true],
    ['one in a column of objects', { data: { who: 'Jan' } }, { person: 'data.who' }, true],
  ] as [string, object, Names, boolean][]) {
    it(`knows ${what}`, () => {
      expect(has(flagsOf(properties, names), 'private')).to.equal(isPrivate);
    });
  }

  it('takes a key with escapes for one that may say anything', () => {
    const text = String.raw`{"features":[{"type":"Feature","properties":{"name":"a","\u0070erson":{"consent":"none"}}}]}`;
    expect(has(scan(text)!.flags[0]!, 'private')).to.equal(true);
  });

  it('knows what is not plainly in order', () => {
    for (const [properties, odd] of [
      [{}, false],
      [{ name: '' }, true],
      [{ name: undefined }, true],
      [{ name: null }, true],
      [{ name: { nl: 'a' } }, false],
      [{ status: 'planned' }, false],
      [{ status: 'weg' }, true],
      [{ precision: 'street' }, false],
      [{ precision: 1 }, true],
    ] as [object, boolean][]) {
      expect(has(flagsOf(properties), 'odd'), JSON.stringify(properties)).to.equal(odd);
    }
    expect(has(flagsOf({ name: undefined, naam: 'x' }, { name: 'naam' }), 'odd')).to.equal(false);
    expect(has(scan(bytesOf(['17', '"a"', 'null', '[{}]']))!.flags[3]!, 'odd')).to.equal(true);
  });

  it('leaves to who reads in full what may be no JSON', () => {
    for (const properties of ['{"name":"a",}', '{"name":"a","x":NaN}', '{"name":"a","x":undefined}', '{"name":"a",\'x\':1}']) {
      const text = `{"features":[{"geometry":{"type":"Point","coordinates":[4.9,52.4]},"properties":${properties}}]}`;
      expect(has(scan(text)!.flags[0]!, 'odd') || scan(text)!.isCut, properties).to.equal(true);
    }
  });

  it('knows how a place is drawn', () => {
    expect(has(flagsOf({ status: 'planned' }), 'planned')).to.equal(true);
    expect(has(flagsOf({ stand: 'closed' }, { status: 'stand' }), 'closed')).to.equal(true);
    expect(has(flagsOf({ precision: 'neighbourhood' }), 'approximate')).to.equal(true);
    expect(has(flagsOf({ precision: 'exact' }), 'approximate')).to.equal(false);
  });

  it('knows in which bytes words are as they are', () => {
    for (const [name, plain] of [
      ['Bakker', true],
      ['Café', false],
      ["'s-Gravenhage", false],
      ['a\\b', false],
    ] as const) {
      expect(has(flagsOf({ name }), 'plain'), name).to.equal(plain);
    }
  });

  it('keeps where the coordinate system is named', () => {
    const bytes = bytesOf([feature('a', [1, 2])], '"crs":{"type":"name","properties":{"name":"EPSG:28992"}},');
    expect(new TextDecoder().decode(bytes.subarray(...scan(bytes)!.crs!)))
      .to.contain('28992')
      .and.to.match(/^\{.*\}$/);
  });

  it('pauses often', () => {
    const bytes = bytesOf(Array.from({ length: 20_000 }, (_, index) => feature(index, [4.9, 52.4])));
    const work = scanFeatures(bytes, {});
    let pauses = 0;
    while (!work.next().done) pauses++;
    expect(pauses).to.be.greaterThan(5);
  });
});
