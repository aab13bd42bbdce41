import { expect } from '@open-wc/testing';
import {
  activeChoices,
  filterOptions,
  filterPlaces,
  noFilter,
  placesInView,
  toggled,
  type Filter,
} from '../../../packages/map/src/list/filter.js';
import { mapModel } from '../../../packages/map/src/model.js';
import type { PlaceStatus } from '../../../packages/map/src/picture/scene.js';
import { dossierWith, noord, place, placesLayer } from '../dossiers.js';

const dossier = dossierWith([
  placesLayer('winkels', [
    place('bakker', [4.9, 52.4]),
    place('slager', [4.91, 52.4], { status: 'closed' }),
    place('kaas', null, { status: 'planned' }),
  ]),
  placesLayer('groepen', [place('koor', [4.92, 52.41]), place('tuin', [4.93, 52.42], { status: 'planned' })]),
  {
    id: 'groeten',
    kind: 'areas',
    title: 'Groeten',
    features: { type: 'FeatureCollection', features: [{ ...place('plein', [4.9, 52.4]), properties: { name: 'Plein' } }] },
  },
]);
const { layers, places } = mapModel(dossier, 'nl');
const all = [...places.values()];
const filter = (layerIds: string[], statuses: PlaceStatus[] = []): Filter => ({
  ...noFilter,
  layers: new Set(layerIds),
  statuses: new Set(statuses),
});
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);

describe('filterPlaces', () => {
  for (const [what, given, left] of [
    ['everything when nothing is ticked', filter([]), ['bakker', 'slager', 'kaas', 'koor', 'tuin', 'plein']],
    ['those of a layer, and areas', filter(['groepen']), ['koor', 'tuin', 'plein']],
    ['those of one of two layers', filter(['groepen', 'winkels']), ['bakker', 'slager', 'kaas', 'koor', 'tuin', 'plein']],
    ['those of a status', filter([], ['planned']), ['kaas', 'tuin']],
    ['all but the closed ones', filter([], ['now', 'planned']), ['bakker', 'kaas', 'koor', 'tuin', 'plein']],
    ['those that have both', filter(['winkels'], ['closed']), ['slager']],
    ['nothing, when nothing has both', filter(['groepen'], ['closed']), []],
    ['everything for a layer that is no longer there', filter(['weg']), ['bakker', 'slager', 'kaas', 'koor', 'tuin', 'plein']],
  ] as const) {
    it(`leaves ${what}`, () => {
      expect(ids(filterPlaces(all, given))).to.deep.equal(left);
    });
  }

  it('gives the same array back when all pass, so that nothing is done again', () => {
    expect(filterPlaces(all, noFilter)).to.equal(all);
  });
});

describe('placesInView', () => {
  const on = new Set(['winkels', 'groepen']);
  it('keeps what has a position within the extent, edges included, and areas', () => {
    expect(ids(placesInView(all, [4.9, 52.4, 4.92, 52.41], on))).to.deep.equal(['bakker', 'slager', 'koor', 'plein']);
  });

  it('leaves out places of a layer that is off: they are not in the picture', () => {
    expect(ids(placesInView(all, [4, 52, 5, 53], new Set(['groepen'])))).to.deep.equal(['koor', 'tuin', 'plein']);
  });
});

describe('filterOptions', () => {
  it('counts the places of each layer and status that occurs', () => {
    const options = filterOptions(layers);
    expect(options.layers.map(({ layer, count }) => [layer.id, count])).to.deep.equal([
      ['winkels', 3],
      ['groepen', 2],
    ]);
    expect(options.statuses).to.deep.equal([
      { status: 'now', count: 2 },
      { status: 'planned', count: 2 },
      { status: 'closed', count: 1 },
    ]);
  });

  it('offers no choice where there is only one', () => {
    const one = filterOptions(mapModel(dossierWith([placesLayer('a', [place('x', null)])]), 'nl').layers);
    expect(one).to.deep.equal({ layers: [], statuses: [] });
  });

  it('leaves out layers without places', () => {
    expect(filterOptions(mapModel(noord, 'nl').layers).layers.map(({ layer }) => layer.id)).to.deep.equal([
      'partners',
      'bewoners',
      'toekomst',
    ]);
  });
});

describe('activeChoices', () => {
  it('counts each tick', () => {
    expect(activeChoices(noFilter)).to.equal(0);
    expect(activeChoices({ ...filter(['winkels', 'groepen'], ['now']), inView: true })).to.equal(4);
  });
});

describe('toggled', () => {
  it('adds what is not there, takes away what is, and leaves what it was given', () => {
    const given = new Set(['a']);
    expect([...toggled(given, 'b')]).to.deep.equal(['a', 'b']);
    expect([...toggled(given, 'a')]).to.deep.equal([]);
    expect([...given]).to.deep.equal(['a']);
  });
});
