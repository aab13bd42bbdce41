import { expect } from '@open-wc/testing';
import type { Dossier, Meeting } from '@wijkwelvaartswerk/contract';
import ICAL from 'ical.js';
import { calendarOf, type CalendarOptions } from '../../../packages/steps/src/index.js';
import { noord } from '../dossiers.js';

const address = 'https://gemeente.example/dossiers/noord.json';
const stamp = new Date('2026-11-25T08:00:00Z');
const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  id: 'assemblee',
  kind: 'assembly',
  title: 'Assemblee',
  start: '2026-12-10T19:30+01:00',
  ...more,
});
const fileOf = (meetings: Meeting[], options: CalendarOptions = {}, more: Partial<Dossier> = {}) =>
  calendarOf({ ...noord, ...more, meetings }, { address, stamp, ...options });

/** Read by another implementation than the one that writes. */
const calendarIn = (file: string) => new ICAL.Component(ICAL.parse(file) as unknown[]);
const eventsIn = (file: string) => calendarIn(file).getAllSubcomponents('vevent');
const only = (more: Partial<Meeting> = {}, options?: CalendarOptions, dossier?: Partial<Dossier>) => {
  const [event] = eventsIn(fileOf([meeting(more)], options, dossier));
  return event!;
};
const value = (event: ICAL.Component, name: string) => event.getFirstPropertyValue(name)?.toString();
const instant = (event: ICAL.Component, name: string) =>
  (event.getFirstPropertyValue(name) as ICAL.Time | null)?.toJSDate().toISOString().replace('.000', '');

