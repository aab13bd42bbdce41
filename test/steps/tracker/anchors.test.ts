import { expect } from '@open-wc/testing';
import { textIn, type Dossier } from '../../../packages/contract/src/index.js';
import { formatsIn } from '../../../packages/kit/src/index.js';
import { anchorsView } from '../../../packages/steps/src/tracker/anchors.js';
import { dossierOf } from '../dossiers.js';

const viewOf = (more: Partial<Dossier>) => {
  const dossier = dossierOf([], { sources: [{ id: 'plan', title: 'Projectplan', url: 'plan.html' }], ...more });
  return anchorsView({ dossier, text: (local) => textIn(local, 'nl', 'nl'), formats: formatsIn('nl') });
};

describe('anchorsView', () => {
  it('is empty where the dossier tells nothing', () => {
    expect(viewOf({})).to.deep.equal({ anchors: [], circle: [], provenance: undefined });
  });

  it('names the anchors by their organisation or their own name, and leaves out those without', () => {
    const { anchors } = viewOf({
      organisations: [{ id: 'vn', name: 'Verdedig Noord' }],
      anchors: [
        { id: 'z', name: 'Ziekenhuis' },
        { id: 'v', organisation: 'vn', example: true },
        { id: 'w', organisation: 'weg' },
        { id: 'leeg', name: '  ' },
      ],
    });
    expect(anchors).to.deep.equal([
      { id: 'z', name: 'Ziekenhuis', example: false },
      { id: 'v', name: 'Verdedig Noord', example: true },
    ]);
  });

  for (const [what, source, expected] of [
    ['by its source', 'plan', { title: 'Projectplan', url: 'plan.html' }],
    ['and marks money without a source', undefined, null],
  ] as const) {
    it(`tells who puts in money, ${what}`, () => {
      const members = [
        { name: 'Fonds', pledge: 5000, currency: 'EUR', status: 'pledged' as const },
        { name: 'School', currency: 'EUR', status: 'asked' as const },
      ];
      const { circle, provenance } = viewOf({ financeCircle: { members, ...(source && { source }) } });
      expect(circle.map(({ name, amount, status }) => [name, amount?.replace('\u00a0', ' '), status])).to.deep.equal([
        ['Fonds', '€ 5.000', 'pledged'],
        ['School', undefined, 'asked'],
      ]);
      expect(provenance?.source).to.deep.equal(expected);
    });
  }
});
