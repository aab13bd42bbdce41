import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { answerOgc } from '../../packages/demo/ogc-features.mjs';
import { policy } from '../../packages/demo/server.mjs';

/** Answers a request in a way of its own. */
export type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** One request, as the server saw it. */
export interface Seen {
  readonly path: string;
  readonly range: string | undefined;
  /** Bytes of the answer. */
  bytes: number;
  /** The page hung up before the answer was complete. */
  cancelled: boolean;
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
};
const dossiers = new URL('../../packages/demo/dossiers/', import.meta.url);
const folders: readonly (readonly [string, URL])[] = [
  ['/wijkwelvaartswerk/', new URL('../../packages/embed/dist/', import.meta.url)],
  ['/layers/', new URL('layers/', dossiers)],
];

/** Sends bytes, in part when a part is asked for. */
export function sendBytes(
  { headers: { range } }: IncomingMessage,
  response: ServerResponse,
  bytes: Uint8Array,
  type = 'application/octet-stream',
): void {
  const headers = { 'content-type': type, 'access-control-allow-origin': '*', 'content-security-policy': policy };
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '')?.map(Number) ?? [];
  if (from === undefined) response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes);
  else if (from >= bytes.length) response.writeHead(416, { ...headers, 'content-range': `bytes */${bytes.length}` }).end();
  else {
    const last = Math.min(to!, bytes.length - 1);
    response
      .writeHead(206, { ...headers, 'content-range': `bytes ${from}-${last}/${bytes.length}`, 'content-length': last - from + 1 })
      .end(bytes.subarray(from, last + 1));
  }
}

/**
 * A site with the built widgets, files of layers of which parts can be had, and an OGC API Features service below `/ogc`. `routes`: what
 * else there is, by path; a path that ends with `/` is for all that begins with it.
 */
export async function serveLayers(routes: Readonly<Record<string, Route>> = {}) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://site');
    const one: Seen = { path: url.pathname + url.search, range: request.headers.range, bytes: 0, cancelled: false };
    seen.push(one);
    response.on('close', () => {
      one.cancelled = !response.writableEnded;
      one.bytes = Number(response.getHeader('content-length') ?? 0);
    });
    const [, route] =
      Object.entries(routes).find(([path]) => path === url.pathname || (path.endsWith('/') && url.pathname.startsWith(path))) ?? [];
    if (route) route(request, response, url);
    else void answer(request, response, url);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    seen,
    stop: () => server.close() && server.closeAllConnections(),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const service = await answerOgc(url, dossiers);
  if (service) return sendBytes(request, response, Buffer.from(JSON.stringify(service)), 'application/geo+json');
  const [prefix, folder] = folders.find(([path]) => url.pathname.startsWith(path)) ?? [];
  const bytes = prefix && (await readFile(new URL(url.pathname.slice(prefix.length), folder)).catch(() => undefined));
  if (bytes) sendBytes(request, response, bytes, types[extname(url.pathname)]);
  else response.writeHead(404, { 'content-security-policy': policy }).end('Niets');
}
