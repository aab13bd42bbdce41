// From the one source, src/dossier.schema.json: the types of a dossier, the schema the reader carries, and the schema that is published.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import reference from './reference.mjs';
import { forReading, forTypes, published } from './schemas.mjs';

const source = new URL('../src/', import.meta.url);
const schema = JSON.parse(await readFile(new URL('dossier.schema.json', source), 'utf8'));
const banner = '/** Made from dossier.schema.json; change that. */\n';

const types = await compile(forTypes(schema), 'Dossier', { bannerComment: '', unreachableDefinitions: true, style: { singleQuote: true } });
await mkdir(new URL('generated/', source), { recursive: true });
await write(
  'dossier.ts',
  banner + types.replace(/\s*\*\n?\s*\* This interface was referenced by [^*]*\n\s*\* via the `definition` "[^"]*"\./g, ''),
);
await write(
  'schema.ts',
  `${banner}import type { Schema } from '../schema.js';\n\nexport const schema: Schema = ${JSON.stringify(forReading(schema))};\n`,
);
await write('dossier.schema.json', `${JSON.stringify(published(schema), null, 2)}\n`);
await write('reference.md', reference(schema));

/** Leaves a file alone that is right already, so that whatever watches it does not start. */
async function write(name, text) {
  const file = new URL(`generated/${name}`, source);
  if ((await readFile(file, 'utf8').catch(() => undefined)) !== text) await writeFile(file, text);
}
