// Would the packages work for whoever installs them? Packs each, and lets publint and "are the types wrong" look at it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'www-packed-'));
let failed = 0;
try {
  for (const name of readdirSync('packages')) {
    const manifest = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
    if (manifest.private) continue;
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', `./packages/${name}`, '--pack-destination', folder, '--json', '--silent'], { encoding: 'utf8' }),
    );
    const tarball = join(folder, filename);
    console.log(`\n${manifest.name}`);
    const good = [await run('publint', ['run', tarball, '--strict'])];
    // The files for a script tag have no types: there is nothing to import from them.
    if (name !== 'embed')
      good.push(
        await run('attw', [
          tarball,
          '--profile',
          'esm-only',
          '--no-emoji',
          '--format',
          'ascii',
          '--exclude-entrypoints',
          'dossier.schema.json',
        ]),
      );
    if (good.includes(false)) failed++;
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(failed === 0 ? '\nAll packages are in order.' : `\n${failed} packages are not in order.`);
process.exitCode = failed === 0 ? 0 : 1;
