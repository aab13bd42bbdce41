import type { Token } from '@wijkwelvaartswerk/kit';

/** Where a flow goes, seen from the neighbourhood. The names are those of the arrows on the map, so that a site sets both at once. */
export const flowsTokens: readonly Token[] = [
  { name: 'color-flow-in', value: ['#5f8794', '#86a9b5'], use: 'What comes in.' },
  { name: 'color-flow-stay', value: ['#08705f', '#5fd3ba'], use: 'What stays.' },
  { name: 'color-flow-leak', value: ['#b4622a', '#f09a5e'], use: 'What leaves; always striped.' },
  { name: 'color-flow-past', value: ['#6b7f85', '#82949a'], use: 'What passes from outside to outside; always dotted.' },
];
