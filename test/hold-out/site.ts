import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { policy } from '../../packages/demo/server.mjs';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.ics': 'text/calendar',
};

/** An answer of the server's own to one request, instead of the file. `body`: what the file is. */
export type Fault = (response: ServerResponse, body: Buffer) => void;

/** All files of a folder and those below it, read at once: a build that begins halfway changes nothing. */
function filesIn(folder: string, prefix: string): (readonly [string, Buffer])[] {
  const at = fileURLToPath(new URL(`../../packages/${folder}/`, import.meta.url));
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => {
      const path = `${file.parentPath}/${file.name}`.replaceAll('\\', '/').replace('//', '/');
      return [prefix + path.slice(at.length), readFileSync(path)] as const;
    });
}

/** What tests do inside a page, as a script of that page. */
async function stageScript(): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('stage/stage.ts', import.meta.url))],
    ...{ bundle: true, write: false, format: 'esm', target: 'es2022', logLevel: 'error' },
  });
  return Buffer.from(outputFiles[0]!.contents);
}

const page = (scripts: readonly string[]) =>
  Buffer.from(
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Een pagina</title><link rel="icon" href="/icon.svg"></head><body><h1>Een pagina</h1><p id="artikel">Een tuin van de straat is een commons. Geld is een lek als het weggaat.</p><main></main>${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}</body></html>`,
  );

/**
 * A site with the built widgets, the dossiers of the demo, and empty pages: `/strict` under the demo's policy, `/lax` without any.
 * `faults`: what goes wrong, by path.
 */
export async function openSite() {
  const files = new Map<string, Buffer>([
    ...filesIn('embed/dist', '/wijkwelvaartswerk/'),
    ...filesIn('demo/dossiers', '/dossiers/'),
    ['/icon.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['/stage.js', await stageScript()],
  ]);
  const pages = page(['/wijkwelvaartswerk/wijkwelvaartswerk.js', '/stage.js']);
  const faults = new Map<string, Fault>();
  /** Paths that were asked for, and those of which the answer is not complete. */
  const asked: string[] = [];
  const pending = new Set<string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    asked.push(pathname);
    pending.add(pathname);
    response.on('close', () => pending.delete(pathname));
    const body = pathname === '/strict' || pathname === '/lax' ? pages : files.get(pathname);
    const fault = faults.get(pathname);
    if (fault) return fault(response, body ?? Buffer.from(''));
    if (!body) return void response.writeHead(404).end('Niets');
    // As other servers do: a part when a part is asked for.
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')?.map(Number) ?? [];
    if (from !== undefined) {
      const part = body.subarray(from, to! + 1);
      return void response
        .writeHead(206, { 'content-range': `bytes ${from}-${from + part.length - 1}/${body.length}`, 'content-length': part.length })
        .end(part);
    }
    const headers = { 'content-type': body === pages ? types['.html']! : (types[extname(pathname)] ?? 'application/octet-stream') };
    response.writeHead(200, pathname === '/strict' ? { ...headers, 'content-security-policy': policy } : headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    ...{ files, faults, asked, pending },
    stop: () => server.close() && server.closeAllConnections(),
  };
}

export type Site = Awaited<ReturnType<typeof openSite>>;
