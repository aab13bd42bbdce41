/** Keys that the picture will want, once it has hands. */
const KEYS = /^(Arrow.+|Enter|[-+=_0?])$/;

/** Notices that a person comes near the picture, and keeps what they did until there are hands to answer it. */
export class Early {
  readonly #done = new AbortController();
  #events: Event[] = [];

  /** `wake`: someone is here. */
  constructor(box: HTMLElement, stage: HTMLElement, wake: () => void) {
    const { signal } = this.#done;
    const keep = (event: Event) => {
      wake();
      this.#events.push(event);
    };
    for (const name of ['pointerenter', 'pointerdown']) stage.addEventListener(name, wake, { signal });
    for (const name of ['click', 'wheel']) stage.addEventListener(name, keep, { signal, passive: true });
    box.addEventListener('focus', wake, { signal });
    box.addEventListener(
      'keydown',
      (event) => {
        const { key, ctrlKey, altKey, metaKey, target } = event;
        if (target !== box || ctrlKey || altKey || metaKey || !KEYS.test(key)) return;
        event.preventDefault();
        keep(event);
      },
      { signal },
    );
  }

  /** From now on another listens; gives what was done until now, in order. */
  end(): readonly Event[] {
    this.#done.abort();
    const events = this.#events;
    this.#events = [];
    return events;
  }
}
