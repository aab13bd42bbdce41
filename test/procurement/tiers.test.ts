import { expect } from '@open-wc/testing';
import { tiersBy, type Areas } from '../../packages/procurement/src/index.js';

const areas: Areas = {
  neighbourhood: { postcodes: ['1020-1039'] },
  city: { names: ['Amsterdam'], municipalities: ['GM0363'] },
  region: { postcodes: ['11', '15'], names: ['Noord-Holland'] },
  country: ['NL', 'Nederland', 'Netherlands'],
};

describe('tiersBy', () => {
  for (const [what, supplier, tier] of [
    ['a postcode in a range', { postcode: '1031 ab' }, 'neighbourhood'],
    ['the nearest area that fits', { postcode: '1031AB', locality: 'Amsterdam' }, 'neighbourhood'],
    ['a name, whatever its case', { locality: 'AMSTERDAM', postcode: '1012 AB' }, 'city'],
    ['a municipality by code', { municipality: 'gm0363' }, 'city'],
    ['a beginning of a postcode', { postcode: '1521 XX' }, 'region'],
    ['a region by name', { region: 'noord holland' }, 'region'],
    ['another Dutch postcode', { postcode: '9712 CP' }, 'country'],
    ['only the own country', { country: 'Nederland' }, 'country'],
    ['another country', { country: 'BE', postcode: '1020' }, 'elsewhere'],
    ['a town that is in no area, without a country', { locality: 'Utrecht' }, undefined],
    ['nothing at all', {}, undefined],
    ['what is no Dutch postcode', { postcode: 'N11 1NP' }, undefined],
  ] as const) {
    it(`goes by ${what}`, () => {
      expect(tiersBy(areas)(supplier)).to.equal(tier);
    });
  }

  it('without areas and country knows nothing but Dutch postcodes', () => {
    expect(tiersBy({})({ postcode: '1031 AB' })).to.equal('country');
    expect(tiersBy({})({ country: 'NL' })).to.equal(undefined);
  });
});
