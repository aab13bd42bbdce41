import { toMercator } from '../picture/mercator.js';
import type { Extent } from '../picture/scene.js';
import type { View } from './view.js';

/** A tile of the Web Mercator pyramid, y from the north. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Metres that a CSS pixel is at zoom level 0, where a vector tile is drawn 512 wide. */
const AT_ZERO = 78_271.517;
/** Half the width of the world in metres. */
const HALF = 20_037_508.343;
/** A view is covered with so many tiles, or fewer and larger ones. */
const ENOUGH = 16;

/** The zoom level for a view: as detailed as it is drawn, as far as the file goes and without hundreds of tiles. */
export function zoomFor({ extent, resolution }: View, least: number, most: number): number {
  let z = Math.max(least, Math.min(most, Math.round(Math.log2(AT_ZERO / resolution))));
  while (z > least && countOf(boxOf(extent, z)) > ENOUGH) z--;
  return z;
}

/** The tiles an extent lies in, those nearest to its middle first. */
export function tilesIn(extent: Extent, z: number, most: number): { tiles: Tile[]; cut: boolean } {
  const [west, north, east, south] = boxOf(extent, z);
  const [middleX, middleY] = [(west + east) / 2, (north + south) / 2];
  // Of a file that begins at a high zoom level only the middle can be had: the rest need not even be counted.
  const reach = Math.ceil(Math.sqrt(most));
  const from = (edge: number, middle: number) => Math.max(edge, Math.floor(middle - reach / 2));
  const to = (edge: number, middle: number) => Math.min(edge, Math.ceil(middle + reach / 2));
  const tiles: Tile[] = [];
  for (let x = from(west, middleX); x <= to(east, middleX); x++) {
    for (let y = from(north, middleY); y <= to(south, middleY); y++) tiles.push({ z, x, y });
  }
  const distance = ({ x, y }: Tile) => Math.hypot(x - middleX, y - middleY);
  tiles.sort((a, b) => distance(a) - distance(b));
  return { tiles: tiles.slice(0, most), cut: countOf([west, north, east, south]) > Math.min(tiles.length, most) };
}

/** First and last column and row. */
type Box = readonly [west: number, north: number, east: number, south: number];

function boxOf([west, south, east, north]: Extent, z: number): Box {
  const [left, top] = columnAndRow([west, north], z);
  const [right, bottom] = columnAndRow([east, south], z);
  return [left, top, right, bottom];
}

function columnAndRow(position: [number, number], z: number): [number, number] {
  const [x, y] = toMercator(position);
  const last = 2 ** z - 1;
  const at = (share: number) => Math.max(0, Math.min(last, Math.floor(share * (last + 1))));
  return [at((x + HALF) / (2 * HALF)), at((HALF - y) / (2 * HALF))];
}

const countOf = ([west, north, east, south]: Box): number => (east - west + 1) * (south - north + 1);
