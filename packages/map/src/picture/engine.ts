import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import Kinetic from 'ol/Kinetic.js';
import DoubleClickZoom from 'ol/interaction/DoubleClickZoom.js';
import DragPan from 'ol/interaction/DragPan.js';
import MouseWheelZoom from 'ol/interaction/MouseWheelZoom.js';
import PinchZoom from 'ol/interaction/PinchZoom.js';
import Layer from 'ol/layer/Layer.js';
import type { FrameState } from 'ol/Map.js';
import type MapBrowserEvent from 'ol/MapBrowserEvent.js';
import { easeOut } from 'ol/easing.js';
import type { Tiles } from './tiles.js';
import type { Limits, Viewport } from './viewport.js';

/** Where the engine is on the map. */
export type Seen = Pick<Viewport, 'x' | 'y' | 'resolution'>;

/** Whether a person wants no motion: no animation, no throw. */
export const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * What makes the picture move by hand: drag, throw, pinch, wheel and animation, all of OpenLayers. It draws nothing itself:
 * every frame calls `draw` with what is to be seen, and whether the map is still on its way.
 */
export class Engine {
  /** The page cannot scroll now: wheel and one finger move the map. */
  free = false;
  readonly #map: OlMap;
  readonly #calm = isCalm();
  #tiles: Tiles | undefined;

  /** Lays itself over the picture in `stage`. */
  constructor(stage: HTMLElement, start: Seen, limits: Limits, draw: (seen: Seen, moving: boolean) => void) {
    const duration = this.#calm ? 0 : 250;
    this.#map = new OlMap({
      target: stage,
      keyboardEventTarget: stage,
      controls: [],
      layers: [new DrawnLayer(draw)],
      interactions: [
        new DragPan({
          condition: (event) => this.free || byMouseOrTwoFingers(event),
          kinetic: this.#calm ? undefined : new Kinetic(-0.005, 0.05, 100),
        }),
        new PinchZoom({ duration }),
        new MouseWheelZoom({ condition: (event) => this.free || withModifier(event), duration }),
        new DoubleClickZoom({ duration }),
      ],
      view: viewOf(start, limits),
    });
  }

  moveTo({ x, y, resolution }: Seen): void {
    const view = this.#map.getView();
    view.cancelAnimations();
    if (this.#calm) {
      view.setResolution(resolution);
      view.setCenter([x, y]);
    } else {
      view.animate({ center: [x, y], resolution, duration: 200, easing: easeOut });
    }
  }

  /** Other limits, and at once to another place. */
  reset(seen: Seen, limits: Limits): void {
    this.#map.getView().cancelAnimations();
    this.#map.setView(viewOf(seen, limits));
  }

  /** Tiles of another map under what is drawn, or none. */
  lay(tiles: Tiles | undefined): void {
    const layers = this.#map.getLayers();
    if (this.#tiles) layers.remove(this.#tiles.layer);
    if (tiles) layers.insertAt(0, tiles.layer);
    this.#tiles = tiles;
  }

  destroy(): void {
    this.#map.getView().cancelAnimations();
    this.#map.dispose();
  }
}

/** A layer that is drawn by us, on our own canvas. */
class DrawnLayer extends Layer {
  constructor(private readonly draw: (seen: Seen, moving: boolean) => void) {
    super({});
  }

  override render({ viewState: { center, resolution }, viewHints }: FrameState): null {
    const [x = 0, y = 0] = center;
    this.draw(
      { x, y, resolution },
      viewHints.some((hint) => hint > 0),
    );
    return null;
  }
}

function viewOf({ x, y, resolution }: Seen, { bounds, nearest, furthest }: Limits): View {
  return new View({
    center: [x, y],
    resolution,
    minResolution: nearest,
    maxResolution: furthest,
    extent: [...bounds],
    constrainOnlyCenter: true,
    enableRotation: false,
  });
}

/** One finger scrolls the page. */
function byMouseOrTwoFingers({ originalEvent, activePointers }: MapBrowserEvent): boolean {
  const { pointerType, button } = originalEvent as PointerEvent;
  return pointerType === 'touch' ? activePointers?.length === 2 : button === 0;
}

/** The wheel alone scrolls the page. A pinch on a trackpad comes as a wheel with Ctrl. */
function withModifier({ originalEvent }: MapBrowserEvent): boolean {
  return originalEvent.ctrlKey || originalEvent.metaKey;
}
