import type { Token } from '@wijkwelvaartswerk/kit';

/** The colours of the map, beside the tokens that every widget reads. */
export const mapTokens: readonly Token[] = [
  { name: 'map-outside', value: ['#e6ecea', '#151e21'], use: 'Around the neighbourhood.' },
  { name: 'map-land', value: ['#fbfcfb', '#273337'], use: 'The neighbourhood itself.' },
  { name: 'map-water', value: ['#c9dee8', '#10293a'], use: 'Water.' },
  { name: 'map-green', value: ['#d7e8d0', '#22392d'], use: 'Parks and other green.' },
  { name: 'map-boundary', value: ['#b9c7c5', '#45545a'], use: 'Boundaries.' },
  { name: 'map-road', value: ['#9fb0b2', '#5f7278'], use: 'Roads.' },
  { name: 'map-label', value: ['#3d5157', '#c5d0d1'], use: 'Names on land.' },
  { name: 'map-water-label', value: ['#23566e', '#93bfd6'], use: 'Names on water.' },
  { name: 'map-halo', value: ['#ffffff', '#10181b'], use: 'Edge that keeps markers and roads off what is under them.' },
  { name: 'color-category-1', value: ['#003177', '#6290c6'], use: 'Category 1, a circle.' },
  { name: 'color-category-2', value: ['#7a0005', '#db6361'], use: 'Category 2, a heart.' },
  { name: 'color-category-3', value: ['#03816f', '#92e5c9'], use: 'Category 3, a house.' },
  { name: 'color-category-4', value: ['#9f6714', '#fac545'], use: 'Category 4, an awning.' },
  { name: 'color-category-5', value: ['#7147a8', '#c7adfd'], use: 'Category 5, a hexagon.' },
  { name: 'color-category-6', value: ['#515f3c', '#b4c285'], use: 'Category 6, a triangle.' },
  { name: 'color-category-7', value: ['#4d302e', '#ac928d'], use: 'Category 7, a shield.' },
  { name: 'color-category-8', value: ['#3f606e', '#a6becc'], use: 'Category 8, a diamond.' },
  { name: 'color-on-category', value: ['#ffffff', '#0b1214'], use: 'Number on a marker.' },
  { name: 'color-flow-in', value: ['#5f8794', '#86a9b5'], use: 'Arrow of what comes in.' },
  { name: 'color-flow-stay', value: ['#08705f', '#5fd3ba'], use: 'Arrow of what stays.' },
  { name: 'color-flow-leak', value: ['#b4622a', '#f09a5e'], use: 'Arrow of what leaves.' },
];
