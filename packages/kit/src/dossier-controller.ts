import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { dossierContext } from './dossier-context.js';
import { DossierStore, type DossierState, type Selection } from './dossier-store.js';

interface DossierHost extends ReactiveElement {
  src: string;
  dossier: unknown;
  readonly concerns?: readonly string[];
}

/** Finds the dossier a widget should show (its own `dossier`, its own `src`, else that of the `<www-dossier>` around it) and keeps it up to date. */
export class DossierController implements ReactiveController {
  readonly #host: DossierHost;
  readonly #provided: ContextConsumer<typeof dossierContext, DossierHost>;
  #store?: DossierStore | undefined;
  #given: unknown;
  #unsubscribe?: (() => void) | undefined;

  constructor(host: DossierHost) {
    this.#host = host;
    this.#provided = new ContextConsumer(host, { context: dossierContext, subscribe: true });
    host.addController(this);
  }

  get store(): DossierStore | undefined {
    return this.#store;
  }

  get state(): DossierState {
    return this.#store?.state ?? { status: 'idle' };
  }

  get selection(): Selection | null {
    return this.#store?.selection ?? null;
  }

  select(selection: Selection | null): void {
    this.#store?.select(selection);
  }

  reload(): void {
    void this.#store?.load();
  }

  /** Whether the host is the one to tell of mistakes under this key of the dossier. */
  tells(key: string): boolean {
    return this.#store?.tells(this.#changed, key) ?? false;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow(this.#find());
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  readonly #changed = (): void => this.#host.requestUpdate();

  #find(): DossierStore | undefined {
    const { dossier, src } = this.#host;
    // One that another widget hands on.
    if (dossier instanceof DossierStore) return dossier;
    if (dossier != null) {
      const same = dossier === this.#given && this.#store;
      this.#given = dossier;
      return same || DossierStore.of(dossier);
    }
    this.#given = undefined;
    return src ? DossierStore.at(absolute(src, this.#host.baseURI)) : this.#provided.value;
  }

  #follow(store: DossierStore | undefined): void {
    if (store === this.#store) return;
    const leave = this.#unsubscribe;
    this.#store = store;
    this.#unsubscribe = store?.subscribe(this.#changed, () => this.#host.concerns ?? []);
    leave?.();
  }
}

/** An address that is none stays as it is: asking for it fails as for any other. */
function absolute(src: string, base: string): string {
  return URL.canParse(src, base) ? new URL(src, base).href : src;
}
