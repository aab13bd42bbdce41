import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { Benchmark, Dossier } from '@wijkwelvaartswerk/contract';
import '../../../packages/anchors/src/define.js';
import { benchmarkViews } from '../../../packages/anchors/src/gauge/benchmarks/model.js';
import type { WwwAnchorGauge } from '../../../packages/anchors/src/index.js';
import { textsOf } from '../../../packages/anchors/src/source.js';
import { brug, dossierOf, preston } from './dossiers.js';
import { texts } from './reading.js';

const source = { title: 'Inkoopbericht', publisher: 'De gemeente', date: '2020' };
const place = (more: Partial<Benchmark>): Benchmark => ({ id: 'elders', name: 'Elders', spending: [], ...more });
const year = (tiers: Benchmark['spending'][0]['tiers'], more: object = {}) => ({ period: '2019', currency: 'EUR', tiers, source, ...more });
const dossierWith = (benchmarks: Benchmark[]): Dossier => ({ ...dossierOf(brug), benchmarks });
const render = async (benchmarks: Benchmark[], { lang = 'nl', variant = 'bar' } = {}) =>
  fixture<WwwAnchorGauge>(
    html`<www-anchor-gauge lang=${lang} variant=${variant as 'bar'} .dossier=${dossierWith(benchmarks)}></www-anchor-gauge>`,
  );

