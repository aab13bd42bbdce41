// The code to put a widget on a page: chosen, shown and copied here, made by the module that the command uses too.
import { policyFor, policyHash, problemsWith, ways, widgets, writeSnippet } from '/wijkwelvaartswerk/snippets.js';

const field = (id) => document.getElementById(id);
const make = (name, attributes = {}, ...content) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
};

/** Which sites a way is for, and what it is called. */
const WAYS = {
  script: ['Script', 'Je mag een script en eigen elementen plaatsen.'],
  loader: [
    'Div',
    'Je systeem haalt onbekende elementen weg, zoals WordPress, Drupal of CKEditor. Een beheerder zet één script op de site.',
  ],
  frame: ['Kader', 'Je mag alleen een kader plaatsen (iframe).'],
  npm: ['Pakket', 'Je bouwt de site zelf, met npm.'],
  oembed: ['oEmbed', 'Je systeem maakt van een link een kader (oEmbed).'],
};

/** What attributes with a few values are called, and their values. */
const CHOICES = {
  view: ['Weergave', { map: 'alleen de kaart', list: 'alleen de lijst', table: 'tabel', diagram: 'figuur', text: 'tekst' }],
  variant: [
    'Vorm',
    {
      ...{ full: 'lijst', bar: 'balk', timeline: 'tijdlijn', grid: 'naast elkaar', single: 'één tegelijk' },
      ...{ compact: 'klein', trend: 'door de jaren', table: 'tabel' },
    },
  ],
  show: ['Welke bijeenkomsten', { upcoming: 'wat nog komt', past: 'wat geweest is' }],
};

/** What the dossier has to choose from, by attribute. */
const LISTS = {
  layers: { name: 'Lagen die aan staan', of: ({ map }) => map?.layers },
  anchor: {
    name: 'Welke organisaties',
    of: ({ anchors, organisations }) =>
      anchors?.map(({ id, organisation, name }) => ({ id, title: name ?? nameOf(organisations, organisation ?? id) })),
  },
};
const nameOf = (organisations, id) => organisations?.find((one) => one.id === id)?.name;

/** Colours that a site may set: what each is called, and where it begins, light and dark. */
const COLOURS = {
  'color-action': ['Knoppen en links', '#0d4f5e', '#8fd6e2'],
  'color-on-action': ['Tekst op een knop', '#ffffff', '#082a33'],
  'color-surface': ['Achtergrond', '#ffffff', '#10181b'],
  'color-text': ['Tekst', '#12252b', '#eaf0ef'],
  'color-text-muted': ['Kleine tekst', '#4a5d63', '#aebcbd'],
};
/** Which colours are asked for: a widget that can be both needs both. */
const SCHEMES = { light: ['licht'], dark: ['donker'], both: ['licht', 'donker'] };

/** Hashes of the release, and what a dossier has to choose from. */
const files = await (await fetch('/wijkwelvaartswerk/integrity.json')).json();
let dossier = {};

const textOf = (text) => (typeof text === 'string' ? text : (text?.nl ?? Object.values(text ?? {})[0]));
const widget = () => widgets.find(({ name }) => name === field('widget').value);
const way = () => document.querySelector('input[name=way]:checked').value;
const isFrame = () => ['frame', 'oembed'].includes(way());
/** Whether the widget will be light, dark or, with the page or the reader, both. */
const schemes = () => SCHEMES[field('scheme').value || (isFrame() ? 'light' : 'both')] ?? SCHEMES.both;

function choice() {
  const { name, attributes: own } = widget();
  const chosen = Object.keys(own).flatMap((attribute) => {
    const value = field(`eigen-${attribute}`)?.value.trim();
    return value ? [[attribute, value]] : [];
  });
  const listed = field('lijst').hidden ? [] : [...field('lijst-keuze').querySelectorAll(':checked')].map(({ value }) => value);
  const colours = Object.keys(COLOURS).map((token) => {
    const values = schemes().map((scheme) => field(`${token}-${scheme}`).value);
    return [token, values.length > 1 ? `light-dark(${values.join(', ')})` : values[0]];
  });
  const theme = [...colours, ['radius-2', `${field('radius-2').value || 0}px`]];
  return {
    widget: name,
    src: field('src').value.trim(),
    lang: field('lang').value,
    attributes: {
      ...(field('level').value && name !== 'term' ? { 'heading-level': field('level').value } : {}),
      ...Object.fromEntries(chosen),
      ...(listed.length > 0 ? { [field('lijst').dataset.attribute]: listed.join(',') } : {}),
    },
    theme: field('stijl').checked ? Object.fromEntries(theme) : {},
    scheme: field('scheme').value,
    base: field('base').value.trim(),
    integrity: field('integrity').value,
  };
}

