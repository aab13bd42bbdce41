import { expect } from '@open-wc/testing';
import { csvOf, type CsvCell } from '../../packages/kit/src/index.js';

const dutch = { separator: ';', decimal: ',' } as const;
const line = (cell: CsvCell, style?: Parameters<typeof csvOf>[1]) => csvOf([[cell, 'x']], style).slice(1, -2);

describe('csvOf', () => {
  it('begins with a mark that says it is UTF-8, and ends each line with CRLF', () => {
    expect(csvOf([['a', 'b'], ['ë']])).to.equal('\ufeffa,b\r\në\r\n');
  });

  for (const [what, cell, written] of [
    ['a text as it is', 'De Brug', 'De Brug,x'],
    ['nothing as nothing', undefined, ',x'],
    ['a separator between quotes', 'Noord, west', '"Noord, west",x'],
    ['quotes twice', 'de "Brug"', '"de ""Brug""",x'],
    ['lines between quotes', 'een\r\ntwee', '"een\r\ntwee",x'],
    ['a number with at most six decimals', 1 / 3, '0.333333,x'],
    ['a negative number as a number', -5.5, '-5.5,x'],
    ['a formula as a text', '=1+1', "'=1+1,x"],
    ['what begins with a plus as a text', '+31', "'+31,x"],
    ['what begins with a minus as a text', '-1+1', "'-1+1,x"],
    ['what begins with an at sign as a text', '@SUM(A1)', "'@SUM(A1),x"],
    ['what begins with a tab as a text', '\t=1', "'\t=1,x"],
    ['what begins with a line as a text', '\n=1', '"\'\n=1",x'],
    ['a formula with a separator as a quoted text', '=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")",x'],
  ] as const) {
    it(`writes ${what}`, () => {
      expect(line(cell)).to.equal(written);
    });
  }

  it('writes what a spreadsheet in Dutch reads', () => {
    expect(line(4.5, dutch)).to.equal('4,5;x');
    expect(line('a;b', dutch)).to.equal('"a;b";x');
    expect(line('a,b', dutch)).to.equal('a,b;x');
  });
});
