// npm run bench: the map, the gauge and the words beside their peers, on the same data, in the same browser, in one go. Writes docs/performance.md.
//   npm run bench                 all rows; docs/performance.md
//   npm run bench -- quick        one round of each row, without the million; only test/bench/results/
//   npm run bench -- drag load    these rows; only test/bench/results/
//   npm run bench -- merge terms  these rows again, into the last full run; docs/performance.md
//   npm run bench -- report       docs/performance.md again from the last full run, after a change of reasons.mjs
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAnchors } from './anchors.mjs';
import { buildPeers, folders, installPeers } from './build.mjs';
import { counts, writeData } from './data.mjs';
import { openLab, openServer } from './lab.mjs';
import { machine } from './machine.mjs';
import { report } from './report.mjs';
import { rounds } from './rounds.mjs';
import anchor from './rows/anchor.mjs';
import anchors from './rows/anchors.mjs';
import annotate from './rows/annotate.mjs';
import drag from './rows/drag.mjs';
import fold from './rows/fold.mjs';
import leaks from './rows/leaks.mjs';
import load from './rows/load.mjs';
import many from './rows/many.mjs';
import million from './rows/million.mjs';
import places from './rows/places.mjs';
import terms from './rows/terms.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const rows = [load, fold, places, million, drag, many, leaks, anchors, anchor, terms, annotate];
const names = rows.map(({ name }) => name);

const words = process.argv.slice(2);
const unknown = words.filter((word) => !['quick', 'report', 'merge', ...names].includes(word));
if (unknown.length > 0) {
  console.error(`Not known: ${unknown.join(', ')}. Say quick, report, merge, or rows: ${names.join(', ')}.`);
  process.exit(1);
}
const quick = words.includes('quick');
const asked = names.filter((name) => words.includes(name));
const merge = words.includes('merge');
if (merge && (quick || asked.length === 0)) {
  console.error('Say which rows are to be measured again, and all their rounds: npm run bench -- merge terms.');
  process.exit(1);
}
const whole = merge || (!quick && asked.length === 0);
const page = at('../../docs/performance.md');

const last = merge ? await lastWhole() : undefined;
if (words.includes('report')) await publish(await lastWhole(), page);
else {
  const measured = await measure(rows.filter(({ name, notInQuick }) => (asked.length > 0 ? asked.includes(name) : !(quick && notInQuick))));
  const result = last ? merged(last, measured) : measured;
  const name = whole ? 'whole' : 'part';
  await mkdir(at('results'), { recursive: true });
  await writeFile(at(`results/${name}.json`), JSON.stringify(result, null, 1));
  await publish(result, whole ? page : at('results/part.md'));
}

async function measure(chosen) {
  await installPeers();
  await buildPeers();
  const sizes = Object.keys(counts).filter((size) => size !== '1M' || chosen.includes(million));
  if (chosen.some(({ about }) => about === 'anchors')) await writeAnchors(folders.data);
  if (chosen.some(({ about }) => !about)) await writeData(folders.data, at('../../packages/demo/dossiers/noord.json'), sizes);
  const started = performance.now();
  const server = await openServer();
  const result = { date: new Date().toISOString().slice(0, 10), quick, rows: {} };
  for (const row of chosen) {
    // A browser of its own for each row: what one row leaves behind does not slow the next.
    const lab = await openLab(server);
    try {
      result.machine ??= await machine(lab.browser);
      const count = quick ? 1 : row.rounds;
      const start = performance.now();
      const cases = await rounds(row, lab, { count, quick });
      result.rows[row.name] = { title: row.title, rounds: count, cases };
      console.log(`${row.name}: ${seconds(start)} s`);
    } finally {
      await lab.close();
    }
  }
  server.stop();
  result.seconds = seconds(started);
  return result;
}

/** The last full run with these rows in the place of its own; each says when it was measured. */
function merged(whole, { date, seconds, machine, rows: again }) {
  const dated = Object.entries(again).map(([name, row]) => [name, { ...row, date }]);
  const all = { ...whole.rows, ...Object.fromEntries(dated) };
  return {
    ...whole,
    seconds: whole.seconds + seconds,
    machine: { ...whole.machine, peers: machine.peers },
    rows: Object.fromEntries(names.flatMap((name) => (all[name] ? [[name, all[name]]] : []))),
  };
}

/** The last run of all rows. */
async function lastWhole() {
  try {
    return JSON.parse(await readFile(at('results/whole.json'), 'utf8'));
  } catch {
    console.error('There is no full run yet: npm run bench.');
    process.exit(1);
  }
}

async function publish(result, file) {
  const { text, warnings } = await report(result);
  await writeFile(file, text);
  console.log(`\n${text}\nWritten to ${relative(process.cwd(), file)}, after ${result.seconds} s.`);
  for (const warning of warnings) console.warn(warning);
}

function seconds(since) {
  return Math.round((performance.now() - since) / 1000);
}
