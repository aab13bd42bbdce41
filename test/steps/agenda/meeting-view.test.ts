import { expect } from '@open-wc/testing';
import { textIn, type Dossier, type LocalText, type Meeting } from '@wijkwelvaartswerk/contract';
import { meetingViews, type MeetingView } from '../../../packages/steps/src/agenda/meeting-view.js';
import { dossierOf, noord } from '../dossiers.js';

const meeting = (id: string, start: string, more: Partial<Meeting> = {}): Meeting => ({ id, kind: 'assembly', title: id, start, ...more });
const viewsOf = (dossier: Dossier, language = 'nl', today = '2026-11-25') =>
  meetingViews({ dossier, today, text: (local: LocalText) => textIn(local, language, dossier.language) });
const views = (...meetings: Meeting[]) => viewsOf({ ...noord, meetings });
const only = (more: Partial<Meeting>): MeetingView => views(meeting('a', '2026-12-10', more))[0]!;

describe('meetings as a reader meets them', () => {
  it('come first when they are to come, the soonest first, then those that were, the latest first', () => {
    const order = views(
      meeting('vorig jaar', '2025'),
      meeting('januari', '2027-01-21'),
      meeting('gisteren', '2026-11-24'),
      meeting('avond', '2026-12-10T19:30+01:00'),
      meeting('ooit', 'ooit'),
      meeting('december', '2026-12'),
      meeting('middag', '2026-12-10T14:00+01:00'),
      meeting('oktober', '2026-10-08'),
      meeting('vandaag', '2026-11-25'),
    ).map(({ title }) => title);
    expect(order).to.deep.equal(['vandaag', 'december', 'middag', 'avond', 'januari', 'ooit', 'gisteren', 'oktober', 'vorig jaar']);
  });

  it('say that they are today or tomorrow', () => {
    const near = views(
      meeting('a', '2026-11-25T09:00+01:00'),
      meeting('b', '2026-11-26'),
      meeting('c', '2026-11-27'),
      meeting('d', '2026-11-23', { end: '2026-11-30' }),
      meeting('e', '2026-11'),
    ).map(({ title, near }) => `${title} ${near}`);
    expect(near.sort()).to.deep.equal(['a today', 'b tomorrow', 'c undefined', 'd today', 'e undefined']);
  });

  const savable: [what: string, more: Partial<Meeting>, can: boolean][] = [
    ['a day to come', {}, true],
    ['an hour to come', { start: '2026-12-10T19:30+01:00' }, true],
    ['today', { start: '2026-11-25' }, true],
    ['one that was', { start: '2026-11-24' }, false],
    ['one that does not take place', { cancelled: true }, false],
    ['a month', { start: '2026-12' }, false],
    ['a year', { start: '2027' }, false],
    ['a date that cannot be read', { start: 'ooit' }, false],
  ];
  for (const [what, more, can] of savable)
    it(`${can ? 'can' : 'cannot'} be put into a calendar: ${what}`, () => expect(only(more).savable).to.equal(can));

  const shown: [what: string, more: Partial<Meeting>, part: Partial<MeetingView>][] = [
    ['its place by name', { place: 'plein' }, { place: { id: 'plein', name: 'Bezaanjachtplein' } }],
    ['no place that is not there', { place: 'nergens' }, { place: undefined }],
    ['no location of only spaces', { location: '  ' }, { location: undefined }],
    ['no title of only spaces', { title: ' \n ' }, { title: undefined }],
    ['no summary of only spaces', { summary: ' \n\n ' }, { summary: [] }],
    ['a summary in paragraphs', { summary: 'Een.\n\nTwee.' }, { summary: ['Een.', 'Twee.'] }],
    ['decisions, without those that say nothing', { decisions: ['De tuin blijft.', ' '] }, { decisions: ['De tuin blijft.'] }],
    ['terms it knows, each once', { terms: ['commons', 'bestaat-niet', 'commons'] }, { terms: [{ id: 'commons', name: 'Commons' }] }],
    ['a text in another language when its own is missing', { title: { de: 'Versammlung' } }, { title: 'Versammlung' }],
  ];
  for (const [what, more, part] of shown) it(`have ${what}`, () => expect(only(more)).to.deep.include(part));

  it('keep the place of a layer that is loaded from elsewhere', () => {
    const layer = { id: 'x', kind: 'places', title: 'X', href: 'x.geojson' } as const;
    const [view] = viewsOf(dossierOf(undefined, { meetings: [meeting('a', '2026-12-10', { place: 'ver' })], map: { layers: [layer] } }));
    expect(view!.place).to.deep.equal({ id: 'ver', name: undefined });
  });

  it('are shown both when two have the same id', () => {
    expect(views(meeting('a', '2026-12-10'), meeting('a', '2026-12-11'))).to.have.length(2);
  });

  it('speak the language of the reader', () => {
    const title = { nl: 'Assemblee', en: 'Assembly' };
    expect(viewsOf({ ...noord, meetings: [meeting('a', '2026-12-10', { title })] }, 'en')[0]!.title).to.equal('Assembly');
  });

  it('are none in a dossier without', () => expect(viewsOf(dossierOf())).to.deep.equal([]));
});
