import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { Anchoring } from '@wijkwelvaartswerk/contract';
import type { WwwAnchoring } from '../../../packages/steps/src/index.js';
import '../../../packages/kit/src/define.js';
import '../../../packages/steps/src/define/anchoring.js';
import { spoken } from '../accessibility-tree.js';
import { dossierOf, noord } from '../dossiers.js';

const today = new Date(2026, 10, 20);
const show = (dossier: unknown) => fixture<WwwAnchoring>(html`<www-anchoring .dossier=${dossier} .today=${today}></www-anchoring>`);
const showAnchoring = (anchoring: unknown) => show({ ...noord, anchoring });
const source = { title: 'Begroting', url: 'begroting.html' };

const full: Anchoring = {
  example: true,
  homeBase: { place: 'plein', tenure: 'temporary', until: '2027-12' },
  budget: [
    { year: 2026, structural: 40000, temporary: 110000, currency: 'EUR', source },
    { year: 2027, structural: { min: 90000, max: 120000 }, currency: 'EUR', source, definition: 'Hangt af van de ankers.' },
  ],
  governance: { form: 'Wijkcoöperatie', council: { seats: 7, residentSeats: 3, asOf: '2026-11', source }, charter: 'statuten.html' },
  team: { fte: 2.4, until: '2030-12', source },
  exchange: [
    { direction: 'to-community', fte: 0.5, since: '2026-09', source },
    { direction: 'to-municipality', fte: 0.25, since: '2027-01', source },
  ],
  network: [{ name: 'Wijken in Zuidoost', url: 'https://zuidoost.example/' }],
  programme: { name: 'Leerplek' },
  documents: [{ title: 'Convenant', url: 'convenant.html', date: '2026-11-02' }],
};

const all = <E extends Element = HTMLElement>(element: WwwAnchoring, selector: string) => [
  ...element.renderRoot.querySelectorAll<E>(selector),
];
const words = (element: Element | undefined | null) => (element as HTMLElement | undefined)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
const fact = (element: WwwAnchoring, name: string) => words(all(element, `[data-fact=${name}]`)[0]);

