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

/** What a page loads besides that has these already. */
const more = (name, has) => atOnce(chunk(name), new Set(has)).difference(has);

const map = atOnce('map.js');
const anchors = atOnce('anchors.js');
const flows = atOnce('flows.js');
const shown = map.union(more('picture', map)).union(more('reader', map));

export default [
  check('map: list, panel, search, filter, card', map, '42 kB'),
  check('map: the same with its picture and what reads a dossier, before a person touches it', shown, '62.5 kB'),
  check('map: the engine that comes when it is touched', more('engine', shown), '46 kB'),
  check('steps', atOnce('steps.js'), '29.5 kB'),
  check('lessons', atOnce('lessons.js'), '27 kB'),
  check('coalition', atOnce('coalition.js'), '21 kB'),
  check('agenda', atOnce('agenda.js'), '24 kB'),
  check('plans', atOnce('plans.js'), '21 kB'),
  check('anchoring', atOnce('anchoring.js'), '22.5 kB'),
  check('glossary', atOnce('glossary.js'), '33.5 kB'),
  check('term, with the terms of the method', atOnce('term.js'), '10 kB'),
  check('anchors', anchors, '27.5 kB'),
  check('anchors: what several of them take besides', more('several', anchors), '7.5 kB'),
  check('flows: table and sentences', flows, '26.5 kB'),
  check('flows: the diagram, besides', more('diagram', flows), '12.5 kB'),
  check('from purchases to figures', atOnce('procurement.js'), '12.5 kB'),
  check('what reads a dossier, for any of them', more('reader', map), '7 kB'),
  check('for a dossier with a mistake or a private person besides', more('careful', shown), '4.5 kB'),
  check('all widgets, without picture and engine of the map', atOnce('wijkwelvaartswerk.js'), '127 kB'),
];
