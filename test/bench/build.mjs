// Makes what ours is measured beside: one bundle for each peer. Our own is made before (`npm run build:bundle`), as for a release.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build as bundle, transform } from 'esbuild';
import { run } from '../../tools/run.mjs';
import { anchorContestants, contestants } from './contestants.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
export const folders = { ours: at('../../packages/embed/dist'), peers: at('dist/peers'), data: at('dist/data') };

/** The peers have packages of their own, apart from those of the project. */
export async function installPeers() {
  if (existsSync(at('node_modules/.package-lock.json'))) return;
  console.log('Installing the peers (once)…');
  const good = await run('npm', ['ci', '--prefix', at('.'), '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts']);
  if (!good) throw new Error('The peers could not be installed. Is the package registry within reach?');
}

/** One bundle of script, and one of CSS, for each contestant. */
export async function buildPeers() {
  await rm(folders.peers, { recursive: true, force: true });
  await mkdir(folders.peers, { recursive: true });
  await copyFile(at('node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs'), `${folders.peers}/maplibre-gl-worker.mjs`);
  await Promise.all([
    ...Object.keys({ ...contestants, ...anchorContestants }).map(buildContestant),
    buildPeer('shoelace', { entryPoints: { shoelace: at('contestants/shoelace.js') } }),
  ]);
}

const buildContestant = (name) =>
  buildPeer(name, { entryPoints: { [name]: at('contestants/page.js') }, alias: { contestant: at(`contestants/${name}.js`) } });

async function buildPeer(name, what) {
  await bundle({
    ...what,
    outdir: folders.peers,
    ...{ bundle: true, minify: true, splitting: true, format: 'esm', target: 'es2022', legalComments: 'none' },
    chunkNames: `${name}-[hash]`,
    loader: { '.png': 'file', '.svg': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [inlineCss],
    logLevel: 'error',
  });
}

/** What Vite does with `import css from './x.css?inline'`, which @eox/map is written for. */
const inlineCss = {
  name: 'inline-css',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /\.css\?inline$/ }, async ({ path, resolveDir }) => ({
      ...(await resolve(path.replace('?inline', ''), { kind: 'import-statement', resolveDir })),
      namespace: 'inline-css',
    }));
    onLoad({ filter: /.*/, namespace: 'inline-css' }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};
