/** Characters of a lesson that are read at once; a longer one folds, unless there is hardly more. */
const SHOWN = 240;
const ROOM = 100;

/** A text in two: what is read at once, and the rest, which is empty for a text that is short enough. */
export interface FoldedText {
  readonly first: readonly string[];
  readonly rest: readonly string[];
}

/** Folds after the last paragraph, else sentence, else word, that ends in time. */
export function foldText(paragraphs: readonly string[]): FoldedText {
  const length = paragraphs.reduce((sum, { length }) => sum + length, 0);
  if (length <= SHOWN + ROOM) return { first: paragraphs, rest: [] };
  let [count, read] = [0, 0];
  while (read + paragraphs[count]!.length <= SHOWN) read += paragraphs[count++]!.length;
  if (count > 0) return { first: paragraphs.slice(0, count), rest: paragraphs.slice(count) };
  const [long = '', ...others] = paragraphs;
  const at = cutOf(long);
  const rest = long.slice(at).trim();
  return { first: [long.slice(0, at).trim()], rest: rest ? [rest, ...others] : others };
}

function cutOf(text: string): number {
  const head = text.slice(0, SHOWN);
  const sentence = /^.*[.?!…](?=\s)/s.exec(head)?.[0].length;
  const word = /^.*\S(?=\s)/s.exec(head)?.[0].length;
  // Of one word without end: not in the middle of a character.
  return sentence ?? word ?? (/[\uD800-\uDBFF]$/.test(head) ? SHOWN - 1 : SHOWN);
}
