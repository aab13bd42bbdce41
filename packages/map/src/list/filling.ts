import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlaceView } from '../model.js';
import { CHUNK, type Chunk } from './chunks.js';

/** When nothing lets the browser be idle, a chunk comes all the same. In milliseconds. */
const PATIENCE = 200;
/** So many rows come by themselves: more would fill the memory of the browser, and no person goes through them all. */
const MOST = 10_000;

/**
 * Decides which chunks of long lists have their rows: the first of each list, those a person comes to, and bit by bit, while the browser
 * has nothing else to do, all others as far as a list can be long, so that searching in the page finds every place. On paper all are there.
 */
export class Filling implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #filled = new WeakSet<Chunk>();
  /** Chunks that were asked for in this rendering and are empty. */
  #empty: Chunk[] = [];
  /** How many chunks have their rows in this rendering. */
  #full = 0;
  #stop?: (() => void) | undefined;
  #gone?: AbortController;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** For a template: whether this chunk has its rows. `wanted`: a place that has to be among the rows wherever it is. */
  has(chunk: Chunk, wanted?: PlaceView): boolean {
    if (chunk.before === 0 || (wanted && chunk.places.includes(wanted))) this.#filled.add(chunk);
    const isFilled = this.#filled.has(chunk);
    if (isFilled) this.#full++;
    else this.#empty.push(chunk);
    return isFilled;
  }

  /** A person comes to this chunk. */
  fill(chunk: Chunk): void {
    if (this.#filled.has(chunk)) return;
    this.#filled.add(chunk);
    this.#host.requestUpdate();
  }

  /** A person goes to this place: settles when it has its row. */
  async fillFor(place: PlaceView): Promise<void> {
    const chunk = this.#empty.find(({ places }) => places.includes(place));
    if (!chunk) return;
    this.fill(chunk);
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    this.#gone = new AbortController();
    addEventListener('beforeprint', () => this.#fillAll(), { signal: this.#gone.signal });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#gone?.abort();
    this.#stop?.();
    this.#stop = undefined;
  }

  hostUpdate(): void {
    this.#empty = [];
    this.#full = 0;
  }

  hostUpdated(): void {
    if (this.#empty.length === 0 || this.#full * CHUNK >= MOST || this.#stop) return;
    this.#stop = whenIdle(() => {
      this.#stop = undefined;
      const next = this.#empty[0];
      if (next) this.fill(next);
    });
  }

  #fillAll(): void {
    for (const chunk of this.#empty) this.#filled.add(chunk);
    this.#host.requestUpdate();
  }
}

/** Calls back when the browser has time, and gives a way to call it off. Safari has no notion of idle. */
function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(act, PATIENCE / 10);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: PATIENCE });
  return () => cancelIdleCallback(handle);
}
