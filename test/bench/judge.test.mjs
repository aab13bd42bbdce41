// Run: node --test test/bench/judge.test.mjs
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, percentile, write } from './figures.mjs';
import { judge } from './judge.mjs';

const rows = (values, failed = {}) => ({
  row: { cases: Object.fromEntries(Object.entries(values).map(([id, sight]) => [id, { values: { sight }, failed: failed[id] }])) },
});
const target = { row: 'row', ours: 'ours', against: ['a'], metric: 'sight' };

test('a ratio is met up to and with its limit', () => {
  const measured = rows({ ours: [50, 60, 70], a: [100, 90, 500] });
  assert.equal(judge({ ...target, ratio: 0.6 }, measured).met, true);
  assert.equal(judge({ ...target, ratio: 0.59 }, measured).met, false);
  assert.equal(judge({ ...target, ratio: 0.6 }, measured).measured, 0.6);
});

test('among several peers the best one counts', () => {
  const measured = rows({ ours: [50], a: [100], b: [60] });
  const { theirs, met } = judge({ ...target, against: ['a', 'b'], ratio: 0.6 }, measured);
  assert.deepEqual(theirs, { id: 'b', value: 60 });
  assert.equal(met, false);
});

test('a peer that failed is not measured against', () => {
  assert.equal(judge({ ...target, ratio: 0.1 }, rows({ ours: [50], a: [] }, { a: 'too slow' })).met, true);
});

test('who fails meets nothing', () => {
  const { met, failed } = judge({ ...target, ratio: 2 }, rows({ ours: [1], a: [100] }, { ours: 'nothing to see' }));
  assert.equal(met, false);
  assert.equal(failed, 'nothing to see');
});

test('nothing is also met beside nothing, and has no ratio', () => {
  const { met, measured } = judge({ ...target, ratio: 0.1 }, rows({ ours: [0], a: [0] }));
  assert.equal(met, true);
  assert.equal(measured, undefined);
});

test('a difference and an absolute limit', () => {
  const measured = rows({ ours: [110], a: [100] });
  assert.equal(judge({ ...target, later: 10 }, measured).met, true);
  assert.equal(judge({ ...target, later: 9 }, measured).met, false);
  assert.equal(judge({ row: 'row', ours: 'ours', metric: 'sight', atMost: 109 }, measured).met, false);
});

test('a row that was not measured is not judged', () => {
  assert.equal(judge({ ...target, ratio: 1 }, {}).met, undefined);
});

test('median, percentile and writing', () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 2, 3]), 2.5);
  assert.equal(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95), 10);
  assert.equal(percentile([10, 1], 0.5), 1);
  assert.equal(write(48195, 'KB'), '48.2');
  assert.equal(write(1234.5, 'ms'), '1,235');
  assert.equal(write(0, 'ms'), '0');
});
