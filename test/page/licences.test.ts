import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup, type OutputAsset } from 'rollup';
import { licences, mayShip } from '../../tools/licences.mjs';
import { sbom } from '../../tools/sbom.mjs';

const root = (path: string) => new URL(`../../${path}`, import.meta.url);

const lock = JSON.parse(readFileSync(root('package-lock.json'), 'utf8')) as Lock;

/** What a bundle is made of here, besides the module that is asked for: packages as npm installs them. */
const installed = {
  'open/package.json': '{ "name": "open", "version": "1.2.3", "license": "MIT", "main": "index.js" }',
  'open/LICENSE': 'Copyright 2020 Someone.\nDo as you like.',
  'open/index.js': '// Based on older work\n// Copyright 1999 Somebody Else\nexport const open = () => globalThis.open;\n/* no notice */',
  'unused/package.json': '{ "name": "unused", "version": "1.0.0", "license": "GPL-3.0-only", "main": "index.js" }',
  'unused/index.js': 'export const unused = () => 1;',
  'closed/package.json': '{ "name": "closed", "version": "1.0.0", "license": "SEE LICENSE IN terms", "main": "index.js" }',
  'closed/LICENSE': 'Pay first.',
  'closed/index.js': 'export const closed = () => globalThis.closed;',
  'silent/package.json': '{ "name": "silent", "version": "1.0.0", "license": "MIT", "main": "index.js" }',
  'silent/index.js': 'export const silent = () => globalThis.silent;',
};

describe('the licences of what ships', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'www-licences-'));
    for (const [path, text] of Object.entries(installed)) {
      const file = join(folder, 'node_modules', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  /** The files, by name, that a build of this code gives beside the code. */
  async function build(code: string): Promise<Record<string, string>> {
    const input = join(folder, 'entry.js');
    writeFileSync(input, code);
    const bundle = await rollup({ input, plugins: [nodeResolve(), licences(), sbom()] });
    const { output } = await bundle.generate({ format: 'es' });
    const assets = output.filter((file): file is OutputAsset => file.type === 'asset');
    return Object.fromEntries(assets.map(({ fileName, source }) => [fileName, String(source)]));
  }

  it('travel with the code in full, with notices at the head of files that a build takes out', async () => {
    const { 'licences.txt': text = '' } = await build(`import { open } from 'open'; console.log(open());`);
    assert.ok(text.includes(readFileSync(root('LICENSE'), 'utf8').trim()), 'ours');
    assert.match(
      text,
      /open 1\.2\.3 \(MIT\)\n\nCopyright 2020 Someone\.\nDo as you like\.\n\nSaid in its files:\n\nBased on older work\nCopyright 1999 Somebody Else\n/,
    );
    assert.doesNotMatch(text, /no notice/);
  });

  it('are not asked of packages of which nothing is left in the files', async () => {
    const made = await build(`import { open } from 'open'; import { unused } from 'unused'; console.log(open());`);
    assert.doesNotMatch(made['licences.txt']!, /unused/);
    assert.doesNotMatch(made['sbom.cdx.json']!, /unused/);
  });

  for (const [name, reason] of [
    ['closed', /licence of closed 1\.0\.0 is SEE LICENSE IN terms: not known to be compatible with EUPL-1\.2/],
    ['silent', /silent 1\.0\.0 brings no text of its licence \(MIT\)/],
  ] as const)
    it(`stop a build with "${name}" in it, and say why`, async () => {
      await assert.rejects(build(`import { ${name} } from '${name}'; console.log(${name}());`), reason);
    });

  for (const [expression, good] of [
    ['MIT', true],
    ['(MIT AND Zlib)', true],
    ['GPL-3.0-only OR MIT', true],
    ['MIT AND GPL-3.0-only', false],
    ['(GPL-2.0-only OR MIT) AND ISC', false],
    ['GPL-2.0-only WITH Classpath-exception-2.0', false],
    ['LGPL-3.0-or-later', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE', false],
    ['', false],
    [undefined, false],
  ] as const)
    it(`${good ? 'let' : 'do not let'} "${expression}" ship`, () => assert.equal(mayShip(expression), good));

  it('are compatible for all that npm installs with our packages, also where no file of ours has it', () => {
    const { packages } = lock;
    const found = [...installedWith(packages)].map((path) => [path, packages[path]!.license] as const);
    assert.ok(found.length > 20, `${found.length} packages`);
    assert.deepEqual(
      found.filter(([, license]) => !mayShip(license)),
      [],
    );
  });

  it('are in a bill of materials, by the address that lists of vulnerabilities use', async () => {
    const { components, metadata } = JSON.parse((await build(`import { open } from 'open'; console.log(open());`))['sbom.cdx.json']!);
    assert.equal(metadata.component.purl, `pkg:npm/wijkwelvaartswerk@${metadata.component.version}`);
    assert.deepEqual(components, [
      {
        type: 'library',
        'bom-ref': 'pkg:npm/open@1.2.3',
        name: 'open',
        version: '1.2.3',
        purl: 'pkg:npm/open@1.2.3',
        licenses: [{ license: { id: 'MIT' } }],
      },
    ]);
  });

  it('are in a bill of materials with the hash by which npm installed them', async () => {
    const library = fileURLToPath(root('node_modules/quickselect/index.js'));
    const made = await build(`import select from ${JSON.stringify(library)}; console.log(select([2, 1], 1));`);
    const [{ name, hashes }] = JSON.parse(made['sbom.cdx.json']!).components;
    const { integrity } = lock.packages['node_modules/quickselect']!;
    assert.equal(name, 'quickselect');
    assert.equal(`sha512-${Buffer.from(hashes[0].content, 'hex').toString('base64')}`, integrity);
  });
});

interface Lock {
  readonly packages: Readonly<
    Record<string, { license?: string; integrity?: string; dependencies?: Record<string, string>; link?: boolean; resolved?: string }>
  >;
}

/** The folders of all that our packages need of others, and what those need, found as Node finds them. */
function installedWith(packages: Lock['packages']): Set<string> {
  const seen = new Set<string>();
  const visit = (path: string) => {
    const { link, resolved, dependencies = {} } = packages[path]!;
    if (link) return visit(resolved!);
    if (seen.has(path)) return;
    seen.add(path);
    for (const name of Object.keys(dependencies)) {
      let folder = path;
      while (folder && !packages[`${folder}/node_modules/${name}`]) folder = folder.replace(/\/?[^/]*$/, '');
      const found = [folder, 'node_modules', name].filter(Boolean).join('/');
      if (packages[found]) visit(found);
    }
  };
  for (const path of Object.keys(packages)) if (path.startsWith('packages/')) visit(path);
  return new Set([...seen].filter((path) => !path.startsWith('packages/')));
}
