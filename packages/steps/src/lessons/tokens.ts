import type { Token } from '@wijkwelvaartswerk/kit';

/** Each kind of lesson has a surface of its own, beside its icon and its word. */
export const lessonTokens: readonly Token[] = [
  { name: 'color-lesson-tip', value: ['#e6f2f5', '#142a31'], use: 'Surface of a tip.' },
  { name: 'color-lesson-protip', value: ['#efebf7', '#272138'], use: 'Surface of a pro tip.' },
  { name: 'color-lesson-lesson', value: ['#f0f4f3', '#1f2a2e'], use: 'Surface of a lesson learned.' },
  { name: 'color-lesson-practice', value: ['#e7f3ea', '#183021'], use: 'Surface of what was done in practice.' },
  { name: 'color-lesson-funfact', value: ['#faf0dd', '#332a16'], use: 'Surface of a fun fact.' },
];
