import { expect } from '@open-wc/testing';
import { mapModel } from '../../../packages/map/src/model.js';
import { sceneOf } from '../../../packages/map/src/picture/scene-of.js';
import { dossierWith, noord } from '../dossiers.js';

const model = mapModel(noord, 'nl');
const every = new Set(model.layers.map(({ id }) => id));
const sceneWith = (layers: Iterable<string>, found?: string[]) =>
  sceneOf(model, {
    layers: new Set(layers),
    found: found && new Set(found.map((id) => model.places.get(id)!)),
    flowWords: ({ label }) => label ?? '',
  })!;

describe('sceneOf', () => {
  it('has a marker for each place that is somewhere, with the number of the list', () => {
    expect(sceneWith(every).markers.map(({ id, label }) => [id, label])).to.deep.equal([
      ['banne', '17'],
      ['evenaar', '18'],
      ['tolhuistuin', '24'],
      ['elzo', '7'],
      ['toekomst:Buurtsuper', '+'],
    ]);
  });

  it('says of a marker how to draw it', () => {
    const [, , tolhuistuin] = sceneWith(every).markers;
    expect(tolhuistuin).to.deep.equal({
      id: 'tolhuistuin',
      layer: 'partners',
      label: '24',
      name: 'Tolhuistuin',
      position: [4.905, 52.383],
      category: 3,
      symbol: 'house',
      approximate: true,
      status: 'now',
    });
  });

  for (const [what, layers, counts] of [
    ['all layers', every, { areas: 1, lines: 2, arrows: 3, markers: 5 }],
    ['no layers', [], { areas: 0, lines: 0, arrows: 0, markers: 0 }],
    ['one layer of places', ['partners'], { areas: 0, lines: 0, arrows: 0, markers: 3 }],
    ['a network, of which a line is drawn between places that are to be seen', ['zorg', 'partners'], { lines: 1, markers: 3 }],
    ['areas', ['groeten'], { areas: 1, markers: 0 }],
    ['flows', ['geld'], { arrows: 3, markers: 0 }],
    ['a layer that is not there', ['fiets'], { markers: 0 }],
  ] as const) {
    it(`draws ${what}`, () => {
      const scene = sceneWith(layers);
      for (const [part, count] of Object.entries(counts)) expect(scene[part as keyof typeof counts], part).to.have.length(count);
    });
  }

  it('draws only what a search found, and lines between that', () => {
    const { markers, lines, areas } = sceneWith(every, ['banne', 'evenaar']);
    expect(markers.map(({ id }) => id)).to.deep.equal(['banne', 'evenaar']);
    expect([lines.length, areas.length]).to.deep.equal([1, 0]);
  });

  it('points arrows out of and into the neighbourhood, the largest of a unit the widest', () => {
    expect(sceneWith(['geld']).arrows.map(({ from, to, width }) => [from === 'outside', to === 'outside', width])).to.deep.equal([
      [false, true, 1],
      [true, false, 0.5],
      [false, false, 1],
    ]);
  });

  it('keeps to the same extent, whatever is on', () => {
    expect(sceneWith([]).extent).to.deep.equal(sceneWith(every).extent);
  });

  it('is nothing when nothing says where the neighbourhood is', () => {
    expect(sceneOf(mapModel(dossierWith([]), 'nl'), { layers: every, flowWords: () => '' })).to.equal(undefined);
  });
});