/** The fields that belong to this widget. */
function showOptions() {
  const { name, attributes } = widget();
  const kept = Object.entries(attributes).filter(([attribute]) => attribute in CHOICES || attribute === 'term');
  field('eigen').replaceChildren(...kept.map(([attribute, values]) => fieldFor(attribute, values, name)));
  field('level-veld').hidden = name === 'term';
  showList();
}

function fieldFor(attribute, values, name) {
  const id = `eigen-${attribute}`;
  if (values === 'any')
    return make('p', {}, make('label', { for: id }, 'Begrip'), make('input', { id, value: 'commons', autocomplete: 'off' }));
  const [label, words] = CHOICES[attribute];
  const both = name === 'map' && attribute === 'view' ? 'kaart en lijst' : undefined;
  const first = name === 'agenda' ? 'alle' : both;
  const options = values.map((value) => make('option', { value }, words[value] ?? value));
  // The first value is what a widget does by itself, unless it has a word for that.
  if (!first) options[0].value = '';
  return make(
    'p',
    {},
    make('label', { for: id }, label),
    make('select', { id }, ...(first ? [make('option', { value: '' }, first)] : []), ...options),
  );
}

/** What of the dossier can be chosen: its layers, its organisations. */
function showList() {
  const [attribute, list] = Object.entries(LISTS).find(([key]) => key in widget().attributes) ?? [];
  const entries = (list?.of(dossier) ?? []).filter(({ id }) => typeof id === 'string');
  field('lijst').hidden = entries.length < 2;
  field('opties').hidden = entries.length < 2 && field('eigen').children.length === 0;
  if (!attribute) return;
  field('lijst').dataset.attribute = attribute;
  field('lijst-naam').textContent = list.name;
  field('lijst-hulp').textContent =
    attribute === 'layers' ? 'Kies je niets, dan beslist het dossier.' : 'Kies je niets, dan zie je ze allemaal.';
  field('lijst-keuze').replaceChildren(
    ...entries.map(({ id, title }, index) =>
      make(
        'p',
        { class: 'check' },
        make('input', { type: 'checkbox', id: `lijst-${index}`, value: id }),
        ' ',
        make('label', { for: `lijst-${index}` }, textOf(title) ?? id),
      ),
    ),
  );
}

/** Reads what there is to choose from. The widget itself says what is wrong with a dossier. */
async function readDossier() {
  const src = field('src').value.trim();
  dossier = {};
  const elsewhere = URL.canParse(src, location.href) && new URL(src, location.href).origin !== location.origin;
  field('stand').textContent = elsewhere
    ? 'Dit dossier staat op een andere site. Deze pagina mag het niet lezen; je eigen site misschien wel.'
    : '';
  try {
    if (src && !elsewhere) dossier = (await (await fetch(src)).json()) ?? {};
  } catch {
    // Nothing to choose from, then.
  }
  showList();
}

/** The widget as it will be, made by the loader as on a page of one's own. */
function showPreview({ widget: name, src, lang, attributes, theme, scheme }) {
  const { term, ...others } = attributes;
  const wanted = `${name} ${term ?? ''}`;
  let place = field('voorbeeld').querySelector('[data-www-widget]');
  if (!place || place.parentElement.dataset.wanted !== wanted) {
    place = make(name === 'term' ? 'span' : 'div', {}, name === 'term' ? (term ?? 'commons') : '');
    const around = name === 'term' ? make('p', {}, 'Een begrip als ', place, ' legt zichzelf uit.') : make('div', {}, place);
    around.dataset.wanted = wanted;
    field('voorbeeld').replaceChildren(around);
  }
  const now = { ...(src ? { src } : {}), ...(lang ? { lang } : {}), ...others, 'www-widget': name };
  for (const old of place.getAttributeNames()) if (old.startsWith('data-') && !(old.slice(5) in now)) place.removeAttribute(old);
  for (const [key, value] of Object.entries(now)) place.setAttribute(`data-${key}`, value);
  const { style } = field('voorbeeld');
  style.colorScheme = { auto: 'light dark', '': isFrame() ? 'light' : '' }[scheme] ?? scheme;
  for (const token of [...Object.keys(COLOURS), 'radius-2']) style.setProperty(`--www-${token}`, theme[token] ?? '');
}

