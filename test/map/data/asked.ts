import { waitUntil } from '@open-wc/testing';
import { failureOf } from '../../../packages/map/src/data/failure.js';
import type { Outcome, RawFeature, Reader } from '../../../packages/map/src/data/reader.js';
import type { View } from '../../../packages/map/src/data/view.js';

export const files = new URL('../../../packages/demo/dossiers/layers/', import.meta.url).href;

/** All of Noord, and a few streets of it. */
export const noord: View = { extent: [4.876, 52.379, 4.966, 52.4215], resolution: 12 };
export const streets: View = { extent: [4.905, 52.395, 4.915, 52.4], resolution: 1.2 };

export interface Answered extends Outcome {
  readonly features: readonly RawFeature[];
  readonly crs: string | undefined;
  readonly batches: number;
}

/** What a reader gives for a view. */
export async function asked(read: Reader, view?: View, signal = new AbortController().signal): Promise<Answered> {
  let features: RawFeature[] = [];
  let crs: string | undefined;
  let batches = 0;
  const outcome = await read({
    view,
    signal,
    take: (batch) => {
      features = [...(batch.instead ? [] : features), ...batch.features];
      crs = batch.crs;
      batches++;
    },
  });
  return { ...outcome, features, crs, batches };
}

/** The code of the failure of a promise; nothing when it did not fail. */
export const failing = (promise: Promise<unknown>): Promise<string | undefined> =>
  promise.then(
    () => undefined,
    (error: Error) => (error.name === 'AbortError' ? error.name : failureOf(error).message),
  );

export const pointOf = ({ geometry }: RawFeature): readonly number[] => (geometry as { coordinates: number[] }).coordinates;
export const named = (features: readonly RawFeature[], name = 'naam'): unknown[] =>
  features.map(({ properties }) => (properties as Record<string, unknown>)[name]);

/** Waits longer than usual: the code of a format comes in a file of its own. */
export const until = (isSo: () => unknown, what = 'in time'): Promise<void> => waitUntil(isSo as () => boolean, what, { timeout: 8000 });
