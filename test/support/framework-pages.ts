import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compileTemplate } from 'vue/compiler-sfc';

export type Framework = 'react' | 'vue';

const folder = fileURLToPath(new URL('../page/annotate-apps/', import.meta.url));

/** Makes the render function of vue-page.html, as the build of a site does. */
const vuePage: Plugin = {
  name: 'vue-page',
  setup({ onLoad }) {
    onLoad({ filter: /\.html$/ }, ({ path }) => {
      const { code } = compileTemplate({ source: readFileSync(path, 'utf8'), filename: path, id: 'page' });
      return { contents: code, loader: 'js' };
    });
  },
};

/** The script of a test page in one file, for the browser. */
export async function scriptOf(framework: Framework): Promise<string> {
  return bundle({ entryPoints: [`${folder}${framework}.ts`] }, 'browser');
}

/** What a server sends of a test page in its first state: HTML. */
export async function renderedBy(framework: Framework, seed: number): Promise<string> {
  const contents = {
    react: `import { renderToString } from 'react-dom/server'; import { page } from './react-page.ts'; import { statesFrom } from './states.ts';
      export default renderToString(page(statesFrom(${seed}).next().value));`,
    vue: `import { renderToString } from 'vue/server-renderer'; import { createSSRApp } from 'vue'; import { pageOf } from './vue-component.ts'; import { statesFrom } from './states.ts';
      export default await renderToString(createSSRApp(pageOf(() => statesFrom(${seed}).next().value)));`,
  }[framework];
  const banner = "import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/');";
  const code = await bundle({ stdin: { contents, resolveDir: folder, loader: 'ts' }, banner: { js: banner } }, 'node');
  const made = (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as { default: string };
  return made.default;
}

async function bundle(options: Parameters<typeof build>[0], platform: 'browser' | 'node'): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    write: false,
    format: 'esm',
    platform,
    target: 'es2022',
    logLevel: 'error',
    // The frameworks' own warnings are part of what is tested.
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [vuePage],
  });
  return outputFiles![0]!.text;
}
