// What a person does with the mouse: real events, at sixty a second.
import { setTimeout as pause } from 'node:timers/promises';
import { percentile } from './figures.mjs';

const DRAG_TIME = 2000;
const FRAME = 1000 / 60;

/** All that a person does first: comes near, chooses a place, drags. Waits each time for what the map then loads. */
export async function touch(visit) {
  const { page } = visit;
  const { x, y } = await middleOfMap(visit);
  const { nearest } = await visit.look();
  await page.mouse.move(x, y);
  await visit.quiet();
  await page.mouse.click(nearest.x, nearest.y);
  await visit.quiet();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 80, y + 40, { steps: 10 });
  await page.mouse.up();
  await visit.quiet();
}

/** Drags the map to and fro; gives the time between frames. Throws when the map stayed where it was. */
export async function drag(visit) {
  const { page, session, film } = visit;
  const { x, y } = await middleOfMap(visit);
  await page.mouse.move(x, y);
  await visit.quiet();
  await film.stop();
  const before = await pictureOf(visit);
  await page.evaluate(recordFrames);
  const send = (type, left, top) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: left,
      y: top,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });
  await send('mousePressed', x, y);
  const start = performance.now();
  const sent = [];
  for (let step = 1; step * FRAME <= DRAG_TIME; step++) {
    await pause(Math.max(0, start + step * FRAME - performance.now()));
    const [right, down] = pathAt((step * FRAME) / DRAG_TIME);
    sent.push(send('mouseMoved', x + right, y + down));
  }
  await Promise.all(sent);
  const times = await page.evaluate(() => window.bench.frames.splice(0, Infinity));
  await send('mouseReleased', x + pathAt(1)[0], y + pathAt(1)[1]);
  await pause(500);
  if (before === (await pictureOf(visit))) throw new Error('did not move');
  const intervals = times.slice(1).map((time, index) => time - times[index]);
  return { p50: percentile(intervals, 0.5), p95: percentile(intervals, 0.95), frames: intervals.length };
}

/** Twice round, and a little away, so that the map ends elsewhere. `part`: from 0 to 1. */
function pathAt(part) {
  const turn = part * 4 * Math.PI;
  return [120 * Math.sin(turn) + 60 * part, 80 * (Math.cos(turn) - 1) + 40 * part];
}

function recordFrames() {
  const { bench } = window;
  bench.frames = [];
  const note = (time) => {
    bench.frames.push(time);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

async function middleOfMap(visit) {
  const { x, y, width, height } = await visit.place();
  return { x: x + width / 2, y: y + height / 2 };
}

async function pictureOf(visit) {
  return visit.page.screenshot({ clip: await visit.place(), encoding: 'base64' });
}

/** Where the middle of an element is, for the mouse. */
export function middleOf(page, selector) {
  return page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}
