import { expect } from '@open-wc/testing';
import { watchLanguage, wordsIn } from '../../packages/kit/src/language.js';

describe('wordsIn', () => {
  for (const [language, word] of [
    ['nl', 'plek'],
    ['nl-x-b1', 'plek'],
    ['en', 'place'],
  ] as const) {
    it(`gives "${word}" in ${language}`, () => expect(wordsIn({ nl: 'plek', en: 'place' }, language)).to.equal(word));
  }
});

describe('watchLanguage', () => {
  /** What a mutation observer sees, it tells before a later one that sees the same. */
  const seen = () =>
    new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        done();
      });
      observer.observe(document.body, { attributeFilter: ['lang'] });
      document.body.lang = document.body.lang === 'en' ? 'nl' : 'en';
    });
  afterEach(() => document.body.removeAttribute('lang'));

  it('tells every reader of a change, until it leaves', async () => {
    const told: string[] = [];
    const leave = watchLanguage(() => told.push('one'));
    const leaveToo = watchLanguage(() => told.push('other'));
    await seen();
    leave();
    await seen();
    leaveToo();
    await seen();
    expect(told).to.deep.equal(['one', 'other', 'other']);
  });
});
