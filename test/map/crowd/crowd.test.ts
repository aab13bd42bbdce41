import { expect } from '@open-wc/testing';
import type { PlacesLayer } from '@wijkwelvaartswerk/contract';
import { openCrowd, type Crowd } from '../../../packages/map/src/crowd/crowd.js';
import type { CrowdTask } from '../../../packages/map/src/crowd/crowd-reader.js';
import { FLAG } from '../../../packages/map/src/crowd/scan.js';
import { openWorker } from '../../../packages/map/src/crowd/open-worker.js';
import { fromMercator } from '../../../packages/map/src/picture/mercator.js';
import { bytesOf, feature } from './geojson-bytes.js';

const centre: [number, number] = [4.918, 52.402];
/** In two pieces, as it may come. */
const piecesOf = (bytes: Uint8Array) => [bytes.slice(0, bytes.length / 3), bytes.slice(bytes.length / 3)];
const task = (bytes: Uint8Array, layer: Partial<PlacesLayer> = {}): CrowdTask => ({
  pieces: piecesOf(bytes),
  layer: { id: 'winkels', kind: 'places', title: 'Winkels', href: 'winkels.geojson', ...layer },
  dossier: { version: 1, language: 'nl', neighbourhood: { name: 'Noord', centre } },
});
const noWorker = () => Promise.resolve(undefined);

/** The workers that run now. */
const running = new Set<Worker>();
const RealWorker = globalThis.Worker;
class CountedWorker extends RealWorker {
  constructor(...given: ConstructorParameters<typeof Worker>) {
    super(...given);
    running.add(this);
  }
  override terminate(): void {
    running.delete(this);
    super.terminate();
  }
}

