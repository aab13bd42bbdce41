// Whose code is in the files we ship: asked of the bundle itself, as a package that was installed need not be in it.
import { readFileSync } from 'node:fs';

/**
 * The packages of others in a bundle of Rollup, by name: `folder`, their own `manifest` (package.json), and the `modules` (files) of which
 * something is left.
 */
export function shippedIn(bundle) {
  const byFolder = new Map();
  for (const { modules = {} } of Object.values(bundle))
    for (const [id, { renderedLength }] of Object.entries(modules)) {
      const path = id.replaceAll('\\', '/').replace(/^\0|\?.*$/g, '');
      const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
      if (!folder || renderedLength === 0) continue;
      byFolder.set(folder, (byFolder.get(folder) ?? new Set()).add(path));
    }
  return [...byFolder]
    .map(([folder, modules]) => ({
      folder,
      manifest: JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')),
      modules: [...modules].sort(),
    }))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

const nameOf = ({ manifest }) => `${manifest.name}@${manifest.version}`;
