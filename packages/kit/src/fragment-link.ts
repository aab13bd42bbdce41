import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What of a widget a link can lead to. */
interface LinkedParts {
  /** Whether the page wants links: a hash belongs to the page, not to a widget. */
  readonly wanted: () => boolean;
  /** Whether this part of the hash, such as `stap-2`, names something of the widget as it is now. */
  readonly owns: (part: string) => boolean;
  /** Shows what a link names; called once for each change of the address, as soon as the widget has it. */
  readonly show: (part: string) => void;
}

/** Follows one part of the page's hash, and writes it: `stap-2` in `#stap-2&map.place=bank`. What others keep there stays. */
export class FragmentLink implements ReactiveController {
  readonly #parts: LinkedParts;
  readonly #host: ReactiveControllerHost;
  /** What the address held when a person came by it, until it is followed: what widgets write there later is no wish to go somewhere. */
  #asked: readonly string[] = [];

  constructor(host: ReactiveControllerHost, parts: LinkedParts) {
    this.#parts = parts;
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#asked = partsOf(location.hash);
    addEventListener('hashchange', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#changed);
  }

  hostUpdated(): void {
    if (this.#asked.length === 0 || !this.#parts.wanted()) return;
    const part = this.#asked.find((one) => this.#parts.owns(one));
    if (part === undefined) return;
    this.#asked = [];
    this.#parts.show(part);
  }

  /** Puts this part into the address instead of the one that was there, without a step in the history; `undefined` takes it away. */
  write(part: string | undefined): void {
    if (!this.#parts.wanted()) return;
    this.#asked = [];
    const others = location.hash
      .slice(1)
      .split('&')
      .filter((one) => one !== '' && !this.#parts.owns(decoded(one)));
    const hash = [...(part === undefined ? [] : [encodeURIComponent(part)]), ...others].join('&');
    if (location.hash === (hash && `#${hash}`)) return;
    // In a frame without an origin of its own the address cannot be written: then there is no link.
    try {
      history.replaceState(history.state, '', hash ? `#${hash}` : location.pathname + location.search);
    } catch {
      return;
    }
  }

  readonly #changed = (): void => {
    this.#asked = partsOf(location.hash);
    this.#host.requestUpdate();
  };
}

function partsOf(hash: string): string[] {
  return hash.slice(1).split('&').filter(Boolean).map(decoded);
}

/** A part as its widget names it; one that was not written by a widget, and cannot be decoded, as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
