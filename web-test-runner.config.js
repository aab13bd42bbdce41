import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { launchOptions } from './tools/browser.mjs';
import { countReporter } from './tools/count-reporter.mjs';
import { mediaPlugin } from './tools/media-plugin.mjs';

export default {
  files: ['test/**/*.test.ts', '!test/page/**', '!test/hold-out/**', '!test/bench/**'],
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['www-source', 'production', 'default'] },
  concurrency: 2,
  middleware: [
    (context, next) => {
      // A worker is asked for by the name that its script has once it is built.
      context.path = context.path.replace(/^(\/packages\/.+-worker)\.js$/, '$1.ts');
      return next();
    },
  ],
  plugins: [
    mediaPlugin(),
    a11ySnapshotPlugin(),
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)) }),
  ],
  browsers: [
    chromeLauncher({
      // Each page has a context of its own: pages side by side in one context are hidden tabs, without frames or focus.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      launchOptions: await launchOptions(),
    }),
  ],
  reporters: [defaultReporter(), countReporter()],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
};
