import { nextFrame } from '@open-wc/testing';
import { sharedStyles, tokenStyles } from '../../../packages/kit/src/index.js';
import { toMercator, type Point } from '../../../packages/map/src/picture/mercator.js';
import { MapPicture, type PictureCallbacks } from '../../../packages/map/src/picture/picture.js';
import { pictureStyles } from '../../../packages/map/src/picture/picture.styles.js';
import type { MapView, Scene } from '../../../packages/map/src/picture/scene.js';
import { mapTokens } from '../../../packages/map/src/tokens.js';
import { fit, toPixel } from '../../../packages/map/src/picture/viewport.js';

type Heard = { [Name in keyof PictureCallbacks]: [Name, ...Parameters<PictureCallbacks[Name]>] }[keyof PictureCallbacks];

/** A picture in a box of a known size, as an element would have it: in a shadow root, with the styles of every widget. */
export class PictureBox {
  readonly host = document.createElement('div');
  readonly box = document.createElement('div');
  readonly picture: MapPicture;
  /** All the picture told, in order. */
  readonly heard: Heard[] = [];
  /** Where it came to rest, in order. */
  readonly views: MapView[] = [];
  readonly size = { width: 400, height: 320 };

  constructor(
    readonly scene: Scene,
    loadEngine?: ConstructorParameters<typeof MapPicture>[2],
    readonly direction: 'ltr' | 'rtl' = 'ltr',
    style: Partial<CSSStyleDeclaration> = {},
  ) {
    const root = this.host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [...sharedStyles, tokenStyles(mapTokens), pictureStyles].map(({ styleSheet }) => styleSheet!);
    this.box.tabIndex = 0;
    this.box.dir = direction;
    Object.assign(this.box.style, { position: 'relative', width: `${this.size.width}px`, height: `${this.size.height}px` }, style);
    // As wide as the box, which a container of its own size would not know.
    Object.assign(this.host.style, { width: 'fit-content', containerType: 'normal' });
    root.append(this.box);
    document.body.prepend(this.host);
    const tell =
      <Name extends keyof PictureCallbacks>(name: Name) =>
      (...details: Parameters<PictureCallbacks[Name]>) =>
        void this.heard.push([name, ...details] as unknown as Heard);
    this.picture = new MapPicture(
      this.box,
      {
        choose: tell('choose'),
        openCluster: tell('openCluster'),
        announce: tell('announce'),
        hint: tell('hint'),
        tiles: tell('tiles'),
        failed: tell('failed'),
        rest: (view) => this.views.push(view),
      },
      loadEngine,
    );
    this.picture.show(scene);
  }

  remove(): void {
    this.picture.destroy();
    this.host.remove();
  }

  get stage(): HTMLElement {
    return this.box.querySelector<HTMLElement>('.picture-stage')!;
  }

  get canvas(): HTMLCanvasElement {
    return this.box.querySelector<HTMLCanvasElement>('.picture-canvas')!;
  }

  get awake(): boolean {
    return this.box.querySelector('.ol-viewport') !== null;
  }

  /** Until what was asked for is drawn. */
  async drawn(): Promise<void> {
    await nextFrame();
    await nextFrame();
  }

  /** A person comes near: until the picture answers pointer and keys. The engine may still be on its way. */
  async touched(): Promise<void> {
    this.stage.dispatchEvent(new PointerEvent('pointerenter'));
    await import('../../../packages/map/src/picture/hands.js');
    await this.drawn();
  }

  /** Where a position is at first, when the picture shows the whole area. */
  pixelOf(position: [number, number]): Point {
    const [west, south, east, north] = this.scene.extent;
    const bounds = [...toMercator([west, south]), ...toMercator([east, north])] as const;
    const { width, height } = this.size;
    const [left, right] = this.direction === 'ltr' ? [32, 68] : [68, 32];
    return toPixel(fit(bounds, width, height, { top: 32, right, bottom: 32, left }), toMercator(position));
  }

  /** The colour of a pixel of the picture, as `rgb(1, 2, 3)`. */
  colourAt([x, y]: Point): string {
    const ratio = this.canvas.width / this.size.width;
    const [r, g, b] = this.canvas.getContext('2d')!.getImageData(Math.floor(x * ratio), Math.floor(y * ratio), 1, 1).data;
    return `rgb(${r}, ${g}, ${b})`;
  }

  /** All that is drawn, pixel by pixel. */
  get image(): ImageData {
    const { width, height } = this.canvas;
    return this.canvas.getContext('2d')!.getImageData(0, 0, width, height);
  }

  /** All that is drawn, to tell one drawing from another. */
  get pixels(): string {
    return this.canvas.toDataURL();
  }

  /** What the picture announced, in short: `focus 7`, `cluster 3`, `view 4`, `zoom 4`. */
  get news(): string[] {
    return this.heard.flatMap((heard) => {
      if (heard[0] !== 'announce') return [];
      const [, news] = heard;
      return `${news.kind} ${'id' in news ? news.id : 'count' in news ? news.count : 'visible' in news ? news.visible : ''}`;
    });
  }

  press(key: string, modifiers: KeyboardEventInit = {}): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...modifiers });
    this.box.dispatchEvent(event);
    return event;
  }

  /** A mouse or finger at a pixel of the picture; as an event of the browser would reach it, through the topmost element there. */
  pointer(type: string, [x, y]: Point, init: PointerEventInit = {}): PointerEvent {
    const { left, top } = this.box.getBoundingClientRect();
    const event = new PointerEvent(type, {
      clientX: left + x,
      clientY: top + y,
      pointerType: 'mouse',
      isPrimary: true,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    });
    (this.box.querySelector('.ol-viewport') ?? this.canvas).dispatchEvent(event);
    return event;
  }

  click(at: Point): void {
    this.pointer('pointerdown', at, { buttons: 1 });
    this.pointer('pointerup', at);
    this.pointer('click', at);
  }

  wheel(at: Point, deltaY: number, modifiers: MouseEventInit = {}): WheelEvent {
    const { left, top } = this.box.getBoundingClientRect();
    const event = new WheelEvent('wheel', {
      clientX: left + at[0],
      clientY: top + at[1],
      deltaY,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...modifiers,
    });
    (this.box.querySelector('.ol-viewport') ?? this.canvas).dispatchEvent(event);
    return event;
  }
}
