import { expect } from '@open-wc/testing';
import type { Dossier, Step } from '@wijkwelvaartswerk/contract';
import type { Language } from '../../../packages/kit/src/index.js';
import { steps as toolkitSteps } from '../../../packages/toolkit/src/index.js';
import { method } from '../../../packages/steps/src/method.js';
import { currentSteps, firstOpen, stepLinked, stepNamed, stepViews } from '../../../packages/steps/src/tracker/model.js';
import { dossierOf, evidence, step, today } from '../dossiers.js';

const views = (steps?: Step[], more?: Partial<Dossier>, language: Language = 'nl') => stepViews(dossierOf(steps, more), language, today);
const only = (given: Partial<Step>, more?: Partial<Dossier>) => views([step(9, given)], more)[0]!;

describe('stepViews', () => {
  it('puts the steps in the order of their numbers', () => {
    expect(views([step(3), step(1), step(2)]).map(({ number }) => number)).to.deep.equal([1, 2, 3]);
  });

  it('speaks the language asked for, or one that is there', () => {
    const title = { nl: 'De wijk zelf', en: 'The neighbourhood itself' };
    expect(views([step(9, { title })], {}, 'en')[0]?.title).to.equal(title.en);
    expect(views([step(9, { title: { nl: title.nl } })], {}, 'en')[0]?.title).to.equal(title.nl);
  });

  it('gives the five steps of the method, not begun, to a neighbourhood that names none', () => {
    const found = views();
    expect(found.map(({ title }) => title)).to.deep.equal(toolkitSteps.map(({ title }) => (title as { nl: string }).nl));
    expect(found.map(({ status }) => status)).to.deep.equal(Array(5).fill('todo'));
  });

  it('gives the method alone no status', () => {
    const found = stepViews(method, 'nl', today);
    expect(found).to.have.lengthOf(5);
    expect(found.every(({ status, pace, headline }) => status === undefined && pace === undefined && headline === undefined)).to.equal(
      true,
    );
  });

  for (const [what, given, state] of [
    ['done without evidence', { status: 'done' }, 'unproven'],
    ['done with an empty list of evidence', { status: 'done', evidence: [] }, 'unproven'],
    ['done with evidence', { status: 'done', evidence }, 'done'],
    ['under way without evidence', { status: 'doing' }, 'doing'],
    ['under way, with an end that has passed', { status: 'doing', actual: { from: '2026-01', to: '2026-10' } }, 'reopened'],
    ['under way, with an end this month', { status: 'doing', actual: { from: '2026-01', to: '2026-11' } }, 'doing'],
    ['under way, with an end this year', { status: 'doing', actual: { to: '2026' } }, 'doing'],
    ['under way, with an end to come', { status: 'doing', actual: { from: '2026-01', to: '2027-03-01' } }, 'doing'],
    ['to come, with an end that has passed', { status: 'todo', actual: { to: '2026-01' } }, 'todo'],
  ] as const) {
    it(`calls a step that is ${what} ${state}`, () => {
      expect(only(given as Partial<Step>).state).to.equal(state);
    });
  }

  it('takes texts of spaces only for none', () => {
    const view = only({ status: 'doing', title: '  ', summary: ' \n\n ', outcome: '\t' });
    expect([view.title, view.short, view.headline, view.headlineFrom]).to.deep.equal(['Stap 9', 'Stap 9', undefined, undefined]);
  });

  const summary = 'Eerste alinea.\n\nTweede alinea.';
  for (const [what, given, expected] of [
    ['what came of a step that is done', { status: 'done', outcome: 'Een team.', summary }, ['Een team.', 'outcome']],
    ['what is to come of a step under way', { status: 'doing', outcome: 'Een team.', summary }, ['Een team.', 'outcome']],
    ['what a step to come is about', { status: 'todo', outcome: 'Een team.', summary }, ['Eerste alinea.', 'summary']],
    ['what a step is about when nobody says what came of it', { status: 'done', summary }, ['Eerste alinea.', 'summary']],
    ['nothing of a step of which nothing is told', { status: 'doing' }, [undefined, undefined]],
  ] as const) {
    it(`puts first ${what}`, () => {
      const view = only(given as Partial<Step>);
      expect([view.headline, view.headlineFrom]).to.deep.equal(expected);
    });
  }

  it('leaves what the method says of a step for inside', () => {
    expect(views([step(1, { status: 'doing' })])[0]?.headline).to.equal(undefined);
  });

  it('leaves out dates that are none', () => {
    const view = only({ status: 'done', planned: { from: 'ooit' }, actual: { to: '2026-02-30' } });
    expect([view.planned, view.actual, view.pace]).to.deep.equal([undefined, undefined, undefined]);
  });
});

describe('firstOpen', () => {
  for (const [statuses, number] of [
    [['done', 'doing', 'doing'], 2],
    [['todo', 'todo'], 1],
    [['done', 'todo', 'doing'], 3],
    [['done', 'todo'], 2],
    [['done', 'done'], undefined],
    [[], undefined],
  ] as const) {
    it(`of ${statuses.join(', ') || 'no steps'} is ${number}`, () => {
      expect(firstOpen(views(statuses.map((status, i) => step(i + 1, { status }))))?.number).to.equal(number);
    });
  }
});

describe('stepNamed', () => {
  const steps = views([step(1), step(2, { id: '3' }), step(3)]);
  for (const [name, number] of [
    ['s1', 1],
    ['1', 1],
    [' 1 ', 1],
    ['3', 2],
    ['9', undefined],
    ['', undefined],
  ] as const) {
    it(`finds ${number} for “${name}”`, () => {
      expect(stepNamed(steps, name)?.number).to.equal(number);
    });
  }
});

describe('currentSteps', () => {
  for (const [statuses, numbers] of [
    [
      ['done', 'doing', 'doing'],
      [2, 3],
    ],
    [['done', 'todo', 'todo'], [2]],
    [['done', 'done'], []],
  ] as const) {
    it(`of ${statuses.join(', ')} are ${numbers.join(', ') || 'none'}`, () => {
      expect(currentSteps(views(statuses.map((status, i) => step(i + 1, { status })))).map(({ number }) => number)).to.deep.equal(numbers);
    });
  }

  it('are none of the method', () => {
    expect(currentSteps(stepViews(method, 'nl', today))).to.deep.equal([]);
  });
});

describe('stepLinked', () => {
  const steps = views([step(1), step(2, { id: 'stap-9' }), step(3)]);
  for (const [part, number] of [
    ['s1', 1],
    ['stap-3', 3],
    ['stap-9', 2],
    ['3', undefined],
    ['stap-4', undefined],
    ['map.place=s1', undefined],
    ['', undefined],
  ] as const) {
    it(`finds ${number} for “${part}”`, () => {
      expect(stepLinked(steps, part)?.number).to.equal(number);
    });
  }
});
