import { expect } from '@open-wc/testing';
import { actualStretch, axisOf, plannedStretch, type Axis } from '../../../packages/steps/src/tracker/axis.js';

const today = '2026-11-20';
const done = { status: 'done', planned: { from: '2026-01', to: '2026-03' }, actual: { from: '2026-01', to: '2026-04' } } as const;
const doing = { status: 'doing', planned: { from: '2026-04', to: '2026-09' }, actual: { from: '2026-05' } } as const;
const todo = { status: 'todo', planned: { from: '2027-04', to: '2027-12' } } as const;
/** The first year of an axis and the last. */
const span = ({ start, end }: Axis) => [start / 12, end / 12 - 1];
const axisFor = (...steps: Parameters<typeof axisOf>[0]) => axisOf(steps, today)!;

describe('axisOf', () => {
  it('spans the whole years of the steps, and says where today is', () => {
    const axis = axisFor(done, doing, todo);
    expect(span(axis)).to.deep.equal([2026, 2027]);
    expect(axis.today).to.be.closeTo(((10 + 19 / 30) / 24) * 100, 0.01);
  });

  it('is not there without dates', () => {
    expect(axisOf([], today)).to.equal(undefined);
    expect(axisOf([{ status: 'todo' }, { status: 'doing', planned: {} }], today)).to.equal(undefined);
  });

  for (const [what, period, years, shown] of [
    ['one day long ago, without today', { from: '2011-06-15', to: '2011-06-15' }, [2011, 2011], false],
    ['last year, with today', { from: '2025-12', to: '2025-12' }, [2025, 2026], true],
    ['far ahead, without today', { from: '2031' }, [2031, 2031], false],
    ['an end alone', { to: '2026-12' }, [2026, 2026], true],
  ] as const) {
    it(`fits ${what}`, () => {
      const axis = axisFor({ status: 'todo', planned: period });
      expect(span(axis)).to.deep.equal(years);
      expect(axis.today !== undefined).to.equal(shown);
    });
  }

  it('reaches today for a step that is still under way', () => {
    expect(span(axisFor({ status: 'doing', actual: { from: '2019' } }))).to.deep.equal([2019, 2026]);
  });

  for (const [from, to, labels] of [
    ['2026', '2027', [2026, 2027]],
    ['2022', '2026', [2022, 2023, 2024, 2025, 2026]],
    ['2021', '2027', [2022, 2024, 2026]],
    ['2009', '2030', [2010, 2015, 2020, 2025]],
    ['1983', '2029', [1990, 2000, 2010, 2020]],
    ['0001', '2029', [500, 1000, 1500]],
  ] as const) {
    it(`names ${labels.join(', ')} from ${from} to ${to}`, () => {
      const axis = axisFor({ status: 'todo', planned: { from, to } });
      expect(axis.labels.map(({ year }) => year)).to.deep.equal(labels);
    });
  }

  it('puts a year where it begins', () => {
    expect(axisFor(done, todo).labels).to.deep.equal([
      { year: 2026, x: 0 },
      { year: 2027, x: 50 },
    ]);
  });
});

describe('the stretches on the axis', () => {
  const axis = axisFor(done, doing, todo);

  it('lie where the periods are', () => {
    expect(plannedStretch(axis, done)).to.deep.equal({ x: 0, width: 12.5 });
    expect(actualStretch(axis, done, today)).to.deep.equal({ x: 0, width: 16.67 });
    expect(plannedStretch(axis, todo)).to.deep.equal({ x: 62.5, width: 37.5 });
  });

  it('run up to today for a step under way', () => {
    const { x, width } = actualStretch(axis, doing, today)!;
    expect(x + width).to.be.closeTo(axis.today! + 100 / 24 / 30, 0.02);
  });

  it('are no longer than what is known', () => {
    expect(plannedStretch(axis, { status: 'todo', planned: { from: '2027-01' } })).to.deep.equal({ x: 50, width: 4.17 });
    expect(actualStretch(axis, { status: 'done', actual: { from: '2026-07' } }, today)).to.deep.equal({ x: 25, width: 4.17 });
  });

  it('keep the old period of a step that was opened again', () => {
    expect(actualStretch(axis, { status: 'doing', actual: { from: '2026-01', to: '2026-03' } }, today)).to.deep.equal({
      x: 0,
      width: 12.5,
    });
  });

  it('do not run backwards for a step that says it began after today', () => {
    expect(actualStretch(axis, { status: 'doing', actual: { from: '2027-01' } }, today)!.width).to.be.above(0);
  });

  it('are not there for a step without dates', () => {
    expect(plannedStretch(axis, { status: 'todo' })).to.equal(undefined);
    expect(actualStretch(axis, { status: 'todo' }, today)).to.equal(undefined);
  });
});
