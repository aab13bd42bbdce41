import { boxAround, fontOf, inPixels, type Box, type Frame } from './frame.js';

const PADDING = 8;
const SHADOW = 'rgb(12 30 36 / 0.05)';
const EDGE = 6;

/** Words on a small raised panel: beside an arrow, or the name under the pointer. */
export interface Panel {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const textSize = ({ look }: Frame) => look.fontSize * 0.8;
/** The first line stands out where there are more. */
const fontOfLine = (frame: Frame, index: number, { length }: readonly string[]) =>
  fontOf(frame.look, textSize(frame), index === 0 ? (length > 1 ? 700 : 600) : 400);

/** A panel with this text, a line for each line of it, as large as it needs to be. */
export function panelOf(frame: Frame, text: string): Panel {
  const lines = text.split('\n');
  const widths = lines.map((line, index) => {
    frame.context.font = fontOfLine(frame, index, lines);
    return frame.context.measureText(line).width;
  });
  return { lines, width: Math.max(...widths) + 2 * PADDING, height: lines.length * textSize(frame) * 1.25 + PADDING };
}

/** Where a panel is when its middle is to be here, but all of it in the picture. */
export function panelBox({ viewport }: Frame, { width, height }: Panel, x: number, y: number): Box {
  const inside = (middle: number, size: number, room: number) => Math.max(size / 2 + EDGE, Math.min(room - size / 2 - EDGE, middle));
  return boxAround(inside(x, width, viewport.width), inside(y, height, viewport.height), width, height);
}

export function paintPanel(frame: Frame, { lines }: Panel, { left, top, right, bottom }: Box): void {
  const { context, look } = frame;
  inPixels(frame);
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, 8);
  context.fillStyle = look.colours['surface-raised'];
  // A shadow of some rings: a blur would take most of the time of a frame, where there are many panels.
  context.strokeStyle = SHADOW;
  for (const width of [9, 6, 3]) {
    context.lineWidth = width;
    context.stroke();
  }
  context.fill();
  if (look.forced) {
    context.lineWidth = 1;
    context.strokeStyle = look.colours.text;
    context.stroke();
  }
  context.textAlign = 'center';
  context.fillStyle = look.colours.text;
  const size = textSize(frame);
  lines.forEach((line, index) => {
    context.font = fontOfLine(frame, index, lines);
    context.fillText(line, (left + right) / 2, top + PADDING / 2 + size * (index * 1.25 + 0.97));
  });
}
