import { expect } from '@open-wc/testing';
import { formatsIn } from '../../../packages/kit/src/index.js';
import { agendaMessages } from '../../../packages/steps/src/agenda/messages.js';
import { hereText, whenText } from '../../../packages/steps/src/agenda/when-words.js';
import { isPast, timeOf } from '../../../packages/steps/src/agenda/when.js';

const nl = { language: 'nl', formats: formatsIn('nl') } as const;
const en = { language: 'en', formats: formatsIn('en') } as const;
const said = (start: string, end?: string, speaking: typeof nl | typeof en = nl) => {
  const time = timeOf({ start, ...(end && { end }) });
  return time && whenText(time, agendaMessages[speaking.language], speaking);
};

describe('when a meeting is', () => {
  const cases: [what: string, start: string, end: string | undefined, words: string | undefined][] = [
    ['an hour', '2026-12-10T19:30+01:00', undefined, 'donderdag 10 december 2026, 19:30 uur'],
    ['from hour to hour', '2026-12-10T19:30+01:00', '2026-12-10T21:30+01:00', 'donderdag 10 december 2026, 19:30 tot 21:30 uur'],
    ['in summer', '2026-06-14T14:00+02:00', '2026-06-14T17:00+02:00', 'zondag 14 juni 2026, 14:00 tot 17:00 uur'],
    ['past midnight', '2026-12-12T22:00+01:00', '2026-12-13T01:00+01:00', 'zaterdag 12 december 2026, 22:00 tot 01:00 uur'],
    ['the night the clock goes back', '2026-10-24T22:00+02:00', '2026-10-25T02:30+01:00', 'zaterdag 24 oktober 2026, 22:00 tot 02:30 uur'],
    ['a day', '2027-09-16', undefined, 'donderdag 16 september 2027'],
    ['a day that ends at an hour', '2027-09-16', '2027-09-16T17:00+02:00', 'donderdag 16 september 2027, tot 17:00 uur'],
    ['several days', '2027-06-11', '2027-06-13', 'vrijdag 11 juni 2027 tot en met zondag 13 juni 2027'],
    [
      'several days with hours',
      '2027-06-11T14:00+02:00',
      '2027-06-13T16:00+02:00',
      'vrijdag 11 juni 2027, 14:00 uur tot zondag 13 juni 2027, 16:00 uur',
    ],
    [
      'several days, the last without an hour',
      '2027-06-11T14:00+02:00',
      '2027-06-13',
      'vrijdag 11 juni 2027, 14:00 uur tot en met zondag 13 juni 2027',
    ],
    ['a month', '2027-09', undefined, 'september 2027'],
    ['a year', '2027', undefined, '2027'],
    ['months', '2027-09', '2027-11', 'september 2027 tot en met november 2027'],
    ['seconds and parts of them', '2026-12-10T19:30:15.25+01:00', undefined, 'donderdag 10 december 2026, 19:30 uur'],
    ['written in UTC', '2026-12-10T18:30Z', undefined, 'donderdag 10 december 2026, 18:30 uur'],
    [
      'only the end in UTC: by the clock of the start',
      '2026-12-10T19:30+01:00',
      '2026-12-10T20:30Z',
      'donderdag 10 december 2026, 19:30 tot 21:30 uur',
    ],
    [
      'only the start in UTC: by the clock of the end',
      '2026-12-10T18:30Z',
      '2026-12-10T21:30+01:00',
      'donderdag 10 december 2026, 19:30 tot 21:30 uur',
    ],
    ['an end before the start', '2026-12-10T19:30+01:00', '2026-12-10T18:00+01:00', 'donderdag 10 december 2026, 19:30 uur'],
    ['an end at the start', '2026-12-10T19:30+01:00', '2026-12-10T19:30+01:00', 'donderdag 10 december 2026, 19:30 uur'],
    ['a last day before the first', '2026-12-10', '2026-12-09', 'donderdag 10 december 2026'],
    ['an end that says less than the start', '2026-12-10', '2026-12', 'donderdag 10 december 2026'],
    ['an end that is no date', '2026-12-10', 'straks', 'donderdag 10 december 2026'],
    ['a day that does not exist', '2027-02-29', undefined, 'februari 2027'],
    ['a distance to UTC that does not exist', '2026-12-10T19:30+99:99', undefined, 'donderdag 10 december 2026'],
    ['the last day of all', '9999-12-31', undefined, 'vrijdag 31 december 9999'],
    ['an end past the end of time', '9999-12-31T20:00+12:00', '9999-12-31T23:00Z', 'vrijdag 31 december 9999, 20:00 uur'],
    ['no date at all', 'ooit', undefined, undefined],
    ['nothing', '', undefined, undefined],
  ];
  for (const [what, start, end, words] of cases) it(`is said in words: ${what}`, () => expect(said(start, end)).to.equal(words));

  it('is said in English', () => {
    expect(said('2026-12-10T19:30+01:00', '2026-12-10T21:30+01:00', en)).to.equal('Thursday 10 December 2026, 19:30 to 21:30');
    expect(said('2027-06-11', '2027-06-13', en)).to.equal('Friday 11 June 2027 to Sunday 13 June 2027');
  });

  const over: [start: string, end: string | undefined, past: boolean][] = [
    ['2026-11-24T19:30+01:00', undefined, true],
    ['2026-11-25T09:00+01:00', undefined, false],
    ['2026-11-25', undefined, false],
    ['2026-11-26', undefined, false],
    ['2026-11-20', '2026-11-25', false],
    ['2026-11-20', '2026-11-24', true],
    ['2026-11', undefined, false],
    ['2026-10', undefined, true],
    ['2026', undefined, false],
    ['2025', undefined, true],
    ['2026-11-24T22:00+01:00', '2026-11-25T01:00+01:00', true],
  ];
  for (const [start, end, past] of over)
    it(`${past ? 'is over' : 'is still to come'} on 25 November 2026: ${start}${end ? ` to ${end}` : ''}`, () =>
      expect(isPast(timeOf({ start, ...(end && { end }) })!, '2026-11-25')).to.equal(past));

  describe('for who lives by another clock', () => {
    const here = (start: string, ahead: number) => hereText(timeOf({ start })!, () => ahead, agendaMessages.nl, nl);
    it('says nothing when the clock is the same', () => expect(here('2026-12-10T19:30+01:00', 60)).to.equal(undefined));
    it('says nothing of a day without an hour', () => expect(here('2026-12-10', -300)).to.equal(undefined));
    it('says the hour there', () =>
      expect(here('2026-12-10T19:30+01:00', 0)).to.equal('Dit is de tijd van de plek zelf. Bij jou is het dan 18:30 uur.'));
    it('says the day when that is another', () =>
      expect(here('2026-12-10T19:30+01:00', 540)).to.equal(
        'Dit is de tijd van de plek zelf. Bij jou is het dan vrijdag 11 december 2026, 03:30 uur.',
      ));
    it('says what a time in UTC is', () =>
      expect(here('2026-12-10T18:30Z', 60)).to.equal('Dit is de tijd in UTC. Bij jou is het dan 19:30 uur.'));
    it('says nothing past the end of time', () => expect(here('9999-12-31T23:59-12:00', 60)).to.equal(undefined));
  });
});
