// One visit to one page, as a person who was never there before.
import { setTimeout as pause } from 'node:timers/promises';
import { startFilm } from './film.mjs';
import { box, viewport } from './pages.mjs';

/** What Lighthouse takes for a phone on a slow network ("Slow 4G"), as its DevTools throttling applies it. */
export const phone = {
  cpu: 4,
  network: { offline: false, latency: 562.5, downloadThroughput: (1474.56 * 1000) / 8, uploadThroughput: (675 * 1000) / 8 },
};

/** A long task blocks for what it takes over 50 ms (W3C Long Tasks; "total blocking time"). */
const LONG = 50;
/** Fewer pixels than this in the colour of places are none. */
const FEWEST = 40;
/** Who needs more time than this (ms) has failed. */
export const LIMIT = 40_000;
/** Nothing is asked for and nothing changes for so long (ms): the map is done; before it is started, a moment is enough. */
const QUIET = 1000;
const MOMENT = 300;

/** Notes in every page, before anything else runs, what keeps it from answering and what goes wrong. */
function watchPage() {
  const bench = (window.bench = { tasks: [], shifts: [], trouble: [], mounted: Promise.resolve() });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) bench.shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });
  const note = (text) => bench.trouble.push(String(text));
  addEventListener('error', ({ message }) => note(message));
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
  addEventListener('www-error', ({ detail }) => note(detail.message));
}

/** Opens a page in a context of its own. Close it after use. */
export async function openVisit({ browser, server, darkroom }, { throttle } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(watchPage);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('Network.enable');
  if (throttle) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle.cpu });
    await session.send('Network.emulateNetworkConditions', throttle.network);
  }
  server.forget();
  return new Visit({ context, page, session, server, darkroom });
}

/** A visit to a page on which one map was started by script and is there. `what`: as for `addresses` of the lab. */
export async function mountedVisit(lab, contestant, what, limit) {
  const visit = await openVisit(lab);
  try {
    await visit.go(lab.page(contestant, {}));
    await visit.mount(lab.addresses(what));
    await visit.settle(limit);
    return visit;
  } catch (error) {
    await visit.close();
    throw error;
  }
}

class Visit {
  constructor(parts) {
    Object.assign(this, parts);
  }

  async go(path) {
    await this.page.bringToFront();
    this.film = await startFilm(this.session, viewport);
    this.busyBefore = 0;
    this.startedAt = 0;
    await this.page.goto(this.server.address + path, { waitUntil: 'load', timeout: LIMIT });
    this.startedAt = await this.page.evaluate(() => performance.timeOrigin);
  }

  /** Starts a map by script on a page that has all it needs; from here on time and work are counted. */
  async mount(data) {
    await this.quiet({ time: MOMENT });
    this.film.frames.length = 0;
    this.busyBefore = await this.#busy();
    this.startedAt = await this.page.evaluate((data) => {
      const { bench } = window;
      bench.tasks.length = 0;
      const now = performance.now();
      bench.mounted = bench.mount(document.querySelector('.map, .ours'), data);
      bench.mounted.catch(() => {});
      return performance.timeOrigin + now;
    }, data);
  }

  /** Waits until the places are in sight and all is quiet. Throws with what the page says of it when that does not come. */
  async settle(limit = LIMIT) {
    const end = performance.now() + limit;
    for (;;) {
      await this.quiet({ limit: end - performance.now() });
      if ((await this.look()).count >= FEWEST) return;
      const trouble = await this.#trouble();
      if (trouble) throw new Error(trouble);
      await pause(500);
    }
  }

  /** Waits until for this `time` nothing was asked for, and nothing changed. */
  async quiet({ time = QUIET, limit = LIMIT } = {}) {
    const end = performance.now() + limit;
    const isQuiet = () => Math.min(this.server.quietFor(), this.film.quietFor()) > time;
    while (performance.now() < end) {
      await pause(100);
      if (!isQuiet()) continue;
      const mounted = this.page.evaluate(() => window.bench.mounted.then(() => true));
      // Who is busy answers late, and shows something new by then.
      if ((await within(mounted, end - performance.now())) && isQuiet()) return;
    }
    throw new Error((await within(this.#trouble(), 2000)) ?? 'nothing to see in time');
  }

  /** The places in what the page shows now: how many pixels, and which is nearest to the middle of the map. */
  async look() {
    return this.darkroom.look(this.film.frames.at(-1), await this.place());
  }

  /** Where the box of the (first) map is. */
  place() {
    return this.page.evaluate(({ width, height }) => {
      const own = document.querySelector('www-map');
      const found = own?.shadowRoot.querySelector('[part=map]') ?? document.querySelector('.map, .ours');
      const { x, y } = found.getBoundingClientRect();
      return { x: Math.round(x), y: Math.round(y), width, height };
    }, box);
  }

  #trouble() {
    return this.page.evaluate(() => window.bench.trouble[0]);
  }

  /** From the start until the places were in sight, in ms; or from when the last byte of a file was there. */
  async inSight(file) {
    return (await this.darkroom.inSight(this.film.frames, await this.place())) - (file ? await this.#cameAt(file) : this.startedAt);
  }

  /** When (ms since the epoch) the last byte of a file was there. */
  #cameAt(file) {
    return this.page.evaluate(
      (file) => performance.timeOrigin + performance.getEntriesByType('resource').find(({ name }) => name.endsWith(file)).responseEnd,
      file,
    );
  }

  /** Sum of what long tasks took over 50 ms, in ms. */
  async blocked() {
    const tasks = await this.page.evaluate(() => window.bench.tasks);
    return tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - LONG), 0);
  }

  /** How much of what was there moved without being asked (W3C Layout Instability), added up. */
  async shift() {
    const shifts = await this.page.evaluate(() => window.bench.shifts);
    return shifts.reduce((sum, value) => sum + value, 0);
  }

  /** All work of the page's main thread since the start, in ms. */
  async busy() {
    return (await this.#busy()) - this.busyBefore;
  }

  async #busy() {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  }

  /** Script and style sheets that were sent, packed, in bytes. */
  bytes() {
    return this.server.sent.filter(({ extension }) => /^\.(m?js|css)$/.test(extension)).reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** What the page and its workers hold after all garbage is gone, in bytes: objects and the memory of typed arrays. */
  async heap() {
    const own = await heapOf(this.session);
    const workers = await Promise.all(this.page.workers().map(({ client }) => heapOf(client)));
    return { page: own, workers: workers.reduce((sum, bytes) => sum + bytes, 0) };
  }

  async unthrottle() {
    await this.session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const free = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    await this.session.send('Network.emulateNetworkConditions', free);
  }

  close() {
    return this.context.close();
  }
}

async function heapOf(session) {
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** What a promise gives, or nothing when it takes longer. */
async function within(promise, time) {
  let timer;
  const late = new Promise((done) => (timer = setTimeout(done, Math.max(0, time))));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
