import { setTimeout as pause } from 'node:timers/promises';
import { middleOf } from '../hand.mjs';
import { openVisit } from '../visit.mjs';

/** How long each map is there before and after the mouse comes over it, in ms. */
const STAY = 30;

/** A map with 34 places is put in a page, the mouse goes over it, and its element is simply removed; again and again. */
export default {
  name: 'leaks',
  title: 'Removing maps by plain `remove()`',
  rounds: 1,
  cases: [
    ...['ours', 'leaflet', 'ol-cluster'].map((contestant) => ({ id: contestant, contestant, times: 200 })),
    ...['maplibre', 'eox'].map((contestant) => ({ id: contestant, contestant, times: 10 })),
  ],

  async measure(lab, { contestant, times: all }, { quick }) {
    const times = quick ? Math.min(all, 20) : all;
    const visit = await openVisit(lab);
    try {
      await visit.go(lab.page(contestant, {}));
      await visit.quiet();
      const before = await countsOf(visit);
      const data = lab.addresses({ set: '34' });
      for (let time = 0; time < times; time++) await comeAndGo(visit, data);
      await visit.page.mouse.move(1, 1);
      await pause(500);
      const after = await countsOf(visit);
      const left = Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]));
      return { mounts: times, ...left, workers: visit.page.workers().length };
    } finally {
      await visit.close();
    }
  },
};

async function comeAndGo({ page }, data) {
  await page.evaluate(async (data) => {
    const spot = document.querySelector('.map, .ours');
    const box = spot.cloneNode();
    spot.after(box);
    await window.bench.mount(box, data);
    box.classList.add('present');
  }, data);
  await pause(STAY);
  const { x, y } = await middleOf(page, '.present');
  await page.mouse.move(x, y);
  await pause(STAY);
  await page.evaluate(() => document.querySelector('.present').remove());
}

/** What is alive once all garbage is gone. */
async function countsOf({ session, page }) {
  await session.send('HeapProfiler.collectGarbage');
  const alive = await instances(session, 'bench.kind.prototype');
  const canvases = await instances(session, 'HTMLCanvasElement.prototype');
  const { JSEventListeners: listeners } = await page.metrics();
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { alive, canvases, listeners, heapLeft: usedSize };
}

async function instances(session, prototype) {
  const { result } = await session.send('Runtime.evaluate', { expression: prototype, objectGroup: 'count' });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId, objectGroup: 'count' });
  const length = { objectId: objects.objectId, functionDeclaration: 'function () { return this.length; }', returnByValue: true };
  const { result: count } = await session.send('Runtime.callFunctionOn', length);
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'count' });
  return count.value;
}
