import { fromMercator, type Point } from './mercator.js';
import type { MapView } from './scene.js';

/** What the picture shows: its centre in Web Mercator, how many of those metres one CSS pixel is, and its size in CSS pixels. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly resolution: number;
  readonly width: number;
  readonly height: number;
}

/** West, south, east, north in Web Mercator. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Room at each side in CSS pixels, for what lies over the picture. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** How far a person can go: the centre stays inside the bounds, the resolution between nearest and furthest. */
export interface Limits {
  readonly bounds: Bounds;
  readonly nearest: number;
  readonly furthest: number;
}

/** Web Mercator metres a pixel: about a house, and the closest that one lonely place is shown at first. */
const NEAREST = 0.3;
const NEAREST_FIT = 1.5;
/** So near that a person sees the streets around. */
const STREET = 4;

/** The viewport in which the bounds just fit. A single point is shown with some streets around it. */
export function fit(bounds: Bounds, width: number, height: number, padding: Padding): Viewport {
  const [west, south, east, north] = bounds;
  const { top, right, bottom, left } = padding;
  const resolution = Math.max(
    (east - west) / Math.max(1, width - left - right),
    (north - south) / Math.max(1, height - top - bottom),
    NEAREST_FIT,
  );
  return {
    x: (west + east) / 2 + ((right - left) / 2) * resolution,
    y: (south + north) / 2 + ((top - bottom) / 2) * resolution,
    resolution,
    width,
    height,
  };
}

/** Limits for a map that fits like this: one step further away than that, and as near as a house. */
export function limitsOf(bounds: Bounds, { resolution, x, y }: Viewport): Limits {
  const [west, south, east, north] = bounds;
  return {
    bounds: [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)],
    nearest: Math.min(NEAREST, resolution),
    furthest: resolution * 2,
  };
}

/** The nearest viewport that keeps to the limits. */
export function within(viewport: Viewport, { bounds: [west, south, east, north], nearest, furthest }: Limits): Viewport {
  return {
    ...viewport,
    x: clamp(viewport.x, west, east),
    y: clamp(viewport.y, south, north),
    resolution: clamp(viewport.resolution, nearest, furthest),
  };
}

/** What is drawn or put together around the view at each side, as a share of it: so far a drag goes without doing it again. */
export const MARGIN = 0.25;

/** What is seen, and a margin at each side. */
export function boundsAround({ x, y, resolution, width, height }: Viewport, margin = 0): Bounds {
  const [across, up] = [width * resolution * (0.5 + margin), height * resolution * (0.5 + margin)];
  return [x - across, y - up, x + across, y + up];
}

/** Pixel of a point, from the top left of the picture. */
export function toPixel({ x, y, resolution, width, height }: Viewport, point: Point): Point {
  return [(point[0] - x) / resolution + width / 2, (y - point[1]) / resolution + height / 2];
}

/** Point at a pixel. */
export function toPoint({ x, y, resolution, width, height }: Viewport, [left, top]: Point): Point {
  return [x + (left - width / 2) * resolution, y - (top - height / 2) * resolution];
}

/** What of the map is seen through it. */
export function viewOf(viewport: Viewport, whole: boolean): MapView {
  const { width, height, resolution } = viewport;
  const [west, south] = fromMercator(toPoint(viewport, [0, height]));
  const [east, north] = fromMercator(toPoint(viewport, [width, 0]));
  return { extent: [west, south, east, north], centre: fromMercator([viewport.x, viewport.y]), resolution, whole };
}

/** Moved so that what was `right` and `down` pixels away from the centre is in the centre. */
export function panned(viewport: Viewport, right: number, down: number): Viewport {
  return { ...viewport, x: viewport.x + right * viewport.resolution, y: viewport.y - down * viewport.resolution };
}

/** At another resolution, with the same point under the pixel `anchor` (the middle by default). */
export function zoomed(viewport: Viewport, resolution: number, anchor: Point = [viewport.width / 2, viewport.height / 2]): Viewport {
  const [x, y] = toPoint(viewport, anchor);
  const share = resolution / viewport.resolution;
  return { ...viewport, x: x + (viewport.x - x) * share, y: y + (viewport.y - y) * share, resolution };
}

/** Moved, if need be, so that a point is in view: not nearer than `margin` to an edge, nor under a rectangle that lies `over` the picture. */
export function revealing(viewport: Viewport, point: Point, margin: number, over?: DOMRectReadOnly): Viewport {
  const { width, height, resolution } = viewport;
  const [left, top] = toPixel(viewport, point);
  const inView = left > margin && top > margin && left < width - margin && top < height - margin;
  const hidden = over && left > over.left - margin && left < over.right + margin && top > over.top - margin && top < over.bottom + margin;
  if (inView && !hidden) return viewport;
  // To the middle of what is free beside it.
  const aside = !over ? 0 : over.left > width - over.right ? (width - over.left) / 2 : -over.right / 2;
  return { ...viewport, x: point[0] + aside * resolution, y: inView ? viewport.y : point[1] };
}

/** The view of a circle, as near as it is whole and no nearer than a street; or as far as the limits allow. None when its middle is out of those. */
export function around(viewport: Viewport, limits: Limits, point: Point, radius: number, margin: number): Viewport | undefined {
  const whole = (3 * radius) / Math.min(viewport.width, viewport.height);
  return [Math.max(whole, Math.min(STREET, viewport.resolution)), limits.furthest]
    .map((resolution) => within({ ...viewport, x: point[0], y: point[1], resolution }, limits))
    .find((there) => revealing(there, point, margin) === there);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
