import { expect } from '@open-wc/testing';
import type { Dossier, Step } from '@wijkwelvaartswerk/contract';
import { lessons as toolkitLessons, steps as toolkitSteps } from '../../../packages/toolkit/src/index.js';
import { firstOpen, method, stepNamed, stepViews } from '../../../packages/steps/src/tracker/model.js';
import { dossierOf, evidence, noord, step, today } from '../dossiers.js';

const views = (steps?: Step[], more?: Partial<Dossier>, language = 'nl') => stepViews(dossierOf(steps, more), language, today);
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
    expect(found.every(({ summary, todo, promise }) => summary.length && todo.length && promise)).to.equal(true);
  });

  for (const [what, given, unproven] of [
    ['done without evidence', { status: 'done' }, true],
    ['done with an empty list of evidence', { status: 'done', evidence: [] }, true],
    ['done with evidence', { status: 'done', evidence }, false],
    ['under way without evidence', { status: 'doing' }, false],
  ] as const) {
    it(`calls a step that is ${what} ${unproven ? 'unproven' : 'as it is'}`, () => {
      expect(only(given as Partial<Step>).unproven).to.equal(unproven);
    });
  }

  const summary = 'Eerste alinea.\n\nTweede alinea.';
  for (const [what, given, expected] of [
    ['what came of a step that is done', { status: 'done', outcome: 'Een team.', summary }, ['Een team.', false, 2, undefined]],
    ['what is to come of a step under way', { status: 'doing', outcome: 'Een team.', summary }, ['Een team.', true, 2, undefined]],
    ['what a step to come is about', { status: 'todo', outcome: 'Een team.', summary }, ['Eerste alinea.', false, 1, 'Een team.']],
    ['what a step is about when nobody says what came of it', { status: 'done', summary }, ['Eerste alinea.', false, 1, undefined]],
    ['nothing of a step of which nothing is told', { status: 'doing' }, [undefined, false, 0, undefined]],
  ] as const) {
    it(`puts first ${what}`, () => {
      const view = only(given as Partial<Step>);
      expect([view.headline, view.unfinished, view.summary.length, view.promise]).to.deep.equal(expected);
    });
  }

  it('leaves what the method says of a step for inside', () => {
    const [first] = views([step(1, { status: 'doing' })]);
    expect(first?.headline).to.equal(undefined);
    expect(first?.summary).to.have.lengthOf(1);
    expect(first?.promise).to.be.a('string');
  });

  it('finds what the evidence points to', () => {
    const [, second] = stepViews(noord, 'nl', today);
    expect(second?.evidence[0]?.meeting).to.deep.equal({ title: 'Assemblee van juni', date: '2026-06-14', url: undefined });
    expect(second?.evidence[1]?.place).to.deep.equal({ id: 'plein', name: 'Bezaanjachtplein' });
  });

  it('knows no place that the dossier does not have, unless its map comes from elsewhere', () => {
    const pointing = { status: 'done', evidence: [{ title: 'Foto', place: 'ver' }] } as const;
    const elsewhere = { layers: [{ id: 'l', kind: 'places', title: 'Ver', href: 'ver.geojson' }] } as Dossier['map'];
    expect(only(pointing as never).evidence[0]?.place).to.equal(undefined);
    expect(only(pointing as never, { map: elsewhere }).evidence[0]?.place).to.deep.equal({ id: 'ver', name: undefined });
  });

  it('leaves out dates that are none', () => {
    const view = only({
      status: 'done',
      planned: { from: 'ooit' },
      actual: { to: '2026-02-30' },
      evidence: [{ title: 'Foto', date: 'laatst' }],
    });
    expect([view.planned, view.actual, view.pace, view.evidence[0]?.date]).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('gives each step its plans and lessons, the neighbourhood’s own first', () => {
    const own = { id: 'eigen', kind: 'tip', text: 'Onze les.', step: 's2', source: 'bron' } as const;
    const [, second] = views([step(1), step(2)], {
      lessons: [own],
      sources: [{ id: 'bron', title: 'Ons verslag', url: 'verslag.html' }],
      plans: [{ id: 'p', title: 'Tuin', stage: 'idea', step: 's2' }],
    });
    expect(second?.lessons[0]).to.deep.equal({ kind: 'tip', text: ['Onze les.'], source: { title: 'Ons verslag', url: 'verslag.html' } });
    expect(second?.lessons).to.have.lengthOf(1 + toolkitLessons.filter((lesson) => lesson.step === 'stap-2').length);
    expect(second?.lessons[1]?.source).to.equal(undefined);
    expect(second?.plans).to.deep.equal([{ title: 'Tuin', stage: 'idea', url: undefined, example: false }]);
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
