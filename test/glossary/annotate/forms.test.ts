import { expect } from '@open-wc/testing';
import { isAbbreviation, isFormOf, isInCapitals } from '../../../packages/glossary/src/annotate/forms.js';
import { keyOf } from '../../../packages/glossary/src/find-term.js';

describe('isFormOf', () => {
  for (const [word, name, language] of [
    ['ankers', 'anker', 'nl'],
    ['waarden', 'waarde', 'nl'],
    ['kapitaalstromen', 'kapitaalstroom', 'nl'],
    ['huizen', 'huis', 'nl'],
    ['brieven', 'brief', 'nl'],
    ['golven', 'golf', 'nl'],
    ['plannen', 'plan', 'nl'],
    ['mensen', 'mens', 'nl'],
    ['instituten', 'instituut', 'nl'],
    ['economieën', 'economie', 'nl'],
    ['assemblées', 'assemblee', 'nl'],
    ['coöperatieve', 'coöperatief', 'nl'],
    ['coöperatieven', 'coöperatief', 'nl'],
    ['grote', 'groot', 'nl'],
    ['foto’s', 'foto', 'nl'],
    ['ontmoetingsplek', 'ontmoetingsplekken', 'nl'],
    ['kapitaalstroom', 'kapitaalstromen', 'nl'],
    ['institutions', 'institution', 'en'],
    ['assemblies', 'assembly', 'en'],
    ['businesses', 'business', 'en'],
    ['resident’s', 'resident', 'en'],
    ['mahalle', 'mahalle', 'tr'],
  ] as const) {
    it(`takes “${word}” for “${name}”`, () => expect(isFormOf(keyOf(word), keyOf(name), language)).to.equal(true));
  }

  for (const [word, name, language] of [
    ['waard', 'waarde', 'nl'],
    ['waard', 'waarden', 'nl'],
    ['bom', 'boom', 'nl'],
    ['bommen', 'boom', 'nl'],
    ['deel', 'delen', 'nl'],
    ['kan', 'kans', 'nl'],
    ['common', 'commons', 'nl'],
    ['common', 'commons', 'en'],
    ['economic', 'economics', 'en'],
    ['cope', 'coop', 'en'],
    ['coöperatie', 'coöperatief', 'nl'],
    ['assemblage', 'assemblee', 'nl'],
    ['mahalleler', 'mahalle', 'tr'],
    ['mahalles', 'mahalle', 'tr'],
  ] as const) {
    it(`keeps “${word}” apart from “${name}” (${language})`, () => expect(isFormOf(keyOf(word), keyOf(name), language)).to.equal(false));
  }
});

describe('isAbbreviation', () => {
  for (const [name, expected] of [
    ['CWB', true],
    ['LM3', true],
    ['C.W.B.', true],
    ['Commons', false],
    ['99', false],
    ['COÖPERATIE', false],
  ] as const) {
    it(`is ${expected} for “${name}”`, () => expect(isAbbreviation(name)).to.equal(expected));
  }

  it('is written in capitals, an s aside', () => {
    expect(['CWB', 'CWB’s', 'CWBs', 'cwb', 'Cwb'].map(isInCapitals)).to.deep.equal([true, true, true, false, false]);
  });
});
