import { ask, type Answer } from './ask.js';
import { LayerFailure } from './failure.js';

/** A server that gives no parts of a file may give all of it, when it is no larger than this. */
const MOST_WHOLE = 16 * 1024 * 1024;
/** One part is never larger. */
const MOST_PART = 16 * 1024 * 1024;

/** Parts of one file, asked for by range. */
export class Ranges {
  readonly url: string;
  /** Length of the file, when the server says so. */
  size: number | undefined;
  #whole: Uint8Array<ArrayBuffer> | undefined;
  /** The first bytes, in which the next question often finds its answer. */
  #start = new Uint8Array();

  constructor(url: string) {
    this.url = url;
  }

  /** These bytes of the file. `upTo`: fewer is right as well, where the file is shorter; else that is a file that was cut short. */
  async get(start: number, length: number, signal: AbortSignal, upTo = false): Promise<Uint8Array<ArrayBuffer>> {
    if (!(start >= 0 && length > 0 && length <= MOST_PART)) throw new LayerFailure('unreadable');
    const known = this.#whole ?? (start + length <= this.#start.length ? this.#start : undefined);
    const part = known ? known.slice(start, start + length) : await this.#ask(start, length, signal);
    if (start === 0) this.#start = part;
    if (part.length < length && !upTo) throw new LayerFailure('cut-short');
    return part;
  }

  async #ask(start: number, length: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const headers = { range: `bytes=${start}-${start + length - 1}` };
    const answer = await ask(this.url, { signal, headers, most: MOST_WHOLE }).catch((error: unknown): Answer => {
      const failure = error as LayerFailure;
      // There is nothing there: the file is empty, or ends before.
      if (failure.detail === '416') throw new LayerFailure(start === 0 ? 'empty' : 'cut-short');
      throw failure.code === 'too-large' ? new LayerFailure('no-parts') : failure;
    });
    if (answer.status === 206) {
      this.size = Number(/\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')?.[1]) || undefined;
      return answer.bytes;
    }
    this.#whole = answer.bytes;
    this.size = answer.bytes.length;
    return answer.bytes.slice(start, start + length);
  }
}
