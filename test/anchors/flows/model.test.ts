import { expect } from '@open-wc/testing';
import type { Dossier, Flow } from '@wijkwelvaartswerk/contract';
import { flowsView } from '../../../packages/anchors/src/flows/model.js';
import { around, dossierOf, flow, node, nodes, place, simple } from './dossiers.js';

const noord = dossierOf(simple, around, nodes);
const directions = (dossier: Dossier) =>
  Object.fromEntries(flowsView(dossier, 'nl').sets.flatMap(({ flows }) => flows.map(({ id, direction }) => [id, direction])));
const one = (from: string, to: string, more: Partial<Dossier> = {}, given = nodes) =>
  directions(dossierOf([flow('f', from, to, 1)], more, given))['f'];

describe('the flows of a dossier', () => {
  it('come in, stay and leave, seen from the neighbourhood, largest first', () => {
    const [set] = flowsView(noord, 'nl').sets;
    expect(set?.flows.map(({ id, direction }) => `${direction} ${id}`)).to.deep.equal([
      'in in-lonen',
      'in in-brug',
      'stays blijft-winkels',
      'stays blijft-tuin',
      'out weg-huur',
    ]);
  });

  it('are added by direction', () => {
    expect(flowsView(noord, 'nl').sets[0]?.totals).to.deep.equal({
      in: { min: 100e6, max: 100e6 },
      stays: { min: 22e6, max: 22e6 },
      out: { min: 78e6, max: 78e6 },
    });
  });

  it('are added as bands where one of them is a band', () => {
    const items = [flow('a', 'lonen', 'wijk', { min: 1, max: 3 }), flow('b', 'lonen', 'wijk', 2)];
    expect(flowsView(dossierOf(items, {}, nodes), 'nl').sets[0]?.totals?.in).to.deep.equal({ min: 3e6, max: 5e6 });
  });

  it('are called by their label, else by the name of their far end', () => {
    const names = flowsView(noord, 'nl').sets[0]?.flows.map(({ name }) => name);
    expect(names).to.deep.equal(['Lonen van buiten', 'Inkoop van De Brug', 'Winkels', 'Buurttuin', 'Huur']);
  });

  it('tell both ends where two of a direction would be called the same', () => {
    const items = [
      flow('a', 'winkels', 'huur', 1),
      flow('b', 'wijk', 'huur', 2),
      flow('c', 'wijk', 'lonen', 3, { label: 'Rente' }),
      flow('d', 'winkels', 'lonen', 4, { label: 'Rente' }),
    ];
    expect(flowsView(dossierOf(items, {}, nodes), 'nl').sets[0]?.flows.map(({ name }) => name)).to.deep.equal([
      'Rente: Winkels naar Lonen van buiten',
      'Rente: De wijk naar Lonen van buiten',
      'De wijk naar Huur',
      'Winkels naar Huur',
    ]);
  });

  it('are in sets of one unit and kind, never together', () => {
    const items = [
      flow('a', 'lonen', 'wijk', 1),
      flow('b', 'lonen', 'wijk', 2, { unit: 'USD' }),
      flow('c', 'lonen', 'wijk', 3, { unit: 'hours', kind: 'care' }),
      flow('d', 'lonen', 'wijk', 4, { unit: 'hours', kind: 'time' }),
      flow('e', 'lonen', 'wijk', 5, { kind: 'money' }),
      flow('f', 'lonen', 'wijk', 6, { unit: 'people' }),
    ];
    const { sets } = flowsView(dossierOf(items, {}, nodes), 'nl');
    expect(sets.map(({ kind, unit, flows }) => [kind, unit, flows.map(({ id }) => id).join()])).to.deep.equal([
      ['money', 'EUR', 'e,a'],
      ['money', 'USD', 'b'],
      ['care', 'hours', 'c'],
      ['time', 'hours', 'd'],
      [undefined, 'people', 'f'],
    ]);
  });

  const wanted: [string, Parameters<typeof flowsView>[2], string, boolean][] = [
    ['of a kind', { kind: 'care' }, 'hours', false],
    ['in a unit', { unit: 'EUR' }, 'EUR', false],
    ['of a kind that is not there: all', { kind: 'goods' }, 'EUR,hours', true],
    ['of kind and unit that do not go together: all', { kind: 'care', unit: 'EUR' }, 'EUR,hours', true],
  ];
  for (const [title, asked, units, other] of wanted) {
    it(`are those asked for: ${title}`, () => {
      const items = [flow('a', 'lonen', 'wijk', 1), flow('b', 'lonen', 'wijk', 1, { unit: 'hours', kind: 'care' })];
      const view = flowsView(dossierOf(items, {}, nodes), 'nl', asked);
      expect([view.sets.map(({ unit }) => unit).join(), view.otherSets]).to.deep.equal([units, other]);
    });
  }

  it('keep what stands beside the figure', () => {
    const { origin } = flowsView(noord, 'nl').sets[0]!.flows[0]!;
    expect([origin.source?.title, origin.definition, origin.asOf]).to.deep.equal(['Inkomens', 'Netto loon.', '2025']);
  });

  const sides: [string, string, string, Partial<Dossier>, string | undefined][] = [
    ['outside is outside', 'outside', 'wijk', {}, 'in'],
    ['a place is inside', 'tuin', 'huur', around, 'out'],
    ['an organisation without a place is outside', 'brug-org', 'wijk', around, 'in'],
    ['an anchor without a place is outside', 'de-brug', 'wijk', around, 'in'],
    [
      'an organisation with a place is inside',
      'brug-org',
      'wijk',
      {
        ...around,
        map: {
          layers: [
            {
              id: 'l',
              kind: 'places',
              title: 'l',
              features: { type: 'FeatureCollection', features: [place('p', 'Kantoor', 'brug-org')] },
            },
          ],
        },
      },
      'stays',
    ],
    ['from outside to outside', 'lonen', 'huur', {}, 'past'],
    ['what flows between inside and itself stays', 'wijk', 'wijk', {}, 'stays'],
    ['what exchanges with outside is inside, when nobody says where it is', 'outside', 'ergens', {}, 'in'],
    ['what only gets from inside is outside, when nobody says where it is', 'wijk', 'ergens', {}, 'out'],
  ];
  for (const [title, from, to, more, direction] of sides)
    it(`know a side: ${title}`, () => expect(one(from, to, more)).to.equal(direction));

  it('take the end that gets and gives for the neighbourhood, where no side is told at all', () => {
    const items = [flow('a', 'loon', 'midden', 1), flow('b', 'midden', 'huur', 1)];
    const given = [node('loon', 'Loon'), node('midden', 'Midden'), node('huur', 'Huur')];
    expect(directions(dossierOf(items, {}, given))).to.deep.equal({ a: 'in', b: 'out' });
    const assumed = flowsView(dossierOf(items, {}, given), 'nl').sets[0]?.nodes.map(({ name, side, assumed: is }) => [name, side, is]);
    expect(assumed).to.deep.equal([
      ['Loon', 'outside', true],
      ['Midden', 'inside', true],
      ['Huur', 'outside', true],
    ]);
  });

  it('look an end up as the contract does: a node before an organisation, that before an anchor, that before a place', () => {
    const more: Partial<Dossier> = {
      organisations: [{ id: 'x', name: 'Organisatie' }],
      anchors: [
        { id: 'x', name: 'Anker' },
        { id: 'y', name: 'Anker' },
      ],
    };
    const ends = (id: string, given = nodes) => flowsView(dossierOf([flow('f', id, 'wijk', 1)], more, given), 'nl').sets[0]!.flows[0]!.from;
    expect(ends('x', [...nodes, node('x', 'Knoop', 'outside')]).name).to.equal('Knoop');
    expect(ends('x').is).to.equal('organisation');
    expect(ends('y').is).to.equal('anchor');
    expect([ends('zomaar').is, ends('zomaar').name]).to.deep.equal(['unknown', 'zomaar']);
    expect([ends('outside').is, ends('outside').name]).to.deep.equal(['outside', 'Buiten de wijk']);
  });

  it('say which places and anchors an end is', () => {
    const home: Partial<Dossier> = {
      organisations: [{ id: 'o', name: 'O' }],
      anchors: [{ id: 'a', organisation: 'o' }],
      map: {
        layers: [
          {
            id: 'l',
            kind: 'places',
            title: 'l',
            features: { type: 'FeatureCollection', features: [place('p', 'P', 'o'), place('q', 'Q')] },
          },
        ],
      },
    };
    const touched = (id: string) => {
      const { places, anchors } = flowsView(dossierOf([flow('f', id, 'wijk', 1)], home, nodes), 'nl').sets[0]!.flows[0]!.from;
      return [places.join(), anchors.join()];
    };
    expect(['o', 'a', 'p', 'q', 'lonen'].map(touched)).to.deep.equal([
      ['p', 'a'],
      ['p', 'a'],
      ['p', 'a'],
      ['q', ''],
      ['', ''],
    ]);
  });

  const odd: [string, Flow['value'] | string | null, string][] = [
    ['less than nothing', -5, 'negative'],
    ['a band that begins below nothing', { min: -1, max: 2 }, 'negative'],
    ['a text', 'veel', 'no-value'],
    ['no number', null, 'no-value'],
    ['a band upside down', { min: 3, max: 2 }, 'no-value'],
  ];
  for (const [title, value, why] of odd) {
    it(`leave out and name one of ${title}`, () => {
      const bad = { ...flow('b', 'lonen', 'wijk', 0), value: value as number, label: 'Raar' };
      const view = flowsView(dossierOf([flow('a', 'lonen', 'wijk', 1), bad], {}, nodes), 'nl');
      expect(view.unused).to.deep.equal([{ name: 'Raar', year: undefined, why }]);
      expect(view.sets[0]?.flows.map(({ id }) => id)).to.deep.equal(['a']);
    });
  }

  it('keep nothing at all and a million billion', () => {
    const items = [flow('a', 'lonen', 'wijk', 0), flow('b', 'lonen', 'wijk', 1e9)];
    expect(flowsView(dossierOf(items, {}, nodes), 'nl').sets[0]?.totals?.in).to.deep.equal({ min: 1e15, max: 1e15 });
  });

  it('of different years are not added, nor put in order, unless the dossier names one period for all', () => {
    const items = [flow('a', 'lonen', 'wijk', 1, { asOf: '2019' }), flow('b', 'lonen', 'wijk', 2, { asOf: '2025-03' })];
    const [apart] = flowsView(dossierOf(items, {}, nodes), 'nl').sets;
    expect([apart?.totals, apart?.years, apart?.flows.map(({ id }) => id)]).to.deep.equal([undefined, ['2019', '2025'], ['a', 'b']]);
    const [together] = flowsView(dossierOf(items, { flows: { items, nodes, period: { from: '2024', to: '2025' } } }), 'nl').sets;
    expect([together?.totals?.in, together?.flows[0]?.id]).to.deep.equal([{ min: 3e6, max: 3e6 }, 'b']);
  });

  it('are none in a dossier without', () => {
    const view = flowsView({ version: 1, neighbourhood: { name: 'Noord' } }, 'nl');
    expect(view).to.deep.include({ sets: [], unused: [], example: false });
  });
});
