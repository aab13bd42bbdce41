import { aTimeout, elementUpdated, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import type { Dossier } from '@wijkwelvaartswerk/contract';
import { Fetches } from '../../support/fetches.js';
import type { WwwSteps } from '../../../packages/steps/src/index.js';
import '../../../packages/kit/src/define.js';
import '../../../packages/steps/src/define.js';
import { dossierOf, evidence, noord, step } from '../dossiers.js';

const today = new Date(2026, 10, 20);
const full = (dossier: unknown = noord) => fixture<WwwSteps>(html`<www-steps .dossier=${dossier} .today=${today}></www-steps>`);
const bar = (dossier: unknown = noord) =>
  fixture<WwwSteps>(html`<www-steps variant="bar" .dossier=${dossier} .today=${today}></www-steps>`);

const onAxis = (dossier: unknown = noord) =>
  fixture<WwwSteps>(html`<www-steps variant="timeline" .dossier=${dossier} .today=${today}></www-steps>`);

const all = <E extends HTMLElement>(element: Element, selector: string) => [
  ...(element as WwwSteps).renderRoot.querySelectorAll<E>(selector),
];
const words = (element: Element | undefined | null) => (element as HTMLElement | undefined)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
/** All that is there for who listens, seen or not. */
const heard = (element: Element | undefined | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const titles = (element: Element) => all<HTMLButtonElement>(element, '.title');
const open = (element: Element) => titles(element).map((title) => title.getAttribute('aria-expanded') === 'true');
const panels = (element: Element) => all(element, '[part=panel]');
const emulate = (name: string, value: string) => executeServerCommand('emulate-media-features', [{ name, value }]);

describe('<www-steps>', () => {
  describe('in full', () => {
    it('says in words how far the neighbourhood is', async () => {
      const element = await full();
      expect(words(all(element, '[part=heading]')[0])).to.equal('Zo ver zijn we in Noord');
      expect(words(all(element, '.lead')[0])).to.equal('Stap 1 is klaar. Stap 2 is bezig en loopt twee maanden uit.');
    });

    it('says of each step its status, both periods and how they compare', async () => {
      const [first, second, third, , fifth] = all(await full(), '[part=step]').map((item) => words(item.querySelector('.row')));
      expect(first).to.equal(
        '1. WijkWelvaartsWerk doet de wijk zelf Klaar Een team van ambtenaren en bewoners. Gepland jan – mrt 2026 Werkelijk jan – apr 2026 1 maand later klaar',
      );
      expect(second).to.contain('Bezig Nog niet af: een nieuw verhaal').and.to.contain('sinds mei 2026 loopt 2 maanden uit');
      expect(third).to.contain('Niet begonnen').and.to.contain('nog niet begonnen zou in oktober beginnen');
      expect(fifth).to.contain('Gepland vanaf 2027');
    });

    it('opens the first step that is under way', async () => {
      const element = await full();
      expect(open(element)).to.deep.equal([false, true, false, false, false]);
      expect(panels(element).map((panel) => panel.firstElementChild!.checkVisibility())).to.deep.equal([false, true, false, false, false]);
    });

    it('opens and closes by keyboard, more than one at once, and keeps the focus', async () => {
      const element = await full();
      const [first, second] = titles(element);
      first!.focus();
      await sendKeys({ press: 'Enter' });
      expect(open(element).slice(0, 2)).to.deep.equal([true, true]);
      second!.focus();
      await sendKeys({ press: 'Space' });
      expect(open(element).slice(0, 2)).to.deep.equal([true, false]);
      expect(element.shadowRoot!.activeElement).to.equal(second);
      expect(first!.getAttribute('aria-controls')).to.equal(panels(element)[0]!.id);
    });

    it('keeps what is closed out of the way of the keyboard', async () => {
      const element = await full();
      titles(element)[2]!.focus();
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).to.equal(titles(element)[3]);
    });

    it('opens a step in which the browser finds what someone searches', async () => {
      const element = await full();
      const [first] = panels(element);
      expect(first!.hidden).to.equal('until-found');
      first!.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await element.updateComplete;
      expect(open(element)[0]).to.equal(true);
    });

    it('tells the page what a person opens and lets go of', async () => {
      const element = await full();
      const [first] = titles(element);
      setTimeout(() => first!.click());
      expect((await oneEvent(element, 'www-select')).detail).to.deep.equal({ kind: 'step', id: 'stap-1', origin: 'www-steps' });
      setTimeout(() => first!.click());
      expect((await oneEvent(element, 'www-select')).detail).to.deep.equal({ kind: 'step', id: null, origin: 'www-steps' });
    });

    it('says the status of a task aloud, not by its icon alone', async () => {
      const tasks = all(await full(), '[part=panel] li[data-status]').map((task) => task.textContent!.replace(/\s+/g, ' ').trim());
      expect(tasks).to.deep.equal([
        'Assemblee met de hele buurt: Klaaropbouwwerker',
        'Kaart van de wijk maken: Bezig',
        'Analyse bespreken: Niet begonnen',
      ]);
    });

    it('shows evidence with its date, its meeting, and its place to choose', async () => {
      const element = await full();
      const panel = panels(element)[1]!;
      expect(words(panel)).to.contain('Verslag van de assemblee 20 juni 2026 Assemblee van juni · 14 juni 2026');
      expect(panel.querySelector('a')!.href).to.equal(new URL('verslag.html', document.baseURI).href);
      const place = panel.querySelector<HTMLButtonElement>('button.link')!;
      expect(words(place)).to.equal('Op de kaart: Bezaanjachtplein');
      setTimeout(() => place.click());
      expect((await oneEvent(element, 'www-select')).detail).to.deep.equal({ kind: 'place', id: 'plein', origin: 'www-steps' });
      await element.updateComplete;
      expect(place.getAttribute('aria-pressed')).to.equal('true');
      place.click();
      await element.updateComplete;
      expect(place.getAttribute('aria-pressed')).to.equal('false');
    });

    it('says it kindly when a step is done and nothing shows it', async () => {
      const element = await full(dossierOf([step(1, { status: 'done' })]));
      expect(words(all(element, '[part=status]')[0])).to.equal('Klaar, maar nog niet laten zien');
      titles(element)[0]!.click();
      await element.updateComplete;
      expect(words(panels(element)[0])).to.contain('Er staat nog niets bij waaraan je dit kunt zien.');
    });

    it('gives what the method advises to a step without tasks', async () => {
      const element = await full(dossierOf([step(2)]));
      expect(words(panels(element)[0]))
        .to.contain('Wat je kunt doen')
        .and.to.contain('Na deze stap');
    });

    it('shows four lessons, and all when asked', async () => {
      const lessons = Array.from({ length: 6 }, (_, i) => ({ id: `l${i}`, kind: 'tip' as const, text: `Les ${i}`, step: 's12' }));
      const element = await full(dossierOf([step(12, { status: 'doing' })], { lessons }));
      const shown = () => all(element, '[part=lesson]').filter((lesson) => lesson.firstElementChild!.checkVisibility()).length;
      const button = all<HTMLButtonElement>(element, '.lessons > .button')[0]!;
      expect([shown(), words(button), button.getAttribute('aria-expanded')]).to.deep.equal([4, 'Toon alle 6 lessen', 'false']);
      button.click();
      await element.updateComplete;
      expect([shown(), words(button), button.getAttribute('aria-expanded')]).to.deep.equal([6, 'Toon minder lessen', 'true']);
    });

    it('says so when it is an example', async () => {
      const some = await full(dossierOf([step(1, { example: true }), step(2)]));
      expect(all(some, '[part=step]').map((item) => words(item).includes('Voorbeeld'))).to.deep.equal([true, false]);
      const every = await full(dossierOf([step(1, { example: true })]));
      expect(words(all(every, '.example-note')[0])).to.equal('Voorbeeld Deze stand is verzonnen, om te laten zien hoe het werkt.');
    });

    it('says where it comes from and when it was changed', async () => {
      expect(words(all(await full(), '[part=source]')[0])).to.match(/^Bijgewerkt op 20 november 2026\. Stappen en lessen: Toolkit/);
    });

    it('puts its headings one below another, from the level of the page', async () => {
      const element = await fixture<WwwSteps>(html`<www-steps heading-level="4" .dossier=${noord}></www-steps>`);
      expect(all(element, '[part=heading]')[0]!.localName).to.equal('h4');
      expect(titles(element)[0]!.parentElement!.localName).to.equal('h5');
      expect(panels(element)[1]!.querySelector('section > :first-child')!.localName).to.equal('h6');
    });

    it('shows on paper what is closed on screen', async () => {
      const lessons = Array.from({ length: 6 }, (_, i) => ({ id: `l${i}`, kind: 'tip' as const, text: `Les ${i}`, step: 'stap-1' }));
      const element = await full({ ...noord, lessons });
      await emulateMedia({ media: 'print' });
      const heights = [...panels(element), ...all(element, '[part=lesson]')].map((part) => part.offsetHeight);
      const seen = panels(element).map((panel) => panel.firstElementChild!.checkVisibility());
      await emulateMedia({ media: 'screen' });
      expect(heights.filter((height) => height <= 20)).to.deep.equal([]);
      expect(seen).to.deep.equal(Array(5).fill(true));
    });
  });

  describe('on a time axis', () => {
    const met = (id: string, start: string, more: object = {}) => ({ id, kind: 'team', title: `Overleg ${id}`, start, ...more });
    const meetings = [
      met('c', '2027-03', { cancelled: true, example: true }),
      met('a', '2026-06-14T14:00+02:00', { step: 'stap-2', url: 'a.html' }),
      met('b', '2026-07-01', { title: '  ' }),
      met('weg', 'ooit'),
    ];
    const items = (element: Element) => all(element, '.points [part=item]');

    it('has a row for each step, closed, with both periods and how they compare in words', async () => {
      const element = await onAxis();
      expect(open(element)).to.deep.equal(Array(5).fill(false));
      const rows = all(element, '[part=step]').map((item) => words(item.querySelector('.row')));
      expect(rows[0]).to.equal(
        '1. WijkWelvaartsWerk doet de wijk zelf Klaar Gepland jan – mrt 2026 Werkelijk jan – apr 2026 1 maand later klaar',
      );
      expect(rows[1]).to.contain('2. Omschrijf').and.to.contain('Bezig').and.to.contain('loopt 2 maanden uit');
      expect(rows[4]).to.contain('vanaf 2027').and.to.contain('nog niet begonnen');
    });

    it('draws a year as a whole year, and the same today on each line', async () => {
      const element = await onAxis();
      const planned = all(element, '.line .planned') as unknown as SVGRectElement[];
      expect([planned[4]!.getAttribute('x'), planned[4]!.getAttribute('width')]).to.deep.equal(['50%', '50%']);
      expect(new Set(all(element, '.line .today').map((line) => line.getAttribute('x1')))).to.deep.equal(new Set(['44.31%']));
    });

    it('opens a step where it stands', async () => {
      const element = await onAxis();
      titles(element)[1]!.click();
      await element.updateComplete;
      expect(open(element)[1]).to.equal(true);
      expect(words(panels(element)[1]))
        .to.contain('Nog niet af: een nieuw verhaal')
        .and.to.contain('Assemblee met de hele buurt');
    });

    it('says all meetings in words, by date, with their step and whether they are cancelled', async () => {
      const element = await onAxis({ ...noord, meetings });
      expect(items(element).map(heard)).to.deep.equal([
        '14 juni 2026: Overleg a (stap 2) Lees meer: Overleg a',
        '1 juli 2026: zonder titel',
        'maart 2027: Overleg c (gaat niet door, voorbeeld)',
      ]);
    });

    it('draws each meeting as a point on the line of its step, others on a line of their own', async () => {
      const element = await onAxis({ ...noord, meetings });
      const lines = all(element, '.line').map((line) => line.querySelectorAll('.point').length);
      expect(lines).to.deep.equal([0, 1, 0, 0, 0, 2]);
    });

    it('marks the point of a meeting, by keyboard in the list and by mouse on the line', async () => {
      const element = await onAxis({ ...noord, meetings });
      const buttons = () => items(element).map((item) => item.querySelector('button')!);
      const marked = () => all(element, '.line .point').map((point) => point.hasAttribute('data-marked'));
      buttons()[1]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(marked()).to.deep.equal([false, true, false]);
      expect(buttons().map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true', 'false']);
      all(element, '.line .point')[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await element.updateComplete;
      expect(buttons().map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false', 'false']);
    });

    it('reaches as far as the meetings, and shows the first twelve', async () => {
      const many = Array.from({ length: 30 }, (_, i) => met(`m${i}`, `${2027 + (i % 3)}-02-01`));
      const element = await onAxis({ ...noord, meetings: many });
      expect(all(element, '.years text').map(heard)).to.deep.equal(['2026', '2027', '2028', '2029']);
      expect(items(element).filter((item) => item.checkVisibility())).to.have.lengthOf(12);
      expect(words(all(element, '.points .folding > button')[0])).to.equal('Toon alle 30 bijeenkomsten');
    });

    it('says so when there is no date at all', async () => {
      const element = await onAxis(dossierOf([step(1), step(2)]));
      expect(words(all(element, '.head')[0])).to.contain('Bij deze stappen staan nog geen data.');
      expect(all(element, '.axis, .line')).to.have.lengthOf(0);
    });
  });

  describe('says of a step, in each variant,', () => {
    const dossier = dossierOf([
      step(1, { status: 'done' }),
      step(2, { status: 'doing', actual: { from: '2026-01', to: '2026-04' } }),
      step(3, { status: 'doing', actual: { from: '2026-05' } }),
    ]);
    for (const [variant, make] of [
      ['full', full],
      ['bar', bar],
      ['timeline', onAxis],
    ] as const) {
      it(`that it is said to be done and not yet shown, or taken up again, as in ${variant}`, async () => {
        const element = await make(dossier);
        expect(all(element, '[part=status]').map(words)).to.deep.equal(['Klaar, maar nog niet laten zien', 'Weer bezig', 'Bezig']);
        expect(all(element, '[part=step]').map((item) => item.hasAttribute('data-unproven'))).to.deep.equal([true, false, false]);
      });
    }

    it('the same in the sentence above it', async () => {
      expect(words(all(await full(dossier), '.lead')[0])).to.equal(
        'Stap 1 is klaar, maar dat is nog niet te zien. Stap 3 is bezig. Stap 2 is weer bezig.',
      );
    });
  });

  describe('when opened', () => {
    const opened = async (dossier: unknown, number: number) => {
      const element = await fixture<WwwSteps>(html`<www-steps step=${number} .dossier=${dossier} .today=${today}></www-steps>`);
      return { element, panel: panels(element)[number - 1]! };
    };

    it('counts in words the tasks that are done', async () => {
      const { panel } = await opened(noord, 2);
      expect(words(panel.querySelector('.progress'))).to.equal('1 van 3 klaar');
    });

    it('shows twelve of five hundred tasks, all when asked, and all on paper', async () => {
      const tasks = Array.from({ length: 500 }, (_, i) => ({ id: `t${i}`, title: `Taak ${i}`, status: i < 20 ? 'done' : 'todo' }));
      const { element, panel } = await opened(dossierOf([step(1, { status: 'doing', tasks: tasks as never })]), 1);
      const shown = () => [...panel.querySelectorAll('.icons li')].filter((task) => task.checkVisibility()).length;
      const button = panel.querySelector<HTMLButtonElement>('.main .folding > button')!;
      expect([shown(), words(button), words(panel.querySelector('.progress'))]).to.deep.equal([
        12,
        'Toon alle 500 taken',
        '20 van 500 klaar',
      ]);
      await emulateMedia({ media: 'print' });
      const printed = shown();
      await emulateMedia({ media: 'screen' });
      button.click();
      await element.updateComplete;
      expect([printed, shown(), button.getAttribute('aria-expanded')]).to.deep.equal([500, 500, 'true']);
    });

    it('tells what was decided at the meeting that its evidence points to, once', async () => {
      const meetings = [{ ...noord.meetings![0]!, decisions: ['We maken samen een kaart.'] }];
      const { panel } = await opened({ ...noord, meetings }, 2);
      expect(words(panel.querySelector('.icons .note.with-icon'))).to.equal(
        'Assemblee van juni · 14 juni 2026 Daar is besloten: We maken samen een kaart.',
      );
      expect(panel.textContent!.split('We maken samen een kaart.')).to.have.lengthOf(2);
    });

    it('shows its meetings, and gives one or all to come for a person’s own calendar', async () => {
      const meeting = { kind: 'team', title: 'Overleg', start: '2026-12-01T19:30+01:00', step: 'stap-3' };
      const meetings = ['a', 'b', 'c'].map((id) => ({ ...meeting, id, step: id === 'c' ? 'stap-4' : 'stap-3' }));
      const { panel } = await opened({ ...noord, meetings }, 3);
      expect(panel.querySelectorAll('.meeting')).to.have.lengthOf(2);
      expect([...panel.querySelectorAll('.save button, .save-all button')].map(heard)).to.deep.equal([
        'Zet in je agenda: Overleg',
        'Zet in je agenda: Overleg',
        'Zet alle 2 in je agenda',
      ]);
    });

    it('shows its plans', async () => {
      const { panel } = await opened(noord, 3);
      expect(words(panel.querySelector('.wide'))).to.match(/^Plannen bij deze stap Voorbeeld Buurttuin Proef/);
    });

    it('shows in step 1 who takes part and what residents are paid', async () => {
      const coalition = { members: [{ id: 'm', name: 'Groep', role: 'partner' }], compensation: { budget: 24000, currency: 'EUR' } };
      const { panel } = await opened({ ...noord, coalition }, 1);
      expect(words(panel)).to.contain('Wie doen er mee?').and.to.contain('Groep').and.to.contain('€ 24.000').and.to.contain('zonder bron');
    });

    it('shows in step 4 the anchors, to choose, and who puts in money', async () => {
      const anchors = [{ id: 'brug', name: 'De Brug', example: true }];
      const financeCircle = { members: [{ name: 'Fonds', pledge: 5000, currency: 'EUR', status: 'pledged' }] };
      const { element, panel } = await opened({ ...noord, anchors, financeCircle }, 4);
      expect(words(panel)).to.contain('De Brug Voorbeeld').and.to.contain('Fonds € 5.000 · toegezegd zonder bron');
      setTimeout(() => [...panel.querySelectorAll<HTMLButtonElement>('button.link')].find((one) => words(one) === 'De Brug')!.click());
      expect((await oneEvent(element, 'www-select')).detail).to.deep.equal({ kind: 'anchor', id: 'brug', origin: 'www-steps' });
    });

    it('shows in step 5 what makes it last', async () => {
      const anchoring = {
        homeBase: { name: 'Wijkhuis', tenure: 'temporary', until: '2028' },
        budget: [{ year: 2027, structural: 90000, temporary: 65000, currency: 'EUR' }],
        governance: { council: { seats: 9, residentSeats: 6 } },
        exchange: [
          { direction: 'to-community', fte: 0.5 },
          { direction: 'to-municipality', fte: 1 },
        ],
        programme: { name: 'Masterplan' },
        documents: [{ title: 'Convenant' }],
      };
      const { panel } = await opened({ ...noord, anchoring }, 5);
      const said = words(panel);
      for (const part of ['Wijkhuis', '2028', '€ 90.000', '€ 65.000', '6 van de 9', '0,5', '1 fte', 'Masterplan', 'Convenant']) {
        expect(said).to.contain(part);
      }
    });
  });

  describe('share', () => {
    const shared = (variant = 'full', dossier: unknown = noord) =>
      fixture<WwwSteps>(html`<www-steps share variant=${variant} .dossier=${dossier} .today=${today}></www-steps>`);
    const put = (hash: string) => history.replaceState(null, '', hash || location.pathname + location.search);
    beforeEach(() => put(''));
    afterEach(() => put(''));

    for (const hash of ['#stap-4', '#map.place=plein&stap-4', '#stap-4&map.place=plein']) {
      it(`opens the step that ${hash} names, brings it into view and moves the focus there`, async () => {
        put(hash);
        const element = await shared();
        await waitUntil(() => element.shadowRoot!.activeElement === titles(element)[3], '', { timeout: 8000 });
        expect(open(element)).to.deep.equal([false, true, false, true, false]);
        expect(location.hash).to.equal(hash);
        const { top, bottom } = titles(element)[3]!.getBoundingClientRect();
        expect(top).to.be.within(-1, innerHeight);
        expect(bottom).to.be.within(0, innerHeight + 1);
      });
    }

    it('finds a step by its number when its id is another', async () => {
      put('#stap-2');
      const element = await shared('full', dossierOf([step(1), step(2)]));
      await waitUntil(() => element.shadowRoot!.activeElement === titles(element)[1], '', { timeout: 8000 });
      expect(open(element)).to.deep.equal([true, true]);
    });

    it('writes the step that is opened, beside what the map keeps there, and takes it away when it closes', async () => {
      put('#map.place=plein');
      const element = await shared();
      titles(element)[4]!.click();
      expect(location.hash).to.equal('#stap-5&map.place=plein');
      await element.updateComplete;
      titles(element)[4]!.click();
      expect(location.hash).to.equal('#map.place=plein');
    });

    it('follows a link on the page, and does not take the focus again', async () => {
      const element = await shared();
      location.hash = '#stap-3';
      await waitUntil(() => element.shadowRoot!.activeElement === titles(element)[2], '', { timeout: 8000 });
      titles(element)[0]!.focus();
      element.requestUpdate();
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(titles(element)[0]);
    });

    it('picks the step in a bar', async () => {
      put('#stap-4');
      const element = await shared('bar');
      const button = all(element, 'nav button')[3]!;
      await waitUntil(() => element.shadowRoot!.activeElement === button, '', { timeout: 8000 });
      expect(button.getAttribute('aria-pressed')).to.equal('true');
    });

    for (const [what, hash, share] of [
      ['without it', '#stap-4', false],
      ['for a step that is not there', '#stap-9', true],
    ] as const) {
      it(`leaves the address and the focus alone ${what}`, async () => {
        put(hash);
        const element = share ? await shared() : await full();
        titles(element)[3]!.click();
        await element.updateComplete;
        expect(element.shadowRoot!.activeElement).to.equal(null);
        expect(location.hash).to.equal(share ? '#stap-4&stap-9' : '#stap-4');
      });
    }
  });

  describe('says aloud', () => {
    const said = (element: Element) => words(all(element, ':host > [role=status]')[0] ?? (element as WwwSteps).renderRoot.lastElementChild);

    it('nothing when it is shown first, nor in another language', async () => {
      const element = await full();
      expect(said(element)).to.equal('');
      element.lang = 'en';
      await element.updateComplete;
      expect(said(element)).to.equal('');
    });

    it('how far it is when the dossier changes', async () => {
      const element = await full();
      element.dossier = dossierOf([step(1, { status: 'done', evidence }), step(2, { status: 'doing' })]);
      await element.updateComplete;
      expect(said(element)).to.equal('Zo ver zijn we in Noord: Stap 1 is klaar. Stap 2 is bezig.');
    });

    it('the same once, however many show it', async () => {
      const around = await fixture<HTMLElement & { dossier: unknown }>(
        html`<www-dossier .dossier=${noord}><www-steps variant="bar"></www-steps><www-steps></www-steps></www-dossier>`,
      );
      const widgets = [...around.querySelectorAll('www-steps')];
      for (const widget of widgets) await widget.updateComplete;
      around.dossier = dossierOf([step(1, { status: 'doing' })]);
      await waitUntil(() => widgets.some((widget) => said(widget) !== ''), '', { timeout: 8000 });
      for (const widget of widgets) await widget.updateComplete;
      expect(widgets.map(said).filter(Boolean)).to.deep.equal(['Zo ver zijn we in Noord: Stap 1 is bezig.']);
    });

    it('which step was opened from elsewhere; and the bar that follows is silent', async () => {
      const around = await fixture(
        html`<www-dossier .dossier=${noord}><www-steps variant="bar"></www-steps><www-steps></www-steps></www-dossier>`,
      );
      const [one, other] = [...around.querySelectorAll('www-steps')] as [WwwSteps, WwwSteps];
      await one.updateComplete;
      await other.updateComplete;
      all<HTMLButtonElement>(one, 'nav button')[3]!.click();
      await other.updateComplete;
      expect([said(one), said(other)]).to.deep.equal(['', 'Stap 4 is geopend.']);
      expect(all(one, '.picked')[0]!.getAttribute('aria-live')).to.equal('polite');
      titles(other)[4]!.click();
      await one.updateComplete;
      expect(all(one, '.picked')[0]!.getAttribute('aria-live')).to.equal('off');
    });
  });

  describe('step', () => {
    for (const [what, given, expected] of [
      ['an id', 'stap-3', [false, false, true, false, false]],
      ['a number', '1', [true, false, false, false, false]],
      ['none', 'none', [false, false, false, false, false]],
      ['something that is no step', 'zeven', [false, true, false, false, false]],
    ] as const) {
      it(`opens the step named by ${what}`, async () => {
        expect(open(await fixture(html`<www-steps step=${given} .dossier=${noord}></www-steps>`))).to.deep.equal(expected);
      });
    }

    it('opens another one when it is set again, and stays as the page wrote it', async () => {
      const element = await fixture<WwwSteps>(html`<www-steps step="1" .dossier=${noord}></www-steps>`);
      titles(element)[3]!.click();
      await element.updateComplete;
      expect(element.getAttribute('step')).to.equal('1');
      element.step = 'stap-5';
      await element.updateComplete;
      expect(open(element)).to.deep.equal([false, false, false, false, true]);
    });
  });

  describe('as a bar', () => {
    it('says each step and its status in words, in a named landmark', async () => {
      const element = await bar();
      expect(all(element, 'nav')[0]!.getAttribute('aria-label')).to.equal('Stappen van WijkWelvaartsWerk');
      expect(all(element, 'nav button').map(words)).to.deep.equal([
        '1. Team Klaar',
        '2. Probleem en kaart Bezig',
        '3. Titel 3 Niet begonnen',
        '4. Titel 4 Niet begonnen',
        '5. Titel 5 Niet begonnen',
      ]);
    });

    it('marks every step that is under way as current', async () => {
      const element = await bar(dossierOf([step(1, { status: 'doing' }), step(2), step(3, { status: 'doing' })]));
      expect(all(element, 'nav button').map((button) => button.getAttribute('aria-current'))).to.deep.equal(['step', null, 'step']);
    });

    it('says more of a step that is picked, and lets go of it again', async () => {
      const element = await bar();
      const button = all<HTMLButtonElement>(element, 'nav button')[1]!;
      button.focus();
      await sendKeys({ press: 'Enter' });
      expect(button.getAttribute('aria-pressed')).to.equal('true');
      expect(words(all(element, '[role=status]')[0])).to.equal(
        'Stap 2 van 5 is bezig: Omschrijf met elkaar het echte probleem (loopt 2 maanden uit)',
      );
      await sendKeys({ press: 'Enter' });
      expect(button.getAttribute('aria-pressed')).to.equal('false');
      expect(words(all(element, '[role=status]')[0])).to.equal('');
    });

    for (const width of [320, 560, 1200]) {
      it(`stands on one line at ${width} px`, async () => {
        const element = await bar();
        element.style.inlineSize = `${width}px`;
        await waitUntil(() => element.offsetWidth === width, '', { timeout: 8000 });
        expect(new Set(all(element, 'nav li').map((item) => Math.round(item.getBoundingClientRect().top))).size).to.equal(1);
        expect(element.scrollWidth).to.equal(width);
      });
    }

    it('says in words where the neighbourhood is when there is room for icons only', async () => {
      const element = await bar();
      element.style.inlineSize = '320px';
      const now = all(element, '.now')[0]!;
      await waitUntil(() => now.checkVisibility(), '', { timeout: 8000 });
      expect(words(now)).to.equal('Stap 2 van 5 is bezig: Omschrijf met elkaar het echte probleem (loopt 2 maanden uit)');
      all<HTMLButtonElement>(element, 'nav button')[0]!.click();
      await element.updateComplete;
      expect(now.checkVisibility()).to.equal(false);
      expect(words(all(element, '.picked')[0])).to.match(/^Stap 1 van 5 is klaar: /);
    });

    for (const [count, columns] of [
      [1, 1],
      [40, 10],
    ] as const) {
      it(`holds ${count} steps at 320 px`, async () => {
        const element = await bar(dossierOf(Array.from({ length: count }, (_, i) => step(i + 1, { status: i < 3 ? 'doing' : 'todo' }))));
        element.style.inlineSize = '320px';
        await waitUntil(() => all(element, '.now')[0]!.checkVisibility(), '', { timeout: 8000 });
        const items = all(element, 'nav li').map((item) => item.getBoundingClientRect());
        expect(items).to.have.lengthOf(count);
        expect(items.filter(({ top }) => top === items[0]!.top)).to.have.lengthOf(columns);
        expect(all(element, '.now p')).to.have.lengthOf(Math.min(count, 3));
      });
    }

    it('shows the method by its names, one below another where they do not fit on one line', async () => {
      const element = await fixture<WwwSteps>(html`<www-steps variant="bar" style="inline-size: 320px"></www-steps>`);
      expect(words(all(element, 'nav')[0])).to.equal('1. Team 2. Probleem en kaart 3. Leren 4. Ankers 5. Verankeren');
    });

    it('says so when some of it is an example', async () => {
      const element = await bar(dossierOf([step(1, { example: true }), step(2)]));
      expect(all(element, '[part=status]').map(words)).to.deep.equal(['Niet begonnen (voorbeeld)', 'Niet begonnen']);
    });

    it('picks without a dossier too', async () => {
      const element = await fixture<WwwSteps>(html`<www-steps variant="bar"></www-steps>`);
      all<HTMLButtonElement>(element, 'nav button')[3]!.click();
      await element.updateComplete;
      expect(words(all(element, '[role=status]')[0])).to.equal('Stap 4 van 5: Bouw aan de ankers van de wijkeconomie');
    });
  });

  describe('with other widgets of the same dossier', () => {
    const together = async () => {
      const around = await fixture(
        html`<www-dossier .dossier=${noord}
          ><www-steps variant="bar"></www-steps>
          <div style="height: 2000px"></div>
          <www-steps></www-steps
        ></www-dossier>`,
      );
      const [one, other] = [...around.querySelectorAll('www-steps')] as [WwwSteps, WwwSteps];
      await elementUpdated(one);
      await elementUpdated(other);
      return [one, other] as const;
    };

    it('opens the step that is picked in the bar, brings it into view and leaves the focus', async () => {
      const [one, other] = await together();
      const button = all<HTMLButtonElement>(one, 'nav button')[3]!;
      button.focus();
      button.click();
      await other.updateComplete;
      expect(open(other)).to.deep.equal([false, true, false, true, false]);
      const { top, bottom } = titles(other)[3]!.getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight);
      expect(bottom).to.be.within(0, innerHeight);
      expect(one.shadowRoot!.activeElement).to.equal(button);
    });

    it('opens what another tracker opens, and leaves the page and the reader where they are', async () => {
      const around = await fixture(
        html`<www-dossier .dossier=${noord}
          ><www-steps variant="timeline"></www-steps>
          <div style="height: 2000px"></div>
          <www-steps></www-steps
        ></www-dossier>`,
      );
      const [one, other] = [...around.querySelectorAll('www-steps')] as [WwwSteps, WwwSteps];
      await one.updateComplete;
      await other.updateComplete;
      const title = titles(one)[3]!;
      title.scrollIntoView();
      const { top } = title.getBoundingClientRect();
      title.click();
      await other.updateComplete;
      expect([open(one)[3], open(other)[3]]).to.deep.equal([true, true]);
      expect(title.getBoundingClientRect().top).to.be.closeTo(top, 2);
      expect(other.renderRoot.lastElementChild!.textContent).to.equal('');
    });

    it('marks in the bar the step that is opened', async () => {
      const [one, other] = await together();
      titles(other)[4]!.click();
      await one.updateComplete;
      expect(all(one, 'nav button').map((button) => button.getAttribute('aria-pressed'))).to.deep.equal([
        'false',
        'false',
        'false',
        'false',
        'true',
      ]);
    });
  });

  describe('without a dossier', () => {
    it('explains the method, and claims no progress', async () => {
      const element = await fixture<WwwSteps>(html`<www-steps></www-steps>`);
      expect(element.dataset['status']).to.equal('ready');
      expect(words(all(element, '[part=heading]')[0])).to.equal('De vijf stappen van WijkWelvaartsWerk');
      expect(titles(element)).to.have.lengthOf(5);
      expect(all(element, '[part=status], .periods, .axis')).to.have.lengthOf(0);
      expect(open(element)).to.deep.equal([true, false, false, false, false]);
      expect(words(panels(element)[0]))
        .to.contain('Wat je kunt doen')
        .and.to.contain('Na deze stap');
    });
  });

  describe('speaks', () => {
    it('the language around it', async () => {
      const around = await fixture(html`<div lang="en"><www-steps .dossier=${noord} .today=${today}></www-steps></div>`);
      const element = around.firstElementChild as WwwSteps;
      await element.updateComplete;
      expect(words(all(element, '[part=heading]')[0])).to.equal('How far we are in Noord');
      expect(words(all(element, '[part=step]')[1]))
        .to.contain('In progress')
        .and.to.contain('running 2 months late');
    });
  });

  describe('never breaks', () => {
    for (const [attribute, value] of [
      ['variant', 'taart'],
      ['step', '<img onerror=alert(1)>'],
      ['heading-level', 'twee'],
      ['lang', '??'],
    ] as const) {
      it(`on ${attribute}="${value}"`, async () => {
        const element = await fixture<WwwSteps>(html`<www-steps .dossier=${noord}></www-steps>`);
        element.setAttribute(attribute, value);
        await element.updateComplete;
        expect(titles(element)).to.have.lengthOf(5);
        element.removeAttribute(attribute);
        await element.updateComplete;
        expect(titles(element)).to.have.lengthOf(5);
      });
    }

    for (const [property, value] of [
      ['variant', null],
      ['step', null],
      ['step', 2],
      ['today', 'morgen'],
      ['today', new Date(NaN)],
      ['headingLevel', null],
    ] as const) {
      it(`on ${property} = ${String(value)}`, async () => {
        const element = await full();
        Object.assign(element, { [property]: value });
        await element.updateComplete;
        expect(titles(element)).to.have.lengthOf(5);
      });
    }

    const word = 'a'.repeat(10_000);
    const bad: [string, object, (element: WwwSteps) => void][] = [
      [
        'periods that end before they begin',
        {
          steps: [step(1, { planned: { from: '2026-05', to: '2026-01' }, actual: { from: '2027', to: '2026' }, status: 'done', evidence })],
        },
        (element) => {
          expect(words(all(element, '.periods')[0] ?? panels(element)[0])).to.not.contain('2026');
          expect(words(all(element, '[part=notice]')[0])).to.equal('2 dingen in de gegevens kloppen niet. De rest zie je gewoon.');
        },
      ],
      [
        'numbers of steps that are none, double or far off',
        { steps: [step(0), step(2), step(2, { id: 'dubbel' }), step(99), { ...step(1), number: 'drie' }] },
        (element) => expect(titles(element).map(words)).to.deep.equal(['2. Titel 2', '2. Titel 2', '99. Titel 99']),
      ],
      [
        'one step',
        { steps: [step(1, { status: 'doing' })] },
        (element) => expect(words(all(element, '.lead')[0])).to.equal('Stap 1 is bezig.'),
      ],
      [
        'forty steps',
        { steps: Array.from({ length: 40 }, (_, i) => step(i + 1, { status: 'done', evidence })) },
        (element) => expect(words(all(element, '.lead')[0])).to.equal('Alle 40 stappen zijn klaar.'),
      ],
      [
        'texts with only spaces',
        {
          steps: [
            step(9, {
              title: '  ',
              summary: ' ',
              outcome: ' ',
              status: 'doing',
              tasks: [{ id: 't', title: ' ', status: 'todo', owner: ' ' }],
              evidence: [{ title: ' ' }],
            }),
          ],
        },
        (element) => {
          expect(titles(element).map(words)).to.deep.equal(['9. Stap 9']);
          expect(heard(panels(element)[0]))
            .to.contain('zonder titel: Niet begonnen')
            .and.to.contain('Waaruit blijkt dat? zonder titel');
          expect(all(element, '.headline, .summary, .note')).to.have.lengthOf(0);
        },
      ],
      [
        'a text in another language only',
        { steps: [step(9, { title: { ar: 'الخطوة التاسعة' } })] },
        (element) => expect(words(titles(element)[0])).to.equal('9. الخطوة التاسعة'),
      ],
      [
        'words of 10,000 characters',
        {
          neighbourhood: { name: word },
          steps: [
            step(1, {
              title: word,
              outcome: word,
              status: 'doing',
              tasks: [{ id: 't', title: word, status: 'doing', owner: word }],
              evidence: [{ title: word, meeting: 'm' }],
            }),
          ],
          meetings: [{ id: 'm', kind: 'team', title: word, start: '2026-05-01', decisions: [word], step: 's1' }],
        },
        (element) => expect(element.scrollWidth).to.equal(element.clientWidth),
      ],
    ];
    for (const variant of ['full', 'timeline', 'bar'] as const) {
      for (const [what, given, check] of bad) {
        it(`on ${what}, as ${variant}`, async () => {
          const element = await fixture<WwwSteps>(
            html`<www-steps
              variant=${variant}
              step="9"
              .dossier=${dossierOf([], given)}
              .today=${today}
              style="inline-size: 600px"
            ></www-steps>`,
          );
          expect(element.dataset['status']).to.equal('ready');
          if (variant !== 'bar') check(element);
          for (const title of titles(element)) if (title.getAttribute('aria-expanded') === 'false') title.click();
          await element.updateComplete;
          expect(element.scrollWidth).to.equal(element.clientWidth);
        });
      }
    }

    it('on texts, dates and links that are not what they should be', async () => {
      const hostile = '<img src=x onerror="globalThis.hacked = true">';
      const element = await full({
        ...noord,
        neighbourhood: { name: hostile },
        steps: [
          {
            id: 'a',
            number: 1,
            title: hostile,
            status: 'done',
            planned: { from: '2026-13' },
            actual: { from: '2027', to: '2026' },
            evidence: [{ title: 'Kwaad', url: 'javascript:globalThis.hacked = true' }, null],
          },
          { id: 'b', number: 2, title: 'B', status: 'klaar', tasks: 'veel' },
          { id: 'c', number: 'drie', title: 'C', status: 'doing', evidence: [{ title: hostile, meeting: 'weg', place: 'weg' }] },
        ],
      });
      expect(element.dataset['status']).to.equal('ready');
      expect(all(element, 'img')).to.have.lengthOf(0);
      const bad = panels(element)[0]!;
      expect(bad.textContent).to.contain('Kwaad');
      expect(bad.querySelector('.icons a')).to.equal(null);
      expect('hacked' in globalThis).to.equal(false);
      expect(words(all(element, '[part=notice]')[0])).to.contain('kloppen niet');
    });
  });

  describe('in other states', () => {
    it('is empty for a dossier that says it has no steps', async () => {
      const element = await full(dossierOf([]));
      expect(element.dataset['status']).to.equal('empty');
      expect(words(all(element, '[part=empty]')[0])).to.equal('Hier staan nog geen stappen');
      await expect(element).to.be.accessible();
    });

    describe('while it asks for a file', () => {
      let fetches: Fetches;
      beforeEach(() => (fetches = new Fetches()));
      afterEach(() => fetches.restore());

      it('waits, and then shows it', async () => {
        const element = await fixture<WwwSteps>(html`<www-steps src="/noord.json"></www-steps>`);
        expect(element.dataset['status']).to.equal('loading');
        await expect(element).to.be.accessible();
        fetches.asked[0]!.answer(Response.json(noord));
        await waitUntil(() => element.dataset['status'] === 'ready');
        expect(open(element)).to.deep.equal([false, true, false, false, false]);
      });

      it('says what is wrong when it is not there', async () => {
        const element = await fixture<WwwSteps>(html`<www-steps src="/weg.json"></www-steps>`);
        fetches.asked[0]!.answer(new Response('', { status: 404 }));
        await waitUntil(() => element.dataset['status'] === 'error');
        expect(words(all(element, '[part=error]')[0])).to.contain('Het bestand met gegevens is er niet.');
      });

      it('begins afresh for another dossier', async () => {
        const element = await fixture<WwwSteps>(html`<www-steps .dossier=${noord}></www-steps>`);
        titles(element)[4]!.click();
        element.dossier = dossierOf([step(1, { status: 'done', evidence }), step(2, { status: 'doing' })]);
        await element.updateComplete;
        expect(open(element)).to.deep.equal([false, true]);
      });

      it('asks for nothing more after it is removed', async () => {
        const element = await fixture<WwwSteps>(html`<www-steps src="/noord.json"></www-steps>`);
        const { signal } = fetches.asked[0]!;
        element.remove();
        await waitUntil(() => signal.aborted);
        expect(fetches.asked).to.have.lengthOf(1);
      });
    });

    it('follows nobody after it is removed, and again when it is back', async () => {
      const around = await fixture(
        html`<www-dossier .dossier=${noord}><www-steps variant="bar"></www-steps><www-steps></www-steps></www-dossier>`,
      );
      const [one, other] = [...around.querySelectorAll('www-steps')] as [WwwSteps, WwwSteps];
      await elementUpdated(other);
      other.remove();
      all<HTMLButtonElement>(one, 'nav button')[4]!.click();
      await aTimeout(0);
      expect(open(other)[4]).to.equal(false);
      around.append(other);
      await elementUpdated(other);
      expect(open(other)[4]).to.equal(true);
    });
  });

  describe('is accessible', () => {
    const hostileLength = 'Zelfstandigeondernemersverenigingsoverlegvoorzittersverkiezing '.repeat(4).trim();
    const everything: Dossier = {
      ...noord,
      coalition: { members: [{ id: 'm', name: 'Groep', role: 'partner' }], compensation: { budget: 1, currency: 'EUR' } },
      steps: noord.steps!.map((given) => ({ ...given, status: given.number === 3 ? 'done' : given.status, example: true })),
    };

    for (const scheme of ['light', 'dark']) {
      for (const [what, make] of [
        ['in full, all open', () => full(everything)],
        ['as a bar', () => bar(everything)],
        ['on a time axis, all open', () => onAxis(everything)],
        ['for the method', () => full(null)],
      ] as const) {
        it(`${what}, ${scheme}`, async () => {
          document.documentElement.style.colorScheme = scheme;
          const element = await make();
          for (const title of titles(element)) if (title.getAttribute('aria-expanded') === 'false') title.click();
          await element.updateComplete;
          await expect(element).to.be.accessible();
          document.documentElement.style.colorScheme = '';
        });
      }
    }

    it('in forced colours: done, doing and to do still look different in the bar', async () => {
      await emulate('forced-colors', 'active');
      const element = await bar(everything);
      const filled = all(element, '.segment > span').map((part) => {
        const { backgroundColor, inlineSize } = getComputedStyle(part);
        return backgroundColor === 'rgba(0, 0, 0, 0)'
          ? 'empty'
          : Math.round(parseFloat(inlineSize) / (part.parentElement!.offsetWidth / 100));
      });
      await emulate('forced-colors', 'none');
      expect(filled.slice(0, 4)).to.deep.equal([100, 50, 'empty', 'empty']);
    });

    for (const [what, make] of [
      ['in full', full],
      ['as a bar', bar],
      ['on a time axis', onAxis],
    ] as const) {
      it(`at 320 px, ${what}, with long words: nothing sticks out`, async () => {
        const long = {
          ...everything,
          neighbourhood: { name: hostileLength },
          steps: everything.steps!.map((given) => ({
            ...given,
            title: hostileLength,
            outcome: hostileLength,
            tasks: [{ id: 't', title: hostileLength, status: 'todo', owner: hostileLength }],
            evidence: [{ title: hostileLength, url: `${hostileLength}.html`, meeting: 'juni', place: 'plein' }],
          })),
          lessons: [{ id: 'l', kind: 'tip', text: hostileLength, step: 'stap-1', source: { title: hostileLength, url: 'bron.html' } }],
          plans: [{ id: 'p', title: hostileLength, stage: 'idea', step: 'stap-1', url: 'plan.html' }],
        };
        const element = await make(long);
        element.style.inlineSize = '320px';
        for (const title of titles(element)) if (title.getAttribute('aria-expanded') === 'false') title.click();
        await element.updateComplete;
        const edge = element.getBoundingClientRect().right + 0.5;
        const out = all(element, '*').filter(
          (part) => part.localName !== 'svg' && !part.closest('.visually-hidden') && part.getBoundingClientRect().right > edge,
        );
        expect(out.map((part) => part.outerHTML.slice(0, 80))).to.deep.equal([]);
      });

      it(`${what}: every button and link is at least 24 px high`, async () => {
        await setViewport({ width: 375, height: 800 });
        const element = await make(everything);
        for (const title of titles(element)) if (title.getAttribute('aria-expanded') === 'false') title.click();
        await element.updateComplete;
        const small = all(element, 'button, .main a').filter((target) => target.offsetHeight > 0 && target.offsetHeight < 24);
        await setViewport({ width: 800, height: 600 });
        expect(small.map(words)).to.deep.equal([]);
      });
    }
  });
});
