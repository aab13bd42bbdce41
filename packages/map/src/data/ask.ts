import { LayerFailure, type FailureCode } from './failure.js';

/** What a server gave. */
export interface Answer extends Omit<PiecesAnswer, 'pieces'> {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The same as it came: putting a very large file together would hold up the page. */
export interface PiecesAnswer {
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
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

/** Addresses that a person had asked again. */
const doubted = new Set<string>();

/** From now on the server itself is asked for this address and those below it: a browser keeps some refusals and redirects for good. */
export function doubt(url: string): void {
  doubted.add(url);
}

/** Asks for a file as bytes. Fails with a `LayerFailure`, or with the reason of the signal. */
export async function ask(url: string, asking: Asking): Promise<Answer> {
  const { pieces, ...answer } = await askPieces(url, asking);
  return { ...answer, bytes: joined(pieces) };
}

/** The same, without putting them together. */
export async function askPieces(
  url: string,
  { signal, headers = {}, most = MOST, patience = PATIENCE, enough }: Asking,
): Promise<PiecesAnswer> {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), patience);
  };
  let response: Response | undefined;
  try {
    heard();
    const cache = [...doubted].some((start) => url.startsWith(start)) ? 'no-cache' : 'default';
    response = await fetch(url, { headers, cache, signal: AbortSignal.any([signal, silence.signal]) });
    if (!response.ok) throw new LayerFailure(refusal(response.status), response.status);
    const pieces = await piecesOf(response, heard, most, enough);
    return { pieces, status: response.status, headers: response.headers, url: response.url || url };
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

async function piecesOf(
  { body, headers }: Response,
  heard: () => void,
  most: number,
  enough: Asking['enough'],
): Promise<Uint8Array<ArrayBuffer>[]> {
  if (Number(headers.get('content-length')) > most) throw new LayerFailure('too-large');
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let step = await reader?.read(); step && !step.done; step = await reader!.read()) {
    heard();
    pieces.push(step.value);
    length += step.value.length;
    if (length > most) throw new LayerFailure('too-large');
    if (pieces.length === 1 && enough?.(step.value)) break;
  }
  return pieces;
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
