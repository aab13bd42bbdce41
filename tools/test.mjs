// Everything that is tested, one part after the other, with one closing line that adds them up.
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as runNode } from 'node:test';
import { spec } from 'node:test/reporters';
import { lint } from './lint.mjs';
import { run } from './run.mjs';

const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

async function build() {
  return one((await run('npm', ['run', '--silent', 'build:demo'])) && (await run('npm', ['run', '--silent', 'build:manifest'])));
}

async function types() {
  return one(await run('tsc', ['-p', 'tsconfig.json']));
}

/** The tests of the sources, in a browser. */
async function unit() {
  const folder = mkdtempSync(join(tmpdir(), 'www-test-'));
  const file = join(folder, 'count.json');
  const good = await run('wtr', ['--static-logging'], { WWW_TEST_COUNT: file });
  try {
    const count = JSON.parse(readFileSync(file, 'utf8'));
    return good || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The tests of whole pages, and of the bench: node's own runner. */
function pages(pattern) {
  return new Promise((done) => {
    const count = { passed: 0, failed: 0 };
    const stream = runNode({ files: globSync(pattern).sort(), concurrency: 1 });
    const leaf = ({ details }) => details.type !== 'suite';
    stream.on('test:pass', (event) => leaf(event) && !event.skip && count.passed++);
    stream.on('test:fail', (event) => leaf(event) && count.failed++);
    stream.on('test:summary', ({ file }) => file === undefined && done(count));
    stream.compose(spec).pipe(process.stdout, { end: false });
  });
}

const stories = async () =>
  (await run('npm', ['run', '--silent', 'build:storybook'])) ? pages('test/page/stories.test.ts') : { passed: 0, failed: 1 };

const parts = {
  build,
  types,
  lint,
  unit,
  stories,
  pages: () => pages(['test/page/!(stories).test.ts', 'test/bench/*.test.mjs']),
};

const wanted = process.argv.slice(2);
const chosen = Object.entries(parts).filter(([name]) => wanted.length === 0 || wanted.includes(name));
const total = { passed: 0, failed: 0 };
const lines = [];
for (const [name, part] of chosen) {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const { passed, failed } = await part();
  const empty = passed + failed === 0;
  total.passed += passed;
  total.failed += failed + (empty ? 1 : 0);
  const seconds = Math.round((performance.now() - start) / 1000);
  lines.push(`${name}: ${empty ? 'ran no test, which counts as failed' : `${passed} passed, ${failed} failed`} (${seconds} s)`);
}
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && chosen.length > 0 ? 0 : 1;
