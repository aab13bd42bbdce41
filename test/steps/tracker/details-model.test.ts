import { expect } from '@open-wc/testing';
import { textIn, type Dossier, type Step } from '../../../packages/contract/src/index.js';
import { formatsIn } from '../../../packages/kit/src/index.js';
import type { PartContext } from '../../../packages/steps/src/context.js';
import { detailsView } from '../../../packages/steps/src/tracker/details-model.js';
import { stepViews } from '../../../packages/steps/src/tracker/model.js';
import { lessons as toolkitLessons } from '../../../packages/toolkit/src/index.js';
import { dossierOf, noord, step, today } from '../dossiers.js';

const contextOf = (dossier: Dossier): PartContext => ({
  dossier,
  language: 'nl',
  formats: formatsIn('nl'),
  text: (local) => textIn(local, 'nl', dossier.language),
  today,
  level: 3,
  link: (address) => address,
  chosen: () => undefined,
  choose: () => undefined,
});
const detailsIn = (dossier: Dossier, number: number) => {
  const found = stepViews(dossier, 'nl', today).find((view) => view.number === number)!;
  return detailsView(found, contextOf(dossier));
};
const only = (given: Partial<Step>, more?: Partial<Dossier>) => detailsIn(dossierOf([step(9, given)], more), 9);

describe('detailsView', () => {
  const summary = 'Eerste alinea.\n\nTweede alinea.';
  for (const [what, given, expected] of [
    ['of a step that is done, beside what came of it', { status: 'done', outcome: 'Een team.', summary }, [2, undefined]],
    ['of a step to come, beside its first paragraph', { status: 'todo', outcome: 'Een team.', summary }, [1, 'Een team.']],
    ['of a step of which nothing is told', { status: 'doing' }, [0, undefined]],
    ['of texts of spaces only', { status: 'doing', summary: ' \n\n ', outcome: '\t' }, [0, undefined]],
  ] as const) {
    it(`tells what it is about, ${what}`, () => {
      const view = only(given as Partial<Step>);
      expect([view.summary.length, view.promise]).to.deep.equal(expected);
    });
  }

  it('tells what the method says where the dossier is silent', () => {
    const view = detailsIn(dossierOf([step(1, { status: 'doing' })]), 1);
    expect(view.summary).to.have.lengthOf(1);
    expect(view.promise).to.be.a('string');
    expect(view.todo).to.not.have.lengthOf(0);
  });

  it('finds what the evidence points to, with what was decided there', () => {
    const meetings = [{ ...noord.meetings![0]!, decisions: ['We maken een kaart.', '  '] }];
    const { evidence } = detailsIn({ ...noord, meetings }, 2);
    expect(evidence[0]?.meeting).to.deep.equal({
      title: 'Assemblee van juni',
      date: '2026-06-14',
      url: undefined,
      decisions: ['We maken een kaart.'],
    });
    expect(evidence[1]?.place).to.deep.equal({ id: 'plein', name: 'Bezaanjachtplein' });
  });

  it('knows no place that the dossier does not have, unless its map comes from elsewhere', () => {
    const pointing: Partial<Step> = { status: 'done', evidence: [{ title: 'Foto', place: 'ver' }] };
    const elsewhere: NonNullable<Dossier['map']> = { layers: [{ id: 'l', kind: 'places', title: 'Ver', href: 'ver.geojson' }] };
    expect(only(pointing).evidence[0]?.place).to.equal(undefined);
    expect(only(pointing, { map: elsewhere }).evidence[0]?.place).to.deep.equal({ id: 'ver', name: undefined });
  });

  it('takes texts of spaces only, and dates that are none, for nothing', () => {
    const { tasks, evidence } = only({
      tasks: [{ id: 't', title: '  ', status: 'done', owner: ' ' }],
      evidence: [{ title: ' ', date: 'laatst', meeting: 'weg' }],
    });
    expect(tasks).to.deep.equal([{ title: '', status: 'done', owner: undefined }]);
    expect(evidence).to.deep.equal([{ title: '', url: undefined, date: undefined, meeting: undefined, place: undefined }]);
  });

  it('gives each step its plans and lessons, the neighbourhood’s own first', () => {
    const own = { id: 'eigen', kind: 'tip', text: 'Onze les.', step: 's2', source: 'bron' } as const;
    const { lessons, plans } = detailsIn(
      dossierOf([step(1), step(2)], {
        lessons: [own],
        sources: [{ id: 'bron', title: 'Ons verslag', url: 'verslag.html' }],
        plans: [{ id: 'p', title: 'Tuin', stage: 'idea', step: 's2' }],
      }),
      2,
    );
    expect(lessons[0]).to.deep.include({ kind: 'tip', text: ['Onze les.'], source: { title: 'Ons verslag', url: 'verslag.html' } });
    expect(lessons).to.have.lengthOf(1 + toolkitLessons.filter((lesson) => lesson.step === 'stap-2').length);
    expect(lessons[1]?.source).to.equal(undefined);
    expect(plans.map(({ title, stage }) => [title, stage])).to.deep.equal([['Tuin', 'idea']]);
  });

  it('gives a step its meetings, and those its evidence points to, without what is decided twice', () => {
    const meeting = { kind: 'team' as const, title: 'Overleg', start: '2026-05-01', decisions: ['Besluit'] };
    const meetings = [
      { ...meeting, id: 'a', step: 's1' },
      { ...meeting, id: 'b' },
      { ...meeting, id: 'c', step: 's2' },
    ];
    const dossier = dossierOf([step(1, { evidence: [{ title: 'Verslag', meeting: 'b' }] }), step(2)], { meetings });
    expect(detailsIn(dossier, 1).meetings.map((view) => [view.meeting.id, view.decisions])).to.deep.equal([
      ['a', ['Besluit']],
      ['b', []],
    ]);
  });
});
