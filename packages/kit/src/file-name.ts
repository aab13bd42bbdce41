/** So many characters: what a disk allows, with room for an ending. */
const LONGEST = 60;

/** `Assemblee: wat nu?` as `assemblee-wat-nu`, the name of a file; empty when there is no letter or figure in the text. */
export function fileName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '')
    .toLowerCase();
}
