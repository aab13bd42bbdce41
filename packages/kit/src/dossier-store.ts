import { loadReader, readDossier, type Dossier, type Issue, type Reading } from '@wijkwelvaartswerk/contract';

/** Why a dossier could not be shown. `script`: what reads it could not be loaded. */
export type LoadErrorCode = 'script' | 'network' | 'not-found' | 'server' | 'web-page' | 'empty-file' | 'unreadable';

/** What a page knows of one dossier. */
export type DossierState =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly dossier: Dossier; readonly issues: readonly Issue[] }
  | { readonly status: 'error'; readonly code: LoadErrorCode; readonly issues: readonly Issue[] };

/** What a person chose, in any widget of the page. */
export interface Selection {
  readonly kind: 'place' | 'step' | 'term' | 'anchor' | 'flow' | 'plan';
  readonly id: string;
  /** What else has to do with it, and lights up with it. */
  readonly touches?: Touched | undefined;
}

/** Ids of places on the map, and of anchors. */
export interface Touched {
  readonly places: readonly string[];
  readonly anchors: readonly string[];
}

const stores = new Map<string, DossierStore>();

/**
 * One dossier on one page, loaded once and read by many widgets.
 * It loads when the first reader comes, and stops and is forgotten when the last one leaves.
 * What is private in it never gets past here: readers see the dossier as `readDossier` gives it.
 */
export class DossierStore {
  /** The store that every reader of this address shares. */
  static at(url: string): DossierStore {
    const store = stores.get(url) ?? new DossierStore(url);
    stores.set(url, store);
    return store;
  }

  /** A store of its own for a dossier that a script already has. */
  static of(json: unknown): DossierStore {
    const store = new DossierStore();
    store.#json = json;
    store.given = store.load();
    return store;
  }

  #state: DossierState = { status: 'idle' };
  #selection: Selection | null = null;
  #request?: AbortController;
  #json: unknown;
  readonly #readers = new Map<() => void, () => readonly string[]>();

  /** For a dossier from a script: resolves when it is read, which the code for it may have to be loaded for. */
  given?: Promise<void>;

  /** `url`: where the dossier comes from, absolute; links in it are relative to this. Absent for a dossier from a script. */
  private constructor(readonly url?: string) {}

  get state(): DossierState {
    return this.#state;
  }

  get selection(): Selection | null {
    return this.#selection;
  }

  select(selection: Selection | null): void {
    this.#selection = selection;
    this.#tell();
  }

  /**
   * Calls `changed` on every change, until the function it returns is called.
   * `concerns`: first keys of the dossier whose mistakes this reader can tell of.
   */
  subscribe(changed: () => void, concerns: () => readonly string[] = () => []): () => void {
    this.#readers.set(changed, concerns);
    if (this.#state.status === 'idle') void this.load();
    return () => {
      this.#readers.delete(changed);
      // An element that is only moved comes back within this task.
      queueMicrotask(() => {
        if (this.#readers.size === 0) this.#forget();
        // What it told of is for another one to tell now.
        else if (this.#state.status === 'ready' && this.#state.issues.length > 0) this.#tell();
      });
    };
  }

  /** Whether this reader is the one to tell of mistakes under this key: the first of those that draw it, so that each is told once on a page. */
  tells(changed: () => void, key: string): boolean {
    for (const [reader, concerns] of this.#readers) if (concerns().includes(key)) return reader === changed;
    return false;
  }

  /** Asks for the file, again if need be. Only the last question asked is answered. */
  async load(): Promise<void> {
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    // The second time from the server: a browser keeps some refusals and redirects for good.
    const cache = this.#state.status === 'idle' ? 'default' : 'no-cache';
    this.#become({ status: 'loading' });
    if (!this.url) return this.#read(this.#json, signal);
    // What reads the file comes with it. If that fails, reading tries once more.
    loadReader().catch(() => {});
    const answer = await fetchText(this.url, { signal, cache });
    if (signal.aborted) return;
    if (answer.ok) await this.#read(answer.text, signal);
    else this.#become({ status: 'error', code: answer.code, issues: [] });
  }

  /** At once, when the code it takes is there already. */
  async #read(json: unknown, signal: AbortSignal): Promise<void> {
    const reading = readDossier(json);
    if (!(reading instanceof Promise)) return this.#become(stateOf(reading, json));
    const read = await reading.catch(() => undefined);
    if (!signal.aborted) this.#become(read ? stateOf(read, json) : { status: 'error', code: 'script', issues: [] });
  }

  #become(state: DossierState): void {
    this.#state = state;
    this.#tell();
  }

  #tell(): void {
    for (const changed of this.#readers.keys()) changed();
  }

  #forget(): void {
    this.#request?.abort();
    if (!this.url) return;
    this.#state = { status: 'idle' };
    if (stores.get(this.url) === this) stores.delete(this.url);
  }
}

function stateOf({ dossier, issues }: Reading, json: unknown): DossierState {
  if (dossier) return { status: 'ready', dossier, issues };
  return { status: 'error', code: typeof json === 'string' ? unreadable(json) : 'unreadable', issues };
}

async function fetchText(url: string, how: RequestInit): Promise<{ ok: true; text: string } | { ok: false; code: LoadErrorCode }> {
  try {
    const response = await fetch(url, how);
    if (!response.ok) return { ok: false, code: response.status < 500 ? 'not-found' : 'server' };
    return { ok: true, text: await response.text() };
  } catch {
    return { ok: false, code: 'network' };
  }
}

/** What a text that is no dossier turned out to be. */
function unreadable(text: string): LoadErrorCode {
  const start = text.trimStart();
  if (start === '') return 'empty-file';
  return start.startsWith('<') ? 'web-page' : 'unreadable';
}
