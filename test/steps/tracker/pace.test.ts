import { expect } from '@open-wc/testing';
import type { Period, Status } from '../../../packages/contract/src/index.js';
import { difference, paceOf } from '../../../packages/steps/src/tracker/pace.js';

describe('difference', () => {
  for (const [planned, actual, expected] of [
    // As precise as each other.
    ['2025', '2025', { is: 'same' }],
    ['2025', '2027', { is: 'later', by: { count: 2, unit: 'year' } }],
    ['2025', '2024', { is: 'earlier', by: { count: 1, unit: 'year' } }],
    ['2026-03', '2026-03', { is: 'same' }],
    ['2026-03', '2026-04', { is: 'later', by: { count: 1, unit: 'month' } }],
    ['2026-03', '2025-12', { is: 'earlier', by: { count: 3, unit: 'month' } }],
    ['2026-12', '2027-01', { is: 'later', by: { count: 1, unit: 'month' } }],
    ['2026-03-10', '2026-03-10', { is: 'same' }],
    ['2026-03-10', '2026-03-11', { is: 'later', by: { count: 1, unit: 'day' } }],
    ['2026-03-10', '2026-02-20', { is: 'earlier', by: { count: 18, unit: 'day' } }],
    ['2026-03-10', '2026-04-10', { is: 'later', by: { count: 1, unit: 'month' } }],
    ['2026-03-10', '2026-06-08', { is: 'later', by: { count: 3, unit: 'month' } }],
    // A plan lasts until the end of what it names.
    ['2026-03', '2026-03-31', { is: 'same' }],
    ['2026-03', '2026-04-01', { is: 'later', by: { count: 1, unit: 'month' } }],
    ['2026-03-10', '2026-03', { is: 'same' }],
    ['2026-03-10', '2026-05', { is: 'later', by: { count: 2, unit: 'month' } }],
    ['2025', '2025-07-01', { is: 'same' }],
    ['2025', '2026-02', { is: 'later', by: { count: 2, unit: 'month' } }],
    ['2025', '2026-01-01', { is: 'later', by: { count: 1, unit: 'month' } }],
    // No more exact than the dates.
    ['2025', '2024-11', { is: 'earlier' }],
    ['2025-06', '2026', { is: 'later' }],
    ['2025-06-15', '2024', { is: 'earlier' }],
    ['2025-06', '2025', undefined],
    // Long.
    ['2020-01', '2021-12', { is: 'later', by: { count: 23, unit: 'month' } }],
    ['2020-01', '2022-01', { is: 'later', by: { count: 2, unit: 'year', more: false } }],
    ['2020-01', '2023-03', { is: 'later', by: { count: 3, unit: 'year', more: true } }],
    // Unknown.
    [undefined, '2026', undefined],
    ['2026', undefined, undefined],
    ['ooit', '2026', undefined],
  ] as const) {
    it(`of planned ${planned} and actual ${actual} is ${JSON.stringify(expected)}`, () => {
      expect(difference(planned, actual)).to.deep.equal(expected);
    });
  }
});

describe('paceOf', () => {
  const today = '2026-11-20';
  const cases: [string, Status, Period | undefined, Period | undefined, unknown][] = [
    [
      'done later',
      'done',
      { from: '2026-01', to: '2026-03' },
      { from: '2026-01', to: '2026-04' },
      { kind: 'finished', difference: { is: 'later', by: { count: 1, unit: 'month' } } },
    ],
    ['done in time', 'done', { to: '2026-03' }, { to: '2026-03-02' }, { kind: 'finished', difference: { is: 'same' } }],
    ['done, nobody wrote when', 'done', { to: '2026-03' }, { from: '2026-01' }, undefined],
    ['done without a plan', 'done', undefined, { to: '2026-03' }, undefined],
    [
      'under way past its end',
      'doing',
      { from: '2026-04', to: '2026-09' },
      { from: '2026-05' },
      { kind: 'overruns', by: { count: 2, unit: 'month' } },
    ],
    ['under way past a planned year', 'doing', { to: '2025' }, { from: '2025' }, { kind: 'overruns', by: { count: 11, unit: 'month' } }],
    ['under way past a planned day', 'doing', { to: '2026-11-15' }, undefined, { kind: 'overruns', by: { count: 5, unit: 'day' } }],
    ['under way in its last month', 'doing', { from: '2026-04', to: '2026-11' }, { from: '2026-04' }, undefined],
    [
      'under way, begun before the plan',
      'doing',
      { from: '2026-06', to: '2027' },
      { from: '2026-04' },
      { kind: 'started', difference: { is: 'earlier', by: { count: 2, unit: 'month' } } },
    ],
    [
      'opened again after it was done',
      'doing',
      { from: '2026-01', to: '2026-03' },
      { from: '2026-01', to: '2026-04' },
      { kind: 'overruns', by: { count: 8, unit: 'month' } },
    ],
    ['under way without dates', 'doing', undefined, undefined, undefined],
    ['not begun in time', 'todo', { from: '2026-10', to: '2027-03' }, undefined, { kind: 'should-begin', date: '2026-10' }],
    ['to begin this month', 'todo', { from: '2026-11', to: '2027-03' }, undefined, undefined],
    ['to begin some time this year', 'todo', { from: '2026' }, undefined, undefined],
    ['not begun past its end', 'todo', { to: '2026-09' }, undefined, { kind: 'should-end', date: '2026-09' }],
    ['planned for later', 'todo', { from: '2027-04', to: '2027-12' }, undefined, undefined],
    ['not planned', 'todo', undefined, undefined, undefined],
  ];
  for (const [what, status, planned, actual, expected] of cases) {
    it(`knows of a step ${what}`, () => {
      expect(paceOf(status, planned, actual, today)).to.deep.equal(expected);
    });
  }
});
