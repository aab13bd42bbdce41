import { generateLevelBounds } from 'flatgeobuf/lib/mjs/packedrtree.js';
import type { Extent } from '../picture/scene.js';
import { LayerFailure } from './failure.js';

/** A node: four bounds and where what is in it begins. */
const NODE = 40;
/** Nodes between two that are wanted are read along when there are no more than this: one request for both. */
const GAP = 400;
/** Of one level of the tree no more nodes are read: who looks at all of a large file sees a part of it. */
const MOST_NODES = 25_000;

/** A feature that touches the extent: where it begins, and how long it is unless it is the last. */
export interface Hit {
  readonly index: number;
  readonly offset: number;
  readonly length: number | undefined;
}

export interface Hits {
  readonly hits: readonly Hit[];
  /** There may be more than these. */
  readonly cut: boolean;
}

/** A range of nodes, the last one not in it. */
type Range = [from: number, to: number];

/**
 * Walks down the packed R-tree of a FlatGeobuf file to the features whose bounds touch the extent, level by level, each node at most
 * once. Not with the walk of the format's library: that one writes each step to the console, and believes whatever a file says.
 */
export async function search(
  count: number,
  nodeSize: number,
  [west, south, east, north]: Extent,
  read: (offset: number, length: number) => Promise<DataView>,
): Promise<Hits> {
  const levels = generateLevelBounds(count, nodeSize) as Range[];
  const [firstLeaf, end] = levels[0]!;
  const hits: Hit[] = [];
  let cut = false;
  let ranges: Range[] = [levels.at(-1)!];
  for (let level = levels.length - 1; level >= 0; level--) {
    const below: Range[] = [];
    // Of a leaf the next one is read as well: where that begins, this one ends.
    const parts = await Promise.all(
      ranges.map(async ([from, to]): Promise<[number, number, DataView]> => {
        const last = level === 0 ? Math.min(to + 1, end) : to;
        return [from, to, await read(from * NODE, (last - from) * NODE)];
      }),
    );
    for (const [from, to, nodes] of parts) {
      for (let node = from; node < to; node++) {
        const at = (node - from) * NODE;
        const number = (part: number) => nodes.getFloat64(at + part * 8, true);
        if (number(0) > east || number(1) > north || number(2) < west || number(3) < south) continue;
        const offset = Number(nodes.getBigUint64(at + 32, true));
        if (level > 0) addRange(below, offset, nodeSize, levels[level - 1]!);
        else {
          const next = node + 1 < end ? Number(nodes.getBigUint64(at + NODE + 32, true)) : undefined;
          hits.push({ index: node - firstLeaf, offset, length: next === undefined ? undefined : next - offset });
        }
      }
    }
    const kept = firstOf(below);
    cut ||= kept.length < below.length;
    ranges = kept;
  }
  return { hits: hits.sort((a, b) => a.offset - b.offset), cut };
}

/** The children of a node, together with those before when they are near. */
function addRange(ranges: Range[], from: number, nodeSize: number, [start, end]: Range): void {
  if (!(from >= start && from < end)) throw new LayerFailure('unreadable');
  const to = Math.min(from + nodeSize, end);
  const before = ranges.at(-1);
  if (before && from >= before[0] && from - before[1] <= GAP) before[1] = Math.max(before[1], to);
  else ranges.push([from, to]);
}

function firstOf(ranges: readonly Range[]): Range[] {
  let nodes = 0;
  return ranges.filter(([from, to]) => (nodes += to - from) <= MOST_NODES);
}
