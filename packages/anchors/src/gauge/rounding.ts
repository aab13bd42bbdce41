import type { Band } from '../band.js';

/** Shares are shown in tenths of a percent. */
const UNITS = 1000;

/** Whole numbers in the proportions of `parts` that add up to `total`: the largest remainder method (Hamilton). */
export function largestRemainder(parts: readonly number[], total: number): number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  const exact = parts.map((part) => (sum > 0 ? (part / sum) * total : 0));
  const whole = exact.map(Math.floor);
  const left = sum > 0 ? total - whole.reduce((all, n) => all + n, 0) : 0;
  const remainder = (i: number) => (exact[i] ?? 0) - (whole[i] ?? 0);
  const first = [...parts.keys()].sort((a, b) => remainder(b) - remainder(a)).slice(0, left);
  return whole.map((n, i) => n + (first.includes(i) ? 1 : 0));
}

/**
 * Shares as they are shown, in tenths of a percent. The lowest values of the tiers and the highest of what is `unknown` add up to
 * 100 % (or to what the author's own rounding makes of it), so that nobody counts 99,9 %.
 */
export function roundedShares(tiers: readonly Band[], unknown: Band): { tiers: Band[]; unknown: Band } {
  const lowest = [...tiers.map(({ min }) => min), unknown.max];
  const units = largestRemainder(lowest, Math.round(lowest.reduce((sum, share) => sum + share, 0) * UNITS));
  const rounded = tiers.map(({ min, max }, i) => {
    const low = units[i] ?? 0;
    return { min: low, max: min === max ? low : Math.max(low, Math.round(max * UNITS)) };
  });
  const most = units.at(-1) ?? 0;
  const least = unknown.min === unknown.max ? most : UNITS - rounded.reduce((sum, { max }) => sum + max, 0);
  return {
    tiers: rounded.map(share),
    unknown: share({ min: unknown.min === 0 ? 0 : Math.max(0, Math.min(most, least)), max: most }),
  };
}

function share({ min, max }: Band): Band {
  return { min: min / UNITS, max: max / UNITS };
}
