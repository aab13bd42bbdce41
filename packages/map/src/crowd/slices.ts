/** Work that can pause. */
export type Work<Answer> = Generator<void, Answer>;

/** Milliseconds in which a page may be busy without anyone noticing. */
const SLICE = 8;

/** Does work bit by bit, so that the page stays quick in between. Stops when the signal is aborted, with its reason. */
export async function inSlices<Answer>(work: Work<Answer>, signal?: AbortSignal, slice = SLICE): Promise<Answer> {
  for (;;) {
    signal?.throwIfAborted();
    const start = performance.now();
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      if (performance.now() - start > slice) break;
    }
    await pause();
  }
}

/** After whatever else waits: frames, events. Timers would wait four milliseconds each time. */
function pause(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
