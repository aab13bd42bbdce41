import { expect } from '@open-wc/testing';
import type { Link, Node } from '../../../../packages/anchors/src/flows/diagram/grid.js';
import { layoutOf, type Layout, type Ribbon } from '../../../../packages/anchors/src/flows/diagram/layout.js';
import { ribbonPath } from '../../../../packages/anchors/src/flows/diagram/ribbon-path.js';

const ROOM = { length: 480, breadth: 320 };

const node = (id: string): Node => ({ id, length: 12, label: 20, above: 0 });
const link = (source: string, target: string, max: number, min = max): Link => ({
  id: `${source} ${target} ${max}`,
  source,
  target,
  value: { min, max },
});

/** A graph from what is written `a>b 5`. */
function graph(...flows: string[]): { nodes: Node[]; links: Link[] } {
  const links = flows.map((flow) => {
    const [, from = '', to = '', value] = /(\w+)>(\w+) (\S+)/.exec(flow)!;
    return link(from, to, Number(value));
  });
  const ids = new Set(links.flatMap(({ source, target }) => [source, target]));
  return { nodes: [...ids].map(node), links };
}

const laidOut = (...flows: string[]) => {
  const { nodes, links } = graph(...flows);
  return layoutOf(nodes, links, ROOM);
};

const bar = ({ bars }: Layout, id: string) => bars.find((bar) => bar.id === id)!;
const goesBack = ({ way }: Ribbon) => 'right' in way;
const backs = ({ ribbons }: Layout) => ribbons.filter(goesBack).map(({ link: { source, target } }) => `${source}>${target}`);

/** Where a ribbon is on the bar it leaves and on the one it comes to. */
function ports({ way }: Ribbon): { start: number; end: number } {
  return 'right' in way ? { start: way.y0, end: way.y1 } : { start: way[0]!.y, end: way.at(-1)!.y };
}

/** The same numbers each time, from 0 to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function randomGraph(seed: number): { nodes: Node[]; links: Link[] } {
  const next = random(seed);
  const nodes = Array.from({ length: 1 + Math.floor(next() * 14) }, (_, i) => ({
    ...node(`n${i}`),
    label: Math.floor(next() * 40),
    above: next() < 0.3 ? 30 : 0,
  }));
  const some = () => nodes[Math.floor(next() * nodes.length)]!.id;
  const links = Array.from({ length: Math.floor(next() * 40) }, (_, i): Link => {
    const max = next() < 0.1 ? 0 : 10 ** (next() * 15);
    return { id: `l${i}`, source: some(), target: some(), value: { min: next() < 0.7 ? max : max * next(), max } };
  });
  return { nodes, links };
}

/** What lies between two numbers, of each bar's side. */
function sides(layout: Layout, id: string): { from: number; to: number }[][] {
  const at = (end: 'source' | 'target') =>
    layout.ribbons
      .filter(({ link }) => link[end] === id)
      .map((ribbon) => {
        const from = ports(ribbon)[end === 'source' ? 'start' : 'end'];
        return { from, to: from + ribbon.most };
      })
      .sort((a, b) => a.from + a.to - b.from - b.to);
  return [at('source'), at('target')];
}

