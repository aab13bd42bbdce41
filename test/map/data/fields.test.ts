import { expect } from '@open-wc/testing';
import { placeFrom, rowFrom, shapeFrom } from '../../../packages/map/src/data/fields.js';

const place = (raw: object, fields: Record<string, string> = {}) => placeFrom(raw, fields, 'bomen');
const properties = (theirs: object, fields: Record<string, string> = {}) => place({ properties: theirs }, fields)['properties'];

describe('the properties of a place from elsewhere', () => {
  for (const [what, theirs, fields, ours] of [
    ['keep our names', { name: 'De eik', address: 'Laan 1' }, {}, { name: 'De eik', address: 'Laan 1' }],
    ['go by other names', { naam: 'De eik', adres: 'Laan 1' }, { name: 'naam', address: 'adres' }, { name: 'De eik', address: 'Laan 1' }],
    ['may be inside another', { a: { b: { c: 'De eik' } } }, { name: 'a.b.c' }, { name: 'De eik' }],
    ['may be inside a text', { a: '{"b":"De eik"}' }, { name: 'a.b' }, { name: 'De eik' }],
    ['may have dots in their name', { 'a.b': 'De eik', a: { b: 'niet' } }, { name: 'a.b' }, { name: 'De eik' }],
    ['leave out what is not filled in', { name: 'De eik', url: null, address: '', summary: undefined }, {}, { name: 'De eik' }],
    ['leave out what is not ours', { name: 'De eik', telefoon: '06', __proto__x: 1 }, {}, { name: 'De eik' }],
    ['keep what is the author’s own', { name: 'De eik', 'x-soort': 'boom' }, {}, { name: 'De eik', 'x-soort': 'boom' }],
    ['become text and numbers', { name: 5, number: '12' }, {}, { name: '5', number: 12 }],
    [
      'stay what they are when that is wrong',
      { name: 'a', number: 'twaalf', since: true },
      {},
      { name: 'a', number: 'twaalf', since: true },
    ],
    ['may be lists written as text', { name: 'a', facts: '[{"label":"b"}]' }, {}, { name: 'a', facts: [{ label: 'b' }] }],
    ['are none that every object has', { name: 'a' }, { address: 'constructor', summary: 'name.length' }, { name: 'a' }],
    ['may have a text for each language', { name: '{"nl":"De eik"}' }, {}, { name: { nl: 'De eik' } }],
    ['keep a brace that is none', { name: '{ 5' }, {}, { name: '{ 5' }],
  ] as const) {
    it(what, () => expect(properties(theirs, fields)).to.deep.equal(ours));
  }

  it('keep who may not be seen, also in a column of a table', () => {
    expect(properties({ name: 'a', person: '{"consent":"none"}' })).to.deep.equal({ name: 'a', person: { consent: 'none' } });
  });

  for (const [what, theirs, person] of [
    ['a slip of the pen', { persoon: { consent: 'public' } }, { consent: 'none' }],
    ['another word for consent', { persoon: { toestemming: 'nee' } }, { consent: 'none' }],
    ['an object written as text', { Persona: '{"consent":"public"}' }, { consent: 'none' }],
    ['a count of people', { personen: 12 }, undefined],
    ['a name of staff', { personeel: 'ja' }, undefined],
    ['nothing filled in', { persoon: null }, undefined],
    ['one beside what we know', { persoon: {}, person: { consent: 'public' } }, { consent: 'public' }],
  ] as const) {
    it(`take ${what} ${person ? `for a person with consent ${person.consent}` : 'for no person'}`, () => {
      expect((properties({ name: 'a', ...theirs }) as { person?: unknown }).person).to.deep.equal(person);
    });
  }

  for (const [what, raw, fields, id] of [
    ['its own', { id: 'eik', properties: { id: 'x' } }, {}, 'eik'],
    ['a number of its own', { id: 5 }, {}, 5],
    ['a column', { key: 1, properties: { id: 'eik' } }, {}, 'eik'],
    ['the column that is named', { id: 'a', properties: { code: 'eik' } }, { id: 'code' }, 'eik'],
    ['made of what it is called in its file', { key: 12 }, {}, 'bomen:12'],
    ['none', { id: null, properties: {} }, {}, undefined],
  ] as const) {
    it(`have as id ${what}`, () => expect(place(raw, fields as Record<string, string>)['id']).to.equal(id));
  }

  for (const raw of [null, 5, 'boom', [], { properties: null }, { properties: 5 }, { geometry: 'hier' }] as never[]) {
    it(`are none for ${JSON.stringify(raw)}`, () => expect(place(raw)['properties']).to.deep.equal({}));
  }
});

describe('lines, flows and shapes from elsewhere', () => {
  it('go by other names, with ids as text', () => {
    const properties = { van: 1, naar: 'b', gewicht: '2', wat: 'eten', geheim: 1 };
    const fields = { from: 'van', to: 'naar', weight: 'gewicht', label: 'wat', amount: 'gewicht' };
    expect(rowFrom({ properties }, 'network', fields)).to.deep.equal({ from: '1', to: 'b', weight: 2, label: 'eten' });
    expect(rowFrom({ properties }, 'flows', fields)).to.deep.equal({ from: '1', to: 'b', amount: 2, label: 'eten' });
    expect(rowFrom(null as never, 'flows', fields)).to.deep.equal({});
  });

  it('keep the band of an amount', () => {
    expect(rowFrom({ properties: { amount: { min: 1, max: 2 } } }, 'flows', {})).to.deep.equal({ amount: { min: 1, max: 2 } });
  });

  it('keep their kind', () => {
    expect(shapeFrom({ properties: { kind: 'water', name: 'IJ', diepte: 4 } })['properties']).to.deep.equal({ kind: 'water', name: 'IJ' });
  });
});
