import { expect } from '@open-wc/testing';
import type { Anchor } from '@wijkwelvaartswerk/contract';
import { gaugeViews } from '../../../packages/anchors/src/gauge/model.js';
import { brug, dossierOf, preston } from './dossiers.js';

const views = (anchors: Anchor[], wanted: { anchors?: string[]; period?: string; language?: string } = {}) =>
  gaugeViews(dossierOf(...anchors), wanted.language ?? 'nl', { anchors: wanted.anchors ?? [], period: wanted.period ?? '' });
const view = (anchor: Anchor, period = '') => views([anchor], { period })[0]!;
const promising: Anchor = { id: 'school', name: 'School', commitments: [{ kind: 'learn', title: 'Leren', status: 'agreed' }] };

describe('gaugeViews', () => {
  for (const [what, anchors, wanted, ids] of [
    ['all with figures', [brug, promising, preston], [], ['brug', 'preston']],
    ['those with promises when none has figures', [promising, { id: 'leeg', name: 'Leeg' }], [], ['school']],
    ['those asked for, in that order', [brug, promising, preston], ['school', 'brug'], ['school', 'brug']],
    ['those that are there of those asked for', [brug], ['ziekenhuis', 'brug'], ['brug']],
    ['none when nothing is known of the one asked for', [{ id: 'leeg', name: 'Leeg' }, brug], ['leeg'], []],
    ['none without anchors', [], [], []],
  ] as const) {
    it(`shows ${what}`, () => {
      expect(views([...anchors], { anchors: [...wanted] }).map(({ id }) => id)).to.deep.equal(ids);
    });
  }

  it('names an anchor after itself, its organisation or, at worst, its id, in the language asked for', () => {
    expect(view(preston).name).to.equal('Zes ankers in Preston');
    expect(views([brug], { language: 'en' })[0]?.name).to.equal('The Bridge');
    expect(view({ ...brug, organisation: 'weg' }).name).to.equal('brug');
  });

  it('shows the newest period, and compares it with the earliest', () => {
    const { drawn, earlier, trend } = view(brug);
    expect(drawn.map(({ period }) => period)).to.deep.equal(['2025']);
    expect(earlier?.period).to.equal('2021');
    expect(trend.map(({ period }) => period)).to.deep.equal(['2021', '2022', '2023', '2024', '2025']);
  });

  for (const [asked, shown, missing, earlier] of [
    ['2023', '2023', undefined, '2021'],
    ['2021', '2021', undefined, undefined],
    ['1999', '2025', '1999', '2021'],
  ] as const) {
    it(`shows ${shown} when ${asked} is asked for`, () => {
      const { drawn, ...found } = view(brug, asked);
      expect([drawn.at(-1)?.period, found.missing, found.earlier?.period]).to.deep.equal([shown, missing, earlier]);
    });
  }

  it('finds a month by its year', () => {
    const [first, ...rest] = brug.spending!;
    expect(view({ ...brug, spending: [{ ...first!, period: '2020-06' }, ...rest] }, '2020').drawn[0]?.period).to.equal('2020-06');
  });

  it('draws both of two periods, unless one is asked for', () => {
    expect(view(preston).drawn.map(({ period }) => period)).to.deep.equal(['2013', '2017']);
    expect(view(preston).trend).to.deep.equal([]);
    expect(view(preston, '2013').drawn.map(({ period }) => period)).to.deep.equal(['2013']);
  });

  for (const [what, change, because] of [
    ['in another currency', { currency: 'EUR', definition: 'Een vestiging in de stad.' }, ['currency']],
    ['with another definition of local', { definition: 'Een postadres in de stad.' }, ['definition']],
    ['with the same definition', { definition: 'Een vestiging in de stad.' }, []],
    ['without a definition', {}, []],
  ] as const) {
    it(`${because.length > 0 ? 'does not compare' : 'compares'} a period ${what}`, () => {
      const [before, after] = preston.spending!;
      const newer = { ...after!, definition: 'Een vestiging in de stad.' };
      const { drawn, incomparable, earlier } = view({ ...preston, spending: [{ ...before!, ...change }, newer] });
      expect(incomparable.map((other) => other.because)).to.deep.equal(because);
      expect(drawn.map(({ period }) => period)).to.deep.equal(because.length > 0 ? ['2017'] : ['2013', '2017']);
      expect(earlier?.period).to.equal(because.length > 0 ? undefined : '2013');
    });
  }

  it('does not compare a period in which a tier is described differently', () => {
    const [before, after] = preston.spending!;
    const described = (one: typeof before, definition: string) => ({
      ...one!,
      tiers: one!.tiers.map((tier) => (tier.id === 'city' ? { ...tier, definition } : tier)),
    });
    const { incomparable } = view({ ...preston, spending: [described(before, 'Een postadres.'), described(after, 'Een vestiging.')] });
    expect(incomparable.map(({ because, period }) => [period.period, because])).to.deep.equal([['2013', 'definition']]);
  });

  it('reads one period of many for a row, and all of them for a gauge', () => {
    let read = 0;
    const spending = brug.spending!.map((one) => ({
      ...one,
      get tiers() {
        read++;
        return one.tiers;
      },
    }));
    const [lazy] = views([{ ...brug, spending }]);
    expect([lazy!.main?.period, lazy!.headline?.value, lazy!.aim?.verdict]).to.deep.equal(['2025', { min: 0.06, max: 0.09 }, 'not-yet']);
    expect(read).to.equal(1);
    expect([lazy!.periods.length, lazy!.drawn[0] === lazy!.main]).to.deep.equal([5, true]);
    expect(read).to.equal(5);
  });

  for (const [what, anchor, tier] of [
    ['the nearest tier there is', preston, 'city'],
    [
      'the nearest tier when that of the target was not told apart',
      { ...preston, targets: [{ upTo: 'country', share: 0.8, year: 2030 }] },
      'city',
    ],
    ['the tier of the target', { ...preston, targets: [{ upTo: 'region', share: 0.8, year: 2030 }] }, 'region'],
    ['no tier when all is unknown', { ...preston, spending: [{ ...preston.spending![0]!, tiers: [] }] }, undefined],
  ] as const) {
    it(`looks at ${what}`, () => expect(view(anchor as Anchor).upTo).to.equal(tier));
  }

  it('finds a source by its id, and takes one that is written in place', () => {
    expect(view(brug).drawn[0]?.source).to.deep.include({ title: 'Crediteurenlijst', publisher: 'De Brug', date: '2026-01' });
    expect(view(preston).drawn[0]?.source).to.deep.include({ publisher: 'CLES', url: 'https://cles.org.uk/preston' });
    expect(view({ ...brug, spending: [{ ...brug.spending![0]!, source: 'weg' }] }).drawn[0]?.source).to.equal(undefined);
  });
});
