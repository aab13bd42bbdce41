import { readFileSync } from 'node:fs';

const folder = 'packages/embed/dist';
const files = JSON.parse(readFileSync(`${folder}/integrity.json`, 'utf8'));

/** A file with all that it asks for at once; not what it may load later. */
function atOnce(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  files[file].imports.forEach((other) => atOnce(other, seen));
  return seen;
}

const chunk = (name) => Object.keys(files).find((file) => file.startsWith(`chunks/${name}-`));
const check = (name, paths, limit) => ({ name, path: [...paths].map((file) => `${folder}/${file}`), limit, brotli: true });

const map = atOnce('map.js');
const picture = atOnce(chunk('picture'), new Set(map));
const engine = atOnce(chunk('engine'), new Set(picture)).difference(picture);

export default [
  check('map: list, panel, search, card', map, '42 kB'),
  check('map: the same with its picture, before a person touches it', picture, '52 kB'),
  check('map: the engine that comes when it is touched', engine, '45 kB'),
  check('steps', atOnce('steps.js'), '43 kB'),
  check('glossary', atOnce('glossary.js'), '36 kB'),
  check('anchors', atOnce('anchors.js'), '37 kB'),
  check('all widgets, without picture and engine of the map', atOnce('wijkwelvaartswerk.js'), '85 kB'),
];
