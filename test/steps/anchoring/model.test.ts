import { expect } from '@open-wc/testing';
import type { Anchoring, BudgetYear } from '@wijkwelvaartswerk/contract';
import { anchoringView, hasNoAnchoring, knownFacts } from '../../../packages/steps/src/anchoring/model.js';
import { dossierOf, noord } from '../dossiers.js';
import { partContext, plain } from '../part-context.js';

const viewOf = (anchoring: Anchoring) => anchoringView(partContext({ ...noord, anchoring }));
const year = (year: number, more: Partial<BudgetYear> = {}): BudgetYear => ({ year, structural: 100, currency: 'EUR', ...more });
const bars = (...budget: BudgetYear[]) =>
  viewOf({ budget }).budget!.years.map(({ year, bar }) => [year, bar.map(({ look, certain, from, to }) => [look, certain, from, to])]);

describe('anchoringView', () => {
  for (const [what, anchoring, known] of [
    ['nothing', {}, []],
    ['a place', { homeBase: { tenure: 'owned' } }, ['home']],
    ['money', { budget: [year(2026)] }, ['budget']],
    ['a council', { governance: { council: { seats: 3, residentSeats: 1 } } }, ['governance']],
    ['who decides, without a word of it', { governance: { form: ' ' } }, []],
    ['a charter that may not be followed', { governance: { charter: 'javascript:alert(1)' } }, []],
    ['a team', { team: {} }, ['people']],
    ['a network without a name', { network: [{ name: ' ' }] }, []],
    ['documents', { documents: [{ title: 'Convenant' }] }, ['network']],
  ] as [string, Anchoring, string[]][]) {
    it(`knows ${known.join() || 'nothing'} from ${what}`, () => expect(knownFacts(viewOf(anchoring))).to.deep.equal(known));
  }

  describe('the place of its own', () => {
    for (const [what, homeBase, expected] of [
      ['by its own name', { name: 'Wijkhuis', tenure: 'owned' }, ['Wijkhuis', undefined]],
      ['by the map', { place: 'plein', tenure: 'owned' }, ['Bezaanjachtplein', 'plein']],
      ['not by a place that is not there', { place: 'weg', tenure: 'owned' }, [undefined, undefined]],
      ['not by spaces', { name: ' ', place: 'plein', tenure: 'owned' }, ['Bezaanjachtplein', 'plein']],
    ] as const) {
      it(`is named ${what}`, () => {
        const { name, place } = viewOf({ homeBase }).home!;
        expect([name, place?.id]).to.deep.equal(expected);
      });
    }

    for (const [until, expected] of [
      ['2027-12', ['december 2027', false]],
      ['2026-11', ['november 2026', false]],
      ['2026', ['2026', false]],
      ['2026-11-19', ['19 november 2026', true]],
      ['2025', ['2025', true]],
      ['ooit', [undefined, undefined]],
    ] as const) {
      it(`says until when, and whether that is over: ${until}`, () => {
        const day = viewOf({ homeBase: { tenure: 'temporary', until } }).home!.until;
        expect([day?.date, day?.over]).to.deep.equal(expected);
      });
    }
  });

  describe('the money', () => {
    it('is told year by year, in order', () => {
      const { years } = viewOf({ budget: [year(2027), year(2026, { structural: { min: 150000, max: 180000 }, temporary: 0 })] }).budget!;
      expect(years.map(({ year, structural, temporary }) => [year, plain(structural), plain(temporary)])).to.deep.equal([
        [2026, '€ 150.000 – € 180.000', '€ 0'],
        [2027, '€ 100', undefined],
      ]);
    });

    it('is drawn on one scale, bands as what is sure and what may come', () => {
      expect(
        bars(year(2026, { temporary: 100 }), year(2027, { structural: { min: 100, max: 150 }, temporary: { min: 0, max: 50 } })),
      ).to.deep.equal([
        [2026, [['main', true, 0, 0.5], ['other', true, 0.5, 1]]], // prettier-ignore
        [2027, [['main', true, 0, 0.5], ['main', false, 0.5, 0.75], ['other', false, 0.75, 1]]], // prettier-ignore
      ]);
    });

    it('of different currencies is never measured together', () => {
      expect(bars(year(2026), year(2026, { currency: 'XPF', structural: 5000 }))).to.deep.equal([
        [2026, [['main', true, 0, 1]]],
        [2026, [['main', true, 0, 1]]],
      ]);
      expect(viewOf({ budget: [year(2026), year(2027, { currency: 'USD' })] }).budget!.apart).to.equal(true);
      expect(viewOf({ budget: [year(2026), year(2027)] }).budget!.apart).to.equal(false);
    });

    it('has no bar when there is nothing', () => {
      expect(bars(year(2026, { structural: 0 }))).to.deep.equal([[2026, []]]);
      expect(bars(year(2026, { structural: -5 }))).to.deep.equal([[2026, []]]);
    });

    it('names its source once when all years have the same', () => {
      const source = (...budget: BudgetYear[]) => viewOf({ budget }).budget!.source;
      const of = (title: string) => ({ source: { title } });
      expect(source(year(2026, of('A')), year(2027, of('A')))).to.deep.equal({ title: 'A', url: undefined });
      expect(source(year(2026), year(2027))).to.equal(null);
      expect(source(year(2026, of('A')), year(2027))).to.equal(undefined);
    });
  });

  for (const [seats, residentSeats, possible] of [
    [9, 6, true],
    [0, 0, true],
    [3, 3, true],
    [4, 6, false],
  ] as const) {
    it(`${possible ? 'believes' : 'does not believe'} ${residentSeats} of ${seats} seats`, () =>
      expect(viewOf({ governance: { council: { seats, residentSeats } } }).governance!.council!.possible).to.equal(possible));
  }

  it('tells the exchange in both directions, also when nobody goes one way', () => {
    const { exchange } = viewOf({ exchange: [{ direction: 'to-municipality', fte: 0.25, since: '2026-11' }] }).people!;
    expect(exchange.map(({ direction, items }) => [direction, items.map(({ fte, since }) => [fte, since?.begun])])).to.deep.equal([
      ['to-community', []],
      ['to-municipality', [['0,25', true]]],
    ]);
  });
});

describe('hasNoAnchoring', () => {
  for (const [anchoring, expected] of [
    [undefined, true],
    [{}, true],
    [{ example: true, budget: [], network: [], exchange: [], documents: [] }, true],
    [{ team: {} }, false],
    [{ budget: [year(2026)] }, false],
  ] as [Anchoring | undefined, boolean][]) {
    it(`is ${expected} for ${JSON.stringify(anchoring)}`, () =>
      expect(hasNoAnchoring(dossierOf([], anchoring && { anchoring }))).to.equal(expected));
  }
});
