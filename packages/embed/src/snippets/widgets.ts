/** A text in the languages that the widgets speak themselves. */
interface BothWords {
  readonly nl: string;
  readonly en: string;
}

/** What there is to know of a widget before it is there. */
export interface WidgetInfo {
  /** As in `data-www-widget`; the element is `www-` and this. */
  readonly name: string;
  readonly title: BothWords;
  /** Its file in a release. */
  readonly file: string;
  /** The package that it comes from, for a site with a build of its own, and the module of it that registers the element. */
  readonly define: string;
  /** Whether it has nothing to show without a dossier. */
  readonly needsDossier: boolean;
  /** Its own attributes, beside `src`, `lang` and `heading-level`: with what they may say, or `any`. */
  readonly attributes: Readonly<Record<string, readonly string[] | 'any'>>;
}

const onOff = ['', 'true', 'false'];

export const widgets: readonly WidgetInfo[] = [
  {
    name: 'map',
    title: { nl: 'Welvaartskaart', en: 'Wealth map' },
    file: 'map.js',
    define: '@wijkwelvaartswerk/map/define.js',
    needsDossier: true,
    attributes: { layers: 'any', view: ['map', 'list', 'table'], place: 'any', share: onOff, locate: onOff },
  },
  {
    name: 'steps',
    title: { nl: 'De vijf stappen', en: 'The five steps' },
    file: 'steps.js',
    define: '@wijkwelvaartswerk/steps/define/steps.js',
    needsDossier: false,
    attributes: { variant: ['full', 'bar', 'timeline'], step: 'any', share: onOff },
  },
  {
    name: 'lessons',
    title: { nl: 'Lessen', en: 'Lessons' },
    file: 'lessons.js',
    define: '@wijkwelvaartswerk/steps/define/lessons.js',
    needsDossier: false,
    attributes: { variant: ['grid', 'single'], step: 'any', kind: 'any', audience: 'any', filter: onOff },
  },
  {
    name: 'coalition',
    title: { nl: 'Wie er meedoet', en: 'Who takes part' },
    file: 'coalition.js',
    define: '@wijkwelvaartswerk/steps/define/coalition.js',
    needsDossier: true,
    attributes: {},
  },
  {
    name: 'agenda',
    title: { nl: 'Agenda', en: 'Agenda' },
    file: 'agenda.js',
    define: '@wijkwelvaartswerk/steps/define/agenda.js',
    needsDossier: true,
    attributes: { show: ['upcoming', 'past'], step: 'any', kind: 'any' },
  },
  {
    name: 'plans',
    title: { nl: 'Plannen', en: 'Plans' },
    file: 'plans.js',
    define: '@wijkwelvaartswerk/steps/define/plans.js',
    needsDossier: true,
    attributes: { stage: 'any', step: 'any' },
  },
  {
    name: 'anchoring',
    title: { nl: 'Hoe het blijft bestaan', en: 'What makes it last' },
    file: 'anchoring.js',
    define: '@wijkwelvaartswerk/steps/define/anchoring.js',
    needsDossier: true,
    attributes: {},
  },
  {
    name: 'anchor-gauge',
    title: { nl: 'Geld van ankerorganisaties', en: 'Money of anchor organisations' },
    file: 'anchors.js',
    define: '@wijkwelvaartswerk/anchors/define/anchor-gauge.js',
    needsDossier: true,
    attributes: { variant: ['bar', 'compact', 'trend', 'table'], anchor: 'any', period: 'any', 'what-if': onOff },
  },
  {
    name: 'flows',
    title: { nl: 'Stromen in de wijk', en: 'Flows in the neighbourhood' },
    file: 'flows.js',
    define: '@wijkwelvaartswerk/anchors/define/flows.js',
    needsDossier: true,
    attributes: { view: ['diagram', 'table', 'text'], kind: 'any', unit: 'any' },
  },
  {
    name: 'glossary',
    title: { nl: 'Begrippen', en: 'Terms' },
    file: 'glossary.js',
    define: '@wijkwelvaartswerk/glossary/define/glossary.js',
    needsDossier: false,
    attributes: { terms: 'any', languages: 'any', annotate: 'any', share: onOff, 'structured-data': onOff },
  },
  {
    name: 'term',
    title: { nl: 'Een begrip in een tekst', en: 'A term in a text' },
    file: 'term.js',
    define: '@wijkwelvaartswerk/glossary/define/term.js',
    needsDossier: false,
    attributes: { term: 'any', 'no-hover': onOff },
  },
];
