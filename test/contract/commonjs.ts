import { readFile } from '@web/test-runner-commands';

/**
 * Loads a package that exists as CommonJS only, which a browser cannot import: gathers its files and runs them as functions.
 * For the tests' own referee (Ajv), never for what we ship.
 */
export async function requirePackage<Exports>(name: string): Promise<Exports> {
  const sources = new Map<string, string>();
  const resolved = new Map<string, string>();
  const modules = new Map<string, { exports: unknown }>();

  async function gather(wanted: string, from: string): Promise<string | undefined> {
    for (const path of await candidates(wanted, from)) {
      if (sources.has(path)) return path;
      const source = await read(path);
      if (source === undefined) continue;
      sources.set(path, source);
      for (const { 2: need } of source.matchAll(/\brequire\((["'])(.+?)\1\)/g)) {
        const found = await gather(need!, path);
        if (found) resolved.set(`${path} ${need}`, found);
      }
      return path;
    }
    return undefined;
  }

  function run(path: string): unknown {
    const known = modules.get(path);
    if (known) return known.exports;
    const module: { exports: unknown } = { exports: {} };
    modules.set(path, module);
    const require = (need: string) => run(resolved.get(`${path} ${need}`)!);
    if (path.endsWith('.json')) module.exports = JSON.parse(sources.get(path)!);
    else new Function('module', 'exports', 'require', sources.get(path)!)(module, module.exports, require);
    return module.exports;
  }

  return run((await gather(name, ''))!) as Exports;
}

/** Where Node would look: for a package its main file; for a file the name itself, or with `.js`, or as a folder. */
async function candidates(wanted: string, from: string): Promise<string[]> {
  const isFile = wanted.startsWith('.');
  const main = isFile ? '' : (JSON.parse((await read(`/node_modules/${wanted}/package.json`)) ?? '{}') as { main?: string }).main;
  const path = new URL(isFile ? wanted : `/node_modules/${wanted}/${main ?? 'index.js'}`, `http://localhost${from}`).pathname;
  return /\.js(on)?$/.test(path) ? [path] : [`${path}.js`, `${path}/index.js`];
}

/** The runner's command answers a missing file with an error. */
const read = (path: string): Promise<string | undefined> => readFile({ path: `../..${path}` }).catch(() => undefined);