describe('<www-anchoring>', () => {
  it('is read as five facts, with what each figure is and where it comes from', async () => {
    await showAnchoring(full);
    expect(await spoken()).to.deep.equal([
      'heading “Hoe het werk in Noord blijft bestaan”',
      'Over alle 5 de dingen die daarvoor nodig zijn, staat hier iets.',
      'Voorbeeld',
      'Deze cijfers en afspraken zijn verzonnen, om te laten zien hoe het werkt.',
      'heading “Een eigen plek”',
      'Bezaanjachtplein',
      'tijdelijk, tot en met december 2027',
      'button “Op de kaart: Bezaanjachtplein” not pressed',
      'heading “Geld voor meer jaren”',
      '2026',
      '€ 40.000 vast',
      ', € 110.000 tijdelijk',
      '2027',
      '€ 90.000 – € 120.000 vast',
      'Hangt af van de ankers.',
      'Bron:',
      'link “Begroting”',
      'heading “Bewoners in het bestuur”',
      'Wijkcoöperatie',
      '3 van de 7 zetels zijn van bewoners',
      'Stand november 2026',
      '·',
      'Bron:',
      'link “Begroting”',
      'link “Statuten of handvest”',
      'heading “Mensen die het doen”',
      'Team bij de gemeente',
      '2,4 fte',
      ',',
      'tot en met december 2030',
      'Van de gemeente naar de buurt',
      '0,5 fte',
      ', sinds september 2026',
      'Van de buurt naar de gemeente',
      '0,25 fte',
      ', vanaf januari 2027',
      'Bron:',
      'link “Begroting”',
      'heading “Netwerk en afspraken”',
      'Netwerk',
      'link “Wijken in Zuidoost”',
      'Onderdeel van',
      'Leerplek',
      'Vastgelegd',
      'link “Convenant”',
      '2 november 2026',
    ]);
  });

  it('says kindly of the others that they are not known yet, so that five are always five', async () => {
    const element = await showAnchoring({ team: { fte: 1 } });
    expect(all(element, 'section')).to.have.lengthOf(5);
    expect(all(element, '[data-unknown]').map(words)).to.deep.equal([
      'Een eigen plek Nog niet bekend waar, en tot wanneer.',
      'Geld voor meer jaren Nog niet bekend hoeveel geld er is, en voor hoelang.',
      'Bewoners in het bestuur Nog niet bekend wie er beslist.',
      'Netwerk en afspraken Nog niet bekend met wie, en wat er is vastgelegd.',
    ]);
    expect(words(all(element, '.lead')[0])).to.equal('Over 1 van de 5 dingen staat hier al iets.');
    expect(fact(element, 'people')).to.equal(
      'Mensen die het doen Team bij de gemeente 1 fte, zonder einddatum Van de gemeente naar de buurt nog niet bekend Van de buurt naar de gemeente nog niet bekend zonder bron',
    );
  });

  it('draws structural and temporary money as different patterns, and bands as what is not sure', async () => {
    const element = await showAnchoring(full);
    const looks = all(element, '.years .amount-bar').map((bar) =>
      [...bar.querySelectorAll('g')].map(
        (g) => `${g.dataset['look']}${g.hasAttribute('data-perhaps') ? '?' : ''}${g.querySelector('line') ? ' striped' : ''}`,
      ),
    );
    expect(looks).to.deep.equal([
      ['main', 'other striped'],
      ['main', 'main?'],
    ]);
    expect(words(all(element, '.legend')[0])).to.equal('vast: komt elk jaar terug tijdelijk: houdt een keer op misschien');
  });

  it('keeps the patterns apart in forced colours', async () => {
    await executeServerCommand('emulate-media-features', [{ name: 'forced-colors', value: 'active' }]);
    const element = await showAnchoring(full);
    const styles = all<SVGElement>(element, '.years g > rect').map((rect) => {
      const { fill, stroke, strokeDasharray } = getComputedStyle(rect);
      return [fill === stroke, fill === 'none', strokeDasharray !== 'none'];
    });
    await executeServerCommand('emulate-media-features', [{ name: 'forced-colors', value: 'none' }]);
    expect(styles).to.deep.equal([
      [true, false, false],
      [false, true, false],
      [true, false, false],
      [false, false, true],
    ]);
  });

  it('draws a seat for each, filled for residents', async () => {
    const seats = all(await showAnchoring(full), '.seat').map((seat) => seat.hasAttribute('data-resident'));
    expect(seats).to.deep.equal([true, true, true, false, false, false, false]);
  });

  it('lights up its place on the map, and lets go of it', async () => {
    const element = await showAnchoring(full);
    const [button] = all<HTMLButtonElement>(element, 'button');
    setTimeout(() => button!.click());
    expect((await oneEvent(element, 'www-select')).detail).to.deep.equal({ kind: 'place', id: 'plein', origin: 'www-anchoring' });
    await element.updateComplete;
    expect(button!.getAttribute('aria-pressed')).to.equal('true');
    setTimeout(() => button!.click());
    expect((await oneEvent(element, 'www-select')).detail.id).to.equal(null);
  });

  it('never adds currencies, and says that their bars are not comparable', async () => {
    const element = await showAnchoring({
      budget: [
        { year: 2026, structural: 100, currency: 'EUR' },
        { year: 2026, structural: 5000, currency: 'XPF' },
      ],
    });
    expect(fact(element, 'budget')).to.contain('€ 100 vast').and.to.contain('van verschillende munten');
  });

  it('speaks English', async () => {
    const element = await showAnchoring(full);
    element.lang = 'en';
    await element.updateComplete;
    expect(words(all(element, '[part=heading]')[0])).to.equal('How the work in Noord will last');
    expect(fact(element, 'governance')).to.contain('3 of 7 seats are held by residents');
  });

  for (const [what, dossier] of [
    ['nothing of anchoring', dossierOf()],
    ['anchoring without anything', { ...noord, anchoring: {} }],
    ['anchoring that is none', { ...noord, anchoring: 'goed' }],
  ] as const) {
    it(`is empty for ${what}`, async () => {
      const element = await show(dossier);
      expect(element.dataset['status']).to.equal('empty');
      expect(words(all(element, '[part=empty]')[0])).to.equal('Hier staat nog niet hoe het werk blijft bestaan');
    });
  }

  describe('on bad input', () => {
    const team = { fte: 1 };
    const budget = (more: object) => ({ team, budget: [{ year: 2026, structural: 100, currency: 'EUR', ...more }] });
    const council = (seats: unknown, residentSeats: unknown) => ({ team, governance: { council: { seats, residentSeats } } });
    for (const [what, anchoring, name, expected] of [
      ['a band upside down', budget({ temporary: { min: 9, max: 3 } }), 'budget', /2026 € 100 vast/],
      ['a band upside down alone', budget({ structural: { min: 9, max: 3 } }), 'budget', /Nog niet bekend/],
      ['less than nothing', budget({ structural: -100 }), 'budget', /2026 € -100 vast/],
      ['very much', budget({ structural: 1e15 }), 'budget', /2026 € 1000 biljoen vast/],
      ['a year that is a text', budget({ year: 'ooit' }), 'budget', /Nog niet bekend/],
      ['a currency that is none', budget({ currency: 'euro' }), 'budget', /Nog niet bekend/],
      ['no seats', council(0, 0), 'governance', /Het bestuur heeft nog geen zetels/],
      [
        'more residents than seats',
        council(4, 6),
        'governance',
        /6 zetels van bewoners en 4 zetels in het geheel: dat kan niet allebei kloppen/,
      ],
      ['very many seats', council(5000, 3), 'governance', /3 van de 5.000 zetels/],
      ['seats below zero', council(-1, 2), 'governance', /Nog niet bekend/],
      ['a form of spaces', { team, governance: { form: ' ' } }, 'governance', /Nog niet bekend/],
      ['a charter that may not be followed', { team, governance: { charter: 'javascript:alert(1)' } }, 'governance', /Nog niet bekend/],
      ['a date that is none', { team, homeBase: { tenure: 'owned', until: 'ooit' } }, 'home', /Een eigen plek eigendom$/],
      ['a date in the past', { team, homeBase: { tenure: 'temporary', until: '2025' } }, 'home', /liep tot en met 2025/],
      ['a place that is not there', { team, homeBase: { tenure: 'owned', place: 'weg' } }, 'home', /Een eigen plek eigendom$/],
      ['a network of spaces', { team, network: [{ name: ' ' }, null, 3] }, 'network', /Nog niet bekend/],
      ['an exchange to nowhere', { team, exchange: [{ direction: 'to-mars', fte: 1 }] }, 'people', /1 fte/],
      ['a missing language', { team, programme: { name: { fr: 'Le programme' } } }, 'network', /Le programme/],
    ] as const) {
      it(`says what there is to say: ${what}`, async () => {
        const element = await showAnchoring(anchoring);
        expect(element.dataset['status']).to.equal('ready');
        expect(fact(element, name)).to.match(expected);
        expect(all(element, 'section')).to.have.lengthOf(5);
        expect(all(element, '.seat')).to.have.lengthOf(0);
        expect(all(element, '[part=notice]').length).to.be.at.most(1);
      });
    }

    for (const text of ['w'.repeat(10_000), 'تعاونية الحي '.repeat(20)]) {
      it(`stays within 320 px with ${text.slice(0, 8)}…`, async () => {
        await setViewport({ width: 320, height: 600 });
        await show({
          ...noord,
          neighbourhood: { name: text },
          anchoring: {
            homeBase: { name: text, tenure: 'owned' },
            budget: [{ year: 2026, structural: { min: 1e14, max: 1e15 }, temporary: 1e15, currency: 'EUR', definition: text }],
            governance: { form: text, council: { seats: 40, residentSeats: 2 } },
            network: [{ name: text }],
            documents: [{ title: text, url: 'x.html' }],
          },
        });
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        await setViewport({ width: 800, height: 600 });
      });
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`is accessible in ${scheme}, known or not`, async () => {
      document.documentElement.style.colorScheme = scheme;
      await expect(await showAnchoring(full)).to.be.accessible();
      await expect(await showAnchoring({ team: { fte: 1 } })).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
  }
});
