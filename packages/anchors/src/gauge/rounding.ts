import type { Band } from '../band.js';

/** Shares are shown in tenths of a percent. */
const UNITS = 1000;

interface Rounded {
  readonly bands: readonly Band[];
  /** How far the worst sum is off. */
  readonly off: number;
}

/**
 * Shares as they are shown, in tenths of a percent, near to far. The lowest values of the tiers and the highest of what is `unknown`
 * add up to 100 % (or to what the author's own rounding makes of it), so that nobody counts 99,9 %. Each is rounded down or up, as many
 * up as that whole asks (largest remainder), and of all ways to do so this is the one in which the sums of the nearest one, two, three
 * tiers come nearest to what they are: they are shown too.
 */
export function roundedShares(tiers: readonly Band[], unknown: Band): { tiers: Band[]; unknown: Band } {
  const exact = tiers.map(({ min, max }) => ({ min: clean(min * UNITS), max: clean(max * UNITS) }));
  const most = clean(unknown.max * UNITS);
  const whole = Math.round(exact.reduce((sum, { min }) => sum + min, most));
  const cap = (sum: number) => Math.min(Math.max(UNITS, whole), sum);
  let best: Rounded = { bands: exact.map(({ min, max }) => ({ min: Math.round(min), max: Math.round(max) })), off: Infinity };

  const round = (bands: readonly Band[], sum: Band, shown: Band, off: number): void => {
    if (off >= best.off) return;
    const next = exact[bands.length];
    if (!next) {
      if (Math.abs(whole - shown.min - most) < 1) best = { bands, off };
      return;
    }
    const sums = { min: sum.min + next.min, max: sum.max + next.max };
    for (const min of around(next.min)) {
      for (const max of next.min === next.max ? [min] : around(next.max)) {
        if (max < min) continue;
        const now = { min: shown.min + min, max: shown.max + max };
        round([...bands, { min, max }], sums, now, Math.max(off, Math.abs(now.min - sums.min), Math.abs(cap(now.max) - cap(sums.max))));
      }
    }
  };
  round([], { min: 0, max: 0 }, { min: 0, max: 0 }, 0);
  const { bands } = best;
  const left = whole - bands.reduce((sum, { min }) => sum + min, 0);
  return { tiers: bands.map(share), unknown: share({ min: leastOf(unknown, left, bands), max: left }) };
}

/** What is unknown at least: what the highest values shown leave, unless more is said to be unknown than that. */
function leastOf(unknown: Band, most: number, bands: readonly Band[]): number {
  if (unknown.min === unknown.max) return most;
  const left = UNITS - bands.reduce((sum, { max }) => sum + max, 0);
  const exact = unknown.min * UNITS;
  return Math.min(most, Math.max(0, Math.abs(left - exact) < 1 ? left : Math.round(exact)));
}

/** The whole numbers next to a number, the nearer one first. */
function around(units: number): number[] {
  const [down, up] = [Math.floor(units), Math.ceil(units)];
  if (down === up) return [down];
  return units - down < 0.5 ? [down, up] : [up, down];
}

/** Without what floating point adds: what is a whole number stays one. */
const clean = (units: number): number => Number(units.toFixed(6));

function share({ min, max }: Band): Band {
  return { min: min / UNITS, max: max / UNITS };
}
