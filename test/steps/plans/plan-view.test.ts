import { expect } from '@open-wc/testing';
import { textIn, type Dossier, type LocalText, type Plan } from '@wijkwelvaartswerk/contract';
import { planViews, type PlanView } from '../../../packages/steps/src/plans/plan-view.js';
import { dossierOf, noord, step } from '../dossiers.js';

const plan = (id: string, stage: Plan['stage'] = 'plan', more: Partial<Plan> = {}): Plan => ({ id, title: id, stage, ...more });
const viewsOf = (dossier: Dossier, language = 'nl') =>
  planViews({ dossier, text: (local: LocalText) => textIn(local, language, dossier.language) });
const organisations = [
  { id: 'brug', name: { nl: 'De Brug', en: 'The Bridge' }, url: 'https://example.org/' },
  { id: 'leeg', name: '  ' },
];
const only = (more: Partial<Plan>): PlanView => viewsOf({ ...noord, organisations, plans: [plan('a', 'plan', more)] })[0]!;

describe('plans as a reader meets them', () => {
  it('go from idea to running, the stopped ones last, and within a stage as in the dossier', () => {
    const order = viewsOf(
      dossierOf(undefined, {
        plans: [plan('gestopt', 'stopped'), plan('loopt', 'running'), plan('b'), plan('proef', 'pilot'), plan('a'), plan('idee', 'idea')],
      }),
    ).map(({ id }) => id);
    expect(order).to.deep.equal(['idee', 'b', 'a', 'proef', 'loopt', 'gestopt']);
  });

  const shown: [what: string, more: Partial<Plan>, part: Partial<PlanView>][] = [
    ['places by name, each once', { places: ['plein', 'plein'] }, { places: [{ id: 'plein', name: 'Bezaanjachtplein' }] }],
    ['no places that are not there', { places: ['nergens'] }, { places: [] }],
    ['organisations by name', { organisations: ['brug'] }, { organisations: [{ name: 'De Brug', url: 'https://example.org/' }] }],
    ['no organisations that are not there or have no name', { organisations: ['niemand', 'leeg'] }, { organisations: [] }],
    ['the step', { step: 'stap-3' }, { step: { id: 'stap-3', number: 3, title: 'Titel 3' } }],
    ['no step that is not there', { step: 'stap-9' }, { step: undefined }],
    ['no title of only spaces', { title: '  ' }, { title: undefined }],
    ['no summary of only spaces', { summary: ' \n\n ' }, { summary: [] }],
    ['a summary in paragraphs', { summary: 'Een.\n\nTwee.' }, { summary: ['Een.', 'Twee.'] }],
  ];
  for (const [what, more, part] of shown) it(`have ${what}`, () => expect(only(more)).to.deep.include(part));

  it("have a step of the method's own when the dossier has none", () => {
    expect(viewsOf(dossierOf(undefined, { plans: [plan('a', 'plan', { step: 'stap-3' })] }))[0]!.step).to.deep.equal({
      id: 'stap-3',
      number: 3,
      title: 'Leren',
    });
  });
  it('have the short title of a step that is named as in the method', () => {
    const steps = [step(3, { id: 'eigen', title: { nl: 'Leer met elkaar van de toekomst', en: 'Learn from the future together' } })];
    const [view] = viewsOf(dossierOf(steps, { plans: [plan('a', 'plan', { step: 'eigen' })] }));
    expect(view!.step).to.deep.equal({ id: 'eigen', number: 3, title: 'Leren' });
  });
  it('speak the language of the reader', () => {
    const plans = [plan('a', 'plan', { organisations: ['brug'] })];
    expect(viewsOf({ ...noord, organisations, plans }, 'en')[0]!.organisations[0]!.name).to.equal('The Bridge');
  });
  it('are none in a dossier without', () => expect(viewsOf(dossierOf())).to.deep.equal([]));
});
