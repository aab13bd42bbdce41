import type { Extent, MapView } from '../picture/scene.js';
import { toMercator } from '../picture/mercator.js';

/** The part of the map that is looked at, and how closely. */
export type View = Pick<MapView, 'extent' | 'resolution'>;

/** Asked for on each side, in shares of the view: a small move finds what it needs. */
const MARGIN = 0.25;
/** CSS pixels that a picture is taken to be wide before there is one. */
const WIDTH = 800;

export function contains([west, south, east, north]: Extent, inner: Extent): boolean {
  return inner[0] >= west && inner[1] >= south && inner[2] <= east && inner[3] <= north;
}

/** The extent with some room on each side, not past the edges of the world. */
export function widened([west, south, east, north]: Extent): Extent {
  const [across, up] = [(east - west) * MARGIN, (north - south) * MARGIN];
  return [Math.max(-180, west - across), Math.max(-90, south - up), Math.min(180, east + across), Math.min(90, north + up)];
}

/** An extent as a picture of ordinary size would show it. */
export function viewOf(extent: Extent): View {
  const [west, east] = [toMercator([extent[0], 0])[0], toMercator([extent[2], 0])[0]];
  return { extent, resolution: Math.max(0.3, (east - west) / WIDTH) };
}

/** Extents of which all is known. */
export class Covered {
  #extents: Extent[] = [];

  has(extent: Extent): boolean {
    return this.#extents.some((known) => contains(known, extent));
  }

  add(extent: Extent): void {
    this.#extents = [...this.#extents.filter((known) => !contains(extent, known)), extent].slice(-20);
  }
}
