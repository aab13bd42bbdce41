import type { Geometry, MarkerSymbol, Position } from '@wijkwelvaartswerk/contract';

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
  readonly status: PlaceStatus;
}

/** A line of a network between two places, wider for more weight (1 is ordinary). */
export interface Line {
  readonly from: Position;
  readonly to: Position;
  readonly weight: number;
  readonly category: number;
}

/** Money that leaves or comes in. An end outside the neighbourhood has no position: it points out of, or into, the picture. */
export interface Arrow {
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
  /** What stands on the shape, such as `17`; a plus when it is empty. */
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
