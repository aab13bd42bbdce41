import { expect } from '@open-wc/testing';
import { formatsIn } from '../../packages/kit/src/formats.js';

const nl = formatsIn('nl');
const en = formatsIn('en');
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('formatsIn', () => {
  for (const [what, said, expected] of [
    ['a whole number', nl.number(1240), '1.240'],
    ['decimals asked for', nl.number(1.25, 1), '1,3'],
    ['a band', nl.number({ min: 3, max: 5 }), '3–5'],
    ['a band whose ends read the same', nl.number({ min: 3.1, max: 3.2 }), '3'],
    ['an amount of money', nl.money(3546, 'EUR'), '€ 3.546'],
    ['millions', nl.money(48_000_000, 'EUR'), '€ 48 miljoen'],
    ['millions in English', en.money(48_000_000, 'EUR'), '€48 million'],
    ['millions as published, up to four figures', nl.money(3_546_000, 'EUR'), '€ 3,546 miljoen'],
    ['billions', nl.money(1_500_000_000, 'EUR'), '€ 1,5 miljard'],
    ['pounds', en.money(750_000_000, 'GBP'), '£750 million'],
    ['a band of money', nl.money({ min: 10_000, max: 50_000 }, 'EUR'), '€ 10.000 – € 50.000'],
    ['a share', nl.share(0.182), '18,2%'],
    ['a share in English', en.share(0.182), '18.2%'],
    ['a band of shares', nl.share({ min: 0.06, max: 0.09 }), '6–9%'],
    ['a year', nl.date('2021'), '2021'],
    ['a month', nl.date('2021-06'), 'juni 2021'],
    ['a day', nl.date('2021-06-15'), '15 juni 2021'],
    ['a day in English', en.date('2021-06-15'), '15 June 2021'],
    ['the day of a moment, where it was written', nl.date('2021-06-15T00:30:00+02:00'), '15 juni 2021'],
    ['the time of a moment, where it was written', nl.time('2021-06-15T19:30:00+02:00'), '19:30'],
    ['no time of a day', nl.time('2021-06-15'), ''],
    ['months of one year', nl.period({ from: '2026-01', to: '2026-03' }), 'jan – mrt 2026'],
    ['months of two years', nl.period({ from: '2026-10', to: '2027-03' }), 'okt 2026 – mrt 2027'],
    ['years', nl.period({ from: '2024', to: '2027' }), '2024 – 2027'],
    ['one year', nl.period({ from: '2024', to: '2024' }), '2024'],
    ['an open end', nl.period({ from: '2026-05' }), 'sinds mei 2026'],
    ['an open start', nl.period({ to: '2027' }), 'tot en met 2027'],
    ['no period', nl.period({}), ''],
  ] as const) {
    it(`writes ${what} as "${expected}"`, () => expect(plain(said)).to.equal(expected));
  }

  it('writes a count, for which it makes no format, as any other number', () => {
    for (const count of [-1000, -999, -1, 0, 7, 999, 1000]) {
      expect(nl.number(count)).to.equal(new Intl.NumberFormat('nl-NL').format(count));
      expect(en.number(count, 1)).to.equal(new Intl.NumberFormat('en-GB').format(count));
    }
  });

  it('makes the formats of a language once', () => expect(formatsIn('nl')).to.equal(nl));
});