describe('meetings as a calendar file', () => {
  it('have all that there is to know', () => {
    const event = only(
      {
        title: 'Assemblee: eten, praten; en dan?',
        end: '2026-12-10T21:30+01:00',
        place: 'plein',
        location: 'Bovenzaal, ingang achter',
        summary: 'Er is soep, en er is oppas;\nneem iets mee.\n\nTot dan.',
        decisions: ['De tuin blijft.', ' ', 'We kijken na, wie betaalt.'],
        url: 'assemblee.html',
      },
      {},
    );
    expect(event.getAllProperties().map(({ name }) => name)).to.include.members(['uid', 'dtstamp']);
    expect(value(event, 'summary')).to.equal('Assemblee: eten, praten; en dan?');
    expect(value(event, 'location')).to.equal('Bezaanjachtplein, Bovenzaal, ingang achter');
    expect(value(event, 'description')).to.equal(
      'Er is soep, en er is oppas;\nneem iets mee.\n\nTot dan.\n\nWat we besloten:\n- De tuin blijft.\n- We kijken na, wie betaalt.\n\n' +
        'Meer lezen: https://gemeente.example/dossiers/assemblee.html',
    );
    expect(value(event, 'url')).to.equal('https://gemeente.example/dossiers/assemblee.html');
    expect(value(event, 'uid')).to.equal('assemblee@gemeente.example/dossiers/noord.json');
    expect(value(event, 'status')).to.equal('CONFIRMED');
    expect(instant(event, 'dtstamp')).to.equal('2026-11-25T08:00:00Z');
  });

  it('leave out what is not there', () => {
    const names = only()
      .getAllProperties()
      .map(({ name }) => name);
    expect(names).not.to.include.members(['description']).and.not.to.include.members(['location']);
    expect(names).not.to.include('url').and.not.to.include('dtend');
  });

  const moments: [what: string, start: string, end: string | undefined, from: string, to: string | undefined][] = [
    ['in winter', '2026-12-10T19:30+01:00', '2026-12-10T21:30+01:00', '2026-12-10T18:30:00Z', '2026-12-10T20:30:00Z'],
    ['in summer', '2026-06-14T14:00+02:00', '2026-06-14T17:00+02:00', '2026-06-14T12:00:00Z', '2026-06-14T15:00:00Z'],
    [
      'when the clock goes forward, before',
      '2026-03-29T01:30+01:00',
      '2026-03-29T03:30+02:00',
      '2026-03-29T00:30:00Z',
      '2026-03-29T01:30:00Z',
    ],
    ['in the hour that is skipped', '2026-03-29T02:30+01:00', undefined, '2026-03-29T01:30:00Z', undefined],
    ['in the hour that comes twice, first', '2026-10-25T02:30+02:00', undefined, '2026-10-25T00:30:00Z', undefined],
    ['in the hour that comes twice, again', '2026-10-25T02:30+01:00', undefined, '2026-10-25T01:30:00Z', undefined],
    ['from the one to the other', '2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['in UTC', '2026-12-10T18:30Z', undefined, '2026-12-10T18:30:00Z', undefined],
    ['in Kathmandu', '2026-12-10T19:30+05:45', undefined, '2026-12-10T13:45:00Z', undefined],
    ['in New York', '2026-12-10T19:30-05:00', '2026-12-10T22:00-05:00', '2026-12-11T00:30:00Z', '2026-12-11T03:00:00Z'],
    ['in two zones', '2026-12-10T19:30+01:00', '2026-12-10T21:30Z', '2026-12-10T18:30:00Z', '2026-12-10T21:30:00Z'],
    ['over several days', '2027-06-11T14:00+02:00', '2027-06-13T16:00+02:00', '2027-06-11T12:00:00Z', '2027-06-13T14:00:00Z'],
    ['until the end of a day', '2027-06-11T14:00+02:00', '2027-06-13', '2027-06-11T12:00:00Z', '2027-06-13T22:00:00Z'],
    ['past midnight', '2026-12-31T22:00+01:00', '2027-01-01T01:00+01:00', '2026-12-31T21:00:00Z', '2027-01-01T00:00:00Z'],
    ['with an end before the start', '2026-12-10T19:30+01:00', '2026-12-10T18:30+01:00', '2026-12-10T18:30:00Z', undefined],
  ];
  for (const [what, start, end, from, to] of moments)
    it(`are at the right moment: ${what}`, () => {
      const event = only({ start, ...(end && { end }) });
      expect([instant(event, 'dtstart'), instant(event, 'dtend')]).to.deep.equal([from, to]);
      expect((event.getFirstPropertyValue('dtstart') as ICAL.Time).zone).to.equal(ICAL.Timezone.utcTimezone);
    });

  const days: [what: string, start: string, end: string | undefined, first: string, after: string][] = [
    ['one day', '2027-09-16', undefined, '2027-09-16', '2027-09-17'],
    ['the last of a year', '2026-12-31', undefined, '2026-12-31', '2027-01-01'],
    ['a leap day', '2028-02-29', undefined, '2028-02-29', '2028-03-01'],
    ['the day the clock changes', '2026-03-29', undefined, '2026-03-29', '2026-03-30'],
    ['several', '2027-06-11', '2027-06-13', '2027-06-11', '2027-06-14'],
    ['upside down', '2027-06-13', '2027-06-11', '2027-06-13', '2027-06-14'],
    ['with an hour only at the end', '2027-06-11', '2027-06-12T17:00+02:00', '2027-06-11', '2027-06-13'],
  ];
  for (const [what, start, end, first, after] of days)
    it(`take whole days without an hour, of which the end does not count in: ${what}`, () => {
      const event = only({ start, ...(end && { end }) });
      const times = ['dtstart', 'dtend'].map((name) => event.getFirstPropertyValue(name) as ICAL.Time);
      expect(times.map((time) => time.isDate)).to.deep.equal([true, true]);
      expect(times.map(String)).to.deep.equal([first, after]);
      expect(value(event, 'transp')).to.equal('TRANSPARENT');
    });

  for (const start of ['2026', '2026-12', '2027-02-29', 'ooit', ''])
    it(`have no place for a day that is not known: "${start}"`, () => expect(eventsIn(fileOf([meeting({ start })]))).to.have.length(0));

  it('are written up to the end of time, and not beyond', () => {
    const [first, ...others] = eventsIn(fileOf([meeting({ start: '9999-12-31' }), meeting({ id: 'b', start: '9999-12-31T23:59-12:00' })]));
    expect([String(first!.getFirstPropertyValue('dtstart')), value(first!, 'dtend'), others.length]).to.deep.equal([
      '9999-12-31',
      undefined,
      0,
    ]);
  });

  it('say that one does not take place, also to who has it already', () => {
    const event = only({ cancelled: true });
    expect(value(event, 'status')).to.equal('CANCELLED');
    expect(value(event, 'summary')).to.equal('Gaat niet door: Assemblee');
    expect(value(event, 'uid')).to.equal(value(only(), 'uid'));
    expect(Number(value(event, 'sequence'))).to.be.greaterThan(Number(value(only(), 'sequence')));
  });

  it('say that one is invented', () => {
    const event = only({ example: true });
    expect(value(event, 'summary')).to.equal('Assemblee (voorbeeld)');
    expect(value(event, 'description')).to.equal('Deze bijeenkomst is verzonnen, om te laten zien hoe het werkt.');
  });

  it('keep their id when all else changes, and have another in another dossier', () => {
    const id = value(only(), 'uid');
    expect(value(only({ title: 'Anders', start: '2027-01-01', url: 'x.html' }, { language: 'en', stamp: new Date(0) }), 'uid')).to.equal(
      id,
    );
    expect(value(only({}, { address: 'https://gemeente.example/dossiers/zuid.json' }), 'uid')).not.to.equal(id);
    expect(value(only({}, { address: undefined }), 'uid')).to.equal('assemblee@Noord');
  });

  it('have an id each; of two with the same the first counts', () => {
    const ids = eventsIn(fileOf([meeting(), meeting({ id: 'twee' }), meeting({ title: 'Dubbel' })])).map((event) => value(event, 'uid'));
    expect(ids).to.deep.equal(['assemblee@gemeente.example/dossiers/noord.json', 'twee@gemeente.example/dossiers/noord.json']);
  });

  it('may have any id', () => {
    const id = 'a,b;c\\d\r\nBEGIN:VEVENT é😀\ud800 "x"';
    const events = eventsIn(fileOf([meeting({ id })]));
    expect(events).to.have.length(1);
    expect(value(events[0]!, 'uid'))
      .to.match(/^[\x21-\x7e]+$/)
      .and.not.match(/[,;\\]/);
  });

  const links: [url: string, link: string | undefined][] = [
    ['https://example.org/a?b=c&d=e#f', 'https://example.org/a?b=c&d=e#f'],
    ['http://example.org/', 'http://example.org/'],
    ['https://example.org/a,b;c\\d', 'https://example.org/a%2Cb%3Bc/d'],
    ['../x.html', 'https://gemeente.example/x.html'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['mailto:a@example.org', undefined],
    ['tel:+3120', undefined],
    ['https://', undefined],
  ];
  for (const [url, link] of links)
    it(`lead only to the web: ${url}`, () => {
      const event = only({ url });
      expect(value(event, 'url')).to.equal(link);
      expect(value(event, 'description')).to.equal(link && `Meer lezen: ${link}`);
    });
  it('do not lead to an address that is relative to nothing', () => {
    expect(value(only({ url: 'x.html' }, { address: undefined }), 'url')).to.equal(undefined);
  });

  const texts: [what: string, text: string, read?: string][] = [
    ['commas, semicolons and backslashes', 'een, twee; drie \\ vier \\n vijf'],
    ['a colon and quotes', 'Titel: "dit" en \'dat\''],
    ['line ends of every kind', 'een\r\ntwee\rdrie\nvier', 'een\ntwee\ndrie\nvier'],
    ['emoji over the fold', '😀👩‍👩‍👧‍👦'.repeat(60)],
    ['Arabic', 'اجتماع الحي، الساعة السابعة؛ مع الطعام '.repeat(20).trim()],
    ['ten thousand characters', 'Zelfstandigeondernemersvereniging '.repeat(300).trim()],
    ['a word of ten thousand characters', 'é'.repeat(10_000)],
    ['what looks like the end of the file', 'x\nEND:VEVENT\nEND:VCALENDAR'],
    ['what no file may hold', 'een\u0000\u0007\u001b\u007f twee\ud800', 'een twee'],
  ];
  for (const [what, text, read = text] of texts) {
    it(`keep texts: ${what}`, () => {
      const file = fileOf([meeting({ title: text, summary: text, location: text })]);
      const [event, ...others] = eventsIn(file);
      expect(others).to.have.length(0);
      for (const name of ['summary', 'description', 'location']) expect(value(event!, name)).to.equal(read);
    });
    it(`have a name in one line: ${what}`, () => {
      const calendar = calendarIn(fileOf([], {}, { neighbourhood: { name: text } }));
      // A property that this parser does not know it reads as it is written.
      const name = ICAL.Property.fromString(`SUMMARY:${calendar.getFirstPropertyValue('x-wr-calname')!.toString()}`);
      expect(name.getFirstValue()).to.equal(`Bijeenkomsten in ${read}`);
      expect(calendar.getAllSubcomponents()).to.have.length(0);
    });
  }

  it('are lines of at most 75 bytes, each ended by CRLF', () => {
    const file = fileOf([meeting({ title: 'Zoë 😀 '.repeat(200), summary: 'één\n\ntwee, '.repeat(100) })]);
    expect(file.endsWith('\r\n')).to.equal(true);
    const lines = file.slice(0, -2).split('\r\n');
    expect(lines.filter((line) => /[\r\n]/.test(line))).to.deep.equal([]);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).to.be.at.most(75);
  });

  it('have a title when nobody wrote one', () => {
    expect(value(only({ title: '  ', kind: 'workshop' }), 'summary')).to.equal('Workshop');
  });

  it('speak the language that is asked for, else that of the dossier', () => {
    const more: Partial<Meeting> = { title: { nl: 'Assemblee', en: 'Assembly' }, cancelled: true };
    expect(value(only(more), 'summary')).to.equal('Gaat niet door: Assemblee');
    expect(value(only(more, { language: 'en' }), 'summary')).to.equal('Cancelled: Assembly');
    expect(value(only(more, {}, { language: 'en' }), 'summary')).to.equal('Cancelled: Assembly');
    expect(calendarIn(fileOf([], { language: 'en' })).getFirstPropertyValue('prodid')).to.equal('-//wijkwelvaartswerk//agenda//EN');
  });

  it('are all of the dossier, or those that are asked for', () => {
    const meetings = [meeting({ id: 'a' }), meeting({ id: 'b', start: '2020-01-01' }), meeting({ id: 'c', cancelled: true })];
    expect(eventsIn(fileOf(meetings))).to.have.length(3);
    expect(eventsIn(calendarOf({ ...noord, meetings }, { meetings: meetings.slice(1, 2) }))).to.have.length(1);
    expect(eventsIn(calendarOf({ version: 1, neighbourhood: { name: 'X' } }))).to.have.length(0);
  });

  it('are made of five hundred within a moment', () => {
    const meetings = Array.from({ length: 500 }, (_, i) => meeting({ id: `m${i}`, summary: 'Wat er was. '.repeat(50) }));
    expect(eventsIn(fileOf(meetings))).to.have.length(500);
  });
});
