/** What stays free before and after the words in the bar of the hub. */
const AROUND = 8;

/** What is measured: the width there is, and the words. */
const MEASURED = '.ruler, [data-end]:not([data-place="inside"]), [data-place="inside"] > span';

/** Measures a diagram for as long as it is watched, and tells when that changed. All in px. */
export class Measures {
  /** Nothing until it has been measured: then there is nothing to draw yet. */
  width = 0;

  /** How high the words of an end are, by its id; and how long those in the bar of the hub, by these words. */
  heights: ReadonlyMap<string, number> = new Map();

  readonly #changed: () => void;
  readonly #watched = new Set<Element>();
  #root?: Element;
  #observer?: ResizeObserver;
  #frame = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Watches what is in the diagram now. */
  watch(root: Element): void {
    this.#root = root;
    this.#observer ??= new ResizeObserver(() => this.#resized());
    for (const element of this.#watched) {
      if (root.contains(element)) continue;
      this.#observer.unobserve(element);
      this.#watched.delete(element);
    }
    for (const element of root.querySelectorAll(MEASURED)) {
      if (this.#watched.has(element)) continue;
      this.#watched.add(element);
      this.#observer.observe(element);
    }
    if (this.width > 0) return;
    // At once, so that nobody sees it in a wrong size: the width there is, then the words that were drawn in it.
    this.#measure();
    this.#measure();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched.clear();
  }

  #resized(): void {
    if (this.#root?.querySelector('.ruler')?.clientWidth !== this.width) return this.#measure();
    // Words only: what moves by them waits, for an observer does not look twice at what is as deep in the page.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#measure());
  }

  #measure(): void {
    const root = this.#root;
    const width = root?.querySelector('.ruler')?.clientWidth;
    if (!root || !width) return;
    const heights = new Map(this.heights);
    for (const label of root.querySelectorAll<HTMLElement>('[data-end]:not([data-place="inside"])')) {
      heights.set(label.dataset['end']!, label.offsetHeight);
    }
    const upright = root.querySelector<HTMLElement>('[data-place="inside"] > span');
    if (upright) heights.set(upright.innerText, upright.offsetHeight + 2 * AROUND);
    if (width === this.width && [...heights].every(([id, height]) => this.heights.get(id) === height)) return;
    this.width = width;
    this.heights = heights;
    this.#changed();
  }
}
