// Writes dossiers/noord.ics: the meetings of noord.json as a calendar to subscribe to, as a site would do each time its dossier changes.
// Usage: node packages/demo/build/generate-calendar.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const source = `
  export { parseDossier, publishDossier } from '@wijkwelvaartswerk/contract';
  export { calendarOf } from '@wijkwelvaartswerk/steps';
`;
const { outputFiles } = await build({
  stdin: { contents: source, resolveDir: at('.') },
  ...{ bundle: true, format: 'esm', platform: 'node', write: false, conditions: ['www-source'] },
});
const { parseDossier, publishDossier, calendarOf } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const { dossier } = parseDossier(await readFile(at('../dossiers/noord.json'), 'utf8'));
const { updated } = dossier;
// The moment it was made is that of the dossier, so that the file changes only when its meetings do.
await writeFile(at('../dossiers/noord.ics'), calendarOf(publishDossier(dossier).dossier, { stamp: new Date(updated) }));
