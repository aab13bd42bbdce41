import type { Geometry, MarkerSymbol, Position } from '@wijkwelvaartswerk/contract';
import type { Points } from './points.js';

/** `[west, south, east, north]` in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** What of the map is in the picture. */
export interface MapView {
  readonly extent: Extent;
  readonly centre: Position;
  /** Web Mercator metres a CSS pixel. */
  readonly resolution: number;
  /** Nobody moved it: it shows the whole area, whatever its size. */
  readonly whole: boolean;
}

/** All that the picture of the map draws, in the order of drawing: background, areas, lines, arrows, markers. No text of it is markup. */
export interface Scene {
  /** What the map fits to, and goes back to with "show the whole area". */
  readonly extent: Extent;
  readonly background: readonly BackgroundShape[];
  readonly areas: readonly Area[];
  readonly lines: readonly Line[];
  readonly arrows: readonly Arrow[];
  readonly markers: readonly Marker[];
  /** Layers of more places than can be objects; absent: none. */
  readonly crowds?: readonly MarkerCrowd[];
  /** Says what is in a cluster, such as `5 plekken: 3 bewonersgroepen, 2 ondernemers`. */
  readonly clusterWords?: (layers: readonly LayerCount[]) => string;
}

/** How many places of a layer. */
export interface LayerCount {
  readonly layer: string;
  readonly count: number;
}

/** The places of a layer that has too many to make an object of each. They are known by their index. */
export interface MarkerCrowd {
  /** Id of the layer. */
  readonly layer: string;
  /** Slot in the palette, 1–8. */
  readonly category: number;
  readonly points: Points;
  /** Made when it is drawn. Its name is empty as long as it is not loaded. */
  marker(place: number): Marker;
  indexOf(id: string): number | undefined;
  /** When it is known in full; nothing when it is already. */
  load(place: number): Promise<unknown> | undefined;
}

export interface BackgroundShape {
  readonly kind: 'land' | 'water' | 'green' | 'road' | 'boundary' | 'label';
  /** Drawn beside the shape, or as the label itself. */
  readonly name: string | undefined;
  readonly geometry: NonNullable<Geometry>;
}

/** A soft area, such as where people still greet each other. */
export interface Area {
  readonly id: string;
  readonly name: string;
  readonly geometry: NonNullable<Geometry>;
  readonly category: number;
  /** Planned: with a dashed edge. Closed: faded. */
  readonly status: PlaceStatus;
}

/** A line of a network between two places, wider for more weight (1 is ordinary). */
export interface Line {
  /** Ids of the places that it connects. */
  readonly ends: readonly [from: string, to: string];
  readonly from: Position;
  readonly to: Position;
  readonly weight: number;
  readonly category: number;
  /** Planned: dashed. Closed: faded. */
  readonly status: PlaceStatus;
}

/** Money that leaves or comes in. An end outside the neighbourhood has no position: it points out of, or into, the picture. */
export interface Arrow {
  /** Ids of the places or areas that it leaves or reaches. */
  readonly ends: readonly string[];
  readonly from: Position | 'outside';
  readonly to: Position | 'outside';
  /** From 0 to 1, relative to the largest of the layer. */
  readonly width: number;
  /** Such as "€ 38 mln weg": the direction is in the words too. Of more lines the first stands out. */
  readonly label: string;
}

export type PlaceStatus = 'now' | 'planned' | 'closed';

/** One place on the map. Its number is the link between map, list and print. */
export interface Marker {
  readonly id: string;
  /** Id of its layer. */
  readonly layer: string;
  /** What stands on the shape, such as `17`; empty: nothing, on what is planned a plus. */
  readonly label: string;
  readonly name: string;
  readonly position: Position;
  /** Slot in the palette, 1–8. */
  readonly category: number;
  readonly symbol: MarkerSymbol;
  /** Drawn with a dashed ring: roughly here. */
  readonly approximate: boolean;
  /** Planned: a dashed square with the name beside it. Closed: an outline, the number struck through. */
  readonly status: PlaceStatus;
}