for (const [where, start] of [
  ['in a worker', openWorker],
  ['in the page', noWorker],
] as const) {
  describe(`Crowd, ${where}`, () => {
    let crowds: Crowd[];
    const open = async (bytes: Uint8Array, layer?: Partial<PlacesLayer>): Promise<Crowd> => {
      const crowd = (await openCrowd(task(bytes, layer), new AbortController().signal, start))!;
      crowds.push(crowd);
      return crowd;
    };
    const namesOf = async (crowd: Crowd, indices: readonly number[]) =>
      (await crowd.items(indices)).map((place) => place && place.properties.name);
    const positionOf = ({ points: { columns } }: Crowd, index: number) =>
      fromMercator([columns.xs[index]!, columns.ys[index]!]).map((degrees) => Math.round(degrees * 1e6) / 1e6);

    beforeEach(() => {
      crowds = [];
    });
    afterEach(() => crowds.forEach((crowd) => crowd.close()));

    it('counts and places all, and reads in full what is asked', async () => {
      const crowd = await open(
        bytesOf(
          Array.from({ length: 5000 }, (_, index) =>
            feature(`p${index}`, [Math.round(490_000 + index) / 1e5, 52.4], { summary: 'Een winkel.' }),
          ),
        ),
      );
      expect(crowd.count).to.equal(5000);
      expect(positionOf(crowd, 100)).to.deep.equal([4.901, 52.4]);
      expect(crowd.points.count([-1e8, -1e8, 1e8, 1e8])).to.equal(5000);
      const [one, none] = await crowd.items([4321, 5001]);
      expect(one).to.deep.equal({
        type: 'Feature',
        id: 'p4321',
        geometry: { type: 'Point', coordinates: [4.94321, 52.4] },
        properties: { name: 'Plek p4321', summary: 'Een winkel.' },
      });
      expect(none).to.equal(undefined);
    });

    it('finds a place by its id, or by its number in the file when it has none', async () => {
      const crowd = await open(bytesOf([feature('één', [4.9, 52.4]), feature(7, [4.9, 52.4]), feature(undefined, [4.9, 52.4])]));
      expect(await crowd.find('één')).to.equal(0);
      expect(await crowd.find('7')).to.equal(1);
      expect(await crowd.find('2')).to.equal(2);
      expect(await crowd.find('1'), 'that one has an id').to.equal(undefined);
      expect(await crowd.find('x')).to.equal(undefined);
    });

    it('finds what a question asks for, as in the list: best first, whatever the accents and the case', async () => {
      const crowd = await open(
        bytesOf([
          feature(0, [4.9, 52.4], { name: 'Bakkerij De Eik' }),
          feature(1, [4.9, 52.4], { name: 'Slager', summary: 'Naast de bakkerij.' }),
          feature(2, [4.9, 52.4], { name: 'Café Bakkerij' }),
          feature(3, [4.9, 52.4], { name: { nl: 'Kapper', en: 'Barber' }, address: 'Eikstraat 1' }),
          feature(4, [4.9, 52.4], { name: "'t Bakkertje" }),
          feature(5, [4.9, 52.4], { name: 'Kiosk', 'x-note': 'bakker' }),
        ]),
      );
      for (const [query, language, found] of [
        ['bakker', 'nl', [0, 2, 4, 1]],
        ['BAKKERIJ eik', 'nl', [0]],
        ['cafe', 'nl', [2]],
        ['barber', 'en', [3]],
        ['barber', 'nl', []],
        ['eikstraat', 'nl', [3]],
        ['niets', 'nl', []],
      ] as const) {
        expect([...(await crowd.search(query, language))], query).to.deep.equal(found);
      }
    });

    it('stops a search that nobody waits for any more', async () => {
      const crowd = await open(bytesOf(Array.from({ length: 30_000 }, (_, index) => feature(index, [4.9, 52.4]))));
      const stop = new AbortController();
      const search = crowd.search('plek', 'nl', stop.signal).then(
        () => 'found',
        (error: Error) => error.name,
      );
      stop.abort();
      expect(await search).to.equal('AbortError');
      expect([...(await crowd.search('plek 29999', 'nl'))]).to.deep.equal([29_999]);
    });

    it('gives of a person without consent only what all may see, wherever that stands', async () => {
      const home = [4.912345, 52.398765];
      const person = {
        name: 'Jansje Pietersen',
        address: 'Straat 1',
        precision: 'neighbourhood',
        person: { consent: 'none', pseudonym: 'Zorgdrager' },
      };
      const crowd = await open(
        bytesOf([
          feature(0, home, person),
          feature(1, [4.9, 52.4], { summary: 'Vraag naar Jansje Pietersen.' }),
          feature(2, home, { ...person, precision: 'exact' }),
          feature(3, home, { name: 'Klaas', persoon: { toestemming: 'nee' } }),
          feature(4, [4.9, 52.4], { name: 'Open huis', person: { consent: 'public' } }),
        ]),
      );
      expect(crowd.count).to.equal(5);
      expect(positionOf(crowd, 0)).to.deep.equal(centre);
      for (const index of [2, 3]) expect(crowd.points.columns.xs[index]).to.be.NaN;
      expect(positionOf(crowd, 4)).to.deep.equal([4.9, 52.4]);
      const told = JSON.stringify(await crowd.items([0, 1, 2, 3, 4]));
      for (const secret of ['Jansje', 'Pietersen', 'Klaas', 'Straat 1', '52.398765', '4.912345']) expect(told).not.to.contain(secret);
      expect(told).to.contain('Zorgdrager').and.to.contain('Open huis');
      expect([...(await crowd.search('Jansje', 'nl'))]).to.deep.equal([]);
      expect([...(await crowd.search('zorgdrager', 'nl'))]).to.deep.equal([0, 2]);
    });

    it('leaves out what cannot be used, keeps the rest, and says what is wrong', async () => {
      const crowd = await open(
        bytesOf([
          feature('a', [4.9, 52.4]),
          '17',
          feature('b', [52.4, 4.9]),
          feature('c', [0, 0]),
          { type: 'Feature', geometry: null, properties: {} },
          feature('d', [4.9, 95]),
          '{"type":"Feature","geometry":{"type":"Point","coordinates":[4.9,52.4]},"properties":{"name":"e",}}',
          feature('f', null),
          { type: 'Feature', id: 'g', geometry: { type: 'LineString', coordinates: [[4, 52], [5, 53]] }, properties: { name: 'Lijn' } }, // prettier-ignore
          feature('h', [4.91, 52.41], { status: 'planned', precision: 'street' }),
        ]),
      );
      expect(crowd.columns.leftOut).to.equal(3);
      expect(crowd.count).to.equal(7);
      expect(crowd.columns.issues.map(({ path }) => path.split('/').slice(0, 3).join('/'))).to.include.members([
        '/features/2',
        '/features/3',
        '/features/5',
      ]);
      expect(await namesOf(crowd, [0, 1, 2, 4, 6, 7, 8])).to.deep.equal([
        'Plek a',
        undefined,
        'Plek b',
        undefined,
        undefined,
        'Plek f',
        'Lijn',
      ]);
      for (const index of [1, 2, 3, 4, 5, 6, 7]) expect(crowd.points.columns.xs[index], `${index}`).to.be.NaN;
      expect(positionOf(crowd, 8)).to.deep.equal([4.5, 52.5]);
      expect(crowd.columns.flags[9]! & (FLAG.planned | FLAG.approximate)).to.equal(FLAG.planned | FLAG.approximate);
    });

    it('keeps what came before the end of a file that was cut, and says so', async () => {
      const bytes = bytesOf(Array.from({ length: 100 }, (_, index) => feature(index, [4.9, 52.4])));
      const crowd = await open(bytes.slice(0, bytes.length / 2));
      expect(crowd.columns.isCut).to.equal(true);
      expect(crowd.count).to.be.within(45, 50);
    });

    it('reads a file under other names, in the Dutch grid', async () => {
      const grid = '"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},';
      const one = { type: 'Feature', geometry: { type: 'Point', coordinates: [121_000, 487_000] }, properties: { naam: 'Dam', nr: 'x1' } };
      const crowd = await open(bytesOf([one, one], grid), { fields: { name: 'naam', id: 'nr' } });
      expect(positionOf(crowd, 0).map((degrees) => degrees.toFixed(2))).to.deep.equal(['4.89', '52.37']);
      expect(await namesOf(crowd, [0])).to.deep.equal(['Dam']);
      expect((await crowd.items([1]))[0]!.id).to.equal('x1');
    });

    it('fails with what is wrong when the coordinates cannot be understood', async () => {
      const bytes = bytesOf([feature('a', [1, 2])]);
      const failure = await open(bytes, { crs: 'EPSG:4277' }).catch((error: { code: string }) => error.code);
      expect(failure).to.equal('crs');
    });

    it('has nothing for what is no collection', async () => {
      const crowd = await openCrowd(task(new TextEncoder().encode('[1, 2]')), new AbortController().signal, start);
      expect(crowd).to.equal(undefined);
    });
  });
}

