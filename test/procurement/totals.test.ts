import { expect } from '@open-wc/testing';
import { totalsFinder } from '../../packages/procurement/src/totals.js';

/** Names of the lines that are a total. */
const totals = (lines: readonly (readonly [string, number])[]) => {
  const isTotal = totalsFinder();
  return lines.filter(([name, amount]) => isTotal([name], amount)).map(([name]) => name);
};

describe('totalsFinder', () => {
  for (const name of [
    'Totaal',
    'TOTAAL:',
    'Subtotaal',
    'Eindtotaal',
    'Total',
    'Grand total',
    'Totaal 2023',
    'Totaal generaal',
    'Totaal excl. btw',
  ]) {
    it(`knows ‘${name}’ by its name alone`, () =>
      expect(
        totals([
          ['A', 1],
          [name, 7],
        ]),
      ).to.deep.equal([name]));
  }

  it('takes a firm for a firm, unless its amount is what the lines before it come to', () => {
    expect(
      totals([
        ['A', 1],
        ['Totaal Techniek BV', 7],
        ['B', 2],
      ]),
    ).to.deep.equal([]);
    expect(
      totals([
        ['A', 1],
        ['A', 2],
        ['A totaal', 3],
        ['B', 4],
        ['Totaal B', 4],
        ['Totaal alles', 7],
      ]),
    ).to.deep.equal(['A totaal', 'Totaal B', 'Totaal alles']);
  });
});
