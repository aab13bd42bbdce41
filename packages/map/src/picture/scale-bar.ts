import { groundMetres } from './mercator.js';
import type { Viewport } from './viewport.js';

/** The longest that the bar may be, in CSS pixels. */
const ROOM = 96;

/** A length on the ground, and how long that is in the picture. */
export interface Scale {
  /** 1, 2 or 5 with zeros. */
  readonly metres: number;
  readonly pixels: number;
  /** `200 m`, `5 km`: the same in every language. */
  readonly words: string;
}

/** The longest round length that fits in `room` CSS pixels, as it is in the middle of the picture. */
export function scaleOf({ y, resolution }: Pick<Viewport, 'y' | 'resolution'>, room: number = ROOM): Scale {
  const metresAPixel = resolution * groundMetres(y);
  const longest = metresAPixel * room;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = power * (longest >= 5 * power ? 5 : longest >= 2 * power ? 2 : 1);
  return { metres, pixels: metres / metresAPixel, words: metres < 1000 ? `${metres} m` : `${metres / 1000} km` };
}

/** The scale of the picture in a corner of its box. Not for screen readers: it says nothing without the picture. */
export class ScaleBar {
  readonly #bar = document.createElement('div');
  #seen = '';

  constructor(box: HTMLElement) {
    this.#bar.className = 'picture-scale';
    this.#bar.part.add('scale');
    this.#bar.setAttribute('aria-hidden', 'true');
    box.append(this.#bar);
  }

  show(viewport: Viewport): void {
    const { pixels, words } = scaleOf(viewport);
    const now = `${words} ${pixels.toFixed(1)}`;
    if (now === this.#seen) return;
    this.#seen = now;
    this.#bar.textContent = words;
    this.#bar.style.inlineSize = `${pixels.toFixed(1)}px`;
  }

  remove(): void {
    this.#bar.remove();
  }
}
