// All that can be said of the code without running it. Each check runs, also when one before it fails.
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const checks = [
  ['eslint', ['.', '--max-warnings=0']],
  ['stylelint', ['packages/*/src/**/*.styles.ts', 'packages/demo/site/**/*.css']],
  // It reads no CSS with expressions in it; stylelint looks at the styles.
  ['lit-analyzer', ['packages/*/src/**/*.ts', '--strict', '--quiet', '--rules.no-missing-import', 'off', '--rules.no-invalid-css', 'off']],
  ['prettier', ['--check', '--log-level=warn', '.']],
];

/** Runs every check; gives how many passed and failed. */
export async function lint() {
  const count = { passed: 0, failed: 0 };
  for (const [command, args] of checks) {
    const good = await run(command, args);
    console.log(`${good ? 'passed' : 'FAILED'}: ${command}`);
    count[good ? 'passed' : 'failed']++;
  }
  return count;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await lint()).failed === 0 ? 0 : 1;
