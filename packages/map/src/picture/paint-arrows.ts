import type { ColourName } from './colours.js';
import { boxAround, inPixels, overlap, type Box, type Frame } from './frame.js';
import { toMercator, type Point } from './mercator.js';
import { paintPanel, panelBox, panelOf, type Panel } from './paint-panel.js';
import type { Arrow } from './scene.js';
import { toPixel, type Bounds, type Viewport } from './viewport.js';

/** Pixels between a place and the arrow that starts or ends there. */
const GAP = 26;
const [SHORTEST, LONGEST] = [56, 150];
/** Turn between arrows to or from the outside at one place, in radians. */
const TURN = 0.7;
const BEND = 0.12;
/** So many arrows have words in the picture, the widest; more could not be read. */
const WORDED = 40;

/** An arrow that knows in which direction of the picture its outside is. */
interface Aimed {
  readonly from: Point | undefined;
  readonly to: Point | undefined;
  /** Clockwise from the right, in radians. */
  readonly outside: number;
  /** Added to that, to stay in the picture; changes only when the map is at rest. */
  turn: number;
  readonly colour: ColourName;
  readonly arrow: Arrow;
}

/** An arrow as it is in one frame. */
export interface LaidArrow {
  readonly outline: readonly Point[];
  readonly colour: ColourName;
  /** Its words, and where they are. */
  readonly words: { readonly panel: Panel; readonly box: Box } | undefined;
  /** Roughly what it covers. */
  readonly body: readonly Box[];
  /** Ids of the places or areas at its ends. */
  readonly ends: readonly string[];
}

/** Draws what flows: out of the picture, into it, or from place to place. */
export class ArrowPainter {
  readonly #arrows: readonly Aimed[];

  constructor(arrows: readonly Arrow[], bounds: Bounds) {
    this.#arrows = aimed(arrows, bounds).sort((a, b) => b.arrow.width - a.arrow.width);
  }

  /** Where the arrows and their words are in this frame. Words keep off each other, and where they can off arrows and `taken`. */
  lay(frame: Frame, taken: readonly Box[], moving: boolean): LaidArrow[] {
    const laid: LaidArrow[] = [];
    for (const arrow of this.#arrows) {
      if (!moving) arrow.turn = turnFor(arrow, frame);
      const ends = endsOf(arrow, frame);
      if (ends) laid.push(layOne(frame, arrow, ends, taken, laid));
    }
    return laid;
  }

  /** `chosen`: a place or area, whose arrows are over the others and have a dark edge. */
  paint(frame: Frame, arrows: readonly LaidArrow[], chosen?: string): void {
    const { context, look } = frame;
    const isOwn = ({ ends }: LaidArrow) => chosen !== undefined && ends.includes(chosen);
    inPixels(frame);
    context.lineJoin = 'round';
    for (const arrow of [...arrows].sort((a, b) => Number(isOwn(a)) - Number(isOwn(b)))) {
      const { outline, colour } = arrow;
      context.lineWidth = isOwn(arrow) ? 3 : 1.5;
      context.strokeStyle = look.colours[isOwn(arrow) ? 'text' : 'map-halo'];
      context.beginPath();
      for (const [x, y] of outline) context.lineTo(x, y);
      context.closePath();
      context.stroke();
      context.fillStyle = look.colours[colour];
      context.fill();
    }
    for (const { words } of arrows) if (words) paintPanel(frame, words.panel, words.box);
  }
}

/** Gives each arrow a direction: outside is away from the middle of the map, and arrows at one place fan out. */
function aimed(arrows: readonly Arrow[], [west, south, east, north]: Bounds): Aimed[] {
  const at = new Map<string, number>();
  const count = (key: string) => at.get(key) ?? 0;
  const inner = ({ from, to }: Arrow) => (from === 'outside' ? to : to === 'outside' ? from : undefined);
  const all = arrows.filter(({ from, to }) => from !== 'outside' || to !== 'outside');
  for (const arrow of all) at.set(String(inner(arrow)), count(String(inner(arrow))) + 1);
  const given = new Map<string, number>();
  return all.map((arrow) => {
    const { from, to } = arrow;
    const place = inner(arrow);
    let outside = 0;
    if (place && place !== 'outside') {
      const key = String(place);
      const index = given.get(key) ?? 0;
      given.set(key, index + 1);
      const [x, y] = toMercator(place);
      const [right, down] = [x - (west + east) / 2, (south + north) / 2 - y];
      const central = Math.hypot(right, down) < 0.05 * Math.hypot(east - west, north - south);
      const turn = Math.min(TURN, (2 * Math.PI) / count(key));
      outside = (central ? -Math.PI / 4 : Math.atan2(down, right)) + (index - (count(key) - 1) / 2) * turn;
    }
    return {
      from: from === 'outside' ? undefined : toMercator(from),
      to: to === 'outside' ? undefined : toMercator(to),
      outside,
      turn: 0,
      colour: to === 'outside' ? 'flow-leak' : from === 'outside' ? 'flow-in' : 'flow-stay',
      arrow,
    };
  });
}

