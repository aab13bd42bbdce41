import { expect } from '@open-wc/testing';
import { readDate } from '../../packages/procurement/src/date.js';

describe('readDate', () => {
  for (const [text, date] of [
    ['2023', '2023'],
    ['2023-04', '2023-04'],
    ['2023-04-05', '2023-04-05'],
    ['2023-04-05T10:30:00Z', '2023-04-05'],
    ['2023-04-05 10:30', '2023-04-05'],
    ['20230405', '2023-04-05'],
    ['202304', '2023-04'],
    ['5-4-2023', '2023-04-05'],
    ['05/04/2023', '2023-04-05'],
    ['05.04.23', '2023-04-05'],
    ['05-04-2023 00:00', '2023-04-05'],
    ['4/2023', '2023-04'],
    ['5 april 2023', '2023-04-05'],
    ['1 mrt. 2023', '2023-03-01'],
    ['maart 2023', '2023-03'],
    ['mei-23', '2023-05'],
    ['2023-Q2', '2023'],
    ['Q2 2023', '2023'],
    ['2e kwartaal 2023', '2023'],
    ['2023 kwartaal 3', '2023'],
    // The month first: the year is sure.
    ['04/13/2023', '2023'],
    ['2023/24', undefined],
    ['31-02-2023', undefined],
    ['2023-13-41', undefined],
    ['00-00-0000', undefined],
    ['9999-12-31', undefined],
    ['45000', undefined],
    ['5 foo 2023', undefined],
    ['n.n.b.', undefined],
    ['', undefined],
  ] as const) {
    it(`reads ‘${text}’ as ${date}`, () => expect(readDate(text)).to.equal(date));
  }
});
