import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import type { Anchor } from '@wijkwelvaartswerk/contract';
import '../../../packages/anchors/src/define.js';
import type { WwwAnchorGauge } from '../../../packages/anchors/src/index.js';
import '../../../packages/kit/src/define.js';
import { brug, dossierOf, preston } from './dossiers.js';
import { all, plain, texts } from './reading.js';

const render = async (anchors: readonly Anchor[], { anchor = '', period = '', variant = 'bar', lang = 'nl' } = {}) =>
  fixture<WwwAnchorGauge>(
    html`<www-anchor-gauge
      lang=${lang}
      anchor=${anchor}
      period=${period}
      variant=${variant as 'bar'}
      .dossier=${dossierOf(...anchors)}
    ></www-anchor-gauge>`,
  );
/** What a screen reader gets: all text but what is hidden from it. */
const spoken = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && (node.getAttribute('aria-hidden') === 'true' || node instanceof HTMLStyleElement)) return '';
  return [...node.childNodes].map(spoken).join(' ');
};
const words = (element: WwwAnchorGauge) => plain(spoken(element.renderRoot));
const emulate = (...features: { name: string; value: string }[]) => executeServerCommand('emulate-media-features', features);

describe('<www-anchor-gauge>', () => {
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await emulate({ name: 'forced-colors', value: '' });
    await setViewport({ width: 800, height: 600 });
  });

  it('says where the money went as one sentence, with the figure it began with', async () => {
    expect(texts(await render([brug]), '.headline')).to.deep.equal([
      '6–9% van € 48 miljoen inkoop ging in 2025 naar bedrijven in de wijk. In 2021 was dat 3%.',
    ]);
  });

  it('says the same in English', async () => {
    expect(texts(await render([brug], { lang: 'en' }), '.headline')).to.deep.equal([
      '6–9% of €48 million of purchases went to businesses in the neighbourhood in 2025. In 2021 it was 3%.',
    ]);
  });

  it('has each tier with its share as text, near to far, and what is unknown last', async () => {
    expect(texts(await render([brug]), '[part=tier]')).to.deep.equal(['Wijk 6–9%', 'Stad 22%', 'Regio 30%', 'Elders 33%', 'Onbekend 6–9%']);
  });

  it('gives the figures of North Ayrshire as published', async () => {
    const council: Anchor = {
      id: 'nac',
      name: 'North Ayrshire Council',
      spending: [{ period: '2019', currency: 'GBP', total: 221_500_000, tiers: [{ id: 'region', amount: 57_700_000, suppliers: 926 }] }],
      targets: [{ upTo: 'region', share: 0.26, year: 2024 }],
    };
    const chart = await render([council], { lang: 'en' });
    expect(texts(chart, '.headline')).to.deep.equal(['26% of £221.5 million of purchases went to businesses in the region in 2019.']);
    expect(texts(chart, '[part=target]')).to.deep.equal(['Target 2024: 26% in the region, reached']);
    const table = await render([council], { lang: 'en', variant: 'table' });
    expect(texts(table, 'tbody td')).to.deep.equal(['26% £57.7 million 926 suppliers', '74%', '£221.5 million']);
  });

  it('calls a period by its label, and by its date where the label cannot stand in a sentence', async () => {
    const [before, after] = preston.spending!;
    const named = {
      ...preston,
      spending: [
        { ...before!, label: '2012/13' },
        { ...after!, label: 'Vijf jaar later' },
      ],
    };
    const element = await render([named]);
    expect(texts(element, '.period > h3')).to.deep.equal(['2012/13', 'Vijf jaar later (2017)']);
    expect(texts(element, '.headline')[0]).to.contain('in Preston, in 2012/13 en in 2017');
    expect(texts(await render([named], { variant: 'table' }), 'tbody th')).to.deep.equal(['2012/13', 'Vijf jaar later (2017)']);
    const trend = await render([named], { period: '2017' });
    expect(texts(trend, '.trend .when')).to.deep.equal(['2012/13', '2014', '2015', '2016', '2017']);
  });

  it('leaves the total out where nobody knows it', async () => {
    expect(texts(await render([preston], { period: '2017' }), '.headline')).to.deep.equal([
      '18,2% van de inkoop ging in 2017 naar bedrijven in Preston. In 2013 was dat 5%.',
    ]);
    const table = await render([preston], { variant: 'table' });
    expect(texts(table, 'tbody td:last-child')).to.deep.equal(['£ 750 miljoen', '–geen cijfer']);
  });

  for (const [name, headlines] of [
    ['preston', ['5% naar 18,2%', '39% naar 79,2%']],
    ['noord', ['6–9%']],
  ] as const) {
    it(`shows the dossier of ${name}, without a word of complaint`, async () => {
      const src = `/packages/demo/dossiers/${name}.json`;
      const element = await fixture<WwwAnchorGauge>(html`<www-anchor-gauge src=${src}></www-anchor-gauge>`);
      await waitUntil(() => element.dataset['status'] === 'ready');
      expect(all(element, '.big').map((figure) => plain(figure.innerText))).to.deep.equal(headlines);
      expect(all(element, '[part=notice], .problem')).to.have.lengthOf(0);
    });
  }

  it('says what is together, apart from what is each', async () => {
    expect(texts(await render([brug]), '.together')).to.deep.equal([
      '58–61% in de wijk, de stad en de regio samen, waarvan 6–9% in de wijk',
    ]);
    expect(texts(await render([preston]), '.together')).to.deep.equal([
      '39% in Preston en rest van Lancashire samen, waarvan 5% in Preston',
      '79,2% in Preston en rest van Lancashire samen, waarvan 18,2% in Preston',
    ]);
  });

  it('tells before and after of two periods, as published', async () => {
    const element = await render([preston]);
    expect(all(element, '.headline').map((line) => plain(spoken(line)))).to.deep.equal([
      '5% naar 18,2% van de inkoop ging naar bedrijven in Preston, in 2013 en in 2017',
      '39% naar 79,2% van de inkoop ging naar bedrijven in Preston en rest van Lancashire samen, in 2013 en in 2017',
    ]);
    expect(texts(element, '.period > h3')).to.deep.equal(['2013', '2017']);
    expect(texts(element, '.notes > li')).to.deep.equal(['Niet apart gemeten: de wijk.', 'In 2013 ging het om £ 750 miljoen.']);
  });

  it('puts each stretch of the bar where its figures say, and the target at its share', async () => {
    const element = await render([brug]);
    const bar = element.renderRoot.querySelector('[part=bar]')!.getBoundingClientRect();
    const from = (target: Element) => Math.round(((target.getBoundingClientRect().left - bar.left) / bar.width) * 100);
    expect(all(element, '[part=bar] > .stretch').map(from)).to.deep.equal([0, 6, 9, 31, 61, 94]);
    expect(from(element.renderRoot.querySelector('.pole')!)).to.equal(15);
    expect(element.renderRoot.querySelector('.bracket')!.getBoundingClientRect().width / bar.width).to.be.closeTo(0.61, 0.005);
  });

  for (const [what, anchor, flag] of [
    ['is still to come', brug, 'Doel 2028: 15% in de wijk, nog niet gehaald'],
    ['is reached', { ...brug, targets: [{ upTo: 'neighbourhood', share: 0.06, year: 2025 }] }, 'Doel 2025: 6% in de wijk, gehaald'],
    [
      'may be reached',
      { ...brug, targets: [{ upTo: 'neighbourhood', share: 0.08, year: 2025 }] },
      'Doel 2025: 8% in de wijk, misschien gehaald',
    ],
    [
      'was missed',
      { ...brug, targets: [{ upTo: 'city', share: 0.4, year: 2025 }] },
      'Doel 2025: 40% in de wijk en de stad samen, niet gehaald',
    ],
    ['cannot be told', { ...brug, targets: [{ upTo: 'country', share: 0.9, year: 2025 }] }, 'Doel 2025: 90% in het land, niet gemeten'],
  ] as const) {
    it(`says of a target that it ${what}`, async () => {
      expect(texts(await render([anchor as Anchor]), '[part=target]')).to.deep.equal([flag]);
    });
  }

  it('shows the years with their figures as text, and a year without a figure as such', async () => {
    const element = await render([{ ...brug, spending: brug.spending!.filter(({ period }) => period !== '2023') }]);
    expect(all(element, '.trend li').map((slot) => plain(spoken(slot)))).to.deep.equal([
      '2021: 3%',
      '2022: 3–4%',
      '2023: geen cijfer',
      '2024: 5–7%',
      '2025: 6–9%',
    ]);
  });

  it('explains stripes, what is unknown and what that means for the target', async () => {
    expect(texts(await render([brug]), '.notes > li')).to.deep.equal([
      'Gestreept: misschien de wijk, misschien niet. Dat weten we nog niet.',
      'Van 6–9% van de inkoop weten we niet waar het geld heen ging, bijvoorbeeld omdat er geen adres bij staat.',
      'Leveranciers: 96 in de stad.',
      'Wat onbekend is, kan nog uitmaken of het doel is gehaald.',
    ]);
  });

  it('says what share has no known address, and how many suppliers there are where', async () => {
    const tiers = [
      { id: 'city' as const, label: 'Preston', amount: 10, suppliers: 926 },
      { id: 'elsewhere' as const, amount: 84, suppliers: 2903 },
      { id: 'unknown' as const, amount: 6 },
    ];
    const element = await render([{ id: 'a', name: 'A', spending: [{ period: '2025', currency: 'EUR', total: 100, tiers }] }]);
    expect(texts(element, '.notes > li')).to.include.members([
      'Van 6% van de inkoop weten we niet waar het geld heen ging, bijvoorbeeld omdat er geen adres bij staat.',
      'Leveranciers: 926 in Preston en 2.903 elders.',
    ]);
  });

  it('begins a sentence about very little with a capital too', async () => {
    const tiers = [{ id: 'city' as const, amount: 99_990 }];
    const element = await render([{ id: 'a', name: 'A', spending: [{ period: '2025', currency: 'EUR', total: 100_000, tiers }] }]);
    expect(texts(element, '.notes > li')[0]).to.match(/^Van minder dan 0,1% van de inkoop weten we niet waar het geld heen ging/);
  });

  for (const [what, change, sentence] of [
    ['another definition', { definition: 'Een postbus in de stad.' }, '2021 vergelijken we niet: daar is ‘lokaal’ anders omschreven.'],
    ['another currency', { currency: 'GBP' }, '2021 vergelijken we niet: die cijfers zijn in een andere munt, of er staat geen munt bij.'],
  ] as const) {
    it(`does not compare a year with ${what}, and says so`, async () => {
      const spending = brug.spending!.map((year, i) => (i === 0 ? { ...year, ...change } : year));
      const element = await render([{ ...brug, spending }]);
      expect(words(element)).to.contain(sentence);
      expect(texts(element, '.headline')[0]).to.contain('In 2022 was dat 3–4%.');
      expect(texts(element, '.trend .when')).to.deep.equal(['2022', '2023', '2024', '2025']);
    });
  }

  it('shows each definition of local with its years', async () => {
    const spending = brug.spending!.map((year, i) => (i === 0 ? { ...year, definition: 'Een postbus in de stad.' } : year));
    expect(texts(await render([{ ...brug, spending }]), '[part=definition] > p')).to.deep.equal([
      '2021',
      'Een postbus in de stad.',
      '2022–2025',
      'Een bedrijf is lokaal als het een vestiging in de wijk heeft en daar mensen in dienst heeft.',
    ]);
  });

  it('says which anchor and year have figures that cannot be right, and shows them without a bar', async () => {
    const wrong = {
      ...brug.spending![4]!,
      tiers: [
        { id: 'city' as const, amount: 40e6 },
        { id: 'elsewhere' as const, amount: 20e6 },
      ],
    };
    const element = await render([{ ...brug, spending: [...brug.spending!.slice(0, 4), wrong] }]);
    expect(texts(element, '.problem')).to.deep.equal([
      'Bij De Brug tellen de delen van 2025 op tot 125% van het totaal. Dat kan niet. Daarom is er geen grafiek.',
    ]);
    expect(texts(element, '[part=legend] > li')).to.deep.equal(['Stad € 40 miljoen', 'Elders € 20 miljoen', 'Totaal € 48 miljoen']);
    expect(all(element, '[part=bar]')).to.have.lengthOf(0);
    element.variant = 'table';
    await element.updateComplete;
    expect(texts(element, 'tbody tr:last-child > *')).to.deep.equal([
      '2025',
      '–geen cijfer',
      '€ 40 miljoen',
      '–geen cijfer',
      '€ 20 miljoen',
      '–geen cijfer',
      '€ 48 miljoen',
    ]);
    expect(words(element)).to.contain('tellen de delen van 2025 op tot 125%');
  });

  it('says that nothing is known where nothing is', async () => {
    const element = await render([{ ...brug, targets: [], spending: [{ ...brug.spending![4]!, tiers: [] }] }]);
    expect(words(element)).to.contain('Van € 48 miljoen inkoop in 2025 is niet bekend waar het geld heen ging.');
    expect(texts(element, '[part=tier]')).to.deep.equal(['Onbekend 100%']);
  });

  it('has in the table what the chart has, and amounts and suppliers with it', async () => {
    const chart = await render([brug]);
    const table = await render([brug], { variant: 'table' });
    expect(all(table, '[part=bar], .trend')).to.have.lengthOf(0);
    const cell = (column: number) => texts(table, `tbody tr:last-child > :nth-child(${column}) .value`)[0];
    expect(texts(table, 'thead th')).to.deep.equal([
      'Jaar',
      'Wijk',
      'Stad',
      'Regio',
      'Elders',
      'Onbekend',
      'Samen: de wijk, de stad en de regio',
      'Totaal',
    ]);
    expect(texts(chart, '[part=tier] > strong')).to.deep.equal([2, 3, 4, 5, 6].map(cell));
    expect(texts(chart, '.together strong')).to.deep.equal([cell(7)]);
    expect(texts(chart, '.trend .value')).to.deep.equal(texts(table, 'tbody td:nth-child(2) .value'));
    expect(texts(table, 'tfoot tr > *').join(': ')).to.equal(texts(chart, '[part=target]')[0]);
    expect(texts(table, 'tbody tr:last-child > :nth-child(3) .more')).to.deep.equal(['€ 10,56 miljoen', '96 leveranciers']);
    expect(all(table, 'tbody th[scope=row], thead th[scope=col]')).to.have.lengthOf(13);
  });

  it('lets a reader switch between chart, years and table with the arrow keys', async () => {
    const element = await render([brug]);
    expect(texts(element, '.switch label')).to.deep.equal(['Grafiek', 'Verloop', 'Tabel']);
    all(element, 'input')[0]?.focus();
    for (const [press, variant, table, years] of [
      ['ArrowRight', 'trend', 0, 1],
      ['ArrowRight', 'table', 1, 0],
      ['ArrowRight', 'bar', 0, 0],
    ] as const) {
      await sendKeys({ press });
      await element.updateComplete;
      expect([element.variant, all(element, 'table').length, all(element, '.over-time').length]).to.deep.equal([variant, table, years]);
    }
  });

  it('offers no years where there is but one', async () => {
    const element = await render([{ ...brug, spending: brug.spending!.slice(-1) }], { variant: 'trend' });
    expect(texts(element, '.switch label')).to.deep.equal(['Grafiek', 'Tabel']);
    expect(all(element, '.over-time')).to.have.lengthOf(0);
    expect(all(element, '.gauge')).to.have.lengthOf(1);
  });

  it('shows the period asked for, and says so when it is not there', async () => {
    expect(texts(await render([brug], { period: '2023' }), '.headline')[0]).to.contain('4–5% van € 46 miljoen inkoop ging in 2023');
    for (const variant of ['bar', 'compact', 'trend', 'table'] as const)
      expect(words(await render([brug], { period: '1999', variant })), variant).to.contain('Over 1999 zijn er geen cijfers. Je ziet 2025.');
  });

  it('has the promises with their kind, state and what shows them, and what the municipality does', async () => {
    const element = await render([brug]);
    expect(texts(element, '[part=item] strong')).to.deep.equal(['Inhuren', 'Inkopen', 'Campagne', 'Leren', 'Financieren']);
    expect(texts(element, '[part=status]')).to.deep.equal(['Klaar', 'Bezig', 'Klaar', 'Bezig', 'Afgesproken']);
    const link = element.renderRoot.querySelector<HTMLAnchorElement>('[part=item] a')!;
    expect([link.textContent, new URL(link.href).pathname.endsWith('/vacatures.html')]).to.deep.equal(['Vacaturebank', true]);
    expect(words(element)).to.contain('Wat de gemeente doet De gemeente betaalt een begeleider.');
  });

  it('says what local means, and that it does not say where it does not', async () => {
    const element = await render([brug]);
    expect(element.renderRoot.querySelector<HTMLDetailsElement>('[part=definition]')?.open).to.equal(true);
    expect(texts(element, '[part=definition] > p')).to.deep.equal([
      'Een bedrijf is lokaal als het een vestiging in de wijk heeft en daar mensen in dienst heeft.',
    ]);
    expect(texts(await render([preston]), '[part=definition] > p')).to.deep.equal(['Er staat niet bij wat hier ‘lokaal’ is.']);
  });

  it('says the source of the figures and of the target, and the lack of one', async () => {
    expect(texts(await render([brug]), '[part=source] > p')).to.deep.equal([
      'Bron: Crediteurenlijst, De Brug, januari 2026. Stand van 3 februari 2026.',
      'Doel 2028: zonder bron.',
      'Download de gegevens (csv)',
    ]);
    const bare = { ...preston, spending: preston.spending!.map((year) => ({ ...year, source: undefined })) };
    expect(texts(await render([bare]), '[part=source] > p')[0]).to.equal('Cijfers zonder bron.');
  });

  it('says of a part or a target what was counted in it and where it comes from, where that differs', async () => {
    const [before, after] = preston.spending!;
    const city = { ...after!.tiers[0]!, definition: 'Een kantoor in Preston.', source: { title: 'Raad' }, asOf: '2018-05' };
    const element = await render([
      {
        ...preston,
        spending: [before!, { ...after!, tiers: [city, ...after!.tiers.slice(1)] }],
        targets: [{ upTo: 'city', share: 0.2, year: 2030, definition: 'Alleen de raad.', source: { title: 'Beleid' } }],
      },
    ]);
    expect(texts(element, '[part=source] > p').slice(1, 3)).to.deep.equal([
      'Bron (Stad: Preston, 2017): Raad. Stand van mei 2018.',
      'Bron (Doel 2030): Beleid.',
    ]);
    expect(texts(element, '[part=definition] > p').slice(1)).to.deep.equal([
      'Stad: Preston, 2017',
      'Een kantoor in Preston.',
      'Doel 2030',
      'Alleen de raad.',
    ]);
  });

  it('folds the sources of years that are not drawn, when they differ', async () => {
    const spending = brug.spending!.map((one) => (one.period === '2025' ? one : { ...one, source: { title: 'Oude lijst' } }));
    const element = await render([{ ...brug, spending }]);
    expect(texts(element, '[part=source] > p')[0]).to.contain('Bron (2025): Crediteurenlijst');
    expect(texts(element, '[part=source] > details > p')).to.deep.equal(['Bron (2021–2024): Oude lijst.']);
  });

  it('gives the figures to take along', async () => {
    const element = await render([brug]);
    const saved = new Promise<HTMLAnchorElement>((found) => {
      HTMLAnchorElement.prototype.click = function click() {
        found(this);
      };
    });
    all(element, '.download button')[0]?.click();
    const link = await saved;
    delete (HTMLAnchorElement.prototype as Partial<HTMLAnchorElement>).click;
    expect(link.download).to.equal('inkoop-brug.csv');
    expect(await (await fetch(link.href)).text()).to.contain('De Brug;2025;;deel;Wijk;6;9;2880000;4320000;EUR;');
  });

  it('marks made-up figures', async () => {
    expect(texts(await render([brug]), '.mark')).to.deep.equal(['verzonnen voorbeeld']);
    expect(texts(await render([preston]), '.mark')).to.deep.equal([]);
  });

  it('shows several anchors one under the other, each under its own heading', async () => {
    const element = await render([brug, preston]);
    expect(texts(element, 'h2, h3').slice(0, 2)).to.deep.equal(['Hoeveel geld blijft dichtbij?', 'De Brug']);
    expect(all(element, '[part=card]').map((card) => card.getAttribute('aria-label'))).to.deep.equal(['De Brug', 'Zes ankers in Preston']);
    expect(texts(await render([brug, preston], { anchor: 'preston , brug' }), '[part=card] > .name')).to.deep.equal([
      'Zes ankers in Preston',
      'De Brug verzonnen voorbeeld',
    ]);
  });

  it('marks the anchor that was chosen elsewhere', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(dossierOf(brug, preston))]));
    const around = await fixture(html`<www-dossier src=${src}><www-anchor-gauge></www-anchor-gauge></www-dossier>`);
    const element = around.querySelector('www-anchor-gauge')!;
    await new Promise((ready) => element.addEventListener('www-ready', ready, { once: true }));
    (element as unknown as { source: { select(selection: unknown): void } }).source.select({ kind: 'anchor', id: 'preston' });
    await element.updateComplete;
    expect(all(element, '[data-chosen]').map((card) => card.getAttribute('aria-label'))).to.deep.equal(['Zes ankers in Preston']);
    expect(texts(element, '[data-chosen] .mark')).to.deep.equal(['gekozen']);
    URL.revokeObjectURL(src);
  });

  for (const [what, anchors, anchor, sentence] of [
    ['nothing in the dossier', [], '', 'Hier staan nog geen cijfers of afspraken van grote organisaties.'],
    ['another anchor than asked for', [brug], 'ziekenhuis', 'Over ziekenhuis staat hier nog niets. Wel over: De Brug (brug).'],
  ] as const) {
    it(`is empty with ${what}, and says so`, async () => {
      const element = await render(anchors, { anchor });
      expect([element.dataset['status'], texts(element, '[part=empty] p')[0]]).to.deep.equal(['empty', sentence]);
    });
  }

  it('shows an anchor with promises alone, without a switch that would do nothing', async () => {
    const element = await render([{ ...brug, spending: [], targets: [] }]);
    expect(words(element)).to.contain('Er zijn nog geen cijfers over de inkoop.');
    expect(all(element, '.switch, [part=definition]')).to.have.lengthOf(0);
  });

  it('shows text as text', async () => {
    const evil = '<img src=x onerror="globalThis.hacked = true">';
    const element = await render([
      {
        ...brug,
        name: evil,
        municipalAction: evil,
        spending: brug.spending!.map((year) => ({ ...year, definition: evil, source: { title: evil, url: 'javascript:alert(1)' } })),
      },
    ]);
    expect(all(element, 'img, a[href^=javascript]')).to.have.lengthOf(0);
    expect(texts(element, '.name')[0]).to.contain('<img src=x');
  });

  const hostile: [string, object][] = [
    ['null', { anchor: null, period: null, variant: null, headingLevel: null }],
    ['numbers', { anchor: 7, period: 2025, variant: 3, headingLevel: 'groot' }],
    ['a variant that is none', { variant: 'taart' }],
  ];
  for (const [what, given] of hostile) {
    it(`stays whole when a page gives ${what}`, async () => {
      const element = await render([brug]);
      Object.assign(element, given);
      await element.updateComplete;
      expect(['ready', 'empty']).to.include(element.dataset['status']);
      expect(all(element, 'table')).to.have.lengthOf(0);
    });
  }

  const years = (count: number, total: number) =>
    Array.from({ length: count }, (_, i) => ({
      ...brug.spending![4]!,
      period: String(1966 + i),
      total,
      tiers: [{ id: 'city' as const, amount: total / 3 }],
    }));
  const large: [string, Anchor[]][] = [
    ['amounts of 1e15', [{ ...brug, spending: years(3, 1e15) }]],
    ['sixty years', [{ ...brug, spending: years(60, 1e6) }]],
    ['two hundred anchors', Array.from({ length: 200 }, (_, i) => ({ ...brug, id: `a${i}` }))],
    [
      'long words',
      [{ ...brug, name: 'Hoogoplopendestraatwegkwartierbewonersbelangenvereniging'.repeat(3), municipalAction: 'w'.repeat(300) }],
    ],
    ['five targets', [{ ...brug, targets: [0.01, 0.3, 0.5, 0.9, 1].map((share) => ({ upTo: 'region' as const, share, year: 2030 })) }]],
    [
      'tiny parts',
      [
        {
          ...brug,
          spending: [
            {
              ...brug.spending![4]!,
              tiers: [
                { id: 'neighbourhood', amount: 1 },
                { id: 'city', amount: 2 },
              ],
            },
          ],
        },
      ],
    ],
  ];
  for (const [what, anchors] of large) {
    for (const variant of ['bar', 'table']) {
      it(`stays sane and within 320 px with ${what}, as ${variant}`, async () => {
        await setViewport({ width: 320, height: 640 });
        const element = await render(anchors, { variant });
        expect(words(element)).not.to.match(/NaN|undefined|Infinity|\[object/);
        expect(all(element, '[part=card], [part=row]')).to.have.lengthOf(anchors.length);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      });
    }
  }

  it('calls a part too small to count less than 0,1 %, not nothing', async () => {
    const tiny = { ...brug.spending![4]!, tiers: [{ id: 'neighbourhood' as const, amount: 1 }] };
    expect(texts(await render([{ ...brug, spending: [tiny] }]), '[part=tier]')[0]).to.equal('Wijk minder dan 0,1%');
    expect(texts(await render([{ ...brug, spending: [tiny] }]), '.headline .big')).to.deep.equal(['minder dan 0,1%']);
  });

  it('tells the parts apart by pattern when colours are forced', async () => {
    await emulate({ name: 'forced-colors', value: 'active' });
    const element = await render([brug]);
    const looks = all(element, '[part=legend] .swatch').map((swatch) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(swatch);
      return `${backgroundColor} ${backgroundImage}`;
    });
    expect(new Set(looks).size).to.equal(5);
  });

  it('runs from right to left on such a page, but its figures do not', async () => {
    const around = await fixture(html`<div dir="rtl"><www-anchor-gauge .dossier=${dossierOf(brug)}></www-anchor-gauge></div>`);
    const element = around.querySelector('www-anchor-gauge')!;
    await element.updateComplete;
    const [first, second] = all(element, '[part=bar] > .stretch').map((stretch) => stretch.getBoundingClientRect().left);
    expect(first).to.be.above(second!);
    const figures = all(element, '.big > span, [part=tier] > strong, .trend .value');
    expect(figures.map((figure) => getComputedStyle(figure).direction)).to.deep.equal(figures.map(() => 'ltr'));
  });

  for (const scheme of ['light', 'dark']) {
    for (const [what, anchors, variant] of [
      ['a chart', [brug], 'bar'],
      ['a table', [brug], 'table'],
      ['two periods', [preston], 'bar'],
      ['several anchors', [brug, preston], 'bar'],
      ['nothing', [], 'bar'],
    ] as const) {
      it(`is accessible with ${what} on a ${scheme} page`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const element = await render(anchors, { variant });
        await expect(element).to.be.accessible();
      });
    }
  }
});
