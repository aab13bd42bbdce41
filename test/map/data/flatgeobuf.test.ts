import { expect } from '@open-wc/testing';
import { flatgeobuf } from '../../../packages/map/src/data/flatgeobuf.js';
import { asked, failing, files, named, noord, pointOf, streets } from './asked.js';

const shops = `${files}ondernemers.fgb`;
const real = globalThis.fetch;

/** Answers with these bytes, in parts when it is asked for parts. */
function serving(bytes: Uint8Array, { ranges = true } = {}): string[] {
  const asked: string[] = [];
  globalThis.fetch = (_, init) => {
    const range = new Headers(init?.headers).get('range') ?? '';
    asked.push(range);
    const [, from = 0, to = Infinity] = /bytes=(\d+)-(\d+)/.exec(range)?.map(Number) ?? [];
    if (!ranges) return Promise.resolve(new Response(bytes.slice()));
    if (from >= bytes.length) return Promise.resolve(new Response('', { status: 416 }));
    const headers = { 'content-range': `bytes ${from}-${Math.min(to, bytes.length - 1)}/${bytes.length}` };
    return Promise.resolve(new Response(bytes.slice(from, to + 1), { status: 206, headers }));
  };
  return asked;
}

describe('flatgeobuf', () => {
  let whole: Uint8Array;
  before(async () => {
    whole = new Uint8Array(await (await real(shops)).arrayBuffer());
  });
  afterEach(() => {
    globalThis.fetch = real;
  });

  it('reads what lies in a view and some room around it, and nothing else', async () => {
    const { features, crs, left } = await asked(flatgeobuf(shops, undefined), streets);
    const [west, south, east, north] = [4.9025, 52.39375, 4.9175, 52.40125];
    const all = await asked(flatgeobuf(shops, undefined));
    const within = all.features.filter((one) => {
      const [x, y] = pointOf(one) as [number, number];
      return x >= west && x <= east && y >= south && y <= north;
    });
    expect(all.features).to.have.length(1500);
    expect(within.length).to.be.greaterThan(20);
    expect(named(features).sort()).to.deep.equal(named(within).sort());
    expect([crs, left]).to.deep.equal(['EPSG:4326', undefined]);
  });

  it('asks only for the parts it needs', async () => {
    const parts = serving(whole);
    await asked(flatgeobuf(shops, undefined), streets);
    const bytes = parts.reduce((sum, range) => sum + Number(range.split('-')[1]) - Number(/\d+/.exec(range)![0]) + 1, 0);
    expect(parts.every((range) => range.startsWith('bytes='))).to.equal(true);
    expect(bytes).to.be.lessThan(whole.length / 2);
  });

  it('asks nothing again for a view inside one it answered', async () => {
    const read = flatgeobuf(shops, undefined);
    await asked(read, noord);
    const parts = serving(whole);
    expect((await asked(read, streets)).batches).to.equal(0);
    expect(parts).to.deep.equal([]);
  });

  it('reads the whole file from a server that gives no parts', async () => {
    serving(whole, { ranges: false });
    expect((await asked(flatgeobuf(shops, undefined), noord)).features).to.have.length(1500);
  });

  it('says where the file is and that all of it is there', async () => {
    const { bounds, whole: isWhole } = await asked(flatgeobuf(shops, undefined));
    expect(bounds!.map(Math.floor)).to.deep.equal([4, 52, 4, 52]);
    expect(isWhole).to.equal(true);
  });

  it('asks in the grid of the file and passes on what grid that is', async () => {
    const { features, crs } = await asked(flatgeobuf(`${files}wijkpartners-rd.fgb`, undefined), noord);
    expect(crs).to.equal('EPSG:28992');
    expect(features).to.have.length(8);
    expect(pointOf(features[0]!)[0]).to.be.within(115_000, 130_000);
  });

  for (const [what, change, failure] of [
    ['is empty', () => new Uint8Array(), 'empty'],
    ['is a web page', () => new TextEncoder().encode('<!doctype html><p>Niets</p>'), 'web-page'],
    ['is something else', () => new TextEncoder().encode('{"type":"FeatureCollection"}'), 'unreadable'],
    ['stops in the first bytes', (bytes: Uint8Array) => bytes.slice(0, 9), 'cut-short'],
    ['stops in the header', (bytes: Uint8Array) => bytes.slice(0, 100), 'cut-short'],
    ['stops in the index', (bytes: Uint8Array) => bytes.slice(0, 40_000), 'cut-short'],
    ['stops in the features', (bytes: Uint8Array) => bytes.slice(0, -1000), 'cut-short'],
    ['stops just after a feature', (bytes: Uint8Array) => bytes.slice(0, -176), 'cut-short'],
    ['has a header of four gigabytes', (bytes: Uint8Array) => altered(bytes, 8, 0xff, 0xff, 0xff, 0xff), 'unreadable'],
    ['has an index that leads nowhere', (bytes: Uint8Array) => altered(bytes, indexAt(bytes) + 32, 0xff, 0xff, 0xff), 'unreadable'],
  ] as const) {
    it(`says so when the file ${what}, and ends`, async () => {
      serving(change(whole));
      expect(await failing(asked(flatgeobuf(shops, undefined), noord))).to.equal(failure);
    });
  }

  it('gives what came before the file stopped', async () => {
    serving(whole.slice(0, -1000));
    let given = 0;
    const take = ({ features }: { features: readonly unknown[] }) => void (given += features.length);
    await failing(flatgeobuf(shops, undefined)({ view: noord, signal: new AbortController().signal, take }));
    expect(given).to.be.within(1400, 1499);
  });

  it('stops when it is not wanted any more', async () => {
    const request = new AbortController();
    request.abort();
    expect(await failing(asked(flatgeobuf(shops, undefined), noord, request.signal))).to.equal('AbortError');
  });

  it('does not know every grid', async () => {
    expect(await failing(asked(flatgeobuf(shops, 'EPSG:31370'), noord))).to.equal('crs EPSG:31370');
  });
});

/** Where the index begins: after the mark, the length and the header. */
function indexAt(bytes: Uint8Array): number {
  return 12 + new DataView(bytes.buffer).getUint32(8, true);
}

function altered(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}
