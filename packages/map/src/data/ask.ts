import { LayerFailure, type FailureCode } from './failure.js';

/** What a server gave. */
export interface Answer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly status: number;
  readonly headers: Headers;
  /** Where it came from in the end. */
  readonly url: string;
}

export interface Asking {
  readonly signal: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /** More bytes than this are not taken. */
  readonly most?: number;
  /** How long a server may be silent, in milliseconds. */
  readonly patience?: number;
  /** Whether the first bytes are all there is to know: the rest is not waited for. */
  readonly enough?: (first: Uint8Array) => boolean;
}

const MOST = 64 * 1024 * 1024;
const PATIENCE = 30_000;

/** Asks for a file as bytes. Fails with a `LayerFailure`, or with the reason of the signal. */
export async function ask(url: string, { signal, headers = {}, most = MOST, patience = PATIENCE, enough }: Asking): Promise<Answer> {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), patience);
  };
  let response: Response | undefined;
  try {
    heard();
    response = await fetch(url, { headers, signal: AbortSignal.any([signal, silence.signal]) });
    if (!response.ok) throw new LayerFailure(refusal(response.status), response.status);
    const bytes = await bytesOf(response, heard, most, enough);
    return { bytes, status: response.status, headers: response.headers, url: response.url || url };
  } catch (error) {
    signal.throwIfAborted();
    if (silence.signal.aborted) throw new LayerFailure('time-out');
    if (error instanceof LayerFailure) throw error;
    throw new LayerFailure(response ? 'cut-short' : 'unreachable');
  } finally {
    clearTimeout(timer);
    // What is not wanted any more is not sent any more.
    silence.abort();
  }
}

function refusal(status: number): FailureCode {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'not-allowed';
  return status >= 500 ? 'server' : 'refused';
}

async function bytesOf(
  { body, headers }: Response,
  heard: () => void,
  most: number,
  enough: Asking['enough'],
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(headers.get('content-length')) > most) throw new LayerFailure('too-large');
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let step = await reader?.read(); step && !step.done; step = await reader!.read()) {
    heard();
    chunks.push(step.value);
    length += step.value.length;
    if (length > most) throw new LayerFailure('too-large');
    if (chunks.length === 1 && enough?.(step.value)) break;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
