import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Amount, Anchor, Spending } from '@wijkwelvaartswerk/contract';
import { gaugeViews } from '../../../../packages/anchors/src/gauge/model.js';
import { upTo } from '../../../../packages/anchors/src/gauge/period.js';
import { canAddUp, togetherOf, type Together } from '../../../../packages/anchors/src/gauge/several/together.js';
import { dossierOf } from '../dossiers.js';

const definition = 'Een vestiging in de wijk.';
const year = (
  period: string,
  total: Amount | undefined,
  [near, far]: readonly [Amount, Amount],
  more: Partial<Spending> = {},
): Spending => ({
  period,
  currency: 'EUR',
  definition,
  ...(total !== undefined && { total }),
  tiers: [
    { id: 'neighbourhood', amount: near },
    { id: 'elsewhere', amount: far },
  ],
  ...more,
});
const shares = (period: string, total: Amount, near: number, far: number): Spending =>
  year(period, total, [0, 0], {
    tiers: [
      { id: 'neighbourhood', share: near },
      { id: 'elsewhere', share: far },
    ],
  });
const anchor = (id: string, ...spending: Spending[]): Anchor => ({ id, name: id.toUpperCase(), spending });
const a = anchor('a', year('2023', 100, [10, 80]), year('2024', 100, [20, 70]));

const add = (anchors: readonly Anchor[], period = '') =>
  togetherOf(gaugeViews(dossierOf(...anchors), 'nl', { anchors: [], period }), period, (names) => names.join('+'));
const members = (sum: Together | undefined) => sum?.members.map(({ id }) => id);
const left = (sum: Together | undefined) => sum?.leftOut.map(({ anchor: { id }, why }) => [id, why]);
const main = (sum: Together | undefined) => sum!.view.drawn.at(-1)!;

