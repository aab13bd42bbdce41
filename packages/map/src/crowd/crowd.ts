import type { PlaceFeature } from '@wijkwelvaartswerk/contract';
import { LayerFailure } from '../data/failure.js';
import { Points } from '../picture/points.js';
import type { Answer, Ask, Given, Method, Tell } from './crowd-calls.js';
import { CrowdPlaces, type CrowdHome } from './crowd-places.js';
import type { CrowdColumns, CrowdTask } from './crowd-reader.js';
import { openWorker } from './open-worker.js';
import { inSlices } from './slices.js';

/** Does what a reader is asked, here or in a worker. */
interface Desk {
  ask<Of extends Method>(method: Of, given: Given<Of>, signal: AbortSignal): Promise<Answer<Of>>;
}

/**
 * The places of a layer that has too many for objects. They are known by their index in the file; what can be drawn of them is here in
 * columns, all else is asked for.
 */
export class Crowd {
  readonly columns: CrowdColumns;
  readonly points: Points;
  /** Told when there is something else to show of it. */
  changed: () => void = () => {};
  readonly #desk: Desk;
  readonly #gone: AbortController;

  constructor(columns: CrowdColumns, desk: Desk, gone: AbortController) {
    this.columns = columns;
    this.points = new Points(columns.points);
    this.#desk = desk;
    this.#gone = gone;
  }

  /** Its places, as the map of a model shows them. */
  placesOf(home: CrowdHome): CrowdPlaces {
    return new CrowdPlaces(this, home);
  }

  /** How many places there are, also those that are nowhere. */
  get count(): number {
    return this.columns.count;
  }

  /** The places at these indices, checked, and as they may be seen by all; nothing for one that cannot be used. */
  items(indices: readonly number[], signal?: AbortSignal): Promise<(PlaceFeature | undefined)[]> {
    return this.#ask('items', [indices], signal);
  }

  /** Index of the place with this id, if there is one. */
  find(id: string, signal?: AbortSignal): Promise<number | undefined> {
    return this.#ask('find', [id], signal);
  }

  /** Indices of the places that answer a question, the best first. */
  search(query: string, language: string, signal?: AbortSignal): Promise<Uint32Array> {
    return this.#ask('search', [query, language], signal);
  }

  /** Ends the worker, if there is one. Nothing can be asked after that. */
  close(): void {
    this.#gone.abort();
  }

  #ask<Of extends Method>(method: Of, given: Given<Of>, signal?: AbortSignal): Promise<Answer<Of>> {
    const gone = this.#gone.signal;
    return this.#desk.ask(method, given, signal ? AbortSignal.any([signal, gone]) : gone);
  }
}

/**
 * Reads a file of very many places: in a worker, or, where none can be started, here, bit by bit. Nothing when it holds no feature
 * collection; the bytes are then still whole only if there was no worker. Fails with a `LayerFailure`, or the reason of the signal.
 */
export async function openCrowd(task: CrowdTask, signal: AbortSignal, start = openWorker): Promise<Crowd | undefined> {
  const gone = new AbortController();
  const stop = () => gone.abort(signal.reason);
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    const worker = await start(gone.signal);
    signal.throwIfAborted();
    const [columns, desk] = await (worker ? inWorker(task, worker, gone.signal) : inPage(task, gone.signal));
    if (columns) return new Crowd(columns, desk!, gone);
    gone.abort();
    return undefined;
  } catch (error) {
    gone.abort();
    throw error;
  } finally {
    // From here on the crowd lives until it is closed.
    signal.removeEventListener('abort', stop);
  }
}

type Opened = readonly [CrowdColumns | undefined, Desk?];

async function inPage(task: CrowdTask, signal: AbortSignal): Promise<Opened> {
  const module = await import('./crowd-reader.js').catch(() => {
    throw new LayerFailure('program');
  });
  const read = await module.CrowdReader.read(task, (work) => inSlices(work, signal));
  if (!read) return [undefined];
  const { reader } = read;
  return [
    read.columns,
    {
      ask: <Of extends Method>(method: Of, given: Given<Of>, stop: AbortSignal) =>
        inSlices((reader[method] as (...given: readonly unknown[]) => Generator<void, Answer<Of>>).call(reader, ...given), stop),
    },
  ];
}

function inWorker(task: CrowdTask, worker: Worker, gone: AbortSignal): Promise<Opened> {
  const calls = new Map<number, { done: (answer: never) => void; failed: (reason: unknown) => void }>();
  let last = 0;
  const send = (ask: Ask, transfer: Transferable[] = []) => worker.postMessage(ask, transfer);
  const ask: Desk['ask'] = (method, given, signal) =>
    new Promise((done, failed) => {
      if (signal.aborted) return failed(signal.reason as Error);
      const call = ++last;
      calls.set(call, { done, failed });
      signal.addEventListener('abort', () => {
        if (!calls.delete(call)) return;
        failed(signal.reason as Error);
        if (!gone.aborted) send({ stop: call });
      });
      send({ call, method, given });
    });
  return new Promise((opened, failed) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Tell>) => {
      if (data === 'ready') return;
      if ('columns' in data) opened([data.columns, { ask }]);
      else if ('failure' in data) failed(new LayerFailure(data.failure.code, data.failure.detail));
      else {
        const call = calls.get(data.call);
        calls.delete(data.call);
        if ('answer' in data) call?.done(data.answer as never);
        else call?.failed(new Error(data.error));
      }
    });
    // It broke down, as a rule for want of memory.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      failed(new LayerFailure('too-large'));
      for (const call of calls.values()) call.failed(new LayerFailure('too-large'));
      calls.clear();
    });
    gone.addEventListener('abort', () => failed(gone.reason as Error));
    send(
      { task },
      task.pieces.map(({ buffer }) => buffer),
    );
  });
}
