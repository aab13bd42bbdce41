import { expect } from '@open-wc/testing';
import type { Step } from '@wijkwelvaartswerk/contract';
import { steps, stepsOf } from '../../packages/toolkit/src/index.js';

const step = (more: Partial<Step> = {}): Step => ({ id: 'leren', number: 3, title: 'Samen leren', status: 'doing', ...more });
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
