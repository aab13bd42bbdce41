import { expect } from '@open-wc/testing';
import { clusters, partsAt, REACH, type Cluster } from '../../../packages/map/src/picture/clusters.js';

type Spot = readonly [x: number, y: number];

const cluster = (spots: readonly Spot[], resolution = 1, chosen?: number) =>
  clusters(
    spots.map(([x]) => x),
    spots.map(([, y]) => y),
    resolution,
    chosen,
  );
/** `0+1 | 2`: places 0 and 1 are one, 2 is on its own. */
const groups = (found: readonly Cluster[]) =>
  found
    .map(({ members }) => [...members].sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!)
    .map((members) => members.join('+'))
    .join(' | ');
/** Spots written as `0,0 10,0`. */
const at = (spots: string) => (spots ? spots.split(' ').map((spot) => spot.split(',').map(Number) as [number, number]) : []);
const distance = (a: Cluster, b: Cluster) => Math.hypot(a.x - b.x, a.y - b.y);

/** Places in clumps, the same every time. */
function town(count: number): Spot[] {
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  return Array.from({ length: count }, () => [
    500 * Math.floor(10 * random()) + 90 * random(),
    400 * Math.floor(8 * random()) + 70 * random(),
  ]);
}

describe('clusters', () => {
  for (const [what, spots, expected] of [
    ['no places', '', ''],
    ['one place', '5,5', '0'],
    ['two with room between them', '0,0 40,0', '0 | 1'],
    ['two that touch: beside each other', '0,0 10,0', '0 | 1'],
    ['two on one spot: beside each other', '0,0 0,0', '0 | 1'],
    ['a pair without room, a third being near', '0,0 10,0 45,0', '0+1 | 2'],
    ['three that touch', '0,0 10,0 5,8', '0+1+2'],
    ['three on one spot', '0,0 0,0 0,0', '0+1+2'],
    ['a row in which each touches the next', '0,0 20,0 40,0 55,0', '0+1+2+3'],
    ['two clumps', '0,0 9,0 0,9 300,0 309,0 300,9', '0+1+2 | 3+4+5'],
  ] as const) {
    it(`knows ${what}`, () => {
      expect(groups(cluster(at(spots)))).to.equal(expected);
    });
  }

  it('looks at pixels, not at metres', () => {
    const spots = at('0,0 100,0 50,80');
    expect(groups(cluster(spots, 1))).to.equal('0 | 1 | 2');
    expect(groups(cluster(spots, 10))).to.equal('0+1+2');
  });

  it('draws a place where it is, and a cluster in the middle of its places', () => {
    const [one, many] = cluster(at('500,500 0,0 12,0 0,12'));
    expect(one).to.deep.include({ x: 500, y: 500, spread: 0 });
    expect(many).to.deep.include({ x: 4, y: 4, spread: 12 });
  });

  it('remembers where a place really is that it drew aside', () => {
    const [left, right] = cluster(at('0,0 10,0')) as [Cluster, Cluster];
    expect(left.home).to.deep.equal([0, 0]);
    expect(right.home).to.deep.equal([10, 0]);
    expect(right.x - left.x).to.be.at.least(2 * REACH.one);
  });

  for (const resolution of [0.5, 1, 3, 10, 40]) {
    it(`loses no place, doubles none and lets none cover another at ${resolution} metres a pixel`, () => {
      const spots = town(1500);
      const found = cluster(spots, resolution);
      expect(found.flatMap(({ members }) => members).sort((a, b) => a - b)).to.deep.equal(spots.map((_, index) => index));
      const room = ({ members }: Cluster) => (members.length > 1 ? REACH.many : REACH.one) * resolution;
      const covering = found.filter((a, index) => found.slice(index + 1).some((b) => distance(a, b) < room(a) + room(b) - 1e-6));
      expect(covering).to.deep.equal([]);
    });
  }

  it('takes more places on two spots than a call takes arguments', () => {
    const many = Array.from({ length: 300_000 }, (_, index): Spot => [index < 150_000 ? 0 : 35, 0]);
    expect(cluster(many).map(({ members }) => members.length)).to.deep.equal([300_000]);
  });

  it('keeps the chosen place on its own, last, and what is under it aside', () => {
    const found = cluster(at('0,0 0,0 0,0 5,0'), 1, 2);
    const [chosen, others] = [found.at(-1)!, found.slice(0, -1)];
    expect(chosen).to.deep.include({ x: 0, y: 0, members: [2] });
    expect(others.flatMap(({ members }) => members)).to.have.members([0, 1, 3]);
    for (const other of others) expect(distance(other, chosen)).to.be.at.least(REACH.chosen + REACH.one - 1e-9);
  });

  it('tells whether zooming in parts the places of a cluster', () => {
    const [apart] = cluster(at('0,0 10,0 0,10')) as [Cluster];
    const [spot] = cluster(at('0,0 0,0 0,0')) as [Cluster];
    expect(partsAt(apart, 0.3)).to.equal(true);
    expect(partsAt(apart, 1)).to.equal(false);
    expect(partsAt(spot, 0.001)).to.equal(false);
  });
});
