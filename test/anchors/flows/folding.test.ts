import { expect } from '@open-wc/testing';
import { folded } from '../../../packages/anchors/src/flows/folding.js';
import { flowsView } from '../../../packages/anchors/src/flows/model.js';
import { dossierOf, flow, nodes } from './dossiers.js';

const name = (count: number, near: { name: string }) => `nog ${count} (${near.name})`;
/** Eight large ones, and so many small ones. */
const many = (small: number, value = 0.1) => [
  ...Array.from({ length: 8 }, (_, i) => flow(`groot-${i}`, 'wijk', 'huur', 10 + i)),
  ...Array.from({ length: small }, (_, i) => flow(`klein-${i}`, 'wijk', 'huur', value, { label: `Klein ${i}` })),
];
const setOf = (items = many(7)) => flowsView(dossierOf(items, {}, nodes), 'nl').sets[0]!;

describe('small flows', () => {
  it('of one direction come together as one, after the large ones, with what they add up to', () => {
    const last = folded(setOf(), new Set(), name).at(-1);
    expect([last?.name, last?.of?.length, last?.direction, last?.to.name]).to.deep.equal(['nog 7 (De wijk)', 7, 'out', 'nog 7 (De wijk)']);
    expect(last?.value.max).to.be.closeTo(0.7e6, 1);
    expect(folded(setOf(), new Set(), name)).to.have.length(9);
  });

  it('are each shown once they are opened', () => {
    const { id } = folded(setOf(), new Set(), name).at(-1)!;
    expect(folded(setOf(), new Set([id]), name)).to.have.length(15);
  });

  const kept: [string, ReturnType<typeof many>][] = [
    ['when there are eight at most', many(7).slice(7)],
    ['when there is but one', many(1)],
    ['when they are not that small', many(7, 5)],
  ];
  for (const [title, items] of kept) {
    it(`stay apart ${title}`, () => {
      expect(folded(setOf(items), new Set(), name).filter(({ of }) => of)).to.deep.equal([]);
    });
  }

  it('that begin at different ends come together for each end', () => {
    const items = [...many(3), flow('x', 'winkels', 'huur', 0.1), flow('y', 'winkels', 'lonen', 0.1)];
    const together = folded(setOf(items), new Set(), name).filter(({ of }) => of);
    expect(together.map((one) => one.name)).to.have.members(['nog 3 (De wijk)', 'nog 2 (Winkels)']);
  });

  it('of three hundred leave the eight largest of their direction', () => {
    const items = Array.from({ length: 300 }, (_, i) => flow(`f${i}`, 'wijk', 'huur', 1, { label: `Stroom ${i}` }));
    const shown = folded(setOf(items), new Set(), name);
    expect([shown.length, shown.at(-1)?.of?.length]).to.deep.equal([9, 292]);
  });

  it('that cannot be added stay apart', () => {
    const items = many(7).map((one, i) => ({ ...one, asOf: i % 2 ? '2019' : '2025' }));
    expect(folded(setOf(items), new Set(), name)).to.have.length(15);
  });
});
