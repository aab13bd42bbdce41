import { readFileSync } from 'node:fs';

const folder = 'packages/embed/dist';
const files = JSON.parse(readFileSync(`${folder}/integrity.json`, 'utf8'));

/** An entry with all that it asks for at once; not what it loads later. */
function atOnce(entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  files[entry].imports.forEach((file) => atOnce(file, seen));
  return seen;
}

const check = (name, paths, limit) => ({
  name,
  path: paths.map((file) => `${folder}/${file}`),
  limit,
  brotli: true,
  disablePlugins: ['@size-limit/esbuild'],
});
const entry = (file, limit) => check(file, [...atOnce(file)], limit);
const engine = Object.keys(files).filter((file) => file.startsWith('chunks/engine-'));

export default [
  { ...entry('map.js', '30 kB'), name: 'map, before a person touches it' },
  check('map, the engine that comes when it is touched', engine, '100 kB'),
  entry('steps.js', '30 kB'),
  entry('glossary.js', '30 kB'),
  entry('anchors.js', '30 kB'),
  { ...entry('wijkwelvaartswerk.js', '60 kB'), name: 'all widgets' },
];
