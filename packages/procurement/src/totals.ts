import type { Amount } from '@wijkwelvaartswerk/contract';

const TOTAL = /^(sub|eind|generaal )?(totaal|totalen|total|grand total|som)( (van|over|in)? ?\d{4}| generaal| (excl|incl)\b.*)?:?$/i;
const BEGINS_OR_ENDS = /^(sub)?tota(a)?l\b|\b(sub)?tota(a)?l:?$/i;

/**
 * Says of one line after another whether it is a total of those before, by its name and amount. “Totaal” alone is one. “Totaal Techniek” is a
 * firm, unless its amount is exactly what the lines since the last total come to.
 */
export function totalsFinder(): (names: readonly string[], amount: Amount) => boolean {
  let sinceTotal = 0;
  let all = 0;
  return (names, amount) => {
    const exact = typeof amount === 'number' ? amount : amount.max;
    const adds = [sinceTotal, all].some((sum) => sum !== 0 && Math.abs(sum - exact) < 0.005);
    const isTotal = names.some((name) => TOTAL.test(name) || (adds && BEGINS_OR_ENDS.test(name)));
    sinceTotal = isTotal ? 0 : sinceTotal + exact;
    if (!isTotal) all += exact;
    return isTotal;
  };
}
