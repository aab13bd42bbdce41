import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { licences } from './tools/licences.mjs';
import { integrity, loadLater, minifyTemplates, stripTokenUse, workers } from './tools/rollup-plugins.mjs';
import { sbom } from './tools/sbom.mjs';

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
  'flows',
  'procurement',
  'loader',
  'frame',
  'snippets',
];

/**
 * What is always wanted together, each in one file, whoever asks for it: a request less, and brotli finds more of the same in one file than
 * in two. A file that asks for another one makes the page wait twice, and a browser has few requests at a time. First what fits holds.
 */
const together = {
  /** What any element is made of, also one without templates. */
  element: [
    ...['@lit/reactive-element/css-tag', '@lit/reactive-element/reactive-element', '@lit/reactive-element/decorators/property'],
    ...['kit/events', 'kit/given', 'kit/language', 'kit/register', 'kit/shared-tokens', 'kit/token'],
  ],
  /** What needs no page and no template: the map's worker asks for it too, and what writes terms on paper. */
  texts: ['contract/on-demand', 'contract/source', 'contract/text', 'toolkit/source'],
  /** What any widget is made of besides. */
  widget: [
    ...['@lit/context/', '@lit/reactive-element/', 'lit-element/', 'lit-html/directive', 'lit-html/directives/guard', 'lit-html/lit-html'],
    ...['kit/dossier', 'kit/dossier-context', 'kit/dossier-controller', 'kit/dossier-element', 'kit/dossier-store', 'kit/tell-state'],
    ...['kit/define', 'kit/formats', 'kit/heading', 'kit/icons', 'kit/late', 'kit/links', 'kit/messages'],
    ...['kit/radios', 'kit/shared.styles', 'kit/state-panels', 'kit/state.styles', 'kit/switch.styles', 'contract/read'],
  ],
  /** For lists and fields that a person changes. */
  lists: ['lit-html/directive-helpers', 'lit-html/directives/live', 'lit-html/directives/repeat'],
  /** What knows when it is taken away again. */
  ref: ['lit-html/async-directive', 'lit-html/directives/ref'],
  /** What makes a file for a person to keep. */
  files: ['kit/csv', 'kit/file-name', 'kit/save-file'],
  /** What gauge and flows have in common. */
  figures: ['anchors/band', 'anchors/custom-properties', 'anchors/source'],
  /** What the small widgets and the steps have in common. */
  parts: [
    ...[
      'steps/example-note',
      'steps/fold',
      'steps/icons',
      'steps/messages',
      'steps/part-element',
      'steps/part.styles',
      'steps/partial-date',
    ],
    ...['steps/place-button', 'steps/places', 'steps/source-view', 'steps/titled'],
  ],
  /** What the method calls its steps and terms, for those that name them. */
  names: ['steps/asked-steps', 'steps/method', 'steps/method-names', 'steps/short-title', 'steps/wanted'],
  /** What draws flows. */
  diagram: ['anchors/flows/diagram/', 'd3-array/', 'd3-sankey/'],
  /** What reads a dossier. */
  reader: [
    ...['contract/reader', 'contract/check', 'contract/interpreter', 'contract/generated/schema', 'contract/ids', 'contract/meaning'],
    ...['contract/depth', 'contract/private', 'contract/person'],
  ],
  /** What it takes besides when something is wrong or private in it. */
  careful: [
    ...['contract/careful', 'contract/parse', 'contract/json', 'contract/report', 'contract/nearest', 'contract/path', 'contract/view'],
    ...['contract/publish', 'contract/hidden', 'contract/secrets', 'contract/redact'],
  ],
  /** What draws the map. */
  picture: [
    ...['map/picture/picture', 'map/picture/camera', 'map/picture/early', 'map/picture/fan', 'map/picture/painter', 'map/picture/sheet'],
    ...['map/picture/underlay', 'map/picture/clusters', 'map/picture/points', 'map/picture/places', 'map/picture/place-source'],
    ...['map/picture/viewport', 'map/picture/frame', 'map/picture/paint-areas', 'map/picture/paint-ground', 'map/picture/paint-markers'],
    ...['map/picture/paint-names', 'map/picture/scale-bar'],
  ],
};

/** The file that a module is in with others. */
function fileOf(id) {
  const name = id
    .replaceAll('\\', '/')
    .replace(/^.*\/(node_modules|packages)\//, '')
    .replace(/\.\w+$/, '')
    .replace('/src/', '/');
  const fits = (wanted) => (wanted.endsWith('/') ? name.startsWith(wanted) : name === wanted);
  return Object.keys(together).find((file) => together[file].some(fits));
}

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
    licences(),
    sbom(),
    {
      // Beside the widgets, so that a dossier can name it in $schema.
      name: 'schema',
      generateBundle() {
        const source = readFileSync('packages/contract/src/generated/dossier.schema.json');
        this.emitFile({ type: 'asset', fileName: 'dossier.schema.json', source });
      },
    },
    {
      name: 'frame-page',
      generateBundle() {
        for (const fileName of ['frame.html', 'frame.css']) {
          this.emitFile({ type: 'asset', fileName, source: readFileSync(`packages/embed/src/frame/${fileName}`) });
        }
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
    manualChunks: fileOf,
    onlyExplicitManualChunks: true,
    experimentalMinChunkSize: 500,
    // As a plain script its names would be the page's, and a second loader would stumble over them.
    banner: ({ name }) => (name === 'loader' ? '(() => {' : ''),
    footer: ({ name }) => (name === 'loader' ? '})();' : ''),
  },
};
