import type { Position } from '@wijkwelvaartswerk/contract';
import { inPixels, type Frame } from './frame.js';
import { groundMetres, toMercator } from './mercator.js';
import { paintPanel, panelBox, panelOf } from './paint-panel.js';
import { toPixel } from './viewport.js';

/** Where a person is: a dot, within a ring as wide as the accuracy in metres, with a word over it. */
export function paintHere(frame: Frame, position: Position, accuracy: number, words: string): void {
  const { context, viewport, look } = frame;
  const point = toMercator(position);
  const [x, y] = toPixel(viewport, point);
  const reach = accuracy / groundMetres(point[1]) / viewport.resolution;
  const circle = (radius: number) => {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
  };
  inPixels(frame);
  context.setLineDash([]);
  context.fillStyle = context.strokeStyle = look.colours.focus;
  circle(reach);
  context.globalAlpha = 0.14;
  context.fill();
  context.globalAlpha = 1;
  context.lineWidth = 1.5;
  context.stroke();
  circle(10);
  context.fillStyle = look.colours['focus-inner'];
  context.fill();
  circle(7);
  context.fillStyle = look.colours.focus;
  context.fill();
  const inView = x > 0 && y > 0 && x < viewport.width && y < viewport.height;
  if (!inView) return;
  const panel = panelOf(frame, words);
  paintPanel(frame, panel, panelBox(frame, panel, x, y - 16 - panel.height / 2));
}
