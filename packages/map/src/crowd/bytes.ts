/** A word as bytes, in lower case. */
export function lowerCase(word: string): Uint8Array {
  return new TextEncoder().encode(word.toLowerCase());
}

/** Whether a word is somewhere in these bytes, in capitals or not. Only of use for ASCII. */
export function holds(bytes: Uint8Array, start: number, end: number, word: Uint8Array): boolean {
  const [first, length] = [word[0]!, word.length];
  if (length === 0) return true;
  for (let at = start; at <= end - length; at++) {
    if (lower(bytes[at]!) !== first) continue;
    let same = 1;
    while (same < length && lower(bytes[at + same]!) === word[same]) same++;
    if (same === length) return true;
  }
  return false;
}

function lower(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte | 32 : byte;
}
