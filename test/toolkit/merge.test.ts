import { expect } from '@open-wc/testing';
import type { Lesson, Step, Term } from '@wijkwelvaartswerk/contract';
import { lessons, lessonsOf, steps, stepsOf, terms, termsOf } from '../../packages/toolkit/src/index.js';

const step = (more: Partial<Step> = {}): Step => ({ id: 'leren', number: 3, title: 'Samen leren', status: 'doing', ...more });
const term = (id: string): Term => ({ id, term: 'Eigen woord', definition: 'Eigen uitleg' });
const lesson = (id: string): Lesson => ({ id, kind: 'tip', text: 'Eigen tip' });
const third = steps[2]!;

describe('stepsOf', () => {
  it('gives the five steps of the method, all to do, when the dossier has none of its own', () => {
    expect(stepsOf({}).map(({ id, status }) => [id, status])).to.deep.equal(steps.map(({ id }) => [id, 'todo']));
  });

  it('gives only the steps of the dossier when it has them, even if that is none', () => {
    expect(stepsOf({ steps: [step()] }).map(({ id }) => id)).to.deep.equal(['leren']);
    expect(stepsOf({ steps: [] })).to.deep.equal([]);
  });

  for (const [what, given, expected] of [
    ['its own summary', step({ summary: 'Ons doel' }), { summary: 'Ons doel', outcome: third.outcome }],
    ['its own outcome', step({ outcome: 'Wat er ligt' }), { summary: third.summary, outcome: 'Wat er ligt' }],
    ['the advice of the method', step(), { todo: third.todo }],
    ['its own title as the short one', step(), { short: 'Samen leren' }],
    ['the short title of the method with its title', step({ title: third.title }), { short: third.short }],
    ['the short title of the method with its Dutch title', step({ title: 'Leer met elkaar van de toekomst' }), { short: third.short }],
    ['nothing of the method beyond the fifth', step({ number: 6 }), { summary: undefined, outcome: undefined, todo: [] }],
    ['its own status and id', step(), { id: 'leren', status: 'doing' }],
  ] as const) {
    it(`leaves a step ${what}`, () => {
      expect(stepsOf({ steps: [given] })[0]).to.deep.include(expected);
    });
  }

  it('changes nothing of what it is given', () => {
    const given = Object.freeze(step());
    stepsOf({ steps: [given] });
    expect(given).to.deep.equal(step());
  });
});

describe('termsOf', () => {
  for (const [what, glossary, ids] of [
    ['no glossary', undefined, []],
    ['an empty glossary', [], []],
    ['a term of its own', [term('broodfonds')], ['broodfonds']],
    ['a term that the method has too', [term('waarde')], []],
  ] as const) {
    it(`gives the ten and ${ids.length} more for ${what}`, () => {
      expect(termsOf({ glossary: glossary && [...glossary] }).map(({ id }) => id)).to.deep.equal([...terms.map(({ id }) => id), ...ids]);
    });
  }

  it('lets the dossier explain a term of the method in its own way', () => {
    expect(termsOf({ glossary: [term('waarde')] }).filter(({ id }) => id === 'waarde')).to.deep.equal([term('waarde')]);
  });
});

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
