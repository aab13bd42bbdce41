import { expect } from '@open-wc/testing';
import { methodSteps, methodTerms } from '../../packages/steps/src/method-names.js';
import { steps, terms } from '../../packages/toolkit/src/index.js';

describe('the names of the method', () => {
  it('are those that its steps have in the toolkit', () => {
    expect(methodSteps).to.deep.equal(steps.map(({ id, number, title, short }) => ({ id, number, title, short })));
  });
  it('are those that its terms have in the toolkit', () => {
    expect(methodTerms).to.deep.equal(terms.map(({ id, term }) => ({ id, term })));
  });
});
