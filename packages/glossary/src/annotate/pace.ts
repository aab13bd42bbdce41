/** How long the page may be kept busy at a stretch, in milliseconds: half a frame. */
const STRETCH = 8;

interface Scheduler {
  yield?(): Promise<void>;
}

/** Cuts long work into stretches, between which the page can answer. */
export class Pace {
  #until = performance.now() + STRETCH;

  /** Whether it is time to pause. */
  get isLate(): boolean {
    return performance.now() > this.#until;
  }

  /** Lets the page answer. */
  async pause(): Promise<void> {
    await answerOthers();
    this.#until = performance.now() + STRETCH;
  }
}

function answerOthers(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}

/** Resolves once the page is loaded and has nothing better to do. By then a framework has taken over what a server rendered. */
export async function pageIsQuiet(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }));
  await new Promise<unknown>((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(done, { timeout: 1000 });
    else setTimeout(done, 100);
  });
}

/** Resolves just before the page is shown anew, or soon when nobody sees it. */
export function nextFrame(): Promise<unknown> {
  return new Promise((done) => (document.hidden ? setTimeout(done) : requestAnimationFrame(done)));
}
