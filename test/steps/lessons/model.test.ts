import { expect } from '@open-wc/testing';
import type { Dossier, Lesson } from '@wijkwelvaartswerk/contract';
import { lessons as ofTheMethod } from '@wijkwelvaartswerk/toolkit';
import { choiceOf, countByKind, lessonViews, type Asked } from '../../../packages/steps/src/lessons/model.js';
import { method } from '../../../packages/steps/src/method.js';
import { dossierOf, step } from '../dossiers.js';
import { partContext } from '../part-context.js';

const own: Lesson[] = [
  { id: 'a', kind: 'tip', text: 'A', step: 'begin', audience: ['resident'] },
  { id: 'b', kind: 'lesson', text: 'B', step: 'begin' },
  { id: 'c', kind: 'funfact', text: 'C', audience: ['official', 'organisation'] },
  { id: 'd', kind: 'practice', text: 'D', step: 'weg', audience: [] },
];
const dossier = dossierOf([step(1, { id: 'begin' }), step(2, { id: 'later' })], { lessons: own });
const shown = (asked: Partial<Asked> = {}, of: Dossier = dossier) =>
  lessonViews(of, choiceOf({ step: '', kind: '', audience: '', ...asked }, of), partContext(of));
const ownIds = (asked: Partial<Asked>) =>
  shown(asked)
    .filter((lesson) => !lesson.method)
    .map(({ id }) => id);

describe('lessonViews', () => {
  it('shows those of the dossier first, then those of the method', () => {
    const ids = shown().map(({ id }) => id);
    expect(ids.slice(0, 4)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(ids.slice(4)).to.deep.equal(ofTheMethod.map(({ id }) => id));
  });

  it('shows those of the method when there is no dossier', () => {
    expect(shown({}, method)).to.have.lengthOf(ofTheMethod.length);
  });

  for (const [asked, expected] of [
    [{}, ['a', 'b', 'c', 'd']],
    [{ step: 'begin' }, ['a', 'b']],
    [{ step: '1' }, ['a', 'b']],
    [{ step: '2' }, []],
    [{ step: '1,2' }, ['a', 'b']],
    [{ step: '9' }, []],
    [{ kind: 'tip,funfact' }, ['a', 'c']],
    [{ kind: 'tip,tipp' }, ['a']],
    [{ kind: 'TIP' }, []],
    [{ audience: 'resident' }, ['a', 'b', 'd']],
    [{ audience: 'organisation' }, ['b', 'c', 'd']],
    [{ step: 'begin', kind: 'lesson', audience: 'official' }, ['b']],
  ] as [Partial<Asked>, string[]][]) {
    it(`shows what ${JSON.stringify(asked)} asks for`, () => expect(ownIds(asked)).to.deep.equal(expected));
  }

  it('finds the lessons of the method by the dossier’s own step of that number', () => {
    const expected = ofTheMethod.filter((lesson) => lesson.step === 'stap-2').map(({ id }) => id);
    expect(shown({ step: 'later' }).map(({ id }) => id)).to.deep.equal(expected);
  });

  it('names what nobody knows', () => {
    const { step, kind, audience } = choiceOf({ step: '1,9', kind: 'tipp', audience: 'buren, resident' }, dossier);
    expect([step.unknown, kind.unknown, audience.unknown]).to.deep.equal([['9'], ['tipp'], ['buren']]);
  });

  it('leaves out a lesson that says nothing', () => {
    const silent = dossierOf([], { lessons: [{ id: 'x', kind: 'tip', text: ' \n ' }] });
    expect(shown({}, silent).some(({ id }) => id === 'x')).to.equal(false);
  });

  it('names a source of its own, and not that of the method each time', () => {
    const sourced = dossierOf([], {
      lessons: [{ id: 'x', kind: 'tip', text: 'X', source: 'plan' }],
      sources: [{ id: 'plan', title: 'Projectplan', url: 'plan.html' }],
    });
    const [first, second] = shown({}, sourced);
    expect(first?.source).to.deep.equal({ title: 'Projectplan', url: 'plan.html' });
    expect([second?.source, second?.method]).to.deep.equal([undefined, true]);
  });

  it('counts the kinds there are, in a fixed order', () => {
    expect([...countByKind(shown({ step: '1' }).filter((lesson) => !lesson.method))]).to.deep.equal([
      ['tip', 1],
      ['lesson', 1],
    ]);
  });
});
