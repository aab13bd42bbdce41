import type { Dossier } from './generated/dossier.js';
import { schema } from './generated/schema.js';
import { collectIds } from './ids.js';
import { compile, type Walk } from './interpreter.js';
import { meanings } from './meaning.js';
import { hasText } from './text.js';

/** Longest text that is read, in characters. */
export const MAX_TEXT = 64 * 1024 * 1024;

let walk: ReturnType<typeof compile> | undefined;

/** Walks over a dossier, and tells `report` and `view` what is wrong in it. */
export function check(input: object, { report, view }: Pick<Walk, 'report' | 'view'>): void {
  walk ??= compile(schema, meanings);
  walk(input, { report, view, ids: collectIds(input) });
}

/** Ends a walk at the first thing that is wrong. */
const stop = (): never => {
  throw new Error('This dossier is not flawless.');
};
const atFirstFlaw = { report: { add: stop, nearest: () => undefined }, view: { leaveOut: stop, set: stop, cut: stop } };

/**
 * The dossier in a text or a value, when nothing at all is wrong in it. Else only the value, or the text that is no JSON:
 * `parseDossier` tells what is wrong, and what can be shown all the same.
 */
export function flawless(json: unknown): { readonly dossier: Dossier } | { readonly value: unknown } {
  let value = json;
  try {
    if (typeof json === 'string' && json.length <= MAX_TEXT) value = JSON.parse(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value: json };
    check(value, atFirstFlaw);
    const dossier = { ...value } as Dossier;
    return hasText(dossier.neighbourhood.name) ? { dossier } : { value };
  } catch {
    return { value };
  }
}
