import { expect } from '@open-wc/testing';
import type { Position } from '@wijkwelvaartswerk/contract';
import { findPlace, mapModel } from '../../packages/map/src/model.js';
import { dossierWith, noord, place, placesLayer } from './dossiers.js';

const model = mapModel(noord, 'nl');
const layer = (id: string) => model.layers.find((each) => each.id === id)!;
const at = (id: string) => model.places.get(id)!;
const placesOf = (...features: Parameters<typeof placesLayer>[1]) => [
  ...mapModel(dossierWith([placesLayer('a', features)]), 'nl').places.values(),
];

describe('mapModel', () => {
  it('speaks the language asked for, else the one that is there', () => {
    expect(mapModel(noord, 'en').layers[0]?.title).to.equal('Partners');
    expect(mapModel(noord, 'fy').layers[0]?.title).to.equal('Wijkpartners');
  });

  it('orders the places of a layer by number', () => {
    expect(layer('bewoners').places.map(({ number }) => number)).to.deep.equal([1, 3, 7]);
  });

  it('makes an area a place without a number, in its middle', () => {
    expect(at('pek')).to.include({ number: undefined, name: 'Van der Pekbuurt', approximate: false });
    expect(at('pek').position?.map((degrees) => degrees.toFixed(3))).to.deep.equal(['4.910', '52.388']);
  });

  for (const [id, is] of [
    ['banne', { approximate: false, address: 'Bezaanjachtplein 243', status: 'now' }],
    ['tolhuistuin', { approximate: true }],
    ['elzo', { approximate: true, address: undefined }],
    ['verdedig', { position: undefined }],
    ['toekomst:Buurtsuper', { status: 'planned' }],
  ] as const) {
    it(`knows of ${id} where it is and whether it is there`, () => {
      expect(at(id)).to.include(is);
    });
  }

  it('calls a layer future when all its places are planned', () => {
    expect(layer('toekomst').future).to.equal(true);
    expect(layer('partners').future).to.equal(false);
    expect(mapModel(dossierWith([placesLayer('leeg', [])]), 'nl').layers[0]?.future).to.equal(false);
  });

  it('keeps which layers are on and which are invented', () => {
    expect(model.layers.filter(({ visible }) => visible).map(({ id }) => id)).not.to.include('geld');
    expect(model.layers.filter(({ example }) => example).map(({ id }) => id)).to.deep.equal(['zorg', 'geld', 'toekomst']);
  });

  it('keeps the lines between places it knows', () => {
    expect(layer('zorg').connections.map(({ from, to, weight, label }) => [from.id, to.id, weight, label])).to.deep.equal([
      ['evenaar', 'banne', 1, 'delen een boodschappendienst'],
      ['banne', 'elzo', 2, undefined],
      ['banne', 'verdedig', 1, undefined],
    ]);
  });

  it('keeps the flows of which it knows both ends, and compares them with those in the same unit', () => {
    expect(layer('geld').flows.map(({ from, to, size }) => [from?.id, to?.id, size])).to.deep.equal([
      ['pek', undefined, 1],
      [undefined, 'banne', 0.5],
      ['banne', 'evenaar', 1],
    ]);
    expect(layer('geld').flows[0]?.source).to.deep.equal({
      title: 'Kerncijfers',
      url: 'https://cbs.example/',
      publisher: 'CBS',
      date: '2025',
    });
  });

  for (const [what, given, numbers] of [
    ['none, from 1 in the order of the file', [undefined, undefined], [1, 2]],
    ['some, as they are, and the rest after the highest', [undefined, 30, undefined, 2], [2, 30, 31, 32]],
    ['the same twice, as they are: they may be in print', [4, 4], [4, 4]],
  ] as const) {
    it(`numbers the places of a legend that has ${what}`, () => {
      const places = placesOf(...given.map((number, index) => place(`p${index}`, null, { number })));
      expect(places.map(({ number }) => number).sort((a, b) => a! - b!)).to.deep.equal(numbers);
    });
  }

  it('gives no number to places that come by what is in view: it would be another one after each move', () => {
    const a = place('a', [4.9, 52.4]);
    const byView = { ...placesLayer('view', [a, place('b', [4.9, 52.4], { number: 7 })]), href: 'x.fgb', format: 'flatgeobuf' as const };
    const whole = { ...placesLayer('file', [place('c', [4.9, 52.4])]), href: 'x.geojson', format: 'geojson' as const };
    const { places } = mapModel(dossierWith([byView, whole]), 'nl');
    const numbers = Object.fromEntries([...places.values()].map(({ id, number }) => [id, number]));
    expect(numbers).to.deep.equal({ a: undefined, b: 7, c: 8 });
  });

  it('numbers on from one layer to the next', () => {
    const { places } = mapModel(dossierWith([placesLayer('a', [place('x', null)]), placesLayer('b', [place('y', null)])]), 'nl');
    expect([...places.values()].map(({ number }) => number)).to.deep.equal([1, 2]);
  });

  it('fits the picture to the whole of an area, not to its middle', () => {
    const square: [Position, Position, Position, Position, Position] = [[4.9, 52.4], [4.94, 52.4], [4.94, 52.42], [4.9, 52.42], [4.9, 52.4]]; // prettier-ignore
    const area = { ...place('a', null), geometry: { type: 'Polygon' as const, coordinates: [square] } };
    const layer = {
      id: 'areas',
      kind: 'areas' as const,
      title: 'Areas',
      features: { type: 'FeatureCollection' as const, features: [area] },
    };
    expect(mapModel(dossierWith([layer]), 'nl').extent).to.deep.equal([4.9, 52.4, 4.94, 52.42]);
  });

  it('makes ids from layer and name, the same in each language', () => {
    const name = { nl: 'Tuin', en: 'Garden' };
    const ids = (language: string) => [
      ...mapModel(dossierWith([placesLayer('a', [place(undefined, null, { name })])]), language).places.keys(),
    ];
    expect(ids('nl')).to.deep.equal(['a:Tuin']);
    expect(ids('en')).to.deep.equal(['a:Tuin']);
  });

  it('loses no place when ids or names are the same, or a number', () => {
    const twice = [place('x', null), place('x', null), place(undefined, null), place(undefined, null)];
    expect(
      placesOf(...twice, { ...place('', null), id: 5 })
        .map(({ id }) => id)
        .sort(),
    ).to.deep.equal(['5', 'a:Naamloos', 'a:Naamloos:2', 'x', 'x:2']);
    const made = [place('x', null), place('x', null), place('x:2', null), place('x', null)];
    expect(new Set(placesOf(...made).map(({ id }) => id)).size).to.equal(4);
  });

  it('has a name for a place and a title for a layer that have none but spaces', () => {
    const dossier = dossierWith([placesLayer('a', [place('x', null, { name: ' ' })], { title: { nl: '', en: 'Places' } })]);
    expect(mapModel(dossier, 'nl').layers[0]).to.include({ title: 'a' });
    expect(mapModel(dossier, 'nl').places.get('x')?.name).to.equal('Zonder naam');
    expect(mapModel(dossier, 'en').places.get('x')?.name).to.equal('Without a name');
  });

  it('gives each layer without a category the first slot of the palette that no other layer asks for', () => {
    const layers = [
      placesLayer('a', []),
      placesLayer('b', [], { category: 1 }),
      placesLayer('c', []),
      placesLayer('d', [], { symbol: 'square' }),
    ];
    const { layers: views } = mapModel(dossierWith(layers), 'nl');
    expect(views.map(({ category, symbol }) => [category, symbol])).to.deep.equal([
      [2, 'heart'],
      [1, 'circle'],
      [3, 'house'],
      [4, 'square'],
    ]);
  });

  it('takes the background as it is, without shapes that are nowhere', () => {
    const features = [
      {
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: [4.9, 52.4] as [number, number] },
        properties: { kind: 'label' as const, name: 'IJ' },
      },
      { type: 'Feature' as const, geometry: null, properties: { kind: 'water' as const } },
    ];
    const { background, credit } = mapModel(
      { ...noord, map: { background: { credit: { nl: 'Bron: ons' }, features: { type: 'FeatureCollection', features } }, layers: [] } },
      'nl',
    );
    expect(background.map(({ kind, name }) => [kind, name])).to.deep.equal([['label', 'IJ']]);
    expect(credit).to.equal('Bron: ons');
  });

  it('is empty, and nowhere, for a dossier without a map', () => {
    const nothing = mapModel({ version: 1, neighbourhood: { name: 'Noord' } }, 'nl');
    expect(nothing).to.deep.include({ layers: [], background: [], extent: undefined });
    expect(nothing.places.size).to.equal(0);
  });
});

describe('findPlace', () => {
  for (const [asked, id] of [
    ['banne', 'banne'],
    ['17', 'banne'],
    [' 7 ', 'elzo'],
    ['99', undefined],
    ['', undefined],
  ] as const) {
    it(`finds ${id ?? 'nothing'} for ‘${asked}’`, () => {
      expect(findPlace(model, asked)?.id).to.equal(id);
    });
  }
});