describe('layout of flows', () => {
  it('puts what flows in before the neighbourhood and what flows out behind it', () => {
    const layout = laidOut('wages>wijk 62', 'grants>wijk 38', 'wijk>shops 30', 'wijk>rent 70');
    expect(layout.bars.map(({ id, column }) => `${id} ${column}`)).to.have.members(['wages 0', 'grants 0', 'wijk 1', 'shops 2', 'rent 2']);
  });

  it('goes from outside over an anchor and a cooperative to households and outside in five columns', () => {
    const layout = laidOut('state>anchor 9', 'anchor>coop 5', 'coop>homes 4', 'homes>rent 3', 'anchor>abroad 4');
    expect(layout.columns).to.have.length(5);
    expect(bar(layout, 'abroad').column).to.equal(4);
  });

  it('keeps the order in which ends are given where it makes no crossing', () => {
    const layout = laidOut('wijk>a 5', 'wijk>b 50', 'wijk>c 20', 'wijk>d 1');
    const tops = ['a', 'b', 'c', 'd'].map((id) => bar(layout, id).y0);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('leads a flow past a column through a place of its own', () => {
    const layout = laidOut('a>b 10', 'b>c 10', 'a>c 10');
    const past = layout.ribbons.find(({ link }) => link.source === 'a' && link.target === 'c')!;
    const [, through] = past.way as readonly { y: number }[];
    const b = bar(layout, 'b');
    expect(through!.y >= b.y1 || through!.y + past.most <= b.y0).to.be.true;
  });

  describe('flows back', () => {
    const cases: [string, string[], string[]][] = [
      ['the smallest of a cycle', ['a>b 5', 'b>c 4', 'c>a 1'], ['c>a']],
      ['the smaller of two', ['a>b 2', 'b>a 9'], ['a>b']],
      ['the later of two equal ones', ['a>b 5', 'b>a 5'], ['b>a']],
      ['a flow from an end to itself', ['a>a 5', 'a>b 2'], ['a>a']],
      ['one of each of two cycles', ['a>b 9', 'b>a 1', 'b>c 8', 'c>b 2'], ['b>a', 'c>b']],
      ['none without a cycle', ['a>b 1', 'a>c 1', 'b>d 1', 'c>d 1'], []],
    ];
    for (const [what, flows, expected] of cases) {
      it(`go round below: ${what}`, () => expect(backs(laidOut(...flows))).to.have.members(expected));
    }

    it('count in the height of both bars', () => {
      const layout = laidOut('in>a 10', 'a>b 10', 'b>a 5', 'b>out 5');
      const { most } = layout.ribbons.find(goesBack)!;
      const height = (id: string) => bar(layout, id).y1 - bar(layout, id).y0;
      expect(height('a')).to.be.closeTo(most * 3, 0.01);
      expect(height('b')).to.be.closeTo(most * 2, 0.01);
    });

    it('pass under every bar', () => {
      const layout = laidOut('in>a 10', 'a>b 10', 'b>a 5', 'b>c 5', 'c>a 2', 'a>a 3');
      const lowest = Math.max(...layout.bars.map(({ y1 }) => y1));
      for (const { way, most } of layout.ribbons) if ('right' in way) expect(way.lane - most).to.be.greaterThan(lowest);
    });

    it('leave the columns room, however large they are', () => {
      const { free, columns } = laidOut('a>b 10', 'b>a 9', 'a>a 90', 'b>b 99');
      expect(free).to.be.greaterThan(ROOM.length / 2);
      expect(columns[0]!.after).to.be.greaterThan(0);
    });
  });

  it('draws the least and the most of a band', () => {
    const layout = layoutOf([node('a'), node('b')], [link('a', 'b', 10, 5)], ROOM);
    expect(layout.ribbons[0]).to.deep.include({ most: 320, least: 160 });
    expect(bar(layout, 'a').y1 - bar(layout, 'a').y0).to.equal(320);
  });

  it('keeps two flows between the same ends apart', () => {
    const layout = laidOut('a>b 3', 'a>b 4');
    expect(new Set(layout.ribbons.map((ribbon) => ports(ribbon).start)).size).to.equal(2);
  });

  const sensible: [string, () => { nodes: Node[]; links: Link[] }][] = [
    ['nothing', () => ({ nodes: [], links: [] })],
    ['one end and no flow', () => ({ nodes: [node('a')], links: [] })],
    ['a flow of nothing', () => graph('a>b 0')],
    ['flows of 1e15', () => graph('a>b 1e15', 'b>c 1', 'c>b 1e15')],
    ['flows that add up to more than a number holds', () => graph('a>b 1.7e308', 'a>c 1.7e308', 'c>a 1.7e308')],
    ['the smallest number there is', () => graph('a>b 5e-324', 'b>a 5e-324')],
    ['a chain of 300', () => graph(...Array.from({ length: 300 }, (_, i) => `n${i}>n${i + 1} 5`))],
    ['300 flows from one end', () => graph(...Array.from({ length: 300 }, (_, i) => `wijk>n${i} ${i}`))],
    ...Array.from({ length: 300 }, (_, seed): [string, () => { nodes: Node[]; links: Link[] }] => [
      `random graph ${seed}`,
      () => randomGraph(seed),
    ]),
  ];
  for (const [what, make] of sensible) {
    it(`draws every flow once, none over another, by one measure: ${what}`, () => {
      const { nodes, links } = make();
      const layout = layoutOf(nodes, links, ROOM);
      expect(layout.bars).to.have.length(nodes.length);
      expect(layout.ribbons.map(({ link }) => link)).to.have.members(links);
      for (const ribbon of layout.ribbons) {
        expect(ribbonPath(ribbon))
          .to.match(/^M[-\d. A-Z]+Z$/)
          .and.not.match(/NaN|Infinity/);
        expect(ribbon.least).to.be.within(0, ribbon.most);
      }
      expect(`${layout.breadth} ${layout.free}`).to.match(/^-?\d\S* -?\d\S*$/);
      for (const { id, y0, y1, x0, x1 } of layout.bars) {
        expect([x0, x1, y0, y1].every(Number.isFinite), id).to.be.true;
        const both = sides(layout, id);
        const sums = both.map((side) => side.reduce((sum, { from, to }) => sum + to - from, 0));
        expect(y1 - y0).to.be.closeTo(Math.max(...sums), 0.01);
        for (const side of both) {
          for (const [i, { from, to }] of side.entries()) {
            expect(from).to.be.within(y0 - 0.01, y1 + 0.01);
            expect(to).to.be.within(y0 - 0.01, y1 + 0.01);
            expect(from).to.be.at.least((side[i - 1]?.to ?? -Infinity) - 0.01);
          }
        }
      }
      for (const [i] of layout.columns.entries()) {
        const column = layout.bars.filter((bar) => bar.column === i).sort((a, b) => a.y0 - b.y0);
        for (const [j, { id, y0, y1 }] of column.entries()) {
          const before = column[j - 1];
          if (!before) continue;
          const label = (of: string) => nodes.find((node) => node.id === of)!.label;
          const room = (of: string, height: number) => Math.max(height, label(of)) / 2;
          const apart = (y0 + y1) / 2 - (before.y0 + before.y1) / 2;
          expect(apart).to.be.at.least(room(id, y1 - y0) + room(before.id, before.y1 - before.y0) - 0.01);
        }
      }
    });
  }

  it('places 300 flows in a moment', () => {
    const next = random(7);
    const flows = Array.from({ length: 300 }, (_, i) =>
      i % 3 === 0 ? `in${i}>wijk ${1 + next()}` : i % 3 === 1 ? `wijk>out${i} ${1 + next()}` : `m${i % 40}>m${(i * 7) % 40} ${1 + next()}`,
    );
    const { nodes, links } = graph(...flows);
    layoutOf(nodes, links, ROOM);
    const times = Array.from({ length: 20 }, () => {
      const start = performance.now();
      layoutOf(nodes, links, ROOM);
      return performance.now() - start;
    });
    expect(Math.min(...times)).to.be.below(50);
  });
});
