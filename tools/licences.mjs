// Licences ask that their words travel with the code; and some licences cannot travel with ours.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shippedIn } from './shipped.mjs';

/** Licences (SPDX) of code that may be part of a work under the EUPL-1.2: all they ask is to be kept beside the code. */
const compatible = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'EUPL-1.2'],
  ...['ISC', 'MIT', 'Unlicense', 'Zlib'],
]);

/** Licences that packages forgot to bring, from where they are kept; by package. */
const forgotten = { pmtiles: fileURLToPath(new URL('licences/LICENSE-pmtiles.txt', import.meta.url)) };

/**
 * Whether code under this licence (an SPDX expression) may ship with ours. Of a choice (`OR`) one is enough; where all hold (`AND`), also
 * beside a choice, each has to be known here: what is not, a person has to look at.
 */
export function mayShip(expression) {
  const names = String(expression ?? '').match(/[\w.+-]+/g) ?? [];
  const licences = names.filter((name) => name !== 'AND' && name !== 'OR');
  const choice = names.includes('OR') && !names.includes('AND') && !names.includes('WITH');
  return choice ? licences.some((one) => compatible.has(one)) : licences.length > 0 && licences.every((one) => compatible.has(one));
}

/** A plugin of Rollup: writes licences.txt, with the words of every licence whose code is in the bundle, and stops what may not ship. */
export function licences() {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const packages = shippedIn(bundle).map(read);
      for (const { name, licence, texts } of packages) {
        if (!mayShip(licence)) this.error(`The licence of ${name} is ${licence ?? 'not told'}: not known to be compatible with EUPL-1.2.`);
        if (texts.length === 0) this.error(`${name} brings no text of its licence (${licence}). Name one in tools/licences.mjs.`);
      }
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: write(packages) });
    },
  };
}

/** What a package says of its licence: in the manifest, in files of its own, and at the head of modules (OpenLayers has code of others so). */
function read({ folder, manifest, modules }) {
  const files = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .map((name) => `${folder}/${name}`);
  const found = files.length > 0 || !forgotten[manifest.name] ? files : [forgotten[manifest.name]];
  const texts = found.map((file) => readFileSync(file, 'utf8').trim());
  const heads = modules.filter(existsSync).flatMap((file) => noticesIn(readFileSync(file, 'utf8')));
  return { name: `${manifest.name} ${manifest.version}`, licence: manifest.license, texts, notices: [...new Set(heads)] };
}

/** The comments of a module that say whose it is, without their stars and slashes. */
function noticesIn(code) {
  const comments = code.match(/\/\*[^]*?\*\/|(?:^[ \t]*\/\/.*\n?)+/gm) ?? [];
  return comments
    .filter((comment) => /copyright|@licen[cs]e/i.test(comment))
    .map((comment) => comment.replace(/^[ \t]*(\/\*+!?|\*\/|\*(?!\/)|\/\/)[ \t]?|\*\/\s*$/gm, '').trim());
}

const ours = fileURLToPath(new URL('../LICENSE', import.meta.url));
const line = `\n\n${'-'.repeat(80)}\n\n`;

/** One text for all, ours first; packages with the same licence text together. */
function write(packages) {
  const byText = Map.groupBy(packages, ({ texts }) => texts.join('\n\n'));
  const parts = [...byText].map(([text, group]) => {
    const names = group.map(({ name, licence }) => `${name} (${licence})`).join('\n');
    const notices = [...new Set(group.flatMap((one) => one.notices))];
    return [names, text, ...(notices.length > 0 ? ['Said in its files:', ...notices] : [])].join('\n\n');
  });
  const intro = 'WijkWelvaartsWerk. Licensed under the EUPL.\n\nIts files hold code of others too; their licences are below ours.';
  return `${[intro, readFileSync(ours, 'utf8').trim(), ...parts].join(line)}\n`;
}
