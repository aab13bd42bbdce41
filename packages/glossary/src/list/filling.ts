import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Chunk } from './listing.js';
import { prepareSearch } from './search.js';

/** So many terms are there at once: more than fill a window, and few enough for one frame. */
const AT_ONCE = 50;
/** When nothing lets the browser be idle, a chunk comes all the same. In milliseconds. */
const PATIENCE = 200;

/**
 * Decides which chunks of a long list are rendered: the first ones, those a person comes to, and bit by bit, while the browser has
 * nothing else to do, all others, so that searching in the page finds every term. On paper all are there.
 */
export class Filling implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** The chunks that are rendered, with how they were asked to look. */
  readonly #filled = new WeakMap<Chunk, string>();
  /** Chunks that were asked for in this rendering and are empty. */
  #empty: { readonly chunk: Chunk; readonly look: string }[] = [];
  /** How many terms were asked for in this rendering. */
  #count = 0;
  #printing = false;
  #stop: (() => void) | undefined;
  #gone?: AbortController;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the page is being printed. */
  get printing(): boolean {
    return this.#printing;
  }

  /** For a template: whether this chunk is rendered. `look`: how it has to look; for another look a chunk comes bit by bit once more. */
  has(chunk: Chunk, look: string): boolean {
    if (this.#count < AT_ONCE || this.#printing) this.#filled.set(chunk, look);
    this.#count += chunk.entries.length;
    if (this.#filled.get(chunk) === look) return true;
    this.#empty.push({ chunk, look });
    return false;
  }

  /** A person comes to this chunk. */
  fill(chunk: Chunk | undefined): void {
    const asked = this.#empty.find((one) => one.chunk === chunk);
    if (!asked) return;
    this.#filled.set(asked.chunk, asked.look);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#gone?.abort();
    this.#stop?.();
    this.#stop = undefined;
    this.#printing = false;
  }

  hostUpdate(): void {
    this.#empty = [];
    this.#count = 0;
  }

  hostUpdated(): void {
    if (this.#empty.length === 0 || this.#stop) return;
    this.#stop = whenIdle(() => {
      this.#stop = undefined;
      const [next] = this.#empty;
      if (!next) return;
      prepareSearch(next.chunk.entries);
      this.fill(next.chunk);
    });
  }

  #print(printing: boolean): void {
    this.#printing = printing;
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
