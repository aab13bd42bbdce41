/** How wide a chart is at least: on a phone, in a column of text, on a whole page. In pixels. */
const WIDTHS = { narrow: 230, medium: 480, wide: 780 } as const;

/** Pixels of a letter, and between two labels. */
const LETTER = 8;
const BETWEEN = 12;

/** The sizes of a chart, as words in `data-at`. */
export const ALL_SIZES = Object.keys(WIDTHS).join(' ');

/** With more places, a place is narrower than its label: then those at the ends stand within the chart. */
export const FEW = 6;

/** At which sizes each of these places has room for its label: the first, and every so manieth counted back from the last. */
export function sizesOfLabels(places: number, longest: number): string[] {
  const needed = longest * LETTER * (places > FEW ? 1.5 : 1) + BETWEEN;
  const fits = (apart: number, width: number) => (apart / places) * width >= needed;
  const steps = Object.entries(WIDTHS).map(([size, width]) => {
    const step = [1, 2, 5, 10, 20, 30].find((every) => fits(every, width)) ?? places;
    return { size, has: (i: number) => i === 0 || i === places - 1 || ((places - 1 - i) % step === 0 && fits(i, width)) };
  });
  return Array.from({ length: places }, (_, i) =>
    steps
      .filter(({ has }) => has(i))
      .map(({ size }) => size)
      .join(' '),
  );
}

/** At which sizes so much of the width has room for so many pixels. */
export function sizesWithRoom(share: number, pixels: number): string {
  return Object.entries(WIDTHS)
    .filter(([, width]) => share * width >= pixels)
    .map(([size]) => size)
    .join(' ');
}
