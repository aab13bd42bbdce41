import { expect } from '@open-wc/testing';
import { columnsOf, sortPlaces, type CellOf, type Column } from '../../../packages/map/src/list/table-order.js';
import { mapModel, type PlaceView } from '../../../packages/map/src/model.js';
import { dossierWith, place, placesLayer } from '../dossiers.js';

const features = [
  place('b', null, { name: 'Élan', number: 10 }),
  place('a', null, { name: 'eik 10', number: 9 }),
  place('d', null, { name: 'Zon', number: 100, since: '2021-06' }),
  place('c', null, { name: 'eik 9', status: 'planned' }),
  place('e', null, { name: 'IJ', number: 2, since: '2019' }),
];
const places = [...mapModel(dossierWith([placesLayer('l', features)]), 'nl').places.values()];
const cell: CellOf = (of, column) =>
  ({ number: of.number, name: of.name, since: of.feature.properties.since })[column as 'number' | 'name' | 'since'];
const sorted = (column: Column, descending = false) =>
  sortPlaces(places, { column, descending }, cell, 'nl').map(({ id }: PlaceView) => id);

describe('sortPlaces', () => {
  for (const [what, order, expected] of [
    ['numbers by value, none last', sorted('number'), 'e a b d c'],
    ['numbers the other way, none still last', sorted('number', true), 'd b a e c'],
    ['names by the language, without accents or case, numbers in them by value', sorted('name'), 'c a b e d'],
    ['names the other way', sorted('name', true), 'd e b a c'],
    ['dates of any precision, none last, in the order given', sorted('since'), 'e d b a c'],
  ] as const) {
    it(`puts ${what}`, () => {
      expect(order.join(' ')).to.equal(expected);
    });
  }

  it('leaves the places it was given in their order', () => {
    const before = places.map(({ id }) => id);
    sorted('name', true);
    expect(places.map(({ id }) => id)).to.deep.equal(before);
  });
});

describe('columnsOf', () => {
  it('has a column for the organisation and the date only when a place has one', () => {
    expect(columnsOf(places, cell)).to.deep.equal(['number', 'name', 'layer', 'where', 'status', 'since']);
    expect(columnsOf([], cell)).to.deep.equal(['number', 'name', 'layer', 'where', 'status']);
  });
});
