import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { FinanceCircle, Pledge } from '@wijkwelvaartswerk/contract';
import '../../../packages/anchors/src/define.js';
import { circleView } from '../../../packages/anchors/src/gauge/circle/model.js';
import type { WwwAnchorGauge } from '../../../packages/anchors/src/index.js';
import { textsOf } from '../../../packages/anchors/src/source.js';
import { brug, dossierOf, preston } from './dossiers.js';
import { texts } from './reading.js';

const pledge = (status: Pledge['status'], amount?: Pledge['pledge'], more: Partial<Pledge> = {}): Pledge => ({
  name: 'Iemand',
  currency: 'EUR',
  status,
  ...(amount !== undefined && { pledge: amount }),
  ...more,
});
const noord: FinanceCircle = {
  example: true,
  members: [
    pledge('pledged', 150_000, { organisation: 'de-brug', period: { from: '2027', to: '2029' } }),
    pledge('asked', { min: 20_000, max: 40_000 }, { name: 'Scholengroep', period: { from: '2027' } }),
    pledge('asked', undefined, { name: 'Ziekenhuis' }),
  ],
  definition: 'Alleen geld.',
  asOf: '2026-11',
  source: 'list',
};
const dossierWith = (financeCircle: FinanceCircle) => ({ ...dossierOf(brug, preston), financeCircle });
const render = async (financeCircle: FinanceCircle, { anchor = '', lang = 'nl', variant = 'bar' } = {}) =>
  fixture<WwwAnchorGauge>(
    html`<www-anchor-gauge
      lang=${lang}
      anchor=${anchor}
      variant=${variant as 'bar'}
      .dossier=${dossierWith(financeCircle)}
    ></www-anchor-gauge>`,
  );

