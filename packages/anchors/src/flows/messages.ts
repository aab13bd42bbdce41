import type { Flow } from '@wijkwelvaartswerk/contract';
import type { Messages } from '@wijkwelvaartswerk/kit';
import type { Direction } from './model.js';
import type { Scale } from './scale.js';

type Kind = NonNullable<Flow['kind']>;

/** Ends of a flow that are worth telling, beside its name. */
interface Told {
  readonly amount: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Whether the verb is in the plural. */
  readonly many: boolean;
}

export interface Words {
  title: Record<Kind | 'any', string>;
  example: string;
  none: string;
  notThere: (asked: string) => string;
  set: string;
  neverAdded: string;
  kind: Record<Kind, string>;
  people: string;
  unitOf: (kind: string, unit: string) => string;
  view: string;
  views: Record<'diagram' | 'table' | 'text', string>;
  outside: string;
  direction: Record<Direction, string>;
  perHundred: (hundred: string, stays: string, many: boolean) => string;
  against: (hundred: string, leaves: string, many: boolean) => string;
  sums: Record<Exclude<Direction, 'past'>, (amount: string, many: boolean) => string>;
  onlyPast: (amount: string) => string;
  years: (years: string) => string;
  unbalanced: (comes: string, goes: string) => string;
  about: (value: string) => string;
  between: (least: string, most: string) => string;
  lessThan: (value: string) => string;
  nothing: string;
  scale: Record<Scale['word'], string>;
  caption: (scale: string, unit: string) => string;
  inYear: (year: string) => string;
  columns: Record<'flow' | 'amount', string>;
  small: (count: number) => string;
  smallOf: (count: number, end: string) => string;
  sentence: Record<Direction, (told: Told) => string>;
  chosen: string;
  letGo: string;
  belongs: string;
  belonging: (count: number) => string;
  band: string;
  rounded: string;
  counted: string;
  noDefinition: string;
  source: (of?: string) => string;
  noSource: (of?: string) => string;
  others: (count: number) => string;
  asOf: (date: string) => string;
  ends: (from: string, to: string) => string;
  /** What a flow without a name of its own is called. */
  fromTo: (from: string, to: string) => string;
  negative: (name: string, year?: string) => string;
  noValue: (name: string, year?: string) => string;
  assumed: Record<'inside' | 'outside', (names: string) => string>;
  diagramFailed: string;
  retry: string;
  download: string;
  notSaid: string;
  file: string;
  csv: readonly string[];
}

