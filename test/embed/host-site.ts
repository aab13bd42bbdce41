import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));
/** The release under two addresses, as a page may have it twice; and the dossiers of the demo. */
const folders: Record<string, string> = {
  '/wijkwelvaartswerk/': at('embed/dist/'),
  '/elders/': at('embed/dist/'),
  '/dossiers/': at('demo/dossiers/'),
};
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.ics': 'text/calendar',
  '.svg': 'image/svg+xml',
};

/** The policy of a strict host: itself only, nothing inline, and nothing taken for script that is text. `more`: sources besides, by directive. */
export function strictPolicy(more: Readonly<Record<string, string>> = {}): string {
  const own = ['script-src', 'style-src', 'connect-src', 'img-src'].map((kind) => `${kind} 'self' ${more[kind] ?? ''}`.trim());
  const others = more['frame-src'] ? [`frame-src ${more['frame-src']}`] : [];
  const types = `trusted-types lit-html wijkwelvaartswerk ${more['trusted-types'] ?? ''}`.trim();
  return [
    "default-src 'none'",
    ...own,
    ...others,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    types,
  ].join('; ');
}

/** A page of a site that hosts our widgets. */
export interface HostPage {
  readonly html: string;
  /** By default `strictPolicy()`. */
  readonly policy?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HostSite {
  readonly address: string;
  /** Pages by path. */
  readonly pages: Map<string, HostPage | { readonly script: string }>;
  /** Paths with query that were asked for. */
  readonly asked: string[];
  /** Changes a file of the release on its way, as someone might who has no business there. */
  tamper: (path: string, text: string) => string;
  stop(): void;
}

/** A site with pages of its own, the release in a folder, and a strict policy. */
export async function serveHost(): Promise<HostSite> {
  const site = { pages: new Map(), asked: [], tamper: (_path, text) => text } as Omit<HostSite, 'address' | 'stop'> as HostSite;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    site.asked.push(request.url ?? '/');
    const page = site.pages.get(pathname);
    if (page && 'script' in page) return void response.writeHead(200, { 'content-type': types['.js'] }).end(page.script);
    if (page) {
      const headers = { 'content-type': types['.html'], 'content-security-policy': page.policy ?? strictPolicy(), ...page.headers };
      return void response.writeHead(200, headers).end(page.html);
    }
    const folder = Object.keys(folders).find((start) => pathname.startsWith(start));
    const file = folder && join(folders[folder]!, normalize(`/${pathname.slice(folder.length)}`));
    if (!file) return void response.writeHead(404).end();
    readFile(file, 'utf8').then(
      // A CDN or another site of one's own allows everyone to read; without that a browser checks no hash of it.
      (text) =>
        response
          .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'access-control-allow-origin': '*' })
          .end(site.tamper(pathname, text)),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return Object.assign(site, {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => void (server.close() && server.closeAllConnections()),
  });
}