/** What keeps the choice from becoming code; else the code, with the policy that it needs. */
async function codeOf(made) {
  const problems = problemsWith(made, way(), 'nl');
  if (problems.length > 0) return { problems, blocks: [] };
  const blocks = writeSnippet(way(), made, files);
  const inline = blocks.find((block) => block.inline)?.inline;
  const policy = Object.entries(policyFor(way(), made));
  // A hash can only be made on a page that is secure: https, or this machine.
  const hash = inline && globalThis.isSecureContext ? ` ${await policyHash(inline)}` : '';
  const code = policy.map(([name, sources]) => `${name} ${sources}${name === 'script-src' ? hash : ''}`).join('; ');
  return { problems, blocks: [...blocks, { where: 'Heeft je site een Content-Security-Policy? Dit moet die minstens toestaan', code }] };
}

function blockOf({ where, code }, index) {
  const label = make('p', { class: 'where', id: `waar-${index}` }, where);
  const text = make('pre', { tabindex: '0', role: 'group', 'aria-labelledby': `waar-${index}` }, make('code', {}, code));
  const button = make('button', { type: 'button', 'aria-describedby': `waar-${index}` }, 'Kopieer');
  button.addEventListener('click', () => void copy(text, where));
  return make('div', { class: 'block' }, label, text, button);
}

async function copy(text, where) {
  const status = field('gekopieerd');
  // The same sentence twice is not said twice.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(text.textContent);
    status.textContent = `Gekopieerd: ${where.toLowerCase()}.`;
  } catch {
    getSelection().selectAllChildren(text);
    status.textContent = 'Kopiëren mag hier niet. De code is geselecteerd: kopieer die met het toetsenbord.';
  }
}

let last = 0;

/** Shows all that follows from what was chosen. */
async function show() {
  const turn = ++last;
  field('stijlen').hidden = !field('stijl').checked;
  for (const scheme of SCHEMES.both) {
    for (const one of document.querySelectorAll(`[data-scheme=${scheme}]`)) one.hidden = !schemes().includes(scheme);
  }
  field('scheme-vanzelf').textContent = isFrame() ? 'licht' : 'zoals je pagina';
  field('integrity-veld').hidden = way() === 'npm' || way() === 'oembed';
  field('gekopieerd').textContent = '';
  const made = choice();
  showPreview(made);
  const { problems, blocks } = await codeOf(made);
  if (turn !== last) return;
  field('fout').replaceChildren(...problems.map((sentence) => make('p', {}, sentence)));
  field('code').replaceChildren(...blocks.map(blockOf));
}

field('widget').replaceChildren(...widgets.map(({ name, title }) => make('option', { value: name }, title.nl)));
field('wegen').replaceChildren(
  ...ways.map((name, index) => {
    const input = make('input', { type: 'radio', name: 'way', id: `weg-${name}`, value: name, 'aria-describedby': `weg-${name}-hulp` });
    input.checked = index === 0;
    const [title, help] = WAYS[name];
    return make(
      'p',
      { class: 'check' },
      input,
      ' ',
      make('label', { for: `weg-${name}` }, title),
      ' ',
      make('span', { id: `weg-${name}-hulp`, class: 'hint' }, help),
    );
  }),
);
field('stijlen').append(
  ...Object.entries(COLOURS).flatMap(([token, [title, ...values]]) =>
    SCHEMES.both.map((scheme, index) => {
      const id = `${token}-${scheme}`;
      const input = make('input', { id, type: 'color', value: values[index] });
      return make('p', { 'data-scheme': scheme }, make('label', { for: id }, `${title}, ${scheme}`), input);
    }),
  ),
  make(
    'p',
    {},
    make('label', { for: 'radius-2' }, 'Ronde hoeken (pixels)'),
    make('input', { id: 'radius-2', type: 'number', value: '8', min: '0', max: '32' }),
  ),
);
field('keuze').addEventListener('submit', (event) => event.preventDefault());
field('keuze').addEventListener('change', async ({ target }) => {
  if (target.id === 'widget') showOptions();
  if (target.id === 'src') await readDossier();
  await show();
});
showOptions();
await readDossier();
await show();
