import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { minifyHTMLLiterals } from 'minify-literals';

/** Takes the spaces and comments out of our own html, svg and css templates. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (id.includes('node_modules') || !/\b(html|css|svg)`/.test(code)) return null;
      // In svg`…` a shape is closed by its slash alone; without it the next one would end up inside it.
      const minified = await minifyHTMLLiterals(code, { fileName: id, html: { keepClosingSlash: true } });
      return minified ? { code: minified.code, map: minified.map } : null;
    },
  };
}

/** Takes out of the tokens what each is for: that is for the documentation. */
export function stripTokenUse() {
  return {
    name: 'strip-token-use',
    transform: (code, id) => (id.endsWith('tokens.ts') ? { code: code.replace(/,\s*use: "(?:[^"\\]|\\.)*"/g, ''), map: null } : null),
  };
}

/** Has a file that could not be had asked for under another address: a browser keeps to it that an address failed, however often one tries. */
export function retryImports() {
  return {
    name: 'retry-imports',
    renderDynamicImport: () => ({ left: '(file=>import(file).catch(()=>import(`${file}?${Date.now()}`)))(', right: ')' }),
  };
}

/** Gives a worker (`new URL('./x-worker.js', import.meta.url)`) a file of its own, with nothing in it that needs a page. */
export function workers() {
  return {
    name: 'workers',
    async transform(code, id) {
      const [written, path] = /new URL\(["'](\.\/[\w-]+-worker)\.js["'], import\.meta\.url\)/.exec(code) ?? [];
      if (!written) return null;
      const worker = await this.resolve(`${path}.js`, id);
      const file = this.emitFile({ type: 'chunk', id: worker?.id ?? `${dirname(id)}/${path}.ts` });
      return { code: code.replace(written, `new URL(import.meta.ROLLUP_FILE_URL_${file})`), map: null };
    },
  };
}

/** Writes integrity.json: of each file its hash for `integrity="…"`, its size in bytes plain and with brotli, the files it asks for at once (`imports`) and those it may ask for later (`later`). */
export function integrity() {
  return {
    name: 'integrity',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const entries = chunks
        .sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
        .map(({ fileName, code, imports, dynamicImports }) => [
          fileName,
          {
            integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
            bytes: Buffer.byteLength(code),
            brotli: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
            imports,
            later: dynamicImports,
          },
        ]);
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source: JSON.stringify(Object.fromEntries(entries), null, 2) });
    },
  };
}
