import { expect } from '@open-wc/testing';
import { pmtiles } from '../../../packages/map/src/data/pmtiles.js';
import { asked, failing, files, named, noord, pointOf, streets } from './asked.js';

const carers = `${files}zorgdragers.pmtiles`;
const areas = `${files}groeten.pmtiles`;

describe('pmtiles', () => {
  it('gives each place once, however many tiles have it', async () => {
    const { features, bounds } = await asked(pmtiles(carers), noord);
    const names = named(features);
    expect(features).to.have.length(1500);
    expect(new Set(names).size).to.equal(1500);
    expect(bounds!.map((edge) => Number(edge.toFixed(4)))).to.deep.equal([4.876, 52.379, 4.966, 52.4215]);
  });

  it('puts places where they are', async () => {
    const source = (await (await fetch('/packages/demo/dossiers/tienduizend.json')).json()) as never;
    const { layers } = (
      source as { map: { layers: { id: string; features: { features: { id: string; geometry: { coordinates: number[] } }[] } }[] } }
    ).map;
    const wanted = new Map(
      layers.find(({ id }) => id === 'zorgdragers')!.features.features.map(({ id, geometry }) => [id, geometry.coordinates]),
    );
    const { features } = await asked(pmtiles(carers), streets);
    expect(features.length).to.be.within(10, 500);
    for (const feature of features) {
      const [x, y] = pointOf(feature) as [number, number];
      const [longitude, latitude] = wanted.get((feature.properties as { id: string }).id) as [number, number];
      expect(Math.hypot((x - longitude) * 68_000, (y - latitude) * 111_000)).to.be.lessThan(1);
    }
  });

  it('keeps a place with an id when someone looks from further away, and shows none twice', async () => {
    const read = pmtiles(carers);
    const near = await asked(read, streets);
    const far = await asked(read, { ...noord, resolution: 60 });
    const names = named(far.features);
    expect(named(near.features).every((name) => names.includes(name))).to.equal(true);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('asks nothing again for tiles it has', async () => {
    const read = pmtiles(carers);
    await asked(read, noord);
    expect((await asked(read, noord)).batches).to.equal(0);
  });

  it('puts areas together that tiles have cut', async () => {
    const { features } = await asked(pmtiles(areas), { ...noord, resolution: 2 });
    expect(named(features).sort()).to.deep.equal([
      'Rond de Kometensingel',
      'Rond het Bezaanjachtplein',
      'Rond het Waterlandplein',
      'Van der Pekbuurt en IJplein',
    ]);
    for (const { geometry } of features) {
      const { type, coordinates } = geometry as { type: string; coordinates: number[][][] };
      expect(type).to.equal('Polygon');
      expect(coordinates).to.have.length(1);
    }
  });

  it('takes one layer of the tiles when its name is behind the address', async () => {
    expect((await asked(pmtiles(`${areas}#groeten`), noord)).features).to.have.length(4);
    expect((await asked(pmtiles(`${areas}#anders`), noord)).features).to.have.length(0);
  });

  it('is asked for where the archive is when nobody looks yet', async () => {
    expect((await asked(pmtiles(areas))).features).to.have.length(4);
  });

  describe('cut short or broken', () => {
    const real = globalThis.fetch;
    let whole: Uint8Array;
    before(async () => {
      whole = new Uint8Array(await (await real(carers)).arrayBuffer());
    });
    afterEach(() => {
      globalThis.fetch = real;
    });

    for (const [what, bytes, failure] of [
      ['is empty', () => new Uint8Array(), 'empty'],
      ['is a web page', () => new TextEncoder().encode('<!doctype html>'), 'web-page'],
      ['is something else', () => new Uint8Array(20_000).fill(7), 'unreadable'],
      ['stops in its header', () => whole.slice(0, 60), 'cut-short'],
      ['stops in its directory', () => whole.slice(0, 200), 'cut-short'],
      ['stops in its tiles', () => whole.slice(0, 116_000), 'cut-short'],
      ['has pictures', () => whole.map((byte, at) => (at === 99 ? 2 : byte)), 'pictures'],
      ['is packed in another way', () => whole.map((byte, at) => (at === 97 ? 3 : byte)), 'unreadable'],
    ] as const) {
      it(`says so when the file ${what}`, async () => {
        globalThis.fetch = () => Promise.resolve(new Response(bytes().slice()));
        expect(await failing(asked(pmtiles(carers), { ...noord, resolution: 2 }))).to.equal(failure);
      });
    }

    it('gives the tiles that came', async () => {
      globalThis.fetch = () => Promise.resolve(new Response(whole.slice(0, 116_000)));
      let given = 0;
      const take = ({ features }: { features: readonly unknown[] }) => void (given += features.length);
      await failing(pmtiles(carers)({ view: { ...noord, resolution: 2 }, signal: new AbortController().signal, take }));
      expect(given).to.be.within(100, 1400);
    });
  });
});
