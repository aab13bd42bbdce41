import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { integrity, minifyTemplates } from './tools/rollup-plugins.mjs';

const entries = ['wijkwelvaartswerk', 'map', 'steps', 'glossary', 'anchors'];

/** What a page loads by script tag: all dependencies inside, what is heavy or seldom needed in chunks of its own. */
export default {
  input: Object.fromEntries(entries.map((name) => [name, `packages/embed/src/${name}.ts`])),
  plugins: [
    nodeResolve({ browser: true, extensions: ['.ts', '.mjs', '.js'], exportConditions: ['www-source', 'production', 'default'] }),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.base.json' }),
    minifyTemplates(),
    terser({ ecma: 2020, module: true, compress: { passes: 2 }, format: { comments: false } }),
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
  },
};
