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
const shown = atOnce(chunk('reader'), new Set(picture));
const careful = atOnce(chunk('careful'), new Set(shown)).difference(shown);
const engine = atOnce(chunk('engine'), new Set(shown)).difference(shown);

export default [
  check('map: list, panel, search, filter, card', map, '41 kB'),
  check('map: the same with its picture and what reads a dossier, before a person touches it', shown, '61.5 kB'),
  check('for a dossier with a mistake or a private person besides', careful, '4.5 kB'),
  check('map: the engine that comes when it is touched', engine, '46 kB'),
  check('steps', atOnce('steps.js'), '33 kB'),
  check('glossary', atOnce('glossary.js'), '26 kB'),
  check('anchors', atOnce('anchors.js'), '27.5 kB'),
  check('what reads a dossier, for any of them', atOnce(chunk('reader')), '7 kB'),
  check('all widgets, without picture and engine of the map', atOnce('wijkwelvaartswerk.js'), '84 kB'),
];
