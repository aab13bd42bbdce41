import { expect } from '@open-wc/testing';
import { decimalMarkOf, isOpenBand, readAmount } from '../../packages/procurement/src/amount.js';

const band = { min: 10_000, max: 50_000 };

describe('readAmount', () => {
  for (const [text, amount] of [
    ['1234', 1234],
    ['1.234', 1234],
    ['1.234.567', 1_234_567],
    ['1,234', 1234],
    ['12,5', 12.5],
    ['12.50', 12.5],
    ['0,125', 0.125],
    ['0', 0],
    ['€ 1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ["1'234.50", 1234.5],
    ['€1.000,-', 1000],
    ['€ 1.000,--', 1000],
    ['EUR 99', 99],
    ['1.234,56 EUR', 1234.56],
    ['£ 1,234.50', 1234.5],
    ['1 234,00', 1234],
    ['1\u00a0234,00', 1234],
    ['ca. 100', 100],
    ['1,5 mln', 1_500_000],
    ['2.5 miljoen', 2_500_000],
    ['€ 10k', 10_000],
    ['0,1 miljard', 100_000_000],
    // Credits.
    ['-12', -12],
    ['−12,50', -12.5],
    ['€ -1.500', -1500],
    ['-€ 12', -12],
    ['(12)', -12],
    ['(€ 12,50)', -12.5],
    ['123-', -123],
    ['123,00-', -123],
    ['12 CR', -12],
    // Bands.
    ['€ 10.000 – € 50.000', band],
    ['€ 10.000 - € 50.000', band],
    ['10000-50000', band],
    ['10.000 tot 50.000 euro', band],
    ['10.000 tot en met 50.000', band],
    ['10.000 t/m 50.000', band],
    ['tussen 10.000 en 50.000', band],
    ['>= 10.000 en < 50.000', band],
    ['10k–50k', band],
    ['10 – 50 duizend', band],
    ['€ 10.000,00 t/m € 49.999,99', { min: 10_000, max: 49_999.99 }],
    ['500.000 - 1 mln', { min: 500_000, max: 1_000_000 }],
    ['5 - 5', { min: 5, max: 5 }],
    ['< € 10.000', { min: 0, max: 10_000 }],
    ['tot € 10.000', { min: 0, max: 10_000 }],
    ['minder dan 10.000', { min: 0, max: 10_000 }],
    // What is no amount.
    ['', undefined],
    ['onbekend', undefined],
    ['€', undefined],
    ['-', undefined],
    ['12 stuks', undefined],
    ['39%', undefined],
    ['39 %', undefined],
    ['50.000 – 10.000', undefined],
    ['1.2.3,4', undefined],
    ['05-03-2023', undefined],
    ['=SOM(A1)', undefined],
    ['> 1 mln', undefined],
  ] as const) {
    it(`reads ‘${text}’ as ${JSON.stringify(amount)}`, () => {
      expect(readAmount(text)).to.deep.equal(amount);
    });
  }

  for (const [text, mark, amount] of [
    ['1.234', '.', 1.234],
    ['1.234', ',', 1234],
    ['1,234', ',', 1.234],
    ['1,234', '.', 1234],
    ['1.234 – 2.000', '.', { min: 1.234, max: 2 }],
  ] as const) {
    it(`reads ‘${text}’ in a column with ‘${mark}’ before decimals as ${JSON.stringify(amount)}`, () => {
      expect(readAmount(text, mark)).to.deep.equal(amount);
    });
  }
});

describe('isOpenBand', () => {
  for (const text of [
    '> € 1 mln',
    '>= 100.000',
    '≥ 100.000',
    '100.000+',
    'meer dan 100.000',
    'vanaf € 100.000',
    '100.000 of meer',
    '€ 100.000 en hoger',
  ]) {
    it(`says of ‘${text}’ that it has no end`, () => expect(isOpenBand(text)).to.equal(true));
  }
  for (const text of ['100.000', '10.000 – 50.000', '< 10.000', 'vanaf 10.000 tot 50.000', 'veel']) {
    it(`says of ‘${text}’ that it is not open`, () => expect(isOpenBand(text)).to.equal(false));
  }
});

describe('decimalMarkOf', () => {
  for (const [what, texts, mark] of [
    ['a program that writes points', ['10.125', '999.5', '1.5'], '.'],
    ['Dutch amounts with cents', ['1.234,50', '12,00'], ','],
    ['English amounts with cents', ['1,234.50', '12.00'], '.'],
    ['millions without cents', ['1.234.567', '12'], ','],
    ['round Dutch amounts with one typing error', ['1.234', '5.678', '12.5'], undefined],
    ['amounts that can be both', ['1.234'], undefined],
    ['amounts that contradict each other', ['12,50', '12.50'], undefined],
    ['whole amounts', ['12', '1234'], undefined],
  ] as const) {
    it(`finds ${mark ?? 'none'} for ${what}`, () => expect(decimalMarkOf(texts)).to.equal(mark));
  }
});
