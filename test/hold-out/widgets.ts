/** A widget as a page shows it. */
export interface Shown {
  readonly name: string;
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What stands in it. */
  readonly text?: string;
}

const variants = (tag: string, attribute: string, values: readonly string[]): Shown[] =>
  values.map((value) => ({ name: `${tag.slice(4)} ${value}`, tag, attributes: { [attribute]: value } }));

/** Every widget, in each form it has. */
export const WIDGETS: readonly Shown[] = [
  { name: 'map', tag: 'www-map' },
  { name: 'map table', tag: 'www-map', attributes: { view: 'table' } },
  ...variants('www-steps', 'variant', ['full', 'bar', 'timeline']),
  ...variants('www-lessons', 'variant', ['grid', 'single']),
  { name: 'coalition', tag: 'www-coalition' },
  { name: 'agenda', tag: 'www-agenda' },
  { name: 'plans', tag: 'www-plans' },
  { name: 'anchoring', tag: 'www-anchoring' },
  { name: 'term', tag: 'www-term', attributes: { term: 'lek' }, text: 'lekken' },
  { name: 'term by its text', tag: 'www-term', text: 'commons' },
  { name: 'glossary', tag: 'www-glossary', attributes: { languages: 'en,nl-x-b1', share: '', 'structured-data': '' } },
  { name: 'glossary annotate', tag: 'www-glossary', attributes: { annotate: '#artikel' } },
  ...variants('www-anchor-gauge', 'variant', ['bar', 'compact', 'trend', 'table']),
  { name: 'anchor-gauge what-if', tag: 'www-anchor-gauge', attributes: { 'what-if': '' } },
  { name: 'anchor-gauge together', tag: 'www-anchor-gauge', attributes: { together: '' } },
  ...variants('www-flows', 'view', ['diagram', 'table', 'text']),
];

/** Each widget once, in the form it has by itself. */
export const TAGS: readonly Shown[] = WIDGETS.filter(({ tag }, index) => WIDGETS.findIndex((one) => one.tag === tag) === index);