describe('openCrowd', () => {
  const bytes = () => bytesOf(Array.from({ length: 2000 }, (_, index) => feature(index, [4.9, 52.4])));
  beforeEach(() => {
    running.clear();
    globalThis.Worker = CountedWorker;
  });
  afterEach(() => {
    globalThis.Worker = RealWorker;
  });

  it('leaves no worker when it is closed, when it is stopped, or when there was nothing to read', async () => {
    // The module has the worker of the page as its base; a counted one shows what it starts and ends.
    const counted = (signal: AbortSignal) => openWorker(signal, CountedWorker as never);
    const crowd = (await openCrowd(task(bytes()), new AbortController().signal, counted))!;
    expect(running.size).to.equal(1);
    crowd.close();
    expect(running.size).to.equal(0);
    await openCrowd(task(new Uint8Array()), new AbortController().signal, counted);
    expect(running.size).to.equal(0);
    const stop = new AbortController();
    const stopped = openCrowd(task(bytes()), stop.signal, counted).catch((error: Error) => error.name);
    stop.abort();
    expect(await stopped).to.equal('AbortError');
    expect(running.size).to.equal(0);
  });

  for (const [what, Fails] of [
    ['cannot be made', class { constructor() { throw new Error('no'); } }], // prettier-ignore
    ['has no script', class extends RealWorker { constructor() { super('/nowhere-worker.js', { type: 'module' }); } }], // prettier-ignore
  ] as const) {
    it(`does the work in the page when a worker ${what}`, async () => {
      const crowd = (await openCrowd(task(bytes()), new AbortController().signal, (signal) => openWorker(signal, Fails as never)))!;
      expect(crowd.count).to.equal(2000);
      expect((await crowd.items([7]))[0]!.properties.name).to.equal('Plek 7');
      crowd.close();
    });
  }

  it('lets the page do other things in between', async () => {
    const many = bytesOf(Array.from({ length: 60_000 }, (_, index) => feature(index, [4.8 + (index % 997) / 5000, 52.4])));
    let [turns, isDone] = [0, false];
    const turn = () => {
      turns++;
      if (!isDone) setTimeout(turn);
    };
    turn();
    const crowd = (await openCrowd(task(many), new AbortController().signal, noWorker))!;
    isDone = true;
    expect(crowd.count).to.equal(60_000);
    expect(turns).to.be.greaterThan(5);
    crowd.close();
  });
});
