import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SharedState, ShareLink } from './share.js';

interface AddressKeeperOptions {
  /** What stands before the parts of this map in the address; `undefined`: the page does not want it kept. */
  readonly name: () => string | undefined;
  /** What is to be seen now; `undefined`: nothing yet. */
  readonly state: () => SharedState | undefined;
  readonly apply: (state: SharedState) => void;
}

/** Keeps what is to be seen in the address of the page, for a map that asks for it. What does so is loaded only then. */
export function keepAddress(host: ReactiveControllerHost, options: AddressKeeperOptions): void {
  host.addController(new AddressKeeper(options));
}

class AddressKeeper implements ReactiveController {
  readonly #options: AddressKeeperOptions;
  #kept: { readonly name: string; link?: ShareLink } | undefined;

  constructor(options: AddressKeeperOptions) {
    this.#options = options;
  }

  hostUpdated(): void {
    const name = this.#options.name();
    if (name !== this.#kept?.name) this.#keep(name);
    const state = this.#kept?.link && this.#options.state();
    if (state) this.#kept!.link!.write(state);
  }

  hostDisconnected(): void {
    this.#keep(undefined);
  }

  #keep(name: string | undefined): void {
    this.#kept?.link?.destroy();
    const kept = (this.#kept = name === undefined ? undefined : { name });
    if (kept) void this.#load(kept);
  }

  async #load(kept: { readonly name: string; link?: ShareLink }): Promise<void> {
    const module = await import('./share.js').catch(() => undefined);
    if (module && kept === this.#kept) kept.link = new module.ShareLink(kept.name, this.#options.apply);
  }
}
