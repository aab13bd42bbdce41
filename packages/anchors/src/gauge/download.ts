import type { ReactiveElement } from 'lit';
import type { GaugeView } from './model.js';
import type { Speech } from './phrases.js';

/** Hands the figures of anchors to a reader as a file. What makes it is loaded when it is wanted. */
export class Download {
  readonly #host: ReactiveElement;
  #failed = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Whether what makes the file could not be loaded. */
  get failed(): boolean {
    return this.#failed;
  }

  async save(views: readonly GaugeView[], speech: Speech): Promise<void> {
    const part = await import('./csv/save-csv.js').catch(() => undefined);
    part?.saveCsv(views, speech);
    this.#failed = !part;
    this.#host.requestUpdate();
  }
}
