import { vouch } from '@wijkwelvaartswerk/kit';

class VouchedWorker extends Worker {
  constructor(url: URL, options: WorkerOptions) {
    // A browser starts only scripts of the page's own origin.
    if (url.origin !== location.origin) throw new Error(`${url.origin} is another origin`);
    super(vouch().createScriptURL(String(url)), options);
  }
}

/** A running worker; nothing where the page or the browser does not allow one. `Worker` and its address are written as bundlers know them. */
export async function openWorker(signal: AbortSignal, Worker = VouchedWorker): Promise<Worker | undefined> {
  try {
    const worker = new Worker(new URL('./crowd-worker.js', import.meta.url), { type: 'module' });
    signal.addEventListener('abort', () => worker.terminate());
    if (await isReady(worker, signal)) return worker;
    worker.terminate();
  } catch {
    // Not allowed, or not possible: the page does the work itself.
  }
  return undefined;
}

/** It says so when it runs; a script that cannot be had or run is an error. */
function isReady(worker: Worker, signal: AbortSignal): Promise<boolean> {
  return new Promise((done) => {
    worker.addEventListener('message', () => done(true), { once: true });
    worker.addEventListener('error', (event) => (event.preventDefault(), done(false)), { once: true });
    signal.addEventListener('abort', () => done(false), { once: true });
  });
}
