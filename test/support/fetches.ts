/** Takes over `fetch`, to answer each request when and how the test wants. */
export class Fetches {
  readonly asked: { url: string; signal: AbortSignal; answer: (response: Response) => void; fail: (reason: Error) => void }[] = [];
  readonly #real = globalThis.fetch;

  constructor() {
    globalThis.fetch = (url, init) =>
      new Promise((answer, fail) => {
        const signal = init?.signal ?? new AbortController().signal;
        signal.addEventListener('abort', () => fail(signal.reason as Error));
        this.asked.push({ url: String(url), signal, answer, fail });
      });
  }

  get urls(): string[] {
    return this.asked.map(({ url }) => new URL(url, document.baseURI).pathname);
  }

  restore(): void {
    globalThis.fetch = this.#real;
  }
}
