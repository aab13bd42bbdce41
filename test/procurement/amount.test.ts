import { expect } from '@open-wc/testing';
import { readAmount } from '../../packages/procurement/src/amount.js';

describe('readAmount', () => {
  for (const [text, amount] of [
    ['1234', 1234],
    ['1.234', 1234],
    ['1.234.567', 1_234_567],
    ['1,234', 1234],
    ['12,5', 12.5],
    ['12.50', 12.5],
    ['0,125', 0.125],
    ['€ 1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ["1'234.50", 1234.5],
    ['€1.000,-', 1000],
    ['€ 1.000,--', 1000],
    ['EUR 99', 99],
    ['1 234,00', 1234],
    ['-12', -12],
    ['−12,50', -12.5],
    ['€ -1.500', -1500],
    ['(12)', -12],
    ['€ 10.000 – € 50.000', { min: 10_000, max: 50_000 }],
    ['10000-50000', { min: 10_000, max: 50_000 }],
    ['10.000 tot 50.000 euro', { min: 10_000, max: 50_000 }],
    ['10.000 t/m 50.000', { min: 10_000, max: 50_000 }],
    ['5 - 5', { min: 5, max: 5 }],
    ['', undefined],
    ['onbekend', undefined],
    ['€', undefined],
    ['12 stuks', undefined],
    ['50.000 – 10.000', undefined],
    ['=SOM(A1)', undefined],
  ] as const) {
    it(`reads ‘${text}’ as ${JSON.stringify(amount)}`, () => {
      expect(readAmount(text)).to.deep.equal(amount);
    });
  }
});
