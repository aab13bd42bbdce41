/** Hears of all that goes wrong on the page, from when it is made until `stop`. */
export class Trouble {
  readonly heard: string[] = [];
  readonly #gone = new AbortController();
  readonly #real = { error: console.error, warn: console.warn };

  constructor() {
    const { signal } = this.#gone;
    addEventListener('error', ({ message }) => this.heard.push(message), { signal });
    addEventListener('unhandledrejection', ({ reason }) => this.heard.push(`not handled: ${String(reason)}`), { signal });
    for (const kind of ['error', 'warn'] as const) console[kind] = (...words: unknown[]) => this.heard.push(`${kind}: ${words.join(' ')}`);
  }

  stop(): void {
    this.#gone.abort();
    Object.assign(console, this.#real);
  }
}
