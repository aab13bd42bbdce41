import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

// Whether docs/wcag.md is complete, adds up, and leads to tests that are there.

const root = new URL('../../', import.meta.url);
const report = readFileSync(new URL('docs/wcag.md', root), 'utf8');
const rows = [...report.matchAll(/^\| (\d\.\d\.\d+) [^|]*\| (A+) +\| ([^|]*?) +\| ([^|]*?) +\| ([^|]*?) +\|/gm)].map(
  ([, criterion = '', level = '', clause = '', result = '', how = '']) => ({ criterion, level, clause, result, how }),
);

/** The criteria of levels A and AA in WCAG 2.2, by guideline. */
const criteria = {
  ...{ '1.1': [1], '1.2': [1, 2, 3, 4, 5], '1.3': [1, 2, 3, 4, 5], '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13] },
  ...{ '2.1': [1, 2, 4], '2.2': [1, 2], '2.3': [1], '2.4': [1, 2, 3, 4, 5, 6, 7, 11], '2.5': [1, 2, 3, 4, 7, 8] },
  ...{ '3.1': [1, 2], '3.2': [1, 2, 3, 4, 6], '3.3': [1, 2, 3, 4, 7, 8], '4.1': [2, 3] },
};
/** New in WCAG 2.2, so not in EN 301 549 V3.2.1. */
const since22 = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

describe('the conformance report', () => {
  it('has each criterion of WCAG 2.2 A and AA once, with its clause of EN 301 549', () => {
    const wanted = Object.entries(criteria).flatMap(([guideline, numbers]) => numbers.map((number) => `${guideline}.${number}`));
    assert.deepEqual(
      rows.map(({ criterion }) => criterion),
      wanted,
    );
    assert.deepEqual(
      rows.map(({ clause }) => clause),
      wanted.map((criterion) => (since22.includes(criterion) ? '–' : `9.${criterion}`)),
    );
    assert.equal(rows.filter(({ level }) => level === 'A').length, 31);
  });

  it('says of each how it is, and of what is met how that was checked', () => {
    const results = ['met', '**not met**', 'not evaluated', 'not applicable', 'for the page'];
    assert.deepEqual(
      rows.filter(({ result, how }) => !results.includes(result) || (result === 'met' && how === '')),
      [],
    );
  });

  it('adds up to what it says at its head', () => {
    const count = (result: string) => rows.filter((row) => row.result === result).length;
    assert.match(report, new RegExp(`Of ${rows.length} criteria ${count('met')} are met`));
    assert.equal(count('**not met**'), 1);
    for (const { criterion, result } of rows)
      if (result === '**not met**') assert.match(report.slice(report.indexOf('## Known faults')), new RegExp(`^\\| ${criterion} `, 'm'));
  });

  it('names only tests that are there', () => {
    const named = [...report.matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, file]) => file!);
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter((file) => !existsSync(new URL(`test/${file}`, root))),
      [],
    );
  });
});
