/** Past these, looking for a likely slip costs more than it helps. */
const LONGEST_WORD = 60;
const MOST_WORDS = 500;

/** The known word that was most likely meant: "statuss" → "status"; `undefined` when none comes near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  let best: string | undefined;
  let least = Math.max(1, word.length >> 1) + 1;
  let looked = 0;
  for (const candidate of known) {
    if (++looked > MOST_WORDS) break;
    const longer = candidate.length > 2 && word.length > candidate.length && word.startsWith(candidate);
    const steps = longer ? 1 : distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [least, best] = [steps, candidate];
  }
  return best;
}

/** Letters to add, take away or replace (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])));
    }
    row = next;
  }
  return row[b.length]!;
}
