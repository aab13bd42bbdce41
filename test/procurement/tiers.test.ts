import { expect } from '@open-wc/testing';
import { textIn } from '../../packages/contract/src/index.js';
import { tiersBy, type Areas } from '../../packages/procurement/src/index.js';

const areas: Areas = {
  neighbourhood: { postcodes: ['1020-1039'] },
  city: { names: ['Amsterdam', 'Utrecht'], municipalities: ['GM0363'] },
  region: { postcodes: ['11', '15'], names: ['Noord-Holland'] },
};

describe('tiersBy', () => {
  for (const [what, supplier, tier] of [
    ['a postcode in a range', { postcode: '1031 ab' }, 'neighbourhood'],
    ['the nearest area that fits', { postcode: '1031AB', locality: 'Amsterdam' }, 'neighbourhood'],
    ['a name, whatever its case', { locality: 'AMSTERDAM', postcode: '1012 AB' }, 'city'],
    ['a municipality by code', { municipality: 'gm0363' }, 'city'],
    ['a municipality by its bare number', { municipality: '363' }, 'city'],
    ['a municipality by name', { municipality: 'Amsterdam' }, 'city'],
    ['a beginning of a postcode', { postcode: '1521 XX' }, 'region'],
    ['a region by name', { region: 'noord holland' }, 'region'],
    ['a province that is called like a city', { region: 'Utrecht', postcode: '3811 AA' }, 'country'],
    ['another Dutch postcode', { postcode: '9712 CP' }, 'country'],
    ['only the own country', { country: 'Nederland' }, 'country'],
    ['another country, whatever the postcode', { country: 'BE', postcode: '1030' }, 'elsewhere'],
    ['a town that is in no area, without a country', { locality: 'Groningen' }, undefined],
    ['nothing at all', {}, undefined],
    ['what is no Dutch postcode', { postcode: 'N11 1NP' }, undefined],
  ] as const) {
    it(`goes by ${what}`, () => {
      expect(tiersBy(areas)(supplier)).to.equal(tier);
    });
  }

  it('takes a place without a country for one at home when asked to', () => {
    const rule = tiersBy({ ...areas, countryUnlessSaid: true });
    expect(rule({ locality: 'Groningen' })).to.equal('country');
    expect(rule({ locality: 'Gent', country: 'België' })).to.equal('elsewhere');
    expect(rule({})).to.equal(undefined);
  });

  it('elsewhere than in the Netherlands takes no postcode for a Dutch one', () => {
    const rule = tiersBy({ neighbourhood: { postcodes: ['N11'] }, country: ['United Kingdom'] });
    expect(rule({ postcode: 'N11 1NP', country: 'united kingdom' })).to.equal('neighbourhood');
    expect(rule({ postcode: '9712 CP' })).to.equal(undefined);
  });

  it('puts nothing in an area that is left empty', () => {
    const rule = tiersBy({ neighbourhood: { postcodes: [''], names: [' '], municipalities: [] } });
    expect(rule({ postcode: '1031 AB', locality: '', municipality: '' })).to.equal('country');
  });

  for (const [language, words] of [
    [
      'nl',
      'Wijk: postcode 1020 tot en met 1039. Stad: Amsterdam, Utrecht of gemeentecode GM0363. Regio: postcode 11, 15 of Noord-Holland. Land: de rest van Nederland. Staat er alleen een plaats bij en geen postcode, dan telt een leverancier niet bij de wijk. Het adres van de leverancier in het bestand telt, niet waar het werk is gedaan.',
    ],
    [
      'en',
      'Neighbourhood: postcode 1020 to 1039. City: Amsterdam, Utrecht or municipality code GM0363. Region: postcode 11, 15 or Noord-Holland. Country: the rest of the Netherlands. A supplier with a place but no postcode is not counted in the neighbourhood. What counts is the address of the supplier in the file, not where the work was done.',
    ],
  ] as const) {
    it(`says in words what it does (${language})`, () => {
      expect(textIn(tiersBy(areas).definition, language)).to.equal(words);
    });
  }
});
