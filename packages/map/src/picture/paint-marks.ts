import type { Cluster } from './clusters.js';
import { inPixels, type Box, type Frame } from './frame.js';
import { paintPanel, panelBox, panelOf } from './paint-panel.js';
import { toPixel } from './viewport.js';

/** Pixels from the middle of a marker to the ring of the focus, and to its name. */
const RING = 28;
const RING_OF_CHOSEN = 34;
const AWAY = 36;

/** The ring of the keyboard's focus, in two colours so that it is seen on anything. */
export function paintFocus(frame: Frame, { x, y }: Cluster, chosen: boolean): void {
  const { context, viewport, look } = frame;
  inPixels(frame);
  for (const [colour, width] of [
    ['focus-inner', 7],
    ['focus', 3],
  ] as const) {
    context.beginPath();
    context.arc(...toPixel(viewport, [x, y]), chosen ? RING_OF_CHOSEN : RING, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = look.colours[colour];
    context.stroke();
  }
}

/**
 * A name over a marker or the middle of an area; under it at the top of the picture, and where `below` says so. Gives where it is, and the
 * way there from its point, so that a mouse can go onto it.
 */
export function paintTip(frame: Frame, { x: east, y: north }: Pick<Cluster, 'x' | 'y'>, name: string, below = false): Box {
  const panel = panelOf(frame, name);
  const [x, y] = toPixel(frame.viewport, [east, north]);
  const away = AWAY + panel.height / 2;
  const box = panelBox(frame, panel, x, y > away + panel.height && !below ? y - away : y + away);
  paintPanel(frame, panel, box);
  return { ...box, top: Math.min(box.top, y), bottom: Math.max(box.bottom, y) };
}
