import type { Issue, IssueCode } from './issue.js';

/** What a sentence about a mistake can use. */
export interface Mistake {
  /** What it is about, as a subject: “planned › from”, or a word for the item itself. */
  readonly subject: string;
  /** The same before a key that is missing: planned ›. */
  readonly holder: string;
  /** Last key of the path. */
  readonly key: string;
  readonly params: Issue['params'];
  /** Which number of a position it is about: 0 for the longitude, 1 for the latitude. */
  readonly axis: 0 | 1 | undefined;
  /** From the tables of the language: what was expected, how it is written, what is the matter with a position or a text that is no JSON. */
  readonly expected: string;
  readonly format: string;
  readonly reason: string;
  readonly slip: string;
  /** Names of what a reference can point to. */
  readonly targets: readonly string[];
  /** A value from the file between quotation marks, cut when it is long; empty when there is none to say. */
  quote(value: unknown): string;
  /** Several of them: “a”, “b” or “c”. */
  oneOf(values: unknown): string;
  number(value: unknown): string;
}

type Table = Readonly<Record<string, string>>;

/** How one language speaks of mistakes. Each sentence says what is wrong and what to do. */
export interface Sentences {
  readonly locale: string;
  readonly or: string;
  /** Names for one item of a list, by the key of the list. */
  readonly items: Table;
  /** One shape of the background of the map. */
  readonly shape: string;
  /** The item itself, as a subject. */
  readonly itself: string;
  /** By the name of a type or a definition of the schema; `object` for all others. */
  readonly expected: Table & { readonly object: string };
  /** By the name of a definition. */
  readonly formats: Table;
  readonly reasons: Table;
  /** What to do about what stands where a text stops being JSON; `none` for anything else. */
  readonly slips: Table & { readonly none: string };
  readonly targets: Table;
  readonly say: Readonly<Record<IssueCode, (mistake: Mistake) => string>>;
}

/** What was most likely meant by a share above 1: that many percent. `share`: as it has to be written. */
export function asPercentage(value: unknown): { readonly given: number; readonly share: number } | undefined {
  if (typeof value !== 'number' || value <= 1 || value > 100) return undefined;
  return { given: value, share: Number((value / 100).toFixed(6)) };
}
