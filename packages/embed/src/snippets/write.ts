import type { Choice } from './choice.js';
import { filesOf, importMapOf, type Files } from './files.js';
import { widgets, type WidgetInfo } from './widgets.js';

/** The ways in, the simplest for a page of one's own first. */
export const ways = ['script', 'loader', 'frame', 'npm', 'oembed'] as const;
export type Way = (typeof ways)[number];

/** One piece of code, and where it goes. */
export interface Block {
  readonly kind: 'html' | 'css' | 'js' | 'sh' | 'json';
  /** Where it goes, in one line. */
  readonly where: string;
  readonly code: string;
  /** A script that is in the page itself: a policy has to name its hash, see `policyHash`. */
  readonly inline?: string;
}

interface Words {
  head: string;
  onceOnPage: string;
  before: string;
  here: string;
  styles: string;
  height: string;
  install: string;
  script: string;
  oembed: string;
}

const nl: Words = {
  head: 'Eén keer in de kop van de pagina (head)',
  onceOnPage: 'Eén keer op de pagina',
  before: 'Eén keer op de pagina, vóór elk ander script',
  here: 'Waar het onderdeel komt',
  styles: 'In de stijlen van je site',
  height: 'Eén keer op de pagina, als scripts mogen: het kader krijgt dan vanzelf de goede hoogte',
  install: 'In de map van je project',
  script: 'In het script van je pagina',
  oembed: 'Een bestand op je server, waar je pagina naar verwijst',
};

const en: Words = {
  head: 'Once in the head of the page',
  onceOnPage: 'Once on the page',
  before: 'Once on the page, before any other script',
  here: 'Where the widget goes',
  styles: 'In the styles of your site',
  height: 'Once on the page, if scripts are allowed: the frame then gets the right height by itself',
  install: 'In the folder of your project',
  script: 'In the script of your page',
  oembed: 'A file on your server, that your page refers to',
};

/** As high as a frame is until the page around is told better. In pixels. */
const FRAME = { width: 720, height: 600 };

