// Serves the demo as a municipality would: plain files, a strict Content-Security-Policy, on this machine only.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerOgc } from './ogc-features.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const folders = { '/wijkwelvaartswerk/': at('../embed/dist/'), '/dossiers/': at('dossiers/'), '/': at('site/') };
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  // As municipalities publish it, and as the example is.
  '.csv': 'text/csv; charset=windows-1252',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** No inline style or script, no other host, and text is never taken for markup. */
export const policy = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'connect'].map((kind) => `${kind}-src 'self'`),
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html wijkwelvaartswerk',
].join('; ');

function fileOf(url) {
  const path = decodeURIComponent(new URL(url, 'http://demo').pathname);
  const [prefix, folder] = Object.entries(folders).find(([start]) => path.startsWith(start));
  const file = resolve(folder, path.slice(prefix.length) || 'index.html');
  return file.startsWith(folder) ? file : undefined;
}

/** First and last byte of the part of a file that is asked for: some kinds of map data are read bit by bit. */
function partOf(range, length) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === undefined || (first === '' && last === '')) return undefined;
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first);
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
  return from > to ? 'outside' : [from, to];
}

async function answer(request, response) {
  const headers = { 'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' };
  try {
    const url = new URL(request.url, 'http://demo');
    const answered = url.pathname.startsWith('/ogc') && (await answerOgc(url, new URL('dossiers/', import.meta.url)));
    if (answered) {
      response.writeHead(200, { ...headers, 'content-type': types['.geojson'] }).end(JSON.stringify(answered));
      return;
    }
    const file = fileOf(request.url);
    const body = await readFile(file);
    const type = { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'accept-ranges': 'bytes' };
    const part = partOf(request.headers.range, body.length);
    if (part === 'outside') response.writeHead(416, { ...headers, 'content-range': `bytes */${body.length}` }).end();
    else if (!part) response.writeHead(200, { ...headers, ...type, 'content-length': body.length }).end(body);
    else {
      const [from, to] = part;
      const range = { 'content-range': `bytes ${from}-${to}/${body.length}`, 'content-length': to - from + 1 };
      response.writeHead(206, { ...headers, ...type, ...range }).end(body.subarray(from, to + 1));
    }
  } catch {
    response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end('Deze pagina is er niet.');
  }
}

/** Starts the demo on the first free port from `port` on (0: any) and gives its address and a way to stop it. */
export async function serve(port = 0) {
  const server = createServer(answer);
  const listen = (wanted) =>
    new Promise((done, failed) => {
      server.once('error', failed);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', failed);
        done();
      });
    });
  for (let wanted = port; ; wanted++) {
    try {
      await listen(wanted);
      break;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || wanted >= 65_535) throw error;
      console.log(`Port ${wanted} is taken; trying ${wanted + 1}.`);
    }
  }
  const stop = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${server.address().port}/`, stop };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT || 8000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`);
    process.exit(1);
  }
  const { address, stop } = await serve(port).catch((error) => {
    console.error(error.code === 'EACCES' ? `Port ${port} may not be used without more rights; take one from 1024 on.` : String(error));
    process.exit(1);
  });
  console.log(`\n  WijkWelvaartsWerk: ${address}\n  Stop with Ctrl-C.\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop().then(() => process.exit(0)));
}
