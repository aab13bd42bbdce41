import type { Point } from './mercator.js';

/** Something in the picture that the keyboard can stop at: a marker, a cluster or an area. */
export interface Stop {
  /** Id of its (first) place. */
  readonly id: string;
  /** In CSS pixels; may be out of view. */
  readonly at: Point;
  readonly isArea?: boolean;
}

/** What the keyboard asks of the picture. */
export interface KeyboardTarget {
  /** The stops, as drawn now. */
  stops(): readonly Stop[];
  /** Whether there may be more of them further away. */
  hasMore(): boolean;
  /** The stop that has this place now: zooming may put it into another cluster. */
  stopOf(id: string): Stop | undefined;
  /** The middle of the picture. */
  middle(): Point;
  hasChosen(): boolean;
  panBy(right: number, down: number): void;
  zoomBy(steps: number): void;
  fit(): void;
  /** Shows the focus here, brings it into view and says what it is; nowhere when absent. */
  focus(id: string | undefined): void;
  /** As if the stop were clicked. */
  activate(id: string): void;
  letGo(): void;
  /** Says what is in view. */
  sayView(): void;
  /** Shows how the keys work, or hides that again. */
  help(): void;
  /** Puts places together again that were fanned out; answers whether there were any. */
  fold(): boolean;
}

type Direction = readonly [right: -1 | 0 | 1, down: -1 | 0 | 1];

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Pixels that an arrow moves the map. */
const STRIDE = 96;

/**
 * The keyboard inside the picture, one tab stop. At first arrows move the map; Enter steps into the places, then arrows go from
 * place to place and Enter opens one; Escape steps back, one level at a time.
 */
export class PictureKeyboard {
  #at: string | undefined;
  /** Where a person was when they opened something, to go on from there when they come back. */
  #opened: string | undefined;

  constructor(private readonly target: KeyboardTarget) {}

  /** Answers whether the key was for the picture. Keys with Ctrl, Alt or Meta never are. */
  handle({ key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): boolean {
    if (ctrlKey || altKey || metaKey) return false;
    const direction = arrows[key];
    if (direction) this.#go(direction);
    else if (key === '+' || key === '=') this.target.zoomBy(1);
    else if (key === '-' || key === '_') this.target.zoomBy(-1);
    else if (key === '0') this.target.fit();
    else if (key === '?') this.target.help();
    else if (key === 'Enter') return this.#enter();
    else if (key === 'Escape') return this.#back();
    else return false;
    return true;
  }

  /** Focus is in the picture. `back`: it was given back, by what had been opened from here. */
  enter(back: boolean): void {
    const at = back && this.#opened !== undefined ? this.target.stopOf(this.#opened) : undefined;
    this.#opened = undefined;
    if (at) this.#stopAt(at);
  }

  /** Focus has left the picture. */
  leave(): void {
    if (this.#at !== undefined) this.#stopAt(undefined);
  }

  #go(direction: Direction): void {
    const from = this.#current;
    if (!from) return this.target.panBy(direction[0] * STRIDE, direction[1] * STRIDE);
    const next = nearestInDirection(from.at, this.target.stops(), direction);
    if (next) this.#stopAt(next);
    else if (this.target.hasMore()) this.target.panBy(direction[0] * STRIDE, direction[1] * STRIDE);
  }

  #enter(): boolean {
    const at = this.#current;
    if (at) {
      this.#opened = at.id;
      this.target.activate(at.id);
      return true;
    }
    const [stops, middle] = [this.target.stops(), this.target.middle()];
    // Areas lie under the places, and come after them.
    const first =
      nearestTo(
        middle,
        stops.filter(({ isArea }) => !isArea),
      ) ?? nearestTo(middle, stops);
    if (first) this.#stopAt(first);
    return first !== undefined;
  }

  #back(): boolean {
    if (this.target.hasChosen()) this.target.letGo();
    else if (this.target.fold()) return true;
    else if (this.#at === undefined) return false;
    else this.#leavePlaces();
    return true;
  }

  #leavePlaces(): void {
    this.#stopAt(undefined);
    this.target.sayView();
  }

  #stopAt(stop: Stop | undefined): void {
    this.#at = stop?.id;
    this.target.focus(this.#at);
  }

  get #current(): Stop | undefined {
    return this.#at === undefined ? undefined : this.target.stopOf(this.#at);
  }
}

function nearestTo([x, y]: Point, stops: readonly Stop[]): Stop | undefined {
  return least(stops, ({ at }) => Math.hypot(at[0] - x, at[1] - y));
}

/**
 * The stop that a person means with an arrow: ahead, near, and rather straight on than aside. What is in the quarter ahead
 * always wins of what is only somewhere on that side. Counting aside more than ahead would leave places that no arrow leads to.
 */
export function nearestInDirection(from: Point, stops: readonly Stop[], [right, down]: Direction): Stop | undefined {
  return least(stops, ({ at }) => {
    const [x, y] = [at[0] - from[0], at[1] - from[1]];
    const ahead = x * right + y * down;
    const aside = Math.abs(x * down) + Math.abs(y * right);
    if (ahead < 0.5) return Infinity;
    return ahead + aside + (aside > ahead ? FAR : 0);
  });
}

const FAR = 1e7;

function least(stops: readonly Stop[], cost: (stop: Stop) => number): Stop | undefined {
  let [found, lowest]: [Stop | undefined, number] = [undefined, Infinity];
  for (const stop of stops) {
    const own = cost(stop);
    if (own < lowest) [found, lowest] = [stop, own];
  }
  return found;
}
