// From the one source, src/dossier.schema.json: the TypeScript types of a dossier.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';

const here = new URL('..', import.meta.url);
const schema = JSON.parse(await readFile(new URL('src/dossier.schema.json', here), 'utf8'));

/** json-schema-to-typescript wants closed objects, no discriminators, and a type name where a description stands beside a $ref. */
function forTypes(node) {
  if (Array.isArray(node)) return node.map(forTypes);
  if (typeof node !== 'object' || node === null) return node;
  const { discriminator, anyOf, ...rest } = node;
  const out = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, forTypes(value)]));
  if (out.$ref && out.description) return { description: out.description, tsType: out.$ref.split('/').pop() };
  if (out.type === 'object' && out.properties) out.additionalProperties = false;
  return out;
}

const types = await compile(forTypes(schema), 'Dossier', {
  bannerComment: '/** Made from dossier.schema.json; change that. */',
  unreachableDefinitions: true,
  style: { singleQuote: true },
});
await mkdir(new URL('src/generated', here), { recursive: true });
await writeFile(
  new URL('src/generated/dossier.ts', here),
  types.replace(/\s*\*\n?\s*\* This interface was referenced by [^*]*\n\s*\* via the `definition` "[^"]*"\./g, ''),
);
