import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { integrity, loadLater, minifyTemplates, stripTokenUse, workers } from './tools/rollup-plugins.mjs';

const entries = [
  'wijkwelvaartswerk',
  'map',
  'steps',
  'lessons',
  'coalition',
  'agenda',
  'plans',
  'anchoring',
  'glossary',
  'term',
  'anchors',
];

/**
 * What reads a dossier, what it takes besides when something is wrong or private in it, and what draws the map: each in one file, whoever
 * asks for it. A file that asks for another one makes the page wait twice, and a browser has few requests at a time.
 */
const together = {
  reader: ['contract', 'reader', 'check', 'interpreter', 'generated/schema', 'ids', 'meaning', 'depth', 'private', 'person'],
  careful: ['contract', 'careful', 'parse', 'json', 'report', 'nearest', 'path', 'view', 'publish', 'hidden', 'secrets', 'redact'],
  picture: [
    ...['map', 'picture/picture', 'picture/camera', 'picture/early', 'picture/fan', 'picture/painter', 'picture/sheet', 'picture/underlay'],
    ...['picture/clusters', 'picture/points', 'picture/places', 'picture/place-source', 'picture/viewport', 'picture/frame'],
    ...['picture/paint-areas', 'picture/paint-ground', 'picture/paint-markers', 'picture/paint-names', 'picture/scale-bar'],
  ],
};

/** What a page loads by script tag: all dependencies inside, what is heavy or seldom needed in chunks of its own. */
export default {
  input: Object.fromEntries(entries.map((name) => [name, `packages/embed/src/${name}.ts`])),
  plugins: [
    nodeResolve({ browser: true, extensions: ['.ts', '.mjs', '.js'], exportConditions: ['www-source', 'production', 'default'] }),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.base.json' }),
    workers(),
    stripTokenUse(),
    minifyTemplates(),
    terser({ ecma: 2020, module: true, compress: { passes: 2 }, format: { comments: false } }),
    loadLater(),
    integrity(),
    {
      // Beside the widgets, so that a dossier can name it in $schema.
      name: 'schema',
      generateBundle() {
        const source = readFileSync('packages/contract/src/generated/dossier.schema.json');
        this.emitFile({ type: 'asset', fileName: 'dossier.schema.json', source });
      },
    },
  ],
  output: {
    dir: 'packages/embed/dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    generatedCode: 'es2015',
    hoistTransitiveImports: false,
    manualChunks: (id) => {
      const [, room, name] = /packages\/(\w+)\/src\/(.+)\.ts$/.exec(id) ?? [];
      return Object.keys(together).find((chunk) => together[chunk][0] === room && together[chunk].includes(name, 1));
    },
    onlyExplicitManualChunks: true,
    experimentalMinChunkSize: 500,
  },
};
