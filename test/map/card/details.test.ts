import { expect } from '@open-wc/testing';
import { detailsOf } from '../../../packages/map/src/card/details.js';
import { mapModel } from '../../../packages/map/src/model.js';
import { dossierWith, noord, place, placesLayer } from '../dossiers.js';

const details = (id: string, dossier = noord) => {
  const model = mapModel(dossier, 'nl');
  return detailsOf(model.places.get(id)!, model, dossier, 'nl');
};

describe('detailsOf', () => {
  it('says with which places it is connected, from either end', () => {
    expect(details('banne').connected.map(({ place: { id }, label }) => [id, label])).to.deep.equal([
      ['evenaar', 'delen een boodschappendienst'],
      ['elzo', undefined],
      ['verdedig', undefined],
    ]);
    expect(details('evenaar').connected.map(({ place: { id } }) => id)).to.deep.equal(['banne']);
  });

  it('says which flows begin or end there', () => {
    expect(details('pek').flows.map(({ label }) => label)).to.deep.equal(['huur en hypotheek']);
    expect(details('banne').flows).to.have.length(2);
  });

  it('collects what the rest of the dossier says of the place', () => {
    const dossier = dossierWith(
      [placesLayer('a', [place('tuin', [4.9, 52.4], { organisation: 'stek', summary: 'Een tuin.\n\nVoor iedereen.' })])],
      {
        organisations: [{ id: 'stek', name: 'Stichting Stek', url: 'https://stek.example/' }],
        plans: [
          { id: 'p', title: 'Meer bankjes', stage: 'pilot', places: ['tuin'] },
          { id: 'q', title: 'Elders', stage: 'idea', places: ['plein'] },
        ],
        meetings: [
          { id: 'm', kind: 'assembly', title: 'Eerste', start: '2026-01-10T19:30+01:00', place: 'tuin' },
          { id: 'n', kind: 'assembly', title: 'Tweede', start: '2026-03-10T19:30+01:00', place: 'tuin', cancelled: true },
        ],
        steps: [
          {
            id: 's',
            number: 2,
            title: 'In kaart',
            status: 'done',
            evidence: [{ title: 'De schouw', place: 'tuin' }, { title: 'Iets anders' }],
          },
        ],
      },
    );
    const { paragraphs, organisation, plans, meetings, steps } = details('tuin', dossier);
    expect(paragraphs).to.deep.equal(['Een tuin.', 'Voor iedereen.']);
    expect(organisation?.name).to.equal('Stichting Stek');
    expect(plans.map(({ title, stage }) => [title, stage])).to.deep.equal([['Meer bankjes', 'pilot']]);
    expect(meetings.map(({ title, cancelled }) => [title, cancelled])).to.deep.equal([
      ['Tweede', true],
      ['Eerste', false],
    ]);
    expect(steps.map(({ number, evidence }) => [number, evidence])).to.deep.equal([[2, 'De schouw']]);
  });

  for (const [what, source, title] of [
    ['of the dossier', 'cbs', 'Kerncijfers'],
    ['written in place', { title: 'Eigen telling' }, 'Eigen telling'],
    ['that is not there', 'weg', undefined],
    ['that nobody gives', undefined, undefined],
  ] as const) {
    it(`finds a source ${what}`, () => {
      const features = [place('x', null, { facts: [{ label: 'Leden', value: 12, source }] })];
      expect(details('x', { ...noord, map: { layers: [placesLayer('a', features)] } }).facts[0]?.source?.title).to.equal(title);
    });
  }

  it('has nothing to say of a place with only a name', () => {
    const nothing = { paragraphs: [], facts: [], connected: [], flows: [], plans: [], meetings: [], steps: [] };
    expect(details('noordas')).to.deep.include(nothing);
  });
});