/** `‘Huur’ (2025)` */
const named = (name: string, year?: string) => (year ? `‘${name}’ (${year})` : `‘${name}’`);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const messages: Messages<Words> = {
  nl: {
    title: {
      money: 'Waar gaat het geld naartoe?',
      time: 'Waar gaat de tijd naartoe?',
      care: 'Waar gaat de zorg naartoe?',
      goods: 'Waar gaan de spullen naartoe?',
      any: 'Wat komt binnen en wat gaat weg?',
    },
    example: 'verzonnen voorbeeld',
    none: 'Hier staat nog niets over wat de wijk in komt en uit gaat.',
    notThere: (asked) => `Over ${asked} staat hier niets. Je ziet wat er wel is.`,
    set: 'Wat wil je zien?',
    neverAdded: 'We tellen ze nooit bij elkaar op.',
    kind: { money: 'Geld', time: 'Tijd', care: 'Zorg', goods: 'Spullen' },
    people: 'mensen',
    unitOf: (kind, unit) => (kind ? `${kind} (${unit})` : capital(unit)),
    view: 'Weergave',
    views: { diagram: 'Schema', table: 'Tabel', text: 'Zinnen' },
    outside: 'Buiten de wijk',
    direction: { in: 'Komt binnen', stays: 'Blijft in de wijk', out: 'Gaat weg', past: 'Gaat buiten de wijk om' },
    perHundred: (hundred, stays, many) =>
      many
        ? `Van elke ${hundred} die binnenkomen, blijven ${stays} in de wijk.`
        : `Van elke ${hundred} die binnenkomt, blijft ${stays} in de wijk.`,
    against: (hundred, leaves) => `Tegenover elke ${hundred} die binnenkomt, gaat ${leaves} weg.`,
    sums: {
      in: (amount, many) => `er ${many ? 'komen' : 'komt'} ${amount} binnen`,
      stays: (amount, many) => `er ${many ? 'blijven' : 'blijft'} ${amount} in de wijk`,
      out: (amount, many) => `er ${many ? 'gaan' : 'gaat'} ${amount} weg`,
    },
    onlyPast: (amount) => `Alles gaat buiten de wijk om: samen ${amount}.`,
    years: (years) => `De cijfers zijn van verschillende jaren: ${years}. Daarom tellen we ze niet op en zetten we ze niet op volgorde.`,
    unbalanced: (comes, goes) =>
      `Er komt ${comes} binnen. Wat blijft en weggaat, is samen ${goes}. Waar het verschil zit, staat hier niet bij.`,
    about: (value) => `ongeveer ${value}`,
    between: (least, most) => `tussen ${least} en ${most}`,
    lessThan: (value) => `minder dan ${value}`,
    nothing: 'niets',
    scale: { one: '', million: 'miljoen', billion: 'miljard', trillion: 'biljoen' },
    caption: (scale, unit) => capital([scale, unit].filter(Boolean).join(' ')),
    inYear: (year) => `in ${year}`,
    columns: { flow: 'Stroom', amount: 'Hoeveel' },
    small: (count) => `Nog ${count} kleine stromen`,
    smallOf: (count, end) => `Nog ${count} kleine stromen (${end})`,
    sentence: {
      in: ({ amount, name, from, to, many }) =>
        `Er ${many ? 'komen' : 'komt'} ${amount} binnen${from && ` van ${from}`}${to && ` bij ${to}`}: ${name}.`,
      stays: ({ amount, name, from, to, many }) =>
        `Er ${many ? 'blijven' : 'blijft'} ${amount} in de wijk${from && `, van ${from}`}${to && `${from ? '' : ','} bij ${to}`}: ${name}.`,
      out: ({ amount, name, from, to, many }) =>
        `Er ${many ? 'gaan' : 'gaat'} ${amount} weg${from && ` van ${from}`}${to && ` naar ${to}`}: ${name}.`,
      past: ({ amount, name, many }) => `Buiten de wijk om ${many ? 'gaan' : 'gaat'} ${amount}: ${name}.`,
    },
    chosen: 'Gekozen',
    letGo: 'Keuze loslaten',
    belongs: 'hoort bij je keuze',
    belonging: (count) =>
      count === 1 ? 'Eén stroom hoort bij wat je koos. Die is gemarkeerd.' : `${count} stromen horen bij wat je koos. Die zijn gemarkeerd.`,
    band: 'Gestreept met een stippelrand: dit deel is niet zeker.',
    rounded: 'Bedragen zijn afgerond.',
    counted: 'Wat is hier geteld, en hoe weten we het?',
    noDefinition: 'Er staat niet bij wat hier is geteld.',
    source: (of) => (of ? `Bron (${of}):` : 'Bron:'),
    noSource: (of) => (of ? `Zonder bron: ${of}.` : 'Cijfers zonder bron.'),
    others: (count) => `${count} andere`,
    asOf: (date) => `Stand van ${date}.`,
    ends: (from, to) => `Van ${from} naar ${to}`,
    fromTo: (from, to) => `${from} naar ${to}`,
    negative: (name, year) =>
      `${named(name, year)} staat er niet bij: er kan niet minder dan niets stromen. Haal de min weg, of draai ‘from’ en ‘to’ om.`,
    noValue: (name, year) => `${named(name, year)} staat er niet bij: er is geen bruikbaar getal.`,
    assumed: {
      inside: (names) => `Er staat niet bij of dit in de wijk is: ${names}. We rekenen het tot de wijk.`,
      outside: (names) => `Er staat niet bij of dit in de wijk is: ${names}. We rekenen het tot buiten de wijk.`,
    },
    diagramFailed: 'Het schema kon niet worden geladen. De tabel zegt hetzelfde.',
    retry: 'Probeer opnieuw',
    download: 'Download de gegevens (csv)',
    notSaid: 'staat er niet bij',
    file: 'stromen.csv',
    csv: [
      ...['soort', 'richting', 'stroom', 'van', 'naar', 'hoeveel, laagste', 'hoeveel, hoogste', 'eenheid', 'stand van', 'wat is geteld'],
      ...['bron', 'uitgever van de bron', 'datum van de bron', 'adres van de bron', 'opmerking'],
    ],
  },
  en: {
    title: {
      money: 'Where does the money go?',
      time: 'Where does the time go?',
      care: 'Where does the care go?',
      goods: 'Where do the goods go?',
      any: 'What comes in and what leaves?',
    },
    example: 'made-up example',
    none: 'Nothing here yet about what comes into the neighbourhood and leaves it.',
    notThere: (asked) => `Nothing here about ${asked}. You see what there is.`,
    set: 'What do you want to see?',
    neverAdded: 'We never add them to each other.',
    kind: { money: 'Money', time: 'Time', care: 'Care', goods: 'Goods' },
    people: 'people',
    unitOf: (kind, unit) => (kind ? `${kind} (${unit})` : capital(unit)),
    view: 'View',
    views: { diagram: 'Diagram', table: 'Table', text: 'Sentences' },
    outside: 'Outside the neighbourhood',
    direction: { in: 'Comes in', stays: 'Stays in the neighbourhood', out: 'Leaves', past: 'Goes around the neighbourhood' },
    perHundred: (hundred, stays, many) => `Of every ${hundred} coming in, ${stays} ${many ? 'stay' : 'stays'} in the neighbourhood.`,
    against: (hundred, leaves, many) => `For every ${hundred} coming in, ${leaves} ${many ? 'leave' : 'leaves'}.`,
    sums: {
      in: (amount, many) => `${amount} ${many ? 'come' : 'comes'} in`,
      stays: (amount, many) => `${amount} ${many ? 'stay' : 'stays'} in the neighbourhood`,
      out: (amount, many) => `${amount} ${many ? 'leave' : 'leaves'}`,
    },
    onlyPast: (amount) => `Everything goes around the neighbourhood: ${amount} together.`,
    years: (years) => `The figures are of different years: ${years}. So we neither add them nor put them in order.`,
    unbalanced: (comes, goes) => `${comes} comes in. What stays and leaves is ${goes} together. Where the difference is, is not told here.`,
    about: (value) => `about ${value}`,
    between: (least, most) => `between ${least} and ${most}`,
    lessThan: (value) => `less than ${value}`,
    nothing: 'nothing',
    scale: { one: '', million: 'million', billion: 'billion', trillion: 'trillion' },
    caption: (scale, unit) => capital([scale, unit].filter(Boolean).join(' ')),
    inYear: (year) => `in ${year}`,
    columns: { flow: 'Flow', amount: 'How much' },
    small: (count) => `${count} more small flows`,
    smallOf: (count, end) => `${count} more small flows (${end})`,
    sentence: {
      in: ({ amount, name, from, to, many }) =>
        `${capital(amount)} ${many ? 'come' : 'comes'} in${from && ` from ${from}`}${to && ` to ${to}`}: ${name}.`,
      stays: ({ amount, name, from, to, many }) =>
        `${capital(amount)} ${many ? 'stay' : 'stays'} in the neighbourhood${from && `, from ${from}`}${to && `${from ? '' : ','} with ${to}`}: ${name}.`,
      out: ({ amount, name, from, to, many }) =>
        `${capital(amount)} ${many ? 'leave' : 'leaves'}${from && ` from ${from}`}${to && ` to ${to}`}: ${name}.`,
      past: ({ amount, name, many }) => `${capital(amount)} ${many ? 'go' : 'goes'} around the neighbourhood: ${name}.`,
    },
    chosen: 'Chosen',
    letGo: 'Let go of the choice',
    belongs: 'belongs to your choice',
    belonging: (count) =>
      count === 1 ? 'One flow belongs to what you chose. It is marked.' : `${count} flows belong to what you chose. They are marked.`,
    band: 'Striped with a dotted edge: this part is not certain.',
    rounded: 'Amounts are rounded.',
    counted: 'What was counted here, and how do we know?',
    noDefinition: 'It does not say what was counted here.',
    source: (of) => (of ? `Source (${of}):` : 'Source:'),
    noSource: (of) => (of ? `Without a source: ${of}.` : 'Figures without a source.'),
    others: (count) => `${count} others`,
    asOf: (date) => `As of ${date}.`,
    ends: (from, to) => `From ${from} to ${to}`,
    fromTo: (from, to) => `${from} to ${to}`,
    negative: (name, year) =>
      `${named(name, year)} is left out: less than nothing cannot flow. Take the minus away, or turn ‘from’ and ‘to’ round.`,
    noValue: (name, year) => `${named(name, year)} is left out: there is no usable number.`,
    assumed: {
      inside: (names) => `It does not say whether this is in the neighbourhood: ${names}. We count it as in the neighbourhood.`,
      outside: (names) => `It does not say whether this is in the neighbourhood: ${names}. We count it as outside.`,
    },
    diagramFailed: 'The diagram could not be loaded. The table says the same.',
    retry: 'Try again',
    download: 'Download the data (csv)',
    notSaid: 'not said',
    file: 'flows.csv',
    csv: [
      ...['kind', 'direction', 'flow', 'from', 'to', 'how much, lowest', 'how much, highest', 'unit', 'as of', 'what was counted'],
      ...['source', 'publisher of the source', 'date of the source', 'address of the source', 'remark'],
    ],
  },
};
