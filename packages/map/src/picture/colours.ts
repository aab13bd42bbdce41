/** The colours that the picture is drawn with: tokens by their private names, without `--_`. */
export const colourNames = [
  'map-outside',
  'map-land',
  'map-water',
  'map-green',
  'map-boundary',
  'map-road',
  'map-label',
  'map-water-label',
  'map-halo',
  'category-1',
  'category-2',
  'category-3',
  'category-4',
  'category-5',
  'category-6',
  'category-7',
  'category-8',
  'on-category',
  'flow-in',
  'flow-stay',
  'flow-leak',
  'surface-raised',
  'text',
  'text-muted',
  'focus',
  'focus-inner',
] as const;

export type ColourName = (typeof colourNames)[number];

/** The colour of a slot in the palette; past its end the palette starts again. */
export function categoryColour(category: number): ColourName {
  return `category-${((((category - 1) % 8) + 8) % 8) + 1}` as ColourName;
}

/** How the page wants the picture to look now. */
export interface Look {
  readonly colours: Readonly<Record<ColourName, string>>;
  readonly fontFamily: string;
  /** Size of running text, in CSS pixels. */
  readonly fontSize: number;
  /** Forced colours: shapes are outlines, told apart by form alone. */
  readonly forced: boolean;
}

/** Whether the page is dark where the picture is: what floats is darker than its text. */
export function isDark({ colours }: Look): boolean {
  return brightness(colours['surface-raised']) < brightness(colours.text);
}

/** Of a colour as the browser resolves it: `rgb(1, 2, 3)`, or `color(srgb 0.1 0.2 0.3)`. Only to be compared with another. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const whole = colour.startsWith('rgb') ? 255 : 1;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / whole;
}

/**
 * Reads the colours of our tokens as the browser resolves them for this spot of the page, and says when they change:
 * another `color-scheme`, a token set by the site, forced colours, another text size.
 * One hidden element carries all colours as a list of shadows; its transition of 1 ms tells that one of them is another.
 */
export class LookProbe {
  readonly #probe = document.createElement('span');
  readonly #changed: () => void;

  constructor(box: HTMLElement, changed: () => void) {
    this.#changed = changed;
    this.#probe.className = 'picture-probe';
    this.#probe.addEventListener('transitionend', this.#changed);
    box.append(this.#probe);
  }

  read(): Look {
    const { boxShadow, fontFamily, fontSize } = getComputedStyle(this.#probe);
    const found = boxShadow.split(/(?: 0px){4}(?:, )?/);
    const colours = Object.fromEntries(colourNames.map((name, index) => [name, found[index] || 'transparent']));
    return {
      colours: colours as Record<ColourName, string>,
      fontFamily,
      fontSize: parseFloat(fontSize),
      forced: matchMedia('(forced-colors: active)').matches,
    };
  }

  /** For print: as on a light page, whatever the screen shows. */
  set light(light: boolean) {
    this.#probe.style.colorScheme = light ? 'light' : '';
  }

  remove(): void {
    this.#probe.removeEventListener('transitionend', this.#changed);
    this.#probe.remove();
  }
}