describe('benchmarks', () => {
  const told: [string, Benchmark, string[], string][] = [
    [
      'Preston as published, with Preston counted in Lancashire',
      place({ spending: [preston.spending![0]!] }),
      ['5% in Preston', '39% in Preston en rest van Lancashire samen', '61% elders'],
      'Alles bij elkaar: £ 750 miljoen.',
    ],
    [
      'Preston five years on, to the decimal, without a total',
      place({ spending: [preston.spending![1]!] }),
      ['18,2% in Preston', '79,2% in Preston en rest van Lancashire samen', '20,8% elders'],
      'Om hoeveel geld het in totaal gaat, is niet bekend.',
    ],
    [
      'North Ayrshire as published',
      place({
        spending: [
          year([{ id: 'region', label: 'North Ayrshire', amount: 57.7e6, share: 0.26, suppliers: 926 }], {
            currency: 'GBP',
            total: 221.5e6,
          }),
        ],
      }),
      ['26% in North Ayrshire (£ 57,7 miljoen, 926 leveranciers)'],
      'Van 74% is niet bekend waar het heen ging. Alles bij elkaar: £ 221,5 miljoen.',
    ],
    [
      'Zwolle as published',
      place({ spending: [year([{ id: 'region', label: 'de regio Zwolle', share: 0.4 }], { total: 140e6 })] }),
      ['40% in de regio Zwolle'],
      'Van 60% is niet bekend waar het heen ging. Alles bij elkaar: € 140 miljoen.',
    ],
    [
      'an amount without a total, and that its share is not known',
      place({ spending: [year([{ id: 'city', label: 'Noordenveld', amount: 3_546_000 }])] }),
      ['€ 3,546 miljoen in Noordenveld'],
      'Welk deel van alle inkoop dat is, weten we niet: het totaal is niet bekend.',
    ],
    [
      'bands as bands',
      place({ spending: [year([{ id: 'city', amount: { min: 10, max: 20 } }], { total: 100 })] }),
      ['10–20% in de stad (€ 10 – € 20)'],
      'Van 80–90% is niet bekend waar het heen ging. Alles bij elkaar: € 100.',
    ],
    [
      'parts that add up to more than all as they were given',
      place({
        spending: [
          year(
            [
              { id: 'city', amount: 90 },
              { id: 'region', amount: 60 },
            ],
            { total: 100 },
          ),
        ],
      }),
      ['€ 90 in de stad', '€ 60 in de regio'],
      'tellen de delen van 2019 op tot 150%',
    ],
  ];
  for (const [what, benchmark, lines, more] of told) {
    it(`tells of ${what}`, async () => {
      const element = await render([benchmark]);
      expect(texts(element, '.benchmarks dd li')).to.deep.equal(lines);
      expect(texts(element, '.benchmarks dd > p')[0]).to.contain(more);
    });
  }

  it('keeps the order of the dossier, says why it is no ranking, and draws no bars', async () => {
    const high = place({ id: 'b', name: 'Bergen', spending: [year([{ id: 'city', share: 0.9 }])] });
    const low = place({ id: 'a', name: 'Almen', spending: [year([{ id: 'city', share: 0.1 }])] });
    const element = await render([low, high, { ...low, id: 'c', name: 'Ceintuur' }]);
    expect(texts(element, '.benchmarks h4')).to.deep.equal(['Almen', 'Bergen', 'Ceintuur']);
    expect(texts(element, '.why')[0]).to.contain('Daarom is dit geen ranglijst.');
    expect(element.renderRoot.querySelectorAll('.benchmarks [part=bar]')).to.have.lengthOf(0);
  });

  it('gives each its own target, without a verdict', async () => {
    const element = await render([
      place({ spending: [year([{ id: 'region', share: 0.4 }])], targets: [{ upTo: 'region', share: 0.45, year: 2017, source }] }),
    ]);
    expect(texts(element, '.benchmarks [part=item] > p')).to.deep.equal(['Doel 2017: 45% in de regio.']);
    expect(texts(element, '.benchmarks .origin')[0]).to.contain('Bron (Doel 2017): Inkoopbericht, De gemeente, 2020.');
  });

  it('gives each its own definition and source, once where all its periods have the same', async () => {
    const periods = (definition: string) => [
      year([{ id: 'city', share: 0.1 }], { period: '2018', definition: 'In de stad.' }),
      year([{ id: 'city', share: 0.2 }], { period: '2019', definition }),
    ];
    const element = await render([place({ spending: periods('In de stad.') }), place({ id: 'b', spending: periods('In de gemeente.') })]);
    const [alike, differing] = [1, 2].map((nth) => texts(element, `.benchmarks li:nth-child(${nth}) .origin > p`).join(' '));
    expect(alike).to.equal('Wat is daar ‘lokaal’? In de stad. Bron: Inkoopbericht, De gemeente, 2020.');
    expect(differing).to.equal(
      'Wat is daar ‘lokaal’? (2018) In de stad. Wat is daar ‘lokaal’? (2019) In de gemeente. Bron: Inkoopbericht, De gemeente, 2020.',
    );
  });

  it('says that definition and source lack, and what is made up', async () => {
    const element = await render([place({ example: true, spending: [year([{ id: 'city', share: 0.1 }], { source: undefined })] })]);
    expect(texts(element, '.benchmarks .origin')).to.deep.equal(['Er staat niet bij wat hier ‘lokaal’ is. Cijfers zonder bron.']);
    expect(texts(element, '.benchmarks .mark')).to.deep.equal(['verzonnen voorbeeld']);
  });

  it('leaves out a place of which nothing is told', () => {
    const dossier = dossierWith([place({}), place({ id: 'b', targets: [{ upTo: 'city', share: 0.5, year: 2030 }] })]);
    expect(benchmarkViews(dossier, textsOf(dossier, 'nl')).map(({ id }) => id)).to.deep.equal(['b']);
  });

  it('speaks English', async () => {
    const element = await render([place({ spending: [preston.spending![0]!] })], { lang: 'en' });
    expect(texts(element, '.benchmarks h3')).to.deep.equal(['For comparison: measured elsewhere']);
    expect(texts(element, '.benchmarks dd > p')[0]).to.equal('All in all: £750 million.');
  });

  for (const scheme of ['light', 'dark']) {
    it(`is accessible on a ${scheme} page`, async () => {
      document.documentElement.style.colorScheme = scheme;
      await expect(await render([place({ spending: preston.spending! })])).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
  }

  it('needs no sideways scroll at 320 px, with a long name and a long address', async () => {
    await setViewport({ width: 320, height: 600 });
    const long = 'Hoogoplopendestraatwegkwartierbewonersbelangenvereniging';
    const element = await render([
      place({ name: long, spending: [year([{ id: 'city', label: long, amount: 1e15 }], { definition: long })] }),
    ]);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    await setViewport({ width: 800, height: 600 });
  });

  it('is headings and a list of places for a screen reader', async () => {
    await render([place({ name: 'Zwolle', spending: [year([{ id: 'region', share: 0.4 }], { total: 140e6 })] })]);
    const heard = JSON.stringify(await executeServerCommand('a11y-snapshot'));
    expect(heard).to.contain('Ter vergelijking: elders gemeten').and.to.contain('"Zwolle"').and.to.contain('40%');
  });
});