describe('the financial circle', () => {
  const sums: [string, Pledge[], string][] = [
    [
      'one of each kind, and one without an amount',
      noord.members,
      'Toegezegd € 150.000; gevraagd € 20.000 – € 40.000, en 1 zonder bedrag.',
    ],
    ['bands as a band', [pledge('paid', { min: 1000, max: 2000 }), pledge('paid', 500)], 'Betaald € 1.500 – € 2.500.'],
    [
      'no sum over statuses',
      [pledge('asked', 500), pledge('pledged', 500), pledge('paid', 500)],
      'Betaald € 500; toegezegd € 500; gevraagd € 500.',
    ],
    ['no sum over currencies', [pledge('paid', 500), pledge('paid', 500, { currency: 'GBP' })], 'Betaald € 500 en £ 500.'],
    [
      'no sum over years',
      [pledge('paid', 500, { period: { from: '2026', to: '2026' } }), pledge('paid', 700, { period: { from: '2027', to: '2027' } })],
      'Betaald € 500 (2026) en € 700 (2027).',
    ],
    [
      'no sum over what was counted otherwise',
      [pledge('paid', 500), pledge('paid', 500, { definition: 'Met uren.' })],
      'Betaald € 500 en € 500.',
    ],
    ['amounts without any', [pledge('asked'), pledge('asked')], 'Gevraagd 2 keer zonder bedrag.'],
    ['large amounts', [pledge('pledged', 1e15), pledge('pledged', 1e15)], 'Toegezegd € 2000 biljoen.'],
    ['nothing below zero', [pledge('paid', 500), pledge('paid', -300)], 'Betaald € 500.'],
  ];
  for (const [what, members, sentence] of sums) {
    it(`adds up: ${what}`, async () => {
      expect(texts(await render({ members }), '.sums')).to.deep.equal([sentence]);
    });
  }

  const apart: [string, Pledge[], string[]][] = [
    ['nothing', [pledge('paid', 500), pledge('asked', 500, { currency: 'GBP' })], []],
    ['the currency', [pledge('paid', 500), pledge('paid', 500, { currency: 'GBP' })], ['currency']],
    ['the years', [pledge('paid', 500), pledge('paid', 500, { period: { from: '2027' } })], ['period']],
    ['what was counted', [pledge('paid', 500), pledge('paid', 500, { definition: 'Met uren.' })], ['definition']],
  ];
  for (const [what, members, why] of apart) {
    it(`says that ${what} keeps sums of one status apart`, () => {
      const dossier = dossierWith({ members });
      expect(circleView(dossier, textsOf(dossier, 'nl'))?.apart).to.deep.equal(why);
    });
  }

  it('lists everyone with amount, years and status as icon and word, and says that it is made up', async () => {
    const element = await render(noord);
    expect(texts(element, '.circle [part=item]')).to.deep.equal([
      'De Brug € 150.000, 2027 – 2029 toegezegd',
      'Scholengroep € 20.000 – € 40.000, sinds 2027 gevraagd',
      'Ziekenhuis bedrag niet genoemd gevraagd',
    ]);
    expect(element.renderRoot.querySelectorAll('.circle [part=status] svg')).to.have.lengthOf(3);
    expect(texts(element, '.circle .mark')).to.deep.equal(['verzonnen voorbeeld']);
    expect(texts(element, '.circle > .origin')).to.deep.equal([
      'Wat is hier geteld? Alleen geld. Bron: Crediteurenlijst, De Brug, januari 2026. Stand van november 2026.',
    ]);
  });

  it('speaks English', async () => {
    const element = await render(noord, { lang: 'en' });
    expect(texts(element, '.sums')).to.deep.equal(['Pledged €150,000; asked €20,000 – €40,000, and 1 without an amount.']);
  });

  it('says that definition and source lack', async () => {
    const element = await render({ members: noord.members });
    expect(texts(element, '.circle > .origin')).to.deep.equal([
      'Er staat niet bij wat in deze bedragen is meegeteld. Cijfers zonder bron.',
    ]);
    expect(texts(element, '.circle .mark')).to.deep.equal([]);
  });

  it('shows what is wrong as it was given, and says so', async () => {
    const element = await render({ members: [pledge('paid', -300, { name: 'School' })] });
    expect(texts(element, '.circle .problem')).to.deep.equal(['Bij School staat een bedrag onder nul. Dat tellen we niet mee.']);
    expect(texts(element, '.circle [part=item]')[0]).to.contain('300');
  });

  it('names no private person, and has an organisation that is not in the dossier without its name', async () => {
    const element = await render({
      members: [
        pledge('paid', 5, { name: undefined, organisation: 'bestaat-niet' } as unknown as Partial<Pledge>),
        pledge('paid', 7, { name: 'Geheim', person: { consent: 'none' } as unknown as Pledge['person'] } as Partial<Pledge>),
      ],
    });
    expect(texts(element, '.circle [part=item]')).to.deep.equal(['Naam niet genoemd € 5 betaald', 'Naam niet openbaar € 7 betaald']);
  });

  for (const [what, anchor, circle, own] of [
    ['all anchors', '', 1, 1],
    ['several anchors', 'brug,preston', 1, 1],
    ['one anchor that is in it', 'brug', 0, 1],
    ['one anchor that is not', 'preston', 0, 0],
  ] as const) {
    it(`stands below ${what} ${circle} times, and ${own} times within a card`, async () => {
      const element = await render(noord, { anchor });
      expect([texts(element, '.circle').length, texts(element, '[part=card] .own').length]).to.deep.equal([circle, own]);
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`is accessible on a ${scheme} page`, async () => {
      document.documentElement.style.colorScheme = scheme;
      await expect(await render(noord)).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
  }

  it('needs no sideways scroll at 320 px, with a long name and a large band', async () => {
    await setViewport({ width: 320, height: 600 });
    const name = 'Hoogoplopendestraatwegkwartierbewonersbelangenvereniging';
    const element = await render({ members: [pledge('asked', { min: 1e15, max: 2e15 }, { name })], definition: name });
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    await setViewport({ width: 800, height: 600 });
  });

  it('says in the card what the organisation itself puts in, with the source', async () => {
    const [own] = texts(await render(noord, { anchor: 'brug' }), '.own');
    expect(own).to.contain('In de financiële cirkel verzonnen voorbeeld € 150.000, 2027 – 2029 toegezegd');
    expect(own).to.contain('Bron: Crediteurenlijst, De Brug, januari 2026.');
  });

  it('is shown where there is nothing about anchors, and where no anchor is asked for', async () => {
    const dossier = { ...dossierOf(), financeCircle: noord };
    const element = await fixture<WwwAnchorGauge>(html`<www-anchor-gauge lang="nl" .dossier=${dossier}></www-anchor-gauge>`);
    expect([element.dataset['status'], texts(element, '.circle [part=item]').length]).to.deep.equal(['ready', 3]);
    expect(texts(element, '.problem, [part=card]')).to.deep.equal([]);
    element.anchor = 'de-brug';
    await element.updateComplete;
    expect([element.dataset['status'], texts(element, '.circle').length]).to.deep.equal(['empty', 0]);
  });
});