/** The code for one way in, for a choice without problems. */
export function writeSnippet(way: Way, choice: Choice, files: Files): Block[] {
  const say = choice.lang.startsWith('en') ? en : nl;
  const widget = widgets.find(({ name }) => name === choice.widget)!;
  const { base } = choice;
  const styles = stylesOf(choice, `www-${widget.name}`, say.styles);
  const map = (entry: string): Block[] => {
    if (choice.integrity !== 'import-map') return [];
    const inline = importMapOf(entry, files, base);
    return [{ kind: 'html', where: say.before, code: `<script type="importmap">${inline}</script>`, inline }];
  };
  const loader = `<script src="${escape(base)}loader.js"${checked('loader.js', choice, files)} defer></script>`;
  switch (way) {
    case 'script':
      return [
        ...map(widget.file),
        { kind: 'html', where: say.head, code: scriptOf(widget, choice, files) },
        { kind: 'html', where: say.here, code: elementOf(widget, choice) },
        ...styles,
      ];
    case 'loader':
      return [
        ...map('loader.js'),
        { kind: 'html', where: say.onceOnPage, code: loader },
        { kind: 'html', where: say.here, code: placeOf(widget, choice) },
        ...styles,
      ];
    case 'frame':
      return [
        { kind: 'html', where: say.here, code: frameOf(widget, choice) },
        { kind: 'html', where: say.height, code: loader },
      ];
    case 'npm':
      return [
        { kind: 'sh', where: say.install, code: `npm install ${widget.define.split('/', 2).join('/')}` },
        { kind: 'js', where: say.script, code: `import '${widget.define}';` },
        { kind: 'html', where: say.here, code: elementOf(widget, choice) },
        ...styles,
      ];
    case 'oembed':
      return [{ kind: 'json', where: say.oembed, code: JSON.stringify(oembedOf(widget, choice), null, 2) }];
  }
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An attribute that says nothing is there or not. */
const written = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');

function checked(file: string, { integrity }: Choice, files: Files): string {
  return integrity === 'none' ? '' : written({ integrity: files[file]!.integrity, crossorigin: 'anonymous' });
}

/** The script of a widget, after the files that it asks for at once: a browser then checks those too, and has them sooner. */
function scriptOf({ file }: WidgetInfo, choice: Choice, files: Files): string {
  const { base, integrity } = choice;
  const others = integrity === 'files' ? [...filesOf(file, files)].slice(1) : [];
  return [
    ...others.map((other) => `<link rel="modulepreload" href="${escape(base + other)}"${checked(other, choice, files)}>`),
    `<script type="module" src="${escape(base + file)}"${checked(file, choice, files)}></script>`,
  ].join('\n');
}

/** What goes on the element or its place. A boolean attribute is there when it is on; a term is what is inside it. */
function attributesOf({ src, lang, attributes }: Choice): Record<string, string> {
  const own = Object.entries(attributes).flatMap(([name, value]) =>
    value === 'false' || name === 'term' ? [] : [[name, value === 'true' ? '' : value] as const],
  );
  return { ...(src ? { src } : {}), ...(lang ? { lang } : {}), ...Object.fromEntries(own) };
}

/** The words that a term explains, or nothing. */
const inside = ({ name }: WidgetInfo, { attributes }: Choice): string => (name === 'term' ? escape(attributes['term'] ?? 'commons') : '');

function elementOf(widget: WidgetInfo, choice: Choice): string {
  return `<www-${widget.name}${written(attributesOf(choice))}>${inside(widget, choice)}</www-${widget.name}>`;
}

function placeOf(widget: WidgetInfo, choice: Choice): string {
  const data = Object.fromEntries(Object.entries(attributesOf(choice)).map(([name, value]) => [`data-${name}`, value]));
  const tag = widget.name === 'term' ? 'span' : 'div';
  return `<${tag}${written({ 'data-www-widget': widget.name, ...data })}>${inside(widget, choice)}</${tag}>`;
}

function frameAddress(widget: WidgetInfo, choice: Choice): string {
  const query = new URLSearchParams({ widget: widget.name, ...attributesOf(choice) });
  if (widget.name === 'term') query.set('term', choice.attributes['term'] ?? 'commons');
  for (const [name, value] of Object.entries(choice.theme)) query.set(`--www-${name}`, value);
  if (choice.scheme) query.set('scheme', choice.scheme);
  return `${choice.base}frame.html?${query.toString()}`;
}

const titleOf = ({ title }: WidgetInfo, { lang }: Choice): string => title[lang.startsWith('en') ? 'en' : 'nl'];

function frameOf(widget: WidgetInfo, choice: Choice, width: string | number = '100%'): string {
  const attributes = {
    src: frameAddress(widget, choice),
    title: titleOf(widget, choice),
    width: String(width),
    height: String(FRAME.height),
  };
  return `<iframe${written({ ...attributes, frameborder: '0', loading: 'lazy' })}></iframe>`;
}

/** An answer of type "rich" (oembed.com, 2.3.4.4). Its addresses are whole ones. */
function oembedOf(widget: WidgetInfo, choice: Choice): Record<string, string | number> {
  return {
    version: '1.0',
    type: 'rich',
    title: titleOf(widget, choice),
    provider_name: 'WijkWelvaartsWerk',
    ...FRAME,
    html: frameOf(widget, choice),
  };
}

function stylesOf({ theme, scheme }: Choice, selector: string, where: string): Block[] {
  const lines = [
    ...(scheme ? [`  color-scheme: ${scheme === 'auto' ? 'light dark' : scheme};`] : []),
    ...Object.entries(theme).map(([name, value]) => `  --www-${name}: ${value};`),
  ];
  return lines.length ? [{ kind: 'css', where, code: `${selector} {\n${lines.join('\n')}\n}` }] : [];
}
