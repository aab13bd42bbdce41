import type { Token } from '@wijkwelvaartswerk/kit';

/** The nearer the money stays, the stronger the colour. */
export const gaugeTokens: readonly Token[] = [
  { name: 'color-tier-1', value: ['#083f4c', '#b4ecf5'], use: 'Part of the neighbourhood.' },
  { name: 'color-tier-2', value: ['#1f7286', '#5fb3c4'], use: 'Part of the city.' },
  { name: 'color-tier-3', value: ['#5c9aa8', '#33788a'], use: 'Part of the region.' },
  { name: 'color-tier-4', value: ['#cbdcdf', '#24424b'], use: 'Part that goes elsewhere; always with an edge.' },
  { name: 'color-tier-country', value: ['#94bbc4', '#2b5d6a'], use: 'Part of the country, where that is told apart.' },
  { name: 'color-tier-unknown', value: ['#6b7f85', '#93a5aa'], use: 'Stripes of what is unknown.' },
  { name: 'color-on-tier-1', value: ['#ffffff', '#082a33'], use: 'Figure on the part of the neighbourhood.' },
  { name: 'color-on-tier-2', value: ['#ffffff', '#082a33'], use: 'Figure on the part of the city.' },
  { name: 'color-on-tier-3', value: ['#12252b', '#ffffff'], use: 'Figure on the part of the region.' },
  { name: 'color-on-tier-4', value: ['#12252b', '#eaf0ef'], use: 'Figure on the parts of the country and elsewhere.' },
  { name: 'color-target-flag', value: ['#12252b', '#eaf0ef'], use: 'Flag and line of a target.' },
];
