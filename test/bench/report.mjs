// docs/performance.md, from what was measured.
import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { anchorContestants, contestants, wordContestants } from './contestants.mjs';
import { median, metrics, withUnit, write } from './figures.mjs';
import { judge } from './judge.mjs';
import { method } from './method.mjs';
import { reasonFor, strayReasons } from './reasons.mjs';
import { targets } from './targets.mjs';

const file = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));

/** The page, and what whoever runs the bench should know. */
export async function report(result) {
  const verdicts = targets.map((target) => judge(target, result.rows)).filter(({ met }) => met !== undefined);
  const parts = [
    '# How fast is it?',
    'Written by `npm run bench`; change nothing here by hand. The map, the gauge, the words and their peers were measured on the same data, in the same browser.',
    machineWords(result),
    '## Targets',
    targetTable(verdicts),
    bytesWords(result.rows),
    '## What was measured',
    'Medians, with the lowest and the highest of all rounds.',
    ...Object.values(result.rows).flatMap(rowWords),
    '## How it was measured',
    method,
  ];
  const text = await format(parts.filter(Boolean).join('\n\n'), { ...(await resolveConfig(file)), parser: 'markdown' });
  return { text, warnings: warningsOf(verdicts) };
}

function warningsOf(verdicts) {
  return [
    ...verdicts
      .filter(({ met, target }) => !met && !reasonFor(target))
      .map(({ target: { id } }) => `reasons.mjs: reason to be written for ${id}`),
    ...verdicts
      .filter(({ met, target }) => met && reasonFor(target))
      .map(({ target: { id } }) => `reasons.mjs: ${id} is met, its reason can go`),
    ...strayReasons().map((id) => `reasons.mjs: ${id} is no target`),
  ];
}

function machineWords({ date, quick, seconds, machine: { cores, memory, system, browser, node, peers } }) {
  const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  return `${date}, ${quick ? 'a quick run of one round, ' : ''}${Math.ceil(seconds / 60)} min. ${browser}, headless, drawing in software (SwiftShader);
Node ${node.slice(1)}; ${system}, ${cores} cores, ${memory} GB. Peers: ${versions.join(', ')}.`;
}

function table(head, lines) {
  return [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function targetTable(verdicts) {
  const lines = verdicts.map((verdict) => {
    const { target, ours, theirs, met } = verdict;
    const { unit } = metrics[target.metric];
    return [
      target.what,
      targetWords(target),
      ours === undefined ? 'failed' : withUnit(ours, unit),
      theirs ? `${withUnit(theirs.value, unit)}${target.against.length > 1 ? ` (${whoWords(theirs.id)})` : ''}` : '',
      measuredWords(verdict),
      met ? 'met' : `**not met**: ${[verdict.failed, reasonFor(target) ?? 'reason to be written'].filter(Boolean).join('. ')}`,
    ];
  });
  return table(['what', 'target', 'ours', 'theirs', 'measured', ''], lines);
}

function targetWords({ metric, against, ratio, atMost, later }) {
  const { unit } = metrics[metric];
  if (atMost !== undefined) return atMost === 0 ? '0' : `≤ ${withUnit(atMost, unit)}`;
  const whom = against.length > 1 ? 'the best' : whoWords(against[0]);
  return later === undefined ? `≤ ${ratio} × ${whom}` : `≤ ${withUnit(later, unit)} later than ${whom}`;
}

function measuredWords({ target: { later, metric, against }, ours, theirs, measured }) {
  if (ours === undefined || !against) return '';
  if (!theirs) return 'no peer managed';
  if (measured === undefined) return 'theirs is 0';
  return later === undefined ? `${measured.toPrecision(3)} ×` : `${measured > 0 ? '+' : ''}${withUnit(measured, metrics[metric].unit)}`;
}

/** What our first bytes leave out: it comes at the first touch. */
function bytesWords({ load }) {
  const [ours, theirs] = ['ours', 'leaflet'].map((id) => load?.cases[id].values.allBytes?.[0]);
  if (!ours || !theirs) return '';
  const compared = ours > theirs ? 'more' : 'less';
  return `Once the map has been touched, and all that it loads for that is there, it has taken ${withUnit(ours, 'KB')} of JS and CSS:
${compared} than Leaflet with markercluster (${withUnit(theirs, 'KB')}), ${(ours / theirs).toFixed(1)} × as much.`;
}

const names = { ...contestants, ...anchorContestants, ...wordContestants };

function rowWords({ title, rounds, cases, date }) {
  const measured = Object.keys(metrics).filter((name) => Object.values(cases).some(({ values }) => values[name]));
  const head = [
    `${rounds} ${rounds === 1 ? 'round' : 'rounds'}`,
    ...measured.map((name) => [metrics[name].label, metrics[name].unit && ` (${metrics[name].unit})`].join('')),
  ];
  const lines = Object.entries(cases).map(([id, { values, failed }]) => [
    caseWords(id),
    ...(failed
      ? [`failed: ${failed}`, ...measured.slice(1).map(() => '')]
      : measured.map((name) => spread(values[name], metrics[name].unit))),
  ]);
  return [`### ${title}`, date && `Measured later than the rest, on ${date}.`, table(head, lines)];
}

function spread(values, unit) {
  if (!values) return '';
  const [low, middle, high] = [Math.min(...values), median(values), Math.max(...values)].map((value) => write(value, unit));
  return low === high ? middle : `${middle} (${low}–${high})`;
}

/** Who a case is about; its id has the name of the contestant, with the size before it and the form of our dossier behind it. */
function whoWords(id) {
  return names[id.split(' ').find((word) => names[word])];
}

function caseWords(id) {
  const [first, , form] = id.split(' ');
  const where = { inline: ', places in the dossier', file: ', places in a file' }[form] ?? '';
  return names[first] ? whoWords(id) : `${first}: ${whoWords(id)}${where}`;
}