/** `laid`: the wider ones, that have their place. */
function layOne(frame: Frame, { arrow, colour }: Aimed, ends: Ends, taken: readonly Box[], laid: readonly LaidArrow[]): LaidArrow {
  const width = 6 + 16 * Math.max(0, Math.min(1, arrow.width));
  const body = [0, 0.25, 0.5, 0.75, 1].map((t) => boxAround(...along(ends, t).at, width + 8, width + 8));
  const found = { outline: outlineOf(ends, width), colour, body, words: undefined, ends: arrow.ends };
  if (!arrow.label || laid.length >= WORDED) return found;
  const panel = panelOf(frame, arrow.label);
  const covers = (box: Box, others: readonly Box[]) => others.filter((other) => overlap(box, other)).length;
  const others = laid.flatMap((other) => other.body);
  const worded = laid.flatMap(({ words }) => words?.box ?? []);
  const cost = (box: Box) => covers(box, taken) + covers(box, body) + covers(box, others) + 9 * covers(box, worded);
  const box = placesBeside(frame, ends, width, panel).reduce((best, other) => (cost(other) < cost(best) ? other : best));
  return { ...found, words: { panel, box } };
}

type Ends = readonly [tail: Point, head: Point];

/** Tail and head in pixels; nothing for an arrow that is out of view. */
function endsOf({ from, to, outside, turn }: Aimed, { viewport }: Frame): Ends | undefined {
  const { width, height } = viewport;
  const place = from ?? to!;
  const [x, y] = toPixel(viewport, place);
  if (from && to) {
    const [x2, y2] = toPixel(viewport, to);
    const length = Math.hypot(x2 - x, y2 - y);
    if (length < 2 * GAP + 10) return undefined;
    const [right, down] = [((x2 - x) / length) * GAP, ((y2 - y) / length) * GAP];
    return [
      [x + right, y + down],
      [x2 - right, y2 - down],
    ];
  }
  if (x < 0 || y < 0 || x > width || y > height) return undefined;
  const angle = outside + turn;
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  const length = Math.max(SHORTEST, Math.min(LONGEST, toEdge([x, y], angle, viewport) - GAP - 8));
  const near: Point = [x + right * GAP, y + down * GAP];
  const far: Point = [near[0] + right * length, near[1] + down * length];
  return from ? [near, far] : [far, near];
}

/** The least turn with which an arrow to or from the outside has room in the picture. */
function turnFor({ from, to, outside }: Aimed, { viewport }: Frame): number {
  if (from && to) return 0;
  const place = toPixel(viewport, from ?? to!);
  const turns = [0, 0.35, -0.35, 0.7, -0.7, 1.05, -1.05, 1.4, -1.4, 1.75, -1.75];
  return turns.find((turn) => toEdge(place, outside + turn, viewport) > GAP + 1.3 * SHORTEST) ?? 0;
}

/** Pixels to the edge of the picture in a direction. */
function toEdge([x, y]: Point, angle: number, { width, height }: Viewport): number {
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  return Math.min(right > 0 ? (width - x) / right : -x / right, down > 0 ? (height - y) / down : -y / down);
}

/** A point on the slightly bent line from tail to head, and the direction across it there. */
function along([[x1, y1], [x2, y2]]: Ends, t: number): { at: Point; across: Point } {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const bend = 4 * BEND * t * (1 - t);
  const slope = 4 * BEND * (1 - 2 * t);
  const across: Point = [dy - dx * slope, -dx - dy * slope];
  const length = Math.hypot(...across) || 1;
  return { at: [x1 + dx * t + dy * bend, y1 + dy * t - dx * bend], across: [across[0] / length, across[1] / length] };
}

/** A body that grows towards the head, and a head twice as wide. */
function outlineOf(ends: Ends, width: number): Point[] {
  const length = Math.hypot(ends[1][0] - ends[0][0], ends[1][1] - ends[0][1]);
  const neck = 1 - Math.min(0.45, (1.3 * width + 8) / length);
  const steps = 10;
  const side = (sign: number) =>
    Array.from({ length: steps + 1 }, (_, step) => {
      const t = (neck * step) / steps;
      return beside(ends, t, sign * width * (0.3 + 0.2 * t));
    });
  const wing = width * 0.95 + 3;
  return [...side(1), beside(ends, neck, wing), along(ends, 1).at, beside(ends, neck, -wing), ...side(-1).reverse()];
}

function beside(ends: Ends, t: number, distance: number): Point {
  const { at, across } = along(ends, t);
  return [at[0] + across[0] * distance, at[1] + across[1] * distance];
}

/** Places for the words of an arrow, the best first: on either side of its middle, its tail, its head. */
function placesBeside(frame: Frame, ends: Ends, width: number, panel: Panel): Box[] {
  return [0.4, 0.1, 0.8].flatMap((t) =>
    [-1, 1].map((sign) => {
      const { across } = along(ends, t);
      const room = (Math.abs(across[0]) * panel.width + Math.abs(across[1]) * panel.height) / 2 + width * 0.5 + 6;
      const [x, y] = beside(ends, t, sign * room);
      return panelBox(frame, panel, x, y);
    }),
  );
}
