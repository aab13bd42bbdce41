import { widgets } from './widgets.js';
import type { Way } from './write.js';

/** What someone wants on their page. */
export interface Choice {
  /** As in `data-www-widget`. */
  readonly widget: string;
  /** Address of the dossier; empty: none. */
  readonly src: string;
  /** BCP 47; empty: that of the page. */
  readonly lang: string;
  /** Attributes of the widget by name, `heading-level` among them. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Values of tokens, by their name without `--www-`. */
  readonly theme: Readonly<Record<string, string>>;
  /** Light, dark or as the reader wants it; empty: as the page, and light in a frame. */
  readonly scheme: '' | 'light' | 'dark' | 'auto';
  /** Address of the folder with the files of the release, with a slash at its end. */
  readonly base: string;
  /** Whether a browser is to check the files: those asked for at once, all by an import map, or none. */
  readonly integrity: 'files' | 'import-map' | 'none';
}

interface Words {
  widget: (asked: string, names: string) => string;
  needsDossier: (name: string) => string;
  src: string;
  lang: (asked: string) => string;
  attribute: (name: string, widget: string, names: string) => string;
  value: (name: string, asked: string, values: string) => string;
  level: (asked: string) => string;
  token: (name: string) => string;
  tokenValue: (name: string, asked: string) => string;
  scheme: (asked: string) => string;
  base: (asked: string) => string;
  wholeBase: string;
}

const nl: Words = {
  widget: (asked, names) => `Het onderdeel “${asked}” bestaat niet. Kies uit: ${names}.`,
  needsDossier: (name) => `Voor “${name}” is een dossier nodig. Vul het adres van het bestand in.`,
  src: 'Het adres van het dossier moet een pad zijn (/dossiers/noord.json) of met https:// beginnen.',
  lang: (asked) => `“${asked}” is geen taal. Schrijf bijvoorbeeld nl of en.`,
  attribute: (name, widget, names) => `“${widget}” kent “${name}” niet. Wel: ${names}.`,
  value: (name, asked, values) => `“${name}” kan niet “${asked}” zijn. Kies uit: ${values}.`,
  level: (asked) => `Het niveau van de kop is een getal van 2 tot en met 6, niet “${asked}”.`,
  token: (name) => `“${name}” is geen naam van een stijl. Een naam is bijvoorbeeld color-action.`,
  tokenValue: (name, asked) => `“${asked}” kan niet als waarde van ${name}. Een waarde is bijvoorbeeld #8c2a12 of 4px.`,
  scheme: (asked) => `“${asked}” is geen weergave. Kies uit: light, dark, auto.`,
  base: (asked) => `De map met bestanden begint met / of https:// en eindigt op een /, niet “${asked}”.`,
  wholeBase: 'Voor oEmbed moet het adres van de map met bestanden heel zijn: https://…/',
};

const en: Words = {
  widget: (asked, names) => `There is no widget “${asked}”. Choose from: ${names}.`,
  needsDossier: (name) => `“${name}” needs a dossier. Give the address of the file.`,
  src: 'The address of the dossier must be a path (/dossiers/noord.json) or begin with https://.',
  lang: (asked) => `“${asked}” is no language. Write nl or en, for instance.`,
  attribute: (name, widget, names) => `“${widget}” does not know “${name}”. It knows: ${names}.`,
  value: (name, asked, values) => `“${name}” cannot be “${asked}”. Choose from: ${values}.`,
  level: (asked) => `The level of the heading is a number from 2 to 6, not “${asked}”.`,
  token: (name) => `“${name}” is no name of a token. A name is, for instance, color-action.`,
  tokenValue: (name, asked) => `“${asked}” cannot be the value of ${name}. A value is, for instance, #8c2a12 or 4px.`,
  scheme: (asked) => `“${asked}” is no scheme. Choose from: light, dark, auto.`,
  base: (asked) => `The folder of files begins with / or https:// and ends with a slash, not “${asked}”.`,
  wholeBase: 'For oEmbed the address of the folder of files must be a whole one: https://…/',
};

/** What keeps a choice from becoming code for this way in, in sentences; empty: nothing. */
export function problemsWith(choice: Choice, way: Way, language: 'nl' | 'en'): string[] {
  const say = language === 'en' ? en : nl;
  const { src, lang, attributes, theme, scheme, base } = choice;
  const widget = widgets.find(({ name }) => name === choice.widget);
  if (!widget) return [say.widget(choice.widget, widgets.map(({ name }) => name).join(', '))];
  const own = [...Object.keys(widget.attributes), ...(widget.name === 'term' ? [] : ['heading-level'])];
  return [
    ...(!src && widget.needsDossier ? [say.needsDossier(widget.name)] : []),
    ...(/^[a-z][\w+.-]*:/i.test(src) && !/^https?:\/\//i.test(src) ? [say.src] : []),
    ...(lang && !/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(lang) ? [say.lang(lang)] : []),
    ...Object.entries(attributes).flatMap(([name, value]) => {
      if (!own.includes(name)) return [say.attribute(name, widget.name, own.join(', ') || '–')];
      if (name === 'heading-level') return /^[2-6]$/.test(value) ? [] : [say.level(value)];
      const values = widget.attributes[name]!;
      return values === 'any' || values.includes(value) ? [] : [say.value(name, value, values.filter(Boolean).join(', '))];
    }),
    ...Object.entries(theme).flatMap(([name, value]) => {
      if (!/^[a-z][a-z0-9-]*$/.test(name)) return [say.token(name)];
      // Nothing that could end the rule it is written in, or ask for something.
      return /^[#\w\s.,%()/*+-]{1,200}$/.test(value) && !/url\(|\*\/|\/\*/i.test(value) ? [] : [say.tokenValue(name, value)];
    }),
    ...(['', 'light', 'dark', 'auto'].includes(scheme) ? [] : [say.scheme(scheme)]),
    ...(/^(https?:\/\/[^/]+)?\/([^?#]*\/)?$/i.test(base) ? [] : [say.base(base)]),
    ...(way === 'oembed' && base.startsWith('/') ? [say.wholeBase] : []),
  ];
}
