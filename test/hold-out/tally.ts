const lines: string[] = [];

/** Remembers how much was tried of something, to say it at the end. */
export function tally(what: string, tried: string, failed: number): void {
  lines.push(`${what}: ${tried}, ${failed === 0 ? 'none' : failed} failed`);
}

export const said = (): string => `\n── hold out ──\n${lines.join('\n')}`;

/** With a space after each three figures. */
export const many = (count: number): string => count.toLocaleString('en').replaceAll(',', ' ');
