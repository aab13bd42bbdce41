import type { Position } from '@wijkwelvaartswerk/contract';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Frame } from './frame.js';
import type { MapPicture, PictureCallbacks } from './picture.js';
import type { Scene } from './scene.js';
import type { TileSource } from './tiles.js';

/** How long before its box comes into view the picture is made. */
const NEAR = '300px';

type PictureModule = typeof import('./picture.js');

interface LazyPictureOptions extends PictureCallbacks {
  /** Whether there is to be a picture. */
  readonly wanted: () => boolean;
  /** What may lie over the picture now, and must not hide the chosen place. */
  readonly over: () => Element | null;
}

/**
 * Makes the picture when its box comes near the view, keeps it up to date, and takes it away with the box or the widget. What draws it is
 * loaded when the widget comes near, beside the dossier instead of after it.
 */
export class LazyPicture implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: LazyPictureOptions;
  #asked?: Promise<PictureModule | undefined> | undefined;
  #module?: PictureModule | undefined;
  #isNear = false;
  #ahead?: IntersectionObserver | undefined;
  #box?: HTMLElement | undefined;
  #observer?: IntersectionObserver | undefined;
  #picture?: MapPicture | undefined;
  #scene?: Scene;
  #chosen?: string | undefined;
  #tiles?: TileSource | undefined;
  #free = false;
  /** Where to look, once there is a picture. */
  #look?: { readonly centre: Position; readonly resolution: number } | undefined;

  constructor(host: ReactiveElement, options: LazyPictureOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ahead = whenNear(this.#host, () => {
      this.#isNear = true;
      if (this.#options.wanted()) void this.#load();
    });
  }

  hostDisconnected(): void {
    this.#ahead?.disconnect();
    this.#isNear = false;
  }

  /** For Lit's `ref`: the box that the picture fills; `undefined` when the box or the widget is gone. */
  readonly fill = (box: Element | undefined): void => {
    if (box === this.#box) return;
    this.#clear();
    this.#box = box as HTMLElement | undefined;
    if (!this.#box) return;
    this.#observer = whenNear(this.#box, () => void this.#make());
  };

  show(scene: Scene): void {
    if (scene === this.#scene) return;
    this.#scene = scene;
    if (this.#picture) this.#picture.show(scene);
    // At once, to be seen in the same frame as all around it.
    else if (this.#isNear && this.#module && this.#box) this.#put(this.#module, this.#box);
  }

  /** Marks a place, and brings it into the picture when it is out of view. */
  choose(id: string | undefined): void {
    if (id === this.#chosen) return;
    this.#chosen = id;
    this.#picture?.choose(id, { reveal: true, over: this.#covered });
  }

  /** Whether a person works in the picture with the keyboard. */
  get hasVisibleFocus(): boolean {
    return this.#box?.matches(':focus-visible') ?? false;
  }

  zoomBy(step: 1 | -1): void {
    this.#picture?.zoomBy(step);
  }

  /** See `MapPicture.lookAt`. */
  lookAt(centre: Position, resolution: number): void {
    if (this.#picture) this.#picture.lookAt(centre, resolution);
    else this.#look = { centre, resolution };
  }

  /** See `MapPicture.lay`. */
  lay(tiles: TileSource | undefined): void {
    if (tiles === this.#tiles) return;
    this.#tiles = tiles;
    this.#picture?.lay(tiles);
  }

  /** See `MapPicture.free`. */
  set free(free: boolean) {
    this.#free = free;
    if (this.#picture) this.#picture.free = free;
  }

  /** See `MapPicture.showCircle`. */
  showCircle(middle: Position, radius: number): boolean {
    return this.#picture?.showCircle(middle, radius) ?? false;
  }

  /** See `MapPicture.paintOver`. */
  paintOver(paint: ((frame: Frame) => void) | undefined): void {
    this.#picture?.paintOver(paint);
  }

  fit(): void {
    this.#look = undefined;
    this.#picture?.fit();
  }

  #load(): Promise<PictureModule | undefined> {
    this.#asked ??= import('./picture.js').then(
      (module) => (this.#module = module),
      // Who comes near again asks again.
      () => (this.#asked = undefined),
    );
    return this.#asked;
  }

  async #make(): Promise<void> {
    const box = this.#box;
    const module = await this.#load();
    // While it was on its way the box may have gone, or have gone and come back.
    if (!box || box !== this.#box || this.#picture) return;
    if (module) this.#put(module, box);
    else this.#options.failed('picture');
  }

  #put({ MapPicture }: PictureModule, box: HTMLElement): void {
    this.#observer?.disconnect();
    this.#picture = new MapPicture(box, this.#options);
    this.#picture.free = this.#free;
    if (this.#tiles) this.#picture.lay(this.#tiles);
    if (this.#scene) this.#picture.show(this.#scene);
    if (this.#look) this.#picture.lookAt(this.#look.centre, this.#look.resolution);
    if (this.#chosen) this.#picture.choose(this.#chosen, { reveal: true, over: this.#covered });
  }

  /** The part of the box that something lies over, in pixels of the box. */
  get #covered(): DOMRectReadOnly | undefined {
    const over = this.#options.over()?.getBoundingClientRect();
    const box = this.#box?.getBoundingClientRect();
    if (!over || !box || over.top >= box.bottom || over.left >= box.right) return undefined;
    return new DOMRectReadOnly(over.left - box.left, over.top - box.top, over.width, over.height);
  }

  #clear(): void {
    this.#observer?.disconnect();
    this.#picture?.destroy();
    this.#observer = undefined;
    this.#picture = undefined;
  }
}

/** Calls back once, when an element is near the view. */
function whenNear(element: Element, near: () => void): IntersectionObserver {
  const observer = new IntersectionObserver(
    (seen) => {
      if (!seen.at(-1)?.isIntersecting) return;
      observer.disconnect();
      near();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return observer;
}
