/** How wide a chart is at least: on a phone, in a column of text, on a whole page. In pixels. */
const WIDTHS = { narrow: 230, medium: 480, wide: 780 } as const;

/** Pixels of a letter, and between two labels. */
const LETTER = 8;
const BETWEEN = 12;

/** The sizes of a chart, as words in `data-at`. */
export const ALL_SIZES = Object.keys(WIDTHS).join(' ');

/** At which sizes each of these places has room for its label: the first, and every so manieth counted back from the last. */
export function sizesOfLabels(places: number, longest: number): string[] {
  const steps = Object.entries(WIDTHS).map(([size, width]) => {
    const room = Math.max(1, Math.floor(width / (longest * LETTER + BETWEEN)));
    return { size, step: [1, 2, 5, 10, 20, 30].find((every) => places / every <= room) ?? places };
  });
  return Array.from({ length: places }, (_, i) =>
    steps
      .filter(({ step }) => i === 0 || (i >= step && (places - 1 - i) % step === 0))
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
