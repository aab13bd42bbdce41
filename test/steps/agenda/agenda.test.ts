import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { Meeting } from '@wijkwelvaartswerk/contract';
import ICAL from 'ical.js';
import type { WwwAgenda } from '../../../packages/steps/src/index.js';
import '../../../packages/kit/src/define.js';
import '../../../packages/steps/src/define.js';
import { dossierOf, noord } from '../dossiers.js';
import { spoken } from '../spoken.js';

const today = new Date(2026, 10, 25);
const meeting = (id: string, start: string, more: Partial<Meeting> = {}): Meeting => ({ id, kind: 'other', title: id, start, ...more });

/** The hour as it is where the test runs, so that nobody is told of another clock. */
const here = (day: string, hour: string) => {
  const ahead = -new Date(`${day}T${hour}Z`).getTimezoneOffset();
  const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0');
  return `${day}T${hour}${ahead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
};

const meetings: Meeting[] = [
  meeting('tekenen', '2026-10-08', { kind: 'workshop', title: 'Samen de kaart tekenen', step: 'stap-2' }),
  meeting('juni', here('2026-06-14', '14:00'), {
    kind: 'assembly',
    title: 'Assemblee van juni',
    url: 'verslag.html',
    summary: 'Zestig buren praatten.',
    decisions: ['De tuin blijft.', 'We zoeken geld.'],
    terms: ['assemblee'],
    place: 'plein',
    step: 'stap-2',
  }),
  meeting('december', here('2026-12-10', '19:30'), {
    kind: 'assembly',
    title: 'Assemblee van december',
    end: here('2026-12-10', '21:30'),
    place: 'plein',
    location: 'Bovenzaal',
    summary: 'Er is soep.',
    terms: ['commons', 'bestaat-niet'],
    step: 'stap-3',
  }),
  meeting('coach', '2027-03-11', { title: 'Dromen met een coach', cancelled: true, kind: 'inspiration', step: 'stap-3' }),
  meeting('markt', '2027-04-08', { title: 'Markt van plannen', step: 'stap-3' }),
  meeting('raad', '2027-09', { title: 'Eerste wijkraad', kind: 'team', step: 'stap-5' }),
];
const dossier = { ...noord, meetings };

const agenda = (given: unknown = dossier) => fixture<WwwAgenda>(html`<www-agenda .dossier=${given} .today=${today}></www-agenda>`);
const all = <E extends HTMLElement>(element: Element, selector: string) => [
  ...(element as WwwAgenda).renderRoot.querySelectorAll<E>(selector),
];
const words = (element: Element | undefined | null) =>
  (element as HTMLElement | undefined)?.innerText.replace(/\s+/g, ' ').replaceAll(' :', ':').trim() ?? '';
const titles = (element: Element) =>
  all(element, '[part=item]')
    .filter((item) => item.checkVisibility())
    .map((item) => words(item.querySelector('h4')));
const button = (element: Element, name: string) => all<HTMLButtonElement>(element, 'button').find((one) => words(one).startsWith(name))!;
const emulate = (name: string, value: string) => executeServerCommand('emulate-media-features', [{ name, value }]);

/** What is handed to the browser as a file. */
async function handedOver(ask: () => void): Promise<{ type: string; text: string; name: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (given: Blob) => ((blob = given), 'blob:none');
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  ask();
  await waitUntil(() => name, 'no file', { timeout: 8000 });
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
  return { type: blob!.type, text: await blob!.text(), name };
}

describe('<www-agenda>', () => {
  it('shows what is to come, the soonest first, and what was, the latest first', async () => {
    const element = await agenda();
    expect(words(all(element, '[part=heading]')[0])).to.equal('Bijeenkomsten in Noord');
    expect(titles(element)).to.deep.equal([
      'Assemblee van december',
      'Dromen met een coach Gaat niet door',
      'Markt van plannen',
      'Eerste wijkraad',
      'Samen de kaart tekenen',
      'Assemblee van juni',
    ]);
    expect(all(element, 'h3').map(words)).to.deep.equal(['Wat er komt', 'Wat er was']);
  });

  it('says how many take place, without what does not, and when the first is', async () => {
    expect(words(all(await agenda(), '.lead')[0])).to.equal('Er komen 3 bijeenkomsten aan. De eerste: donderdag 10 december 2026.');
    const one = { ...dossier, meetings: meetings.slice(0, 3) };
    expect(words(all(await agenda(one), '.lead')[0])).to.equal('De volgende bijeenkomst: donderdag 10 december 2026.');
  });

  it('shows of a meeting when, where, what and which words', async () => {
    const [first] = all(await agenda(), '.about');
    expect(words(first)).to.equal(
      'Assemblee van december Assemblee donderdag 10 december 2026, 19:30 tot 21:30 uur Op de kaart: Bezaanjachtplein Bovenzaal Er is soep. ' +
        'Waar het over gaat: Commons Zet in je agenda: Assemblee van december',
    );
  });

  it('shows of one that was what was decided, and leads to the report', async () => {
    const last = all(await agenda(), '.about').at(-1)!;
    expect([...last.querySelectorAll('.bullets li')].map(words)).to.deep.equal(['De tuin blijft.', 'We zoeken geld.']);
    expect(last.querySelector('a')!.href).to.equal(new URL('verslag.html', document.baseURI).href);
    expect(words(last)).to.contain('Waar het over ging: Assemblee');
  });

  it('strikes out and says what does not take place, and offers no file of it', async () => {
    const item = all(await agenda(), '[data-cancelled]')[0]!;
    expect(words(item.querySelector('s'))).to.equal('Dromen met een coach');
    expect(words(item.querySelector('[part=status]'))).to.equal('Gaat niet door');
    expect(item.querySelector('.save')).to.equal(null);
  });

  it('says what is today and tomorrow, by the day it is given', async () => {
    const element = await agenda({ ...noord, meetings: [meeting('a', '2026-11-25'), meeting('b', '2026-11-26')] });
    expect(all(element, '[part=status]').map(words)).to.deep.equal(['Vandaag', 'Morgen']);
    element.today = new Date(2026, 10, 26);
    await element.updateComplete;
    expect(all(element, '[part=status]').map(words)).to.deep.equal(['Vandaag']);
    expect(titles(element)).to.deep.equal(['b Vandaag', 'a'].map((title) => title.split(' ')[0]));
  });

  it('tells who lives by another clock what time it is there', async () => {
    // Half an hour beside the clock of the test, wherever it runs.
    const ahead = -new Date('2026-12-10T19:30Z').getTimezoneOffset();
    const element = await agenda({ ...noord, meetings: [meeting('a', `2026-12-10T12:00${ahead === 330 ? '+06:00' : '+05:30'}`)] });
    expect(words(all(element, '.when')[0])).to.match(
      /^donderdag 10 december 2026, 12:00 uur Dit is de tijd van de plek zelf\. Bij jou is het dan .*\d\d:\d\d uur\.$/,
    );
    expect(all(await agenda(), '.when .note')).to.have.length(0);
  });

  it('folds what was beyond three, and opens it', async () => {
    const many = Array.from({ length: 8 }, (_, i) => meeting(`m${i}`, `2026-0${i + 1}-01`));
    const element = await agenda({ ...noord, meetings: many });
    expect(titles(element)).to.deep.equal(['m7', 'm6', 'm5']);
    const more = button(element, 'Toon alle 8 bijeenkomsten: Wat er was');
    more.focus();
    await sendKeys({ press: 'Enter' });
    expect(titles(element)).to.have.length(8);
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    expect(words(more)).to.equal('Toon minder bijeenkomsten: Wat er was');
  });

  it('prints all of it, without buttons', async () => {
    const many = Array.from({ length: 40 }, (_, i) => meeting(`m${i}`, i < 20 ? `2026-01-${10 + i}` : `2027-01-${i - 10}`));
    const element = await agenda({ ...noord, meetings: many });
    expect(titles(element)).to.have.length(13);
    await emulateMedia({ media: 'print' });
    expect(titles(element)).to.have.length(40);
    expect(all(element, '.button, .folding > .link').filter((one) => one.checkVisibility())).to.have.length(0);
    await emulateMedia({ media: 'screen' });
  });

  describe('leads on', () => {
    it('lights up a place, and lets go of it', async () => {
      const element = await agenda();
      const place = button(element, 'Op de kaart');
      setTimeout(() => place.click());
      const chosen = (await oneEvent(element, 'www-select')) as CustomEvent<unknown>;
      expect(chosen.detail).to.deep.equal({ kind: 'place', id: 'plein', origin: 'www-agenda' });
      await element.updateComplete;
      expect(place.getAttribute('aria-pressed')).to.equal('true');
      setTimeout(() => place.click());
      expect(((await oneEvent(element, 'www-select')) as CustomEvent<unknown>).detail).to.deep.include({ id: null });
    });

    it('chooses a term', async () => {
      const element = await agenda();
      setTimeout(() => button(element, 'Commons').click());
      expect(((await oneEvent(element, 'www-select')) as CustomEvent<unknown>).detail).to.deep.include({ kind: 'term', id: 'commons' });
    });

    it('follows a place that is chosen in another widget', async () => {
      const around = await fixture(
        html`<www-dossier .dossier=${dossier}>
          <www-agenda class="one" .today=${today}></www-agenda><www-agenda class="other" .today=${today}></www-agenda>
        </www-dossier>`,
      );
      const [one, other] = around.querySelectorAll('www-agenda');
      await waitUntil(() => other!.dataset['status'] === 'ready', 'not ready', { timeout: 8000 });
      button(one!, 'Op de kaart').click();
      await other!.updateComplete;
      expect(button(other!, 'Op de kaart').getAttribute('aria-pressed')).to.equal('true');
    });
  });

  describe('gives a calendar file', () => {
    it('of one meeting', async () => {
      const element = await agenda();
      const { type, text, name } = await handedOver(() => button(element, 'Zet in je agenda').click());
      const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
      expect([type, name, events.length]).to.deep.equal(['text/calendar;charset=utf-8', 'assemblee-van-december.ics', 1]);
      const start = events[0]!.getFirstPropertyValue('dtstart') as ICAL.Time;
      expect(start.toJSDate().getTime()).to.equal(Date.parse(meetings[2]!.start));
      await waitUntil(() => words(all(element, '.save [role=status]')[0]) === 'assemblee-van-december.ics wordt gedownload');
    });

    it('of all that are to come, with what does not take place, without what has no day', async () => {
      const element = await agenda();
      const { text, name } = await handedOver(() => button(element, 'Zet alle 2 in je agenda').click());
      const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
      expect(name).to.equal('noord.ics');
      expect(events.map((event) => event.getFirstPropertyValue('status'))).to.deep.equal(['CONFIRMED', 'CANCELLED', 'CONFIRMED']);
      await waitUntil(() => words(all(element, '.save-all [role=status]')[0]) === 'noord.ics wordt gedownload');
    });

    it('by keyboard', async () => {
      const element = await agenda();
      button(element, 'Zet in je agenda').focus();
      const { name } = await handedOver(() => void sendKeys({ press: 'Enter' }));
      expect(name).to.equal('assemblee-van-december.ics');
    });

    it('and says so beside the button when it cannot', async () => {
      const element = await agenda();
      const { createObjectURL } = URL;
      URL.createObjectURL = () => {
        throw new Error('not here');
      };
      button(element, 'Zet in je agenda').click();
      await waitUntil(() => words(all(element, '.save [role=status]')[0]), 'nothing said', { timeout: 8000 });
      URL.createObjectURL = createObjectURL;
      expect(words(all(element, '.save [role=status]')[0])).to.equal(
        'Het bestand voor je agenda kon niet worden gemaakt. Probeer het nog eens.',
      );
    });

    it('never of what has no day, or was', async () => {
      const element = await agenda();
      expect(all(element, '.save').map((save) => words(save.querySelector('button')))).to.deep.equal([
        'Zet in je agenda: Assemblee van december',
        'Zet in je agenda: Markt van plannen',
      ]);
    });
  });

  describe('gives a calendar to subscribe to', () => {
    const links: [calendar: string, href: string | undefined][] = [
      ['https://gemeente.example/noord.ics', 'https://gemeente.example/noord.ics'],
      ['noord.ics', new URL('noord.ics', document.baseURI).href],
      ['webcal://gemeente.example/noord.ics', undefined],
      ['mailto:a@example.org', undefined],
      ['javascript:alert(1)', undefined],
    ];
    for (const [calendar, href] of links)
      it(`when it is on the web: ${calendar}`, async () => {
        expect(all<HTMLAnchorElement>(await agenda({ ...dossier, calendar }), '.subscribe a')[0]?.href).to.equal(href);
      });

    it('also when there is no meeting', async () => {
      const element = await agenda(dossierOf(undefined, { calendar: 'https://gemeente.example/noord.ics' }));
      expect(element.dataset['status']).to.equal('ready');
      expect(words(all(element, '.group')[0])).to.equal('Wat er komt Er staat nu niets gepland.');
      expect(words(all(element, '.subscribe')[0])).to.contain('Abonneer je op deze agenda');
    });

    it('of which the address can be copied, or it says that it cannot', async () => {
      const element = await agenda({ ...dossier, calendar: 'https://gemeente.example/noord.ics' });
      const copied: string[] = [];
      const { writeText } = navigator.clipboard;
      navigator.clipboard.writeText = (text) => (copied.push(text), Promise.resolve());
      button(element, 'Kopieer').click();
      await waitUntil(() => words(all(element, '.subscribe [role=status]')[0]) === 'Het adres is gekopieerd.');
      expect(copied).to.deep.equal(['https://gemeente.example/noord.ics']);
      navigator.clipboard.writeText = () => Promise.reject(new Error('not here'));
      button(element, 'Kopieer').click();
      await waitUntil(() => words(all(element, '.subscribe [role=status]')[0]).startsWith('Kopiëren lukt hier niet.'));
      navigator.clipboard.writeText = writeText;
    });
  });

  describe('shows what a page asks for', () => {
    const asked: [attributes: Partial<Record<'kind' | 'step' | 'show', string>>, shown: string[] | string][] = [
      [{ kind: 'assembly' }, ['Assemblee van december', 'Assemblee van juni']],
      [{ kind: 'workshop, team' }, ['Eerste wijkraad', 'Samen de kaart tekenen']],
      [{ kind: 'borrel,team' }, ['Eerste wijkraad']],
      [{ step: 'stap-5' }, ['Eerste wijkraad']],
      [{ step: '2' }, ['Samen de kaart tekenen', 'Assemblee van juni']],
      [{ step: '2', kind: 'assembly' }, ['Assemblee van juni']],
      [{ show: 'past' }, ['Samen de kaart tekenen', 'Assemblee van juni']],
      [{ show: 'upcoming', kind: 'assembly' }, ['Assemblee van december']],
      [{ show: 'straks', kind: 'team' }, ['Eerste wijkraad']],
      [{ kind: 'borrel' }, 'Hier staan geen bijeenkomsten voor ‘borrel’'],
      [{ step: '9' }, 'Hier staan geen bijeenkomsten voor ‘9’'],
      [{ step: '1' }, 'Hier staan nog geen bijeenkomsten'],
    ];
    for (const [attributes, shown] of asked)
      it(JSON.stringify(attributes), async () => {
        const element = await agenda();
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        await element.updateComplete;
        if (typeof shown === 'string') expect(words(all(element, '[part=empty]')[0])).to.equal(shown);
        else expect(titles(element)).to.deep.equal(shown);
      });

    it('only what was, without a word on what is to come', async () => {
      const element = await agenda();
      element.show = 'past';
      await element.updateComplete;
      expect(all(element, 'h3, .lead').map(words)).to.deep.equal(['Wat er was']);
    });

    it('whatever a script gives', async () => {
      const element = await agenda();
      for (const value of [null, undefined, 2, NaN, ['stap-5'], {}, true]) {
        Object.assign(element, { step: value, kind: value, show: value, headingLevel: value, today: value });
        await element.updateComplete;
        expect(element.dataset['status']).to.be.oneOf(['ready', 'empty']);
      }
    });
  });

  it('says that all is invented, once; else of each', async () => {
    const invented = meetings.map((one) => ({ ...one, example: true }));
    const whole = await agenda({ ...dossier, meetings: invented });
    expect(words(all(whole, '.example-note')[0])).to.equal('Voorbeeld Deze bijeenkomsten zijn verzonnen, om te laten zien hoe het werkt.');
    expect(all(whole, '.meeting .example')).to.have.length(0);
    const part = await agenda({ ...dossier, meetings: [...invented.slice(0, 1), ...meetings.slice(1)] });
    expect(all(part, '.example-note')).to.have.length(0);
    expect(all(part, '.meeting .example').map(words)).to.deep.equal(['Voorbeeld']);
  });

  it('says that there is nothing', async () => {
    for (const empty of [dossierOf(), { ...noord, meetings: [] }]) {
      const element = await agenda(empty);
      expect(element.dataset['status']).to.equal('empty');
      expect(words(all(element, '[part=empty]')[0])).to.equal('Hier staan nog geen bijeenkomsten');
    }
  });

  it('speaks English', async () => {
    const element = await agenda();
    element.lang = 'en';
    await element.updateComplete;
    expect(words(all(element, '.lead')[0])).to.equal('3 meetings are coming up. The first: Thursday 10 December 2026.');
    expect(words(all(element, '.about')[0])).to.contain('Thursday 10 December 2026, 19:30 to 21:30');
  });

  describe('with bad input', () => {
    const long = 'Zelfstandigeondernemersverenigingsoverleg'.repeat(250);
    const rtl = 'اجتماع الحي الشهري';
    const bad: [what: string, given: unknown[], shown: (string | RegExp)[]][] = [
      [
        'an end before the start',
        [meeting('a', '2026-12-10T19:30Z', { end: '2026-12-10T18:30Z' }), meeting('b', '2026-12-11')],
        [/vrijdag 11 december 2026/],
      ],
      ['a date that cannot be read', [meeting('a', 'ooit'), meeting('b', '2026-12-10')], [/^b /]],
      ['a day that does not exist', [meeting('a', '2027-02-29')], [/februari 2027/]],
      ['two with the same id', [meeting('a', '2026-12-10', { title: 'Een' }), meeting('a', '2026-12-11', { title: 'Twee' })], [/^Een /]],
      [
        'a place, a step and a term that are not there',
        [meeting('a', '2026-12-10', { place: 'x', step: 'y', terms: ['z'] })],
        ['a Bijeenkomst donderdag 10 december 2026 Zet in je agenda: a'],
      ],
      [
        'texts of only spaces',
        [meeting('a', '2026-12-10', { title: ' ', summary: '\n\n', location: '  ', decisions: [' '] })],
        [/^Bijeenkomst Bijeenkomst donderdag/],
      ],
      ['a kind nobody knows', [{ ...meeting('a', '2026-12-10'), kind: 'borrel' }, meeting('b', '2026-12-10')], [/^b /]],
      ['missing languages', [meeting('a', '2026-12-10', { title: { de: 'Versammlung' } })], [/^Versammlung /]],
      ['markup', [meeting('a', '2026-12-10', { title: '<img src=x onerror=alert(1)>' })], [/^<img src=x onerror=alert\(1\)> /]],
      ['right to left', [meeting('a', '2026-12-10', { title: rtl, summary: rtl })], [new RegExp(`^${rtl} `)]],
      [
        'ten thousand characters',
        [meeting('a', '2026-12-10', { title: long, summary: long, location: long, decisions: [long] })],
        [/^Zelfstandige/],
      ],
    ];
    for (const [what, given, shown] of bad)
      it(`shows the rest of it: ${what}`, async () => {
        const element = await agenda({ ...noord, meetings: given });
        expect(element.dataset['status']).to.equal('ready');
        for (const [i, expected] of shown.entries()) {
          const said = words(all(element, '.about')[i]);
          if (typeof expected === 'string') expect(said).to.equal(expected);
          else expect(said).to.match(expected);
        }
      });

    it('shows five hundred, of which few at first', async () => {
      const many = Array.from({ length: 500 }, (_, i) => meeting(`m${i}`, `20${String(10 + (i % 40))}-0${1 + (i % 9)}-1${i % 10}`));
      const element = await agenda({ ...noord, meetings: many });
      expect(titles(element)).to.have.length(13);
      expect(all(element, '[part=item]')).to.have.length(500);
    });

    it('keeps all of it within 320 px', async () => {
      const everything = meetings.map((one) => ({ ...one, title: long, summary: long, location: long, decisions: [long] }));
      const element = await agenda({
        ...dossier,
        meetings: everything,
        neighbourhood: { name: long },
        calendar: `${long.slice(0, 99)}.ics`,
      });
      element.style.inlineSize = '320px';
      await element.updateComplete;
      const edge = element.getBoundingClientRect().right + 0.5;
      const out = all(element, '*').filter(
        (part) => part.localName !== 'svg' && !part.closest('.visually-hidden') && part.getBoundingClientRect().right > edge,
      );
      expect(out.map((part) => part.outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  });

  describe('is accessible', () => {
    const full = {
      ...dossier,
      calendar: 'https://gemeente.example/noord.ics',
      meetings: [...meetings, meeting('nu', '2026-11-25', { example: true })],
    };
    for (const scheme of ['light', 'dark'])
      it(scheme, async () => {
        document.documentElement.style.colorScheme = scheme;
        await expect(await agenda(full)).to.be.accessible();
        document.documentElement.style.colorScheme = '';
      });

    it('in forced colours', async () => {
      await emulate('forced-colors', 'active');
      const element = await agenda(full);
      const drawn = all(element, '.pill, .tile, .button').map((part) => getComputedStyle(part).borderTopWidth);
      await emulate('forced-colors', 'none');
      expect(new Set(drawn)).to.deep.equal(new Set(['1px']));
    });

    it('with targets of at least 24 px', async () => {
      const small = all(await agenda(full), 'button, a').filter((target) => target.offsetHeight > 0 && target.offsetHeight < 24);
      expect(small.map(words)).to.deep.equal([]);
    });

    it('says all of it to who listens', async () => {
      await agenda({ ...full, meetings: meetings.slice(1, 4) });
      const heard = await spoken();
      expect(heard.filter((line) => /^(heading|button|link)/.test(line))).to.deep.equal([
        'heading 2 Bijeenkomsten in Noord',
        'heading 3 Wat er komt',
        'heading 4 Assemblee van december',
        'button Op de kaart: Bezaanjachtplein',
        'button Commons',
        'button Zet in je agenda: Assemblee van december',
        'heading 4 Dromen met een coach Gaat niet door',
        'heading 3 Wat er was',
        'link Assemblee van juni',
        'button Op de kaart: Bezaanjachtplein',
        'button Assemblee',
        'link Abonneer je op deze agenda',
        'button Kopieer het adres',
      ]);
      expect(heard.join('\n')).to.contain('donderdag 10 december 2026, 19:30 tot 21:30 uur').and.not.to.match(/ dec$/m);
    });

    it('says that there is nothing to who listens', async () => {
      await agenda({ ...noord, meetings: [] });
      expect((await spoken()).join('\n')).to.contain('Hier staan nog geen bijeenkomsten');
    });
  });
});
