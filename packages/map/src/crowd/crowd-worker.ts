import type { Ask, Tell } from './crowd-calls.js';
import { CrowdReader } from './crowd-reader.js';
import { failureOf } from '../data/failure.js';
import { inSlices } from './slices.js';

/** Milliseconds after which it looks whether something else is asked. */
const SLICE = 30;

/** What of a worker is needed here. */
interface Scope {
  postMessage(message: Tell, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
}

const scope = globalThis as unknown as Scope;
let reader: CrowdReader | undefined;
const underWay = new Map<number, AbortController>();

scope.onmessage = ({ data }) => {
  if ('task' in data) void read(data.task);
  else if ('stop' in data) underWay.get(data.stop)?.abort();
  else void answer(data);
};

async function read(task: Extract<Ask, { task: unknown }>['task']): Promise<void> {
  try {
    const read = await CrowdReader.read(task, (work) => inSlices(work, undefined, SLICE));
    reader = read?.reader;
    if (!read) return scope.postMessage({ columns: undefined });
    const flags = read.columns.flags.slice();
    const { points } = read.columns;
    const columns = [points.xs, points.ys, points.order, points.keys, points.sumsX, points.sumsY, flags].map(({ buffer }) => buffer);
    scope.postMessage({ columns: { ...read.columns, flags } }, columns);
  } catch (error) {
    const { code, detail } = failureOf(error);
    scope.postMessage({ failure: { code, detail } });
  }
}

async function answer({ call, method, given }: Extract<Ask, { call: number }>): Promise<void> {
  const stop = new AbortController();
  underWay.set(call, stop);
  try {
    const work = (reader![method] as (...given: readonly unknown[]) => Generator<void, unknown>)(...given);
    scope.postMessage({ call, answer: await inSlices(work, stop.signal, SLICE) });
  } catch (error) {
    scope.postMessage({ call, error: String(error) });
  } finally {
    underWay.delete(call);
  }
}

// Only now is it sure that it runs: until then the bytes stay where they are.
scope.postMessage('ready');
