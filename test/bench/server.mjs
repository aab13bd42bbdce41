import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves folders on this machine only, never from a cache. `folders`: by the start of the address; `pages`: gives the HTML for an address,
 * or nothing. What `pack` was told of goes out packed, the rest as it is.
 */
export async function serve(folders, pages) {
  const packed = new Map();
  const sent = [];
  let busy = 0;
  let lastAt = 0;

  async function answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://bench');
    const page = pages(pathname, searchParams);
    if (page !== undefined) return send(response, pathname, '.html', Buffer.from(page));
    const file = fileOf(folders, pathname);
    const extension = extname(file);
    if (packed.has(file)) return send(response, pathname, extension, packed.get(file), 'br');
    const { size } = await stat(file);
    sent.push({ path: pathname, extension, bytes: size });
    response.writeHead(200, { ...headersOf(extension), 'content-length': size });
    createReadStream(file).pipe(response);
  }

  function send(response, path, extension, body, encoding) {
    sent.push({ path, extension, bytes: body.length });
    response.writeHead(200, {
      ...headersOf(extension),
      'content-length': body.length,
      ...(encoding && { 'content-encoding': encoding }),
    });
    response.end(body);
  }

  const server = createServer((request, response) => {
    busy++;
    response.once('close', () => {
      busy--;
      lastAt = performance.now();
    });
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));

  return {
    address: `http://127.0.0.1:${server.address().port}`,
    /** What was sent since `forget`. */
    sent,
    forget: () => void (sent.length = 0),
    /** For how many ms nobody has asked for anything. */
    quietFor: () => (busy > 0 ? 0 : performance.now() - lastAt),
    /** Packs files (brotli 11) beforehand, so that no visitor waits for it. */
    async pack(files) {
      for (const file of files) packed.set(file, await brotli(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function headersOf(extension) {
  return { 'content-type': types[extension] ?? 'application/octet-stream', 'cache-control': 'no-store' };
}

function fileOf(folders, path) {
  const [start, folder] = Object.entries(folders).find(([prefix]) => path.startsWith(prefix)) ?? [];
  const file = folder && resolve(folder, decodeURIComponent(path).slice(start.length));
  if (!file?.startsWith(folder + sep)) throw new Error(`Nothing at ${path}`);
  return file;
}
