import type { CDPSession, Page } from 'puppeteer-core';

/** What JavaScript can hold on to after an element is gone, by the constructor of the browser. */
const KEPT = [
  ...[
    'Element',
    'ShadowRoot',
    'CanvasRenderingContext2D',
    'OffscreenCanvas',
    'ImageBitmap',
    'WebGLRenderingContext',
    'WebGL2RenderingContext',
  ],
  ...['ResizeObserver', 'IntersectionObserver', 'MutationObserver', 'MediaQueryList', 'Worker', 'AbortController', 'Animation'],
] as const;

/** Targets of events that outlive an element, as expressions. */
const LISTENING = [
  'window',
  'document',
  'document.documentElement',
  'document.body',
  'document.fonts',
  'visualViewport',
  'screen',
  'history',
];

/** Looks into the memory of a page, after all that is not used is thrown away. */
export class Heap {
  readonly #page: Page;
  readonly #client: CDPSession;

  private constructor(page: Page, client: CDPSession) {
    this.#page = page;
    this.#client = client;
  }

  static async of(page: Page): Promise<Heap> {
    const client = await page.createCDPSession();
    await client.send('Runtime.enable');
    await client.send('HeapProfiler.enable');
    return new Heap(page, client);
  }

  /** How many objects have this prototype (an expression) in their chain; 0 when there is no such thing. */
  async count(prototype: string): Promise<number> {
    const { result } = await this.#client.send('Runtime.evaluate', { expression: prototype, awaitPromise: true, objectGroup: 'heap' });
    return result.objectId ? this.#countOf(result.objectId) : 0;
  }

  /** How many listeners there are for each event, such as `window resize`. */
  async listeners(): Promise<Record<string, number>> {
    const found: Record<string, number> = {};
    for (const target of LISTENING) {
      const { result } = await this.#client.send('Runtime.evaluate', {
        expression: `globalThis.${target} ?? ${target}`,
        objectGroup: 'heap',
      });
      const { listeners } = await this.#client.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
      for (const { type } of listeners) found[`${target} ${type}`] = (found[`${target} ${type}`] ?? 0) + 1;
    }
    await this.#release();
    return found;
  }

  /** All of it, to be compared with how it was before. */
  async everything(): Promise<Record<string, number>> {
    await this.clean();
    const counts: Record<string, number> = { workers: this.#page.workers().length };
    for (const name of KEPT) counts[name] = await this.count(`globalThis.${name}?.prototype`);
    await this.#release();
    return { ...counts, ...(await this.listeners()) };
  }

  /** Throws away what is not used. Twice: what the first leaves may be held by what it throws away. */
  async clean(): Promise<void> {
    await this.#page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    for (let i = 0; i < 2; i++) await this.#client.send('HeapProfiler.collectGarbage');
  }

  async #countOf(prototypeObjectId: string): Promise<number> {
    const { objects } = await this.#client.send('Runtime.queryObjects', { prototypeObjectId, objectGroup: 'heap' });
    const { result } = await this.#client.send('Runtime.callFunctionOn', {
      ...{ objectId: objects.objectId!, returnByValue: true },
      functionDeclaration: 'function () { return this.length; }',
    });
    return result.value as number;
  }

  #release(): Promise<void> {
    return this.#client.send('Runtime.releaseObjectGroup', { objectGroup: 'heap' });
  }
}
