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
  #followed: string | undefined;

  constructor(host: ReactiveControllerHost, parts: LinkedParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#changed);
    this.#followed = undefined;
  }

  hostUpdated(): void {
    const { hash } = location;
    if (hash === this.#followed || !this.#parts.wanted()) return;
    const part = partsOf(hash).find((one) => this.#parts.owns(one));
    if (part === undefined) return;
    this.#followed = hash;
    this.#parts.show(part);
  }

  /** Puts this part into the address instead of the one that was there, without a step in the history; `undefined` takes it away. */
  write(part: string | undefined): void {
    if (!this.#parts.wanted()) return;
    const others = partsOf(location.hash).filter((one) => !this.#parts.owns(one));
    const hash = [...(part === undefined ? [] : [part]), ...others]
      .map((one) => (one.includes('=') ? one : encodeURIComponent(one)))
      .join('&');
    this.#followed = hash && `#${hash}`;
    // In a frame without an origin of its own the address cannot be written: then there is no link.
    try {
      history.replaceState(history.state, '', this.#followed || location.pathname + location.search);
    } catch {
      return;
    }
  }

  readonly #changed = (): void => {
    this.#followed = undefined;
    this.#host.requestUpdate();
  };
}

function partsOf(hash: string): string[] {
  return hash
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((part) => {
      if (part.includes('=')) return part;
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
}
