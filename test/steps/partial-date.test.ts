import { expect } from '@open-wc/testing';
import { dayOf, momentOf, readableDate, readablePeriod } from '../../packages/steps/src/partial-date.js';

describe('momentOf', () => {
  for (const [date, precision, start, length] of [
    ['2021', 'year', 2021 * 12, 12],
    ['2021-06', 'month', 2021 * 12 + 5, 1],
    ['2021-06-16', 'day', 2021 * 12 + 5.5, 1 / 30],
    ['2024-02-29', 'day', 2024 * 12 + 1 + 28 / 29, 1 / 29],
    ['0000-01', 'month', 0, 1],
  ] as const) {
    it(`reads ${date} as a ${precision}`, () => {
      const moment = momentOf(date);
      expect(moment?.precision).to.equal(precision);
      expect(moment?.start).to.be.closeTo(start, 1e-9);
      expect(moment!.end - moment!.start).to.be.closeTo(length, 1e-9);
    });
  }

  for (const wrong of [undefined, '', '21', '2021-13', '2021-00', '2021-02-30', '2023-02-29', '2021-6', 'juni 2021', '2021-06-15T10:00']) {
    it(`does not guess at ${JSON.stringify(wrong)}`, () => {
      expect(momentOf(wrong)).to.equal(undefined);
    });
  }

  it('survives what is no text', () => {
    for (const wrong of [null, 2021, {}, []]) expect(() => momentOf(wrong as never)).not.to.throw();
  });
});

describe('dayOf', () => {
  it('is the day where the reader is', () => {
    expect(dayOf(new Date(2026, 10, 5, 23, 59))).to.equal('2026-11-05');
  });
});

describe('readablePeriod', () => {
  for (const [what, given, expected] of [
    ['a whole period', { from: '2026-01', to: '2026-03' }, { from: '2026-01', to: '2026-03' }],
    ['one month', { from: '2026-01', to: '2026-01' }, { from: '2026-01', to: '2026-01' }],
    ['a year that holds the month it begins in', { from: '2026-06', to: '2026' }, { from: '2026-06', to: '2026' }],
    ['a period without an end', { from: '2026-01' }, { from: '2026-01' }],
    ['a period without a beginning', { to: '2026' }, { to: '2026' }],
    ['an end that is no date', { from: '2026-05', to: 'later' }, { from: '2026-05' }],
    ['an end before the beginning as nothing', { from: '2026-05', to: '2025' }, undefined],
    ['nothing', {}, undefined],
    ['no date at all', { from: 'ooit', to: '' }, undefined],
    ['a step without a period', undefined, undefined],
  ] as const) {
    it(`reads ${what}`, () => {
      expect(readablePeriod(given)).to.deep.equal(expected);
    });
  }
});

describe('readableDate', () => {
  for (const [given, expected] of [
    ['2026', '2026'],
    ['2026-06', '2026-06'],
    ['2026-06-14', '2026-06-14'],
    ['2026-06-14T19:30:00+02:00', '2026-06-14'],
    ['2026-02-30', undefined],
    ['ooit', undefined],
    [undefined, undefined],
  ] as const) {
    it(`of ${given} is ${expected}`, () => {
      expect(readableDate(given)).to.equal(expected);
    });
  }
});
