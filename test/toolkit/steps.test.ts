import { expect } from '@open-wc/testing';
import { parseDossier } from '@wijkwelvaartswerk/contract';
import { steps } from '../../packages/toolkit/src/index.js';
import { expectTexts } from './texts.js';

describe('steps', () => {
  it('are five, numbered and named in order', () => {
    expect(steps.map(({ id, number }) => [id, number])).to.deep.equal([
      ['stap-1', 1],
      ['stap-2', 2],
      ['stap-3', 3],
      ['stap-4', 4],
      ['stap-5', 5],
    ]);
  });

  for (const step of steps) {
    it(`tell what step ${step.number} is for, in Dutch, English and plain Dutch, and what there is to do`, () => {
      expectTexts(['nl', 'en'], step.title, step.short, step.outcome, ...step.todo);
      expectTexts(['nl', 'en', 'nl-x-b1'], step.summary);
      expect(step.todo.length).to.be.within(3, 6);
    });

    it(`have a short title of at most three words for step ${step.number}`, () => {
      for (const short of Object.values(step.short)) expect(short.split(' ').length).to.be.at.most(3);
    });
  }

  it('can be referred to from a dossier without steps of its own', () => {
    const plans = steps.map(({ id }) => ({ id: `plan-${id}`, title: 'Plan', stage: 'idea', step: id }));
    expect(parseDossier({ version: 1, neighbourhood: { name: 'Noord' }, plans }).issues).to.deep.equal([]);
  });
});
