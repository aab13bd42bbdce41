import { sumOf, type Band } from '../band.js';

/** In what the figures of a table are written, so that they stay short. */
export interface Scale {
  readonly word: 'one' | 'million' | 'billion' | 'trillion';
  readonly size: number;
  /** Decimals at most. */
  readonly digits: number;
  /** Whether some figure is not shown exactly. */
  readonly rounds: boolean;
}

const SIZES = [
  { word: 'trillion', size: 1e12 },
  { word: 'billion', size: 1e9 },
  { word: 'million', size: 1e6 },
] as const;

/** With one decimal, less than this rounds to nothing. */
const LEAST = 0.05;

/** From here on a decimal says nothing. */
const MANY = 1000;

/** The largest scale in which the largest of these figures is ten at least, and none becomes nothing. */
export function scaleOf(bands: readonly Band[]): Scale {
  const numbers = bands.flatMap(({ min, max }) => [min, max]);
  const largest = Math.max(0, ...numbers);
  const least = Math.min(largest, ...numbers.filter((n) => n > 0));
  const fits = ({ size }: { readonly size: number }) => largest >= 10 * size && least >= LEAST * size;
  const { word, size } = SIZES.find(fits) ?? { word: 'one' as const, size: 1 };
  const isExact = (digits: number) => numbers.every((n) => Number.isInteger(Number(((n / size) * 10 ** digits).toPrecision(12))));
  const digits = isExact(0) || (size === 1 && largest >= MANY) ? 0 : 1;
  return { word, size, digits, rounds: !isExact(digits) };
}

/** The figures of one direction as they are shown in this scale, with a sum that is what a reader gets who adds them. */
export function rounded(bands: readonly Band[], { size, digits }: Scale): { readonly bands: Band[]; readonly sum: Band } {
  const unit = size / 10 ** digits;
  const units = largestRemainder(bands.map(({ max }) => max / unit));
  const shown = bands.map(({ min, max }, i) => {
    const high = units[i] ?? 0;
    return { min: (min === max ? high : Math.min(high, Math.round(min / unit))) / 10 ** digits, max: high / 10 ** digits };
  });
  const { min, max } = sumOf(shown);
  const neat = (n: number) => Number(n.toFixed(digits));
  return { bands: shown, sum: { min: neat(min), max: neat(max) } };
}

/** Each number rounded down or up, so that they add up to their rounded sum (the largest remainder method, by Hamilton). */
function largestRemainder(exact: readonly number[]): number[] {
  const whole = exact.map(Math.floor);
  const left = Math.round(exact.reduce((sum, n) => sum + n, 0)) - whole.reduce((sum, n) => sum + n, 0);
  const remainder = (i: number) => (exact[i] ?? 0) - (whole[i] ?? 0);
  const up = new Set([...exact.keys()].sort((a, b) => remainder(b) - remainder(a)).slice(0, Math.max(0, left)));
  return whole.map((n, i) => n + Number(up.has(i)));
}
