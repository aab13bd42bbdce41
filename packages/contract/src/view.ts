import type { Path } from './path.js';

type Holder = Record<string | number, unknown>;

const HOLE = Symbol('left out');

/** The dossier without what cannot be used. Only the path to what is left out is copied; the input stays as it was. */
export class View {
  #root: unknown;
  readonly #mine = new Set<unknown>();
  readonly #holed = new Set<unknown[]>();

  constructor(input: object) {
    this.#root = this.#own(input);
  }

  /** Takes away the property or the list item at this path. */
  leaveOut(path: Path): void {
    const holder = this.#holderOf(path);
    const last = path.at(-1)!;
    if (Array.isArray(holder)) {
      holder[last as number] = HOLE;
      this.#holed.add(holder);
    } else if (holder) delete holder[last];
  }

  set(path: Path, value: unknown): void {
    const holder = this.#holderOf(path);
    if (holder) holder[path.at(-1)!] = value;
  }

  /** Keeps the first items of the list at this path. */
  cut(path: Path, length: number): void {
    const holder = this.#holderOf(path);
    const last = path.at(-1)!;
    const list = holder?.[last];
    if (!holder || !Array.isArray(list)) return;
    const cut = list.slice(0, length);
    this.#mine.add(cut);
    holder[last] = cut;
  }

  /** The finished view. */
  close(): unknown {
    for (const list of this.#holed) {
      let kept = 0;
      for (const item of list) if (item !== HOLE) list[kept++] = item;
      list.length = kept;
    }
    return this.#root;
  }

  /** What holds the end of this path, ours to change; nothing when something above it is left out already. */
  #holderOf(path: Path): Holder | undefined {
    let holder = this.#root as Holder;
    for (const segment of path.slice(0, -1)) {
      const below = holder[segment];
      if (typeof below !== 'object' || below === null) return undefined;
      holder[segment] = this.#own(below);
      holder = holder[segment] as Holder;
    }
    return holder;
  }

  #own<T extends object>(value: T): T {
    if (this.#mine.has(value)) return value;
    const copy = (Array.isArray(value) ? value.slice() : { ...value }) as T;
    this.#mine.add(copy);
    return copy;
  }
}
