import type { Extent } from '../picture/scene.js';
import type { View } from './view.js';

/** A feature as a file gives it: nothing in it is sure. */
export interface RawFeature {
  readonly id?: unknown;
  /** What tells it from all others of the file, when it has no id of its own. */
  readonly key?: string | number;
  readonly geometry?: unknown;
  readonly properties?: unknown;
}

/** What came of a file at once. */
export interface Batch {
  readonly features: readonly RawFeature[];
  /** Coordinate system of the geometries, as the file says it; absent: it does not say. */
  readonly crs?: string | undefined;
  /** These are all there are now: others that came before go. */
  readonly instead?: boolean;
}

/** What is wanted of a file. */
export interface Question {
  /** What lies in there. Absent: whatever is in the file. */
  readonly view: View | undefined;
  readonly signal: AbortSignal;
  readonly take: (batch: Batch) => void | Promise<void>;
}

/** How much of it was given. */
export interface Outcome {
  /** Nothing else is in the file: it need not be asked again. */
  readonly whole?: boolean;
  /** How many there are in what was asked, when that is more than were given; `undefined` in it: more than that, nobody knows how many. */
  readonly left?: { readonly of: number | undefined };
  /** Where the data of the file lies. */
  readonly bounds?: Extent | undefined;
}

/** Reads one file, of which it may keep what it needs again. */
export type Reader = (question: Question) => Promise<Outcome>;

/** So many features of a layer are shown at once when it can be asked for less; someone who zooms in sees the rest. */
export const MOST_FEATURES = 5000;

/** What stands behind `#` in an address: the name of the one layer or collection that is wanted of several; empty when there is none. */
export function wantedIn(url: string | URL): string {
  const hash = new URL(url).hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
