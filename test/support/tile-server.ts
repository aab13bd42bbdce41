import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';

/** How the server answers for tiles. `silent`: never. */
export type TileMood = 'good' | 404 | 500 | 'html' | 'silent';

/** A server of map tiles that answers as PDOK and others do: PNG of 256 pixels at `…/{z}/{x}/{y}.png`. */
export interface TileServer {
  /** Without a slash at its end. */
  readonly address: string;
  readonly host: string;
  /** Paths of the tiles that were asked for. */
  readonly asked: string[];
  mood: TileMood;
  stop(): void;
}

const files = new URL('../../packages/', import.meta.url);
const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** `page`: of each answer its policy and its elements; the widgets and the dossiers are there too, so that tiles are of the site itself. */
export async function serveTiles(page?: (query: URLSearchParams) => { policy: string; body: string }): Promise<TileServer> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    if (/\/\d+\/\d+\/\d+(\.png)?$/.test(pathname)) {
      tiles.asked.push(pathname);
      answer(response, tiles.mood);
    } else if (page && pathname === '/') {
      const { policy, body } = page(searchParams);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
      response.end(
        `<!doctype html><html lang="nl"><head><title>Kaart</title><meta name="viewport" content="width=device-width">` +
          `<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/site.css"><script type="module" src="/embed/dist/map.js"></script></head>` +
          `<body><main><h1>Wijk</h1>${body}</main></body></html>`,
      );
    } else if (page && /^\/(embed\/dist|demo\/dossiers)\/[\w./-]+$/.test(pathname) && !pathname.includes('..')) {
      readFile(new URL(`.${pathname}`, files)).then(
        (body) => response.writeHead(200, { 'content-type': types[pathname.split('.').at(-1)!] ?? 'text/plain' }).end(body),
        () => response.writeHead(404).end(),
      );
    } else if (pathname === '/site.css') {
      response.writeHead(200, { 'content-type': 'text/css' }).end(':root { color-scheme: light dark; }');
    } else {
      response.writeHead(204).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => server.close() && server.closeAllConnections();
  const tiles: TileServer = { address: `http://${host}`, host, asked: [], mood: 'good', stop };
  return tiles;
}

function answer(response: ServerResponse, mood: TileMood): void {
  if (mood === 'good') response.writeHead(200, { 'content-type': 'image/png' }).end(tile);
  else if (mood === 'html') response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Log in</title>');
  else if (mood !== 'silent') response.writeHead(mood).end();
}

/** A grey PNG of 256 by 256 pixels. */
export const tile: Buffer = png(256, 128);

function png(size: number, grey: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits, grey.
  header.writeUInt8(8, 8);
  const rows = Buffer.alloc((size + 1) * size, grey);
  for (let row = 0; row < size; row++) rows[row * (size + 1)] = 0;
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
