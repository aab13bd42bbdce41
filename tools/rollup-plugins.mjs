import { createHash } from 'node:crypto';
import { dirname, posix, relative } from 'node:path';
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

/**
 * What a page loads later comes sooner and surer: the files it asks for come with it instead of after it, and a file that could not be had
 * is asked for under another address, as a browser keeps to it that an address failed, however often a person tries again. Not so on a page
 * with an import map: its `integrity` holds for the address that it names, and no other one may get past that.
 */
export function loadLater() {
  return {
    name: 'load-later',
    renderDynamicImport({ targetModuleId }) {
      return {
        left: '((file,together)=>(together.map(file=>import(file).catch(()=>{})),import(file).catch(()=>import(globalThis.document?.querySelector("[type=importmap]")?file:`${file}?${Date.now()}`))))(',
        right: `,"together ${named(targetModuleId)}")`,
      };
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      for (const chunk of chunks) {
        const there = atOnce(chunk, bundle);
        chunk.code = chunk.code.replace(/"together ([^"]+)"/g, (_, name) => {
          const target = chunks.find(({ moduleIds }) => moduleIds.map(named).includes(name));
          const others = [...atOnce(target, bundle)].filter((file) => file !== target.fileName && !there.has(file));
          return JSON.stringify(others.map((file) => `./${posix.relative(posix.dirname(chunk.fileName), file)}`));
        });
      }
    },
  };
}

/** A module without where the project is: that would be in the hash of a file. */
const named = (id) => relative('.', id).replaceAll('\\', '/');

/** The names of a file and all that it asks for at once. */
function atOnce({ fileName, imports }, bundle, seen = new Set()) {
  if (seen.has(fileName)) return seen;
  seen.add(fileName);
  for (const file of imports) atOnce(bundle[file], bundle, seen);
  return seen;
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

/**
 * Writes integrity.json: of each file its hash for `integrity="…"`, its size in bytes plain and with brotli, the files it asks for at once
 * (`imports`) and those it may ask for later (`later`), and whose code besides ours is in it (`libraries`).
 */
export function integrity() {
  return {
    name: 'integrity',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const entries = chunks
        .sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
        .map(({ fileName, code, imports, dynamicImports, modules }) => [
          fileName,
          {
            integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
            bytes: Buffer.byteLength(code),
            brotli: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
            imports,
            later: dynamicImports,
            libraries: librariesIn(modules),
          },
        ]);
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source: JSON.stringify(Object.fromEntries(entries), null, 2) });
    },
  };
}

/** The packages that modules come from, by name; not those of which nothing is left. */
function librariesIn(modules) {
  const ids = Object.keys(modules).filter((id) => modules[id].renderedLength > 0);
  const names = ids.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/'))?.[1] ?? []);
  return [...new Set(names)].sort();
}
