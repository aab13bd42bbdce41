import { expect } from '@open-wc/testing';
import { lessons, steps } from '../../packages/toolkit/src/index.js';
import { expectTexts } from './texts.js';

const count = (of: (lesson: (typeof lessons)[number]) => unknown, value: string) => lessons.filter((lesson) => of(lesson) === value).length;

describe('lessons', () => {
  it('are seventeen, each with an id of its own', () => {
    expect(new Set(lessons.map(({ id }) => id)).size).to.equal(17);
    expect(lessons).to.have.lengthOf(17);
  });

  for (const [kind, number] of [
    ['tip', 3],
    ['protip', 4],
    ['lesson', 2],
    ['practice', 6],
    ['funfact', 2],
  ] as const) {
    it(`hold every ${kind} of the toolkit: ${number}`, () => {
      expect(count((lesson) => lesson.kind, kind)).to.equal(number);
    });
  }

  for (const { id } of steps) {
    it(`have something to say about ${id}`, () => {
      expect(count(({ step }) => step, id)).to.be.at.least(2);
    });
  }

  for (const { id, text, step, audience, source } of lessons) {
    it(`tell ${id} in Dutch and English, for someone, in a step, with a source`, () => {
      expectTexts(['nl', 'en'], text);
      expect(steps.map((known) => known.id)).to.include(step);
      expect(audience).not.to.be.empty;
      expect(source).to.have.property('title');
    });
  }
});
