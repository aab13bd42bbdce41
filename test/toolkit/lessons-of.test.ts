import { expect } from '@open-wc/testing';
import type { Lesson, Step } from '@wijkwelvaartswerk/contract';
import { lessons, lessonsOf } from '../../packages/toolkit/src/index.js';

const lesson = (id: string): Lesson => ({ id, kind: 'tip', text: 'Eigen tip' });
const step = (more: Partial<Step> = {}): Step => ({ id: 'leren', number: 3, title: 'Samen leren', status: 'doing', ...more });

describe('lessonsOf', () => {
  it('gives the lessons of the dossier first, then those of the method', () => {
    expect(lessonsOf({ lessons: [lesson('eigen')] }).map(({ id }) => id)).to.deep.equal(['eigen', ...lessons.map(({ id }) => id)]);
  });

  it('gives a lesson once, as the dossier tells it', () => {
    const own = lesson('tip-incubator');
    expect(lessonsOf({ lessons: [own] }).filter(({ id }) => id === own.id)).to.deep.equal([own]);
    expect(lessonsOf({ lessons: [own] })).to.have.lengthOf(lessons.length);
  });

  for (const [what, given, expected] of [
    ['the method when the dossier has no steps', undefined, 'stap-3'],
    ['the dossier that has the same number', [step()], 'leren'],
    ['the method when the dossier lacks that number', [step({ number: 4 })], 'stap-3'],
  ] as const) {
    it(`puts a lesson of the method with the step of ${what}`, () => {
      const found = lessonsOf({ steps: given && [...given] }).find(({ id }) => id === 'protip-businesscoach');
      expect(found?.step).to.equal(expected);
    });
  }
});