describe('togetherOf', () => {
  it('adds up the totals and the amounts of each tier, and what is left is unknown', () => {
    const sum = add([a, anchor('b', year('2024', 300, [30, 150]))]);
    const { total, figures, parts, currency, period } = main(sum);
    expect([period, currency, total]).to.deep.equal(['2024', 'EUR', { min: 400, max: 400 }]);
    expect(figures.map(({ id, amount }) => [id, amount?.min, amount?.max])).to.deep.equal([
      ['neighbourhood', 50, 50],
      ['elsewhere', 220, 220],
    ]);
    expect(parts?.map(({ id, shown }) => [id, shown.min, shown.max])).to.deep.equal([
      ['neighbourhood', 0.125, 0.125],
      ['elsewhere', 0.55, 0.55],
      ['unknown', 0.325, 0.325],
    ]);
    expect(sum?.view.name).to.equal('A+B');
  });

  it('adds bands as bands', () => {
    const sum = add([
      anchor('a', year('2024', 100, [{ min: 10, max: 20 }, 70])),
      anchor('b', year('2024', { min: 300, max: 400 }, [30, { min: 150, max: 200 }])),
    ]);
    const { total, figures, parts } = main(sum);
    expect([total, ...figures.map(({ amount }) => amount)]).to.deep.equal([
      { min: 400, max: 500 },
      { min: 40, max: 50 },
      { min: 220, max: 270 },
    ]);
    expect(parts?.[0]?.share).to.deep.equal({ min: 0.08, max: 0.125 });
  });

  it('makes amounts of shares where the total is known, and keeps a share that all have', () => {
    const sum = add([anchor('a', shares('2024', 100, 0.1, 0.9)), anchor('b', shares('2024', { min: 100, max: 900 }, 0.1, 0.5))]);
    const [near, far] = main(sum).figures;
    expect(near?.amount).to.deep.equal({ min: 20, max: 100 });
    expect(near?.share?.min).to.be.closeTo(0.1, 1e-12);
    expect(near?.share?.max).to.be.closeTo(0.1, 1e-12);
    // Between what either has, whatever the second total is.
    expect(far?.share?.min).to.be.at.least(0.5);
    expect(far?.share?.max).to.be.at.most(0.9);
  });

  for (const [what, other, why] of [
    ['has no figures', { id: 'c', name: 'C', targets: [{ upTo: 'city', share: 0.2, year: 2030 }] }, 'no-figures'],
    ['has no figure of that period', anchor('c', year('2020', 100, [1, 2])), 'period'],
    ['has figures that cannot be right', anchor('c', year('2024', 100, [80, 80])), 'problem'],
    ['has no total', anchor('c', year('2024', undefined, [1, 2])), 'total'],
    ['has shares without a total', anchor('c', { ...shares('2024', 1, 0.1, 0.9), total: undefined } as unknown as Spending), 'total'],
    ['has no currency', anchor('c', year('2024', 100, [1, 2], { currency: undefined } as unknown as Spending)), 'no-currency'],
    ['has another currency', anchor('c', year('2024', 100, [1, 2], { currency: 'GBP' })), 'currency'],
    ['means something else by local', anchor('c', year('2024', 100, [1, 2], { definition: 'Een postbus.' })), 'definition'],
    ['does not say what local is', anchor('c', year('2024', 100, [1, 2], { definition: undefined } as unknown as Spending)), 'definition'],
    ['tells other areas apart', anchor('c', year('2024', 100, [0, 0], { tiers: [{ id: 'region', amount: 20 }] })), 'tiers'],
  ] as const) {
    it(`leaves out an anchor that ${what}, and says why`, () => {
      const anchors = [a, anchor('b', year('2024', 300, [30, 150])), other as Anchor];
      const views = gaugeViews(dossierOf(...anchors), 'nl', { anchors: ['a', 'b', 'c'], period: '' });
      const sum = togetherOf(views, '', () => '');
      expect(members(sum)).to.deep.equal(['a', 'b']);
      expect(left(sum)).to.deep.equal([['c', why]]);
    });
  }

  it('adds two that do not say what local is', () => {
    const bare = (id: string) => anchor(id, year('2024', 100, [10, 80], { definition: undefined } as unknown as Spending));
    const sum = add([bare('a'), bare('b')]);
    expect([members(sum), main(sum).definition]).to.deep.equal([['a', 'b'], undefined]);
  });

  it('has the same anchors in each year: a year that one has no figure of is left out, and said', () => {
    const sum = add([
      a,
      anchor('b', year('2024', 300, [30, 150])),
      anchor('c', year('2023', 300, [30, 150]), year('2024', 300, [30, 150])),
    ]);
    expect(sum?.view.periods.map(({ period }) => period)).to.deep.equal(['2024']);
    expect(sum?.gaps.map(({ period: { period }, without }) => [period, without.map(({ id }) => id)])).to.deep.equal([['2023', ['b']]]);
  });

  it('shows the period that most have, the newest of those, and the one asked for where two have it', () => {
    const b = anchor('b', year('2023', 300, [30, 150]), year('2024', 300, [30, 150]), year('2025', 300, [30, 150]));
    const c = anchor('c', year('2023', 300, [30, 150]), year('2025', 300, [30, 150]));
    expect(main(add([a, b])).period).to.equal('2024');
    expect([main(add([a, b, c])).period, members(add([a, b, c]))]).to.deep.equal(['2023', ['a', 'b', 'c']]);
    expect([main(add([a, b, c], '2025')).period, members(add([a, b, c], '2025'))]).to.deep.equal(['2025', ['b', 'c']]);
    const none = add([a, b, c], '1999');
    expect([main(none).period, none?.view.missing]).to.deep.equal(['2023', '1999']);
  });

  it('does not add a calendar year and a financial year', () => {
    const broken = anchor('b', year('2024', 300, [30, 150], { label: '2024/25' }), year('2023', 300, [30, 150]));
    expect(main(add([a, broken])).period).to.equal('2023');
  });

  it('adds up no suppliers and no targets, and tells that there were', () => {
    const supplied = year('2024', 100, [0, 0], { tiers: [{ id: 'neighbourhood', amount: 10, suppliers: 4 }, { id: 'elsewhere', amount: 80 }] }); // prettier-ignore
    const sum = add([a, { ...anchor('b', supplied), targets: [{ upTo: 'neighbourhood', share: 0.2, year: 2030 }] }]);
    expect(main(sum).figures.map(({ suppliers }) => suppliers)).to.deep.equal([undefined, undefined]);
    expect([sum?.view.targets, sum?.hasSuppliers, sum?.hasTargets]).to.deep.equal([[], true, true]);
  });

  it('is made up when one of them is', () => {
    expect(add([a, { ...anchor('b', year('2024', 300, [30, 150])), example: true }])?.view.example).to.equal(true);
  });

  for (const [what, anchors] of [
    ['one anchor', [a]],
    ['no year in common', [a, anchor('b', year('2020', 1, [0, 1]))]],
    ['two currencies', [a, anchor('b', year('2024', 1, [0, 1], { currency: 'GBP' }))]],
  ] as const) {
    it(`adds up nothing with ${what}`, () => {
      expect(add([...anchors])).to.equal(undefined);
      expect(canAddUp(gaugeViews(dossierOf(...anchors), 'nl', { anchors: [], period: '' }), 6)).to.equal(false);
    });
  }

  it('adds up to 100 % with what is unknown, and what is sure of the sum is sure of the parts', () => {
    const band = (most: number) =>
      fc
        .tuple(fc.double({ min: 0, max: most, noNaN: true }), fc.double({ min: 0, max: most, noNaN: true }), fc.boolean())
        .map(([one, two, exact]): Amount => (exact ? one : { min: Math.min(one, two), max: Math.max(one, two) }));
    const some = fc.array(fc.record({ total: fc.double({ min: 1, max: 1e15, noNaN: true }), near: band(0.4), far: band(0.5) }), { minLength: 2, maxLength: 8 }); // prettier-ignore
    const times = (amount: Amount, total: number): Amount =>
      typeof amount === 'number' ? amount * total : { min: amount.min * total, max: amount.max * total };
    fc.assert(
      fc.property(some, (given) => {
        const sum = add(
          given.map(({ total, near, far }, i) => anchor(`a${i}`, year('2024', total, [times(near, total), times(far, total)]))),
        );
        const { parts, total, figures } = main(sum);
        expect(parts, JSON.stringify(main(sum).problem)).to.be.an('array');
        const low = parts!.reduce((all, { id, shown }) => all + Math.round((id === 'unknown' ? shown.max : shown.min) * 1000), 0);
        expect(low).to.equal(1000);
        for (const [i, figure] of figures.entries()) {
          const shown = parts![i]!.shown;
          expect(Math.abs(shown.min - figure.amount!.min / total!.min)).to.be.below(0.001);
          expect(Math.abs(shown.max - figure.amount!.max / total!.max)).to.be.below(0.001);
        }
        expect(upTo(main(sum), 'elsewhere')?.min).to.be.closeTo(parts![0]!.shown.min + parts![1]!.shown.min, 1e-9);
      }),
      { numRuns: 400, seed: 20261125 },
    );
  });
});
