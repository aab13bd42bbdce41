/** Something that stands in a row: where its middle would like to be, and how much room it takes there. */
export interface Wish {
  readonly at: number;
  readonly size: number;
}

/**
 * Where the middles come to stand so that nothing overlaps, in this order, all between 0 and `end` when they fit, and together as near to
 * their wishes as can be: least squares by pooling adjacent violators (isotonic regression).
 */
export function spread(wishes: readonly Wish[], end: number): number[] {
  let taken = 0;
  // Less the room before each, the only thing left to hold is the order.
  const free = wishes.map(({ at, size }) => {
    const before = taken + size / 2;
    taken += size;
    return { at: at - before, before };
  });
  const pools: { sum: number; count: number }[] = [];
  for (const { at } of free) {
    let pool = { sum: at, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  const most = Math.max(0, end - taken);
  const starts = pools.flatMap(({ sum, count }) => Array<number>(count).fill(Math.min(most, Math.max(0, sum / count))));
  return free.map(({ before }, i) => starts[i]! + before);
}
