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
];

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

/**
 * Counts objects by class. What is on the page is not left behind; prototypes are no objects of their class; templates, and what is in
 * them (in a document of its own), are kept by the code that they are in.
 */
const COUNT = `function (classes) {
  const isPrototype = (one) => Object.hasOwn(one, 'constructor') || Object.hasOwn(one, Symbol.toStringTag);
  const isTemplate = (one) => one instanceof HTMLTemplateElement || (one instanceof Node && one.ownerDocument !== document);
  const left = this.filter((one) => !isPrototype(one) && !one.isConnected && !isTemplate(one));
  return classes.map((prototype) => (prototype ? left.filter((one) => Object.prototype.isPrototypeOf.call(prototype, one)).length : 0));
}`;

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

  /** How many listeners there are for each event, such as `window resize`. */
  async listeners(): Promise<Record<string, number>> {
    const found: Record<string, number> = {};
    for (const target of LISTENING) {
      const objectId = await this.#evaluate(`globalThis.${target} ?? ${target}`);
      const { listeners } = await this.#client.send('DOMDebugger.getEventListeners', { objectId });
      for (const { type } of listeners) found[`${target} ${type}`] = (found[`${target} ${type}`] ?? 0) + 1;
    }
    await this.#release();
    return found;
  }

  /**
   * All that is there beside what is on the page: workers, listeners, objects of the browser and of these classes of our own.
   * `ours`: by name the prototype of a class, as an expression.
   */
  async everything(ours: Readonly<Record<string, string>> = {}): Promise<Record<string, number>> {
    await this.#page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await this.#client.send('HeapProfiler.collectGarbage');
    const names = [...KEPT, ...Object.keys(ours)];
    const prototypes = [...KEPT.map((name) => `globalThis.${name}?.prototype`), ...Object.values(ours)];
    const classes = await this.#evaluate(`Promise.all([${prototypes.join(',')}])`);
    // All objects in one go: each look throws away what is not used, and takes long.
    const prototypeObjectId = await this.#evaluate('Object.prototype');
    const { objects } = await this.#client.send('Runtime.queryObjects', { prototypeObjectId, objectGroup: 'heap' });
    const { result } = await this.#client.send('Runtime.callFunctionOn', {
      ...{ objectId: objects.objectId!, functionDeclaration: COUNT, arguments: [{ objectId: classes }], returnByValue: true },
    });
    await this.#release();
    const counts = Object.fromEntries(names.map((name, index) => [name, (result.value as number[])[index]!]));
    return { workers: this.#page.workers().length, ...counts, ...(await this.listeners()) };
  }

  async #evaluate(expression: string): Promise<string> {
    const { result } = await this.#client.send('Runtime.evaluate', { expression, awaitPromise: true, objectGroup: 'heap' });
    return result.objectId!;
  }

  /** What was looked at is not to be held because of that. */
  #release(): Promise<void> {
    return this.#client.send('Runtime.releaseObjectGroup', { objectGroup: 'heap' });
  }
}
