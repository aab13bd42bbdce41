import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { policyHash, problemsWith, ways, widgets, writeSnippet } from '../dist/snippets.js';

/** The attributes of all widgets, with what each may say. */
const attributes = { 'heading-level': 'any', ...Object.assign({}, ...widgets.map(({ attributes: own }) => own)) };
const isOnOff = (name) => attributes[name].includes('true');

const help = `Usage: npx wijkwelvaartswerk embed --widget <name> [options]

Prints the code that puts a widget on a page, with the hashes of this release, so that a browser refuses a file that was changed.

  --widget <name>      ${widgets.map(({ name }) => name).join(', ')}
  --src <address>      the dossier: a path or an address with https
  --lang <tag>         nl or en; by default the language of the page
  --way <way>          ${ways.join(', ')}; by default all of them but oembed
  --base <address>     folder with the files of the release, with a slash at its end; by default /wijkwelvaartswerk/
  --theme <name=value> a token, such as color-action=#8c2a12; may be given more than once
  --scheme <scheme>    light, dark or auto (as the reader wants it); by default as the page, and a frame light
  --import-map         hashes in an import map: also of files that are loaded later
  --no-integrity       no hashes
  --help               this text

Attributes of the widget:
${widgets.map(({ name, attributes: own }) => `  ${name.padEnd(14)} ${[...Object.keys(own), ...(name === 'term' ? [] : ['heading-level'])].map((one) => `--${one}`).join(' ')}`).join('\n')}
`;

const options = {
  ...Object.fromEntries(['widget', 'src', 'lang', 'way', 'base', 'scheme'].map((name) => [name, { type: 'string' }])),
  ...Object.fromEntries(Object.keys(attributes).map((name) => [name, { type: isOnOff(name) ? 'boolean' : 'string' }])),
  theme: { type: 'string', multiple: true },
  'import-map': { type: 'boolean' },
  'no-integrity': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};

const comments = { html: ['<!-- ', ' -->'], css: ['/* ', ' */'], js: ['// ', ''], sh: ['# ', ''] };
const titles = {
  script: 'A script and an element',
  loader: 'The loader and a div, for systems that remove unknown elements',
  frame: 'A frame, for sites that allow only an iframe',
  npm: 'A package, for a site with a build of its own',
  oembed: 'oEmbed',
};

/** Runs the command: gives what to print, or what is wrong. */
export async function embed(args) {
  let given;
  try {
    given = parseArgs({ args, options }).values;
  } catch (error) {
    return wrong(error.message);
  }
  if (given.help) return { out: help };
  if (!given.widget) return wrong('Which widget? Give --widget.');
  if (given.way && !ways.includes(given.way)) return wrong(`There is no way "${given.way}". Choose from: ${ways.join(', ')}.`);
  if (given['import-map'] && given['no-integrity']) return wrong('Either --import-map or --no-integrity.');
  const pairs = (given.theme ?? []).map((pair) => /^(?:--www-)?([^=]*)=(.*)$/s.exec(pair) ?? pair);
  const noPair = pairs.find((pair) => typeof pair === 'string');
  if (noPair !== undefined) return wrong(`A token is given as name=value, not "${noPair}".`);

  const choice = {
    widget: given.widget,
    src: given.src ?? '',
    lang: given.lang ?? '',
    attributes: Object.fromEntries(Object.keys(attributes).flatMap((name) => (name in given ? [[name, String(given[name])]] : []))),
    theme: Object.fromEntries(pairs.map(([, name, value]) => [name, value])),
    scheme: given.scheme ?? '',
    base: given.base ?? '/wijkwelvaartswerk/',
    integrity: given['no-integrity'] ? 'none' : given['import-map'] ? 'import-map' : 'files',
  };
  const wanted = given.way ? [given.way] : ways.filter((way) => way !== 'oembed');
  const problems = [...new Set(wanted.flatMap((way) => problemsWith(choice, way, 'en')))];
  if (problems.length > 0) return wrong(problems.join('\n'));
  const files = JSON.parse(await readFile(new URL('../dist/integrity.json', import.meta.url), 'utf8'));
  const parts = [];
  for (const way of wanted) {
    const code = (await Promise.all(writeSnippet(way, choice, files).map(written))).join('\n\n');
    parts.push(given.way ? code : `## ${titles[way]}\n\n${code}`);
  }
  return { out: `${parts.join('\n\n')}\n` };
}

const wrong = (sentence) => ({ wrong: `${sentence}\nnpx wijkwelvaartswerk embed --help tells the options.\n` });

/** Code with where it goes as a comment before it, in its own language; JSON has none. */
async function written({ kind, where, code, inline }) {
  const [open, close] = comments[kind] ?? [];
  const allow = inline ? `; Content-Security-Policy: script-src 'self' ${await policyHash(inline)}` : '';
  return open === undefined ? code : `${open}${where}${allow}${close}\n${code}`;
}
