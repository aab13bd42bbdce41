import type { MarkerSymbol } from '@wijkwelvaartswerk/contract';

/** Shape as SVG path data on -19..19, and the baseline of a number of 14 px in it. */
type Shape = readonly [path: string, baseline: number];

const shapes: Record<MarkerSymbol, Shape> = {
  circle: ['M0-14.5A14.5 14.5 0 1 1 0 14.5A14.5 14.5 0 1 1 0-14.5Z', 4.9],
  heart: [
    'M0 15.6C-6.2 11.4-17 5.2-17-4.4C-17-10.4-12.8-14.2-8-14.2C-4.6-14.2-1.6-12.4 0-9.4' +
      'C1.6-12.4 4.6-14.2 8-14.2C12.8-14.2 17-10.4 17-4.4C17 5.2 6.2 11.4 0 15.6Z',
    3.7,
  ],
  house: [
    'M-1.6-16.2Q0-17.4 1.6-16.2L15.6-5.2Q16.8-4 15.4-3L13.2-2V12Q13.2 14 11.2 14H-11.2Q-13.2 14-13.2 12V-2L-15.4-3Q-16.8-4-15.6-5.2Z',
    7.1,
  ],
  awning: [
    'M-11.6-15H11.6Q13-15 13.3-13.6L16.8 8.4A5.6 5.6 0 0 1 5.6 8.4A5.6 5.6 0 0 1-5.6 8.4A5.6 5.6 0 0 1-16.8 8.4L-13.3-13.6Q-13-15-11.6-15Z',
    3.3,
  ],
  hexagon: [
    'M-7-14.2H7Q8.2-14.2 8.8-13.2L15.8-1Q16.4 0 15.8 1L8.8 13.2Q8.2 14.2 7 14.2H-7Q-8.2 14.2-8.8 13.2L-15.8 1Q-16.4 0-15.8-1L-8.8-13.2' +
      'Q-8.2-14.2-7-14.2Z',
    4.9,
  ],
  triangle: ['M-2-16.4Q0-19 2-16.4L17.4 10.4Q18.6 13.6 15.4 14H-15.4Q-18.6 13.6-17.4 10.4Z', 9.5],
  shield: ['M-12-14.4H12Q14-14.4 14-12.4V0C14 8 8 13.4 0 16.4C-8 13.4-14 8-14 0V-12.4Q-14-14.4-12-14.4Z', 3.9],
  diamond: ['M-1.6-17.4Q0-18.8 1.6-17.4L17.4-1.6Q18.8 0 17.4 1.6L1.6 17.4Q0 18.8-1.6 17.4L-17.4 1.6Q-18.8 0-17.4-1.6Z', 4.9],
  square: ['M-7-14H7Q14-14 14-7V7Q14 14 7 14H-7Q-14 14-14 7V-7Q-14-14-7-14Z', 4.9],
};

const byCategory = Object.keys(shapes) as MarkerSymbol[];

/** A symbol as SVG path data on a field of -19..19. */
export function symbolPath(symbol: MarkerSymbol): string {
  return shapes[symbol][0];
}

/** Where the baseline of a number of 14 px sits, under the middle of the symbol. */
export function numberBaseline(symbol: MarkerSymbol): number {
  return shapes[symbol][1];
}

/** The symbol of a category (1–8) that names none: circle, heart, house, awning, hexagon, triangle, shield, diamond. */
export function symbolFor(category: number): MarkerSymbol {
  return byCategory[category - 1] ?? 'circle';
}
