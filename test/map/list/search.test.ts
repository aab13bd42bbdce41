import { expect } from '@open-wc/testing';
import { mapModel } from '../../../packages/map/src/model.js';
import { searchPlaces } from '../../../packages/map/src/list/search.js';
import { dossierWith, noord, place, placesLayer } from '../dossiers.js';

const places = [...mapModel(noord, 'nl').places.values()];
const found = (query: string) => searchPlaces(places, query).map(({ id }) => id);

describe('searchPlaces', () => {
  for (const [query, ids] of [
    ['17', ['banne']],
    ['1', ['verdedig', 'evenaar']],
    ['tolhuis', ['tolhuistuin']],
    ['TOLHUISTUIN', ['tolhuistuin']],
    ['noord', ['noordas', 'verdedig']],
    ['wijk huis', ['banne', 'evenaar']],
    ['kometensingel', ['evenaar']],
    ['gedag', ['pek']],
    ['18 evenaar', ['evenaar']],
    ['park ij', ['tolhuistuin']],
    ['bakker', []],
    ['<img>', []],
  ] as const) {
    it(`finds ${ids.join(', ') || 'nothing'} for ‘${query}’`, () => {
      expect(found(query)).to.deep.equal(ids);
    });
  }

  for (const query of ['', '  ', '…']) {
    it(`finds everything for ‘${query}’`, () => {
      expect(found(query)).to.have.length(places.length);
    });
  }

  it('puts the exact number before a name that has it', () => {
    const named = place('naam', null, { name: '3 gezusters', number: 40 });
    const [first] = searchPlaces(
      [...mapModel(dossierWith([placesLayer('a', [named, place('drie', null, { number: 3 })])]), 'nl').places.values()],
      '3',
    );
    expect(first?.id).to.equal('drie');
  });

  for (const [name, query] of [
    ['Boka’s', "boka's"],
    ["Snackbar 't Puntje", 't puntje'],
    ['Coöperatie Één', 'cooperatie een'],
    ['Van-der-Pek', 'van der pek'],
    ['!WOON', 'woon'],
    ['Café', 'cafe\u0301'],
  ] as const) {
    it(`finds ${name} for ‘${query}’`, () => {
      const one = [...mapModel(dossierWith([placesLayer('a', [place('x', null, { name })])]), 'nl').places.values()];
      expect(searchPlaces(one, query)).to.have.length(1);
    });
  }
});
