import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Choice } from '../../packages/embed/src/snippets/choice.ts';
import { policyFor } from '../../packages/embed/src/snippets/policy.ts';
import { strictPolicy } from '../embed/host-site.ts';
import { inPage, Installed, ready, Sites, src, widgets } from '../embed/lab.ts';
import { openPage } from '../support/browser-page.ts';

// Each way to put a widget on a page, on the built files: what the command prints is pasted into pages of a strict site.

describe('embedding', () => {
  let sites: Sites;
  let installed: Installed;
  before(async () => {
    sites = await Sites.open();
    installed = new Installed();
  });
  after(async () => {
    await sites.close();
    installed.remove();
  });

  describe('each way in, for every widget, is ready and quiet on a strict page that asks nothing of others', () => {
    const importMap = (code: string) => ({ code, policy: strictPolicy({ 'script-src': /'sha256-[^']+'/.exec(code)![0] }) });
    const table: Record<string, () => Promise<{ code: string; policy?: string; frames?: boolean }>> = {
      'script, each its own file': async () => ({ code: (await installed.all('--way', 'script')).join('') }),
      'script, without hashes': async () => ({ code: (await installed.all('--way', 'script', '--no-integrity')).join('') }),
      'one script for all': async () => ({
        code: `<script type="module" src="/wijkwelvaartswerk/wijkwelvaartswerk.js"></script>${widgets
          .map((name) => (name === 'term' ? '<p><www-term>commons</www-term></p>' : `<www-${name} src="${src}"></www-${name}>`))
          .join('')}`,
      }),
      'loader as a plain script': async () => ({ code: (await installed.all('--way', 'loader')).join('') }),
      'loader as a module': async () => ({
        code: (await installed.all('--way', 'loader')).join('').replaceAll(/<script src/g, '<script type="module" src'),
      }),
      'loader, with an import map': async () => {
        const codes = await installed.all('--way', 'loader', '--import-map');
        const maps = codes.map((code) => /<script type="importmap">.*?<\/script>/.exec(code)![0]);
        assert.equal(new Set(maps).size, 1, 'one map for all of a page');
        return importMap(maps[0] + codes.map((code) => code.replace(maps[0]!, '')).join(''));
      },
      'frame, and the loader for its height': async () => ({
        code: (await installed.all('--way', 'frame')).join('').replaceAll('loading="lazy"', ''),
        policy: strictPolicy({ 'frame-src': "'self'" }),
        frames: true,
      }),
      npm: async () => {
        const code = await installed.all('--way', 'npm');
        const imports = code.flatMap((text) => /import '.+';/.exec(text) ?? []);
        assert.equal(imports.length, widgets.length);
        // From the sources, that a workspace has; test/frameworks does it from the packed packages.
        const built = await build({
          stdin: { contents: imports.join('\n'), resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
          ...{ bundle: true, write: false, format: 'esm', outdir: '/', splitting: true, minify: true, logLevel: 'error' },
          ...{ conditions: ['www-source'], target: 'es2022', tsconfigRaw: { compilerOptions: { experimentalDecorators: true } } },
        });
        for (const { path, text } of built.outputFiles) sites.site.pages.set(`/gebouwd${path}`, { script: text });
        return {
          code: `<script type="module" src="/gebouwd/stdin.js"></script>${code.join('').replaceAll(/^(#|npm|\/\/|import).*$/gm, '')}`,
        };
      },
    };
    for (const [way, make] of Object.entries(table)) {
      it(way, { timeout: 120_000 }, async () => {
        const { code, policy, frames } = await make();
        const { page, messages, elsewhere, close } = await sites.visit(inPage(code), policy);
        if (frames) {
          const inside = await Promise.all((await page.$$('iframe')).map(async (frame) => (await frame.contentFrame())!));
          assert.equal(inside.length, widgets.length);
          await Promise.all(inside.map((frame) => ready(frame, 1)));
        } else await ready(page, widgets.length);
        assert.deepEqual(messages, []);
        assert.deepEqual(elsewhere, []);
        await close();
      });
    }
  });

  describe('needs no more of a policy than the generator says', () => {
    for (const way of ['script', 'loader', 'frame'] as const) {
      it(way, { timeout: 60_000 }, async () => {
        const choice = {
          ...{ widget: 'map', src, lang: '', attributes: {}, theme: {}, scheme: '', base: '/wijkwelvaartswerk/' },
          integrity: 'files',
        } as Choice;
        const policy = Object.entries(policyFor(way, choice)).map(([name, sources]) => `${name} ${sources}`);
        const code = (await installed.all('--way', way)).join('').replaceAll('loading="lazy"', '');
        const { page, messages, close } = await sites.visit(inPage(code), ["default-src 'none'", ...policy].join('; '));
        if (way === 'frame') await Promise.all((await page.$$('iframe')).map(async (frame) => ready((await frame.contentFrame())!, 1)));
        else await ready(page, widgets.length);
        assert.deepEqual(messages, []);
        await close();
      });
    }
  });

  describe('integrity', () => {
    const steps = ['--widget', 'steps', '--src', src];
    const chunk = (name: string) => (path: string) => path.includes(`/chunks/${name}-`);
    const table: readonly [string, string[], (path: string) => boolean][] = [
      ['the widget’s own file, by its tag', ['--way', 'script'], (path) => path.endsWith('/steps.js')],
      ['a file that it asks for at once, by its preload', ['--way', 'script'], chunk('widget')],
      ['the loader, by its tag', ['--way', 'loader'], (path) => path.endsWith('/loader.js')],
      ['a file that is loaded later, by the import map', ['--way', 'script', '--import-map'], chunk('reader')],
      [
        'the widget’s own file behind the loader, by the import map',
        ['--way', 'loader', '--import-map'],
        (path) => path.endsWith('/steps.js'),
      ],
    ];
    for (const [what, args, wanted] of table) {
      it(`keeps out ${what}, when it was changed`, async () => {
        const code = await installed.embed(...steps, ...args);
        const changed: string[] = [];
        sites.site.tamper = (path, text) => {
          if (!wanted(path)) return text;
          changed.push(path);
          return `globalThis.changed = true;${text}`;
        };
        const hash = /'sha256-[^']+'/.exec(code)?.[0] ?? '';
        const { page, messages, close } = await sites.visit(inPage(code), strictPolicy({ 'script-src': hash }));
        await page.waitForNetworkIdle();
        sites.site.tamper = (_path, text) => text;
        assert.ok(changed.length > 0, 'it was asked for');
        assert.ok(
          messages.some((message) => message.includes("valid digest in the 'integrity' attribute")),
          messages.join('\n'),
        );
        assert.equal(await page.evaluate(() => 'changed' in globalThis), false);
        assert.equal(
          (await page.evaluate(() => document.querySelector<HTMLElement>('www-steps')?.dataset['status'] ?? 'none')) === 'ready',
          false,
        );
        await close();
      });
    }

    it('works on a page that has no script without a hash (Integrity-Policy), from another site too', async () => {
      const code = await installed.embed(...steps, '--way', 'loader', '--import-map', '--base', `${sites.other.address}wijkwelvaartswerk/`);
      const policy = strictPolicy({ 'script-src': `${/'sha256-[^']+'/.exec(code)![0]} ${sites.other.address}` });
      sites.site.pages.set('/streng', { html: inPage(code), policy, headers: { 'integrity-policy': 'blocked-destinations=(script)' } });
      const { page, messages, elsewhere, close } = await openPage(sites.browser, sites.site.address);
      await page.goto(`${sites.site.address}streng`);
      await ready(page, 1);
      assert.deepEqual(messages, []);
      assert.deepEqual([...new Set(elsewhere.map((url) => new URL(url).origin + '/'))], [sites.other.address]);
      await close();
    });
  });
});
