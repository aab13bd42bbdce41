import type { Pledge } from '@wijkwelvaartswerk/contract';
import type { Messages } from '@wijkwelvaartswerk/kit';
import { partMessages, type PartWords } from '../messages.js';
import type { StepState } from './model.js';
import type { Amount, Difference } from './pace.js';

type Comparison = Record<Difference['is'], (by?: string) => string>;

export interface Words extends PartWords {
  title: (neighbourhood: string) => string;
  methodTitle: string;
  methodLead: string;
  nav: string;
  empty: string;
  status: Record<StepState, string>;
  exampleNote: string;
  /** For a step whose title is not filled in. */
  untitledStep: (number: number) => string;
  untitled: string;
  /** `Stap 2 van 5 is bezig:`; without `total` when the numbers do not run from 1. */
  stepOf: (number: number, total?: number, state?: StepState) => string;
  /** Said aloud when a step is opened from elsewhere on the page. */
  opened: (number: number) => string;
  notLoaded: string;
  retry: string;

  // The summary, in sentences. `steps`: numbers, joined ("1", "1 en 2"); `many`: whether there are more.
  noneBegun: string;
  allDone: (count: number) => string;
  areDone: (steps: string, many: boolean) => string;
  areUnproven: (steps: string, many: boolean) => string;
  areDoing: (steps: string, many: boolean) => string;
  areReopened: (steps: string, many: boolean) => string;
  isDoingLate: (step: string, by: string) => string;
  isLate: (step: string, by: string) => string;
  /** `2 maanden`, `ruim 3 jaar`; spelled out as `twee maanden`. */
  amount: (amount: Amount, spelled?: boolean) => string;

  planned: string;
  actual: string;
  legend: { planned: string; actual: string; today: string; meeting: string };
  unknown: string;
  notBegun: string;
  beginningOn: (date: string) => string;
  beganOn: (date: string) => string;
  beginUnknown: string;
  again: (period: string) => string;
  paused: (period: string) => string;
  /** `by`: how much, when that is known. */
  finished: Comparison;
  started: Comparison;
  overruns: (amount: string) => string;
  shouldBegin: (date: string) => string;
  shouldEnd: (date: string) => string;
  /** A date in a sentence: `in mei 2026`, `op 15 mei 2026`. */
  on: (date: string, day: boolean) => string;

  timelineTitle: (neighbourhood: string) => string;
  noDates: string;
  meetings: string;
  allMeetings: (count: number) => string;
  fewerMeetings: string;
  ofStep: (number: number) => string;
  cancelled: string;
  more: string;

  tasks: string;
  /** `3 van 5 klaar` */
  progress: (done: number, total: number) => string;
  allTasks: (count: number) => string;
  fewerTasks: string;
  todo: string;
  notYet: string;
  promise: string;
  evidence: string;
  noEvidence: string;
  decided: string;
  coalition: string;
  anchors: string;
  financeCircle: string;
  pledge: Record<Pledge['status'], string>;
  anchoring: string;
  plans: string;
  allPlans: (count: number) => string;
  fewerPlans: string;
  updated: (when: string) => string;
  credit: (title: string, publisher: string) => string;
}

const nlNumbers = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];
const enNumbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const nlUnits = { day: ['dag', 'dagen'], month: ['maand', 'maanden'], year: ['jaar', 'jaar'] } as const;
const enUnits = { day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'] } as const;
const nlIs: Record<StepState, string> = {
  todo: 'nog niet begonnen',
  doing: 'bezig',
  reopened: 'weer bezig',
  done: 'klaar',
  unproven: 'klaar, maar dat is nog niet te zien',
};
const enIs: Record<StepState, string> = {
  todo: 'not started yet',
  doing: 'in progress',
  reopened: 'in progress again',
  done: 'done',
  unproven: 'done, but nothing shows it yet',
};

export const messages: Messages<Words> = {
  nl: {
    ...partMessages.nl,
    title: (neighbourhood) => `Zo ver zijn we in ${neighbourhood}`,
    methodTitle: 'De vijf stappen van WijkWelvaartsWerk',
    methodLead: 'Zo werk je met je buurt aan een eigen, sterke economie.',
    nav: 'Stappen van WijkWelvaartsWerk',
    empty: 'Hier staan nog geen stappen',
    status: {
      todo: 'Niet begonnen',
      doing: 'Bezig',
      reopened: 'Weer bezig',
      done: 'Klaar',
      unproven: 'Klaar, maar nog niet laten zien',
    },
    exampleNote: 'Deze stand is verzonnen, om te laten zien hoe het werkt.',
    untitledStep: (number) => `Stap ${number}`,
    untitled: 'zonder titel',
    stepOf: (number, total, state) => `Stap ${number}${total ? ` van ${total}` : ''}${state ? ` is ${nlIs[state]}` : ''}:`,
    opened: (number) => `Stap ${number} is geopend.`,
    notLoaded: 'Wat bij deze stap hoort, kon niet worden geladen.',
    retry: 'Probeer opnieuw',

    noneBegun: 'Er is nog geen stap begonnen.',
    allDone: (count) => `Alle ${nlNumbers[count] ?? count} stappen zijn klaar.`,
    areDone: (steps, many) => `Stap ${steps} ${many ? 'zijn' : 'is'} klaar.`,
    areUnproven: (steps, many) => `Stap ${steps} ${many ? 'zijn' : 'is'} klaar, maar dat is nog niet te zien.`,
    areDoing: (steps, many) => `Stap ${steps} ${many ? 'zijn' : 'is'} bezig.`,
    areReopened: (steps, many) => `Stap ${steps} ${many ? 'zijn' : 'is'} weer bezig.`,
    isDoingLate: (step, by) => `Stap ${step} is bezig en loopt ${by} uit.`,
    isLate: (step, by) => `Stap ${step} loopt ${by} uit.`,
    amount: ({ count, unit, more }, spelled) =>
      `${more ? 'ruim ' : ''}${(spelled && nlNumbers[count]) || count} ${nlUnits[unit][count === 1 ? 0 : 1]}`,

    planned: 'Gepland',
    actual: 'Werkelijk',
    legend: { planned: 'gepland', actual: 'werkelijk', today: 'vandaag', meeting: 'bijeenkomst' },
    unknown: 'niet ingevuld',
    notBegun: 'nog niet begonnen',
    beginningOn: (date) => `vanaf ${date}`,
    beganOn: (date) => `begonnen ${date}`,
    beginUnknown: 'begin niet ingevuld',
    again: (period) => `${period}, nu weer bezig`,
    paused: (period) => `${period}, nu niet bezig`,
    finished: {
      same: () => 'op tijd klaar',
      later: (by) => (by ? `${by} later klaar` : 'later klaar dan gepland'),
      earlier: (by) => (by ? `${by} eerder klaar` : 'eerder klaar dan gepland'),
    },
    started: {
      same: () => 'op tijd begonnen',
      later: (by) => (by ? `${by} later begonnen` : 'later begonnen dan gepland'),
      earlier: (by) => (by ? `${by} eerder begonnen` : 'eerder begonnen dan gepland'),
    },
    overruns: (amount) => `loopt ${amount} uit`,
    shouldBegin: (date) => `zou ${date} beginnen`,
    shouldEnd: (date) => `zou ${date} klaar zijn`,
    on: (date, day) => `${day ? 'op' : 'in'} ${date}`,

    timelineTitle: (neighbourhood) => `Wanneer doen we wat in ${neighbourhood}?`,
    noDates: 'Bij deze stappen staan nog geen data.',
    meetings: 'Bijeenkomsten',
    allMeetings: (count) => `Toon alle ${count} bijeenkomsten`,
    fewerMeetings: 'Toon minder bijeenkomsten',
    ofStep: (number) => `stap ${number}`,
    cancelled: 'gaat niet door',
    more: 'Lees meer',

    tasks: 'Wat we doen',
    progress: (done, total) => `${done} van ${total} klaar`,
    allTasks: (count) => `Toon alle ${count} taken`,
    fewerTasks: 'Toon minder taken',
    todo: 'Wat je kunt doen',
    notYet: 'Nog niet af:',
    promise: 'Na deze stap',
    evidence: 'Waaruit blijkt dat?',
    noEvidence: 'Er staat nog niets bij waaraan je dit kunt zien.',
    decided: 'Daar is besloten:',
    coalition: 'Wie doen er mee?',
    anchors: 'Ankers die meedoen',
    financeCircle: 'Financiële cirkel',
    pledge: { asked: 'gevraagd', pledged: 'toegezegd', paid: 'betaald' },
    anchoring: 'Wat ervoor zorgt dat het blijft',
    plans: 'Plannen bij deze stap',
    allPlans: (count) => `Toon alle ${count} plannen`,
    fewerPlans: 'Toon minder plannen',
    updated: (when) => `Bijgewerkt ${when}.`,
    credit: (title, publisher) => `Stappen en lessen: ${title}, ${publisher}.`,
  },
  en: {
    ...partMessages.en,
    title: (neighbourhood) => `How far we are in ${neighbourhood}`,
    methodTitle: 'The five steps of WijkWelvaartsWerk',
    methodLead: 'How to build a strong economy of your own with your neighbourhood.',
    nav: 'Steps of WijkWelvaartsWerk',
    empty: 'No steps here yet',
    status: {
      todo: 'Not started',
      doing: 'In progress',
      reopened: 'In progress again',
      done: 'Done',
      unproven: 'Done, but not shown yet',
    },
    exampleNote: 'This progress is invented, to show how it works.',
    untitledStep: (number) => `Step ${number}`,
    untitled: 'untitled',
    stepOf: (number, total, state) => `Step ${number}${total ? ` of ${total}` : ''}${state ? ` is ${enIs[state]}` : ''}:`,
    opened: (number) => `Step ${number} is open.`,
    notLoaded: 'What belongs to this step could not be loaded.',
    retry: 'Try again',

    noneBegun: 'No step has started yet.',
    allDone: (count) => `All ${enNumbers[count] ?? count} steps are done.`,
    areDone: (steps, many) => `${many ? 'Steps' : 'Step'} ${steps} ${many ? 'are' : 'is'} done.`,
    areUnproven: (steps, many) => `${many ? 'Steps' : 'Step'} ${steps} ${many ? 'are' : 'is'} done, but nothing shows it yet.`,
    areDoing: (steps, many) => `${many ? 'Steps' : 'Step'} ${steps} ${many ? 'are' : 'is'} in progress.`,
    areReopened: (steps, many) => `${many ? 'Steps' : 'Step'} ${steps} ${many ? 'are' : 'is'} in progress again.`,
    isDoingLate: (step, by) => `Step ${step} is in progress and running ${by} late.`,
    isLate: (step, by) => `Step ${step} is running ${by} late.`,
    amount: ({ count, unit, more }, spelled) =>
      `${more ? 'over ' : ''}${(spelled && enNumbers[count]) || count} ${enUnits[unit][count === 1 ? 0 : 1]}`,

    planned: 'Planned',
    actual: 'Actual',
    legend: { planned: 'planned', actual: 'actual', today: 'today', meeting: 'meeting' },
    unknown: 'not filled in',
    notBegun: 'not started yet',
    beginningOn: (date) => `from ${date}`,
    beganOn: (date) => `started ${date}`,
    beginUnknown: 'start not filled in',
    again: (period) => `${period}, now in progress again`,
    paused: (period) => `${period}, now not in progress`,
    finished: {
      same: () => 'done on time',
      later: (by) => (by ? `done ${by} late` : 'done later than planned'),
      earlier: (by) => (by ? `done ${by} early` : 'done earlier than planned'),
    },
    started: {
      same: () => 'started on time',
      later: (by) => (by ? `started ${by} late` : 'started later than planned'),
      earlier: (by) => (by ? `started ${by} early` : 'started earlier than planned'),
    },
    overruns: (amount) => `running ${amount} late`,
    shouldBegin: (date) => `was to start ${date}`,
    shouldEnd: (date) => `was to be done ${date}`,
    on: (date, day) => `${day ? 'on' : 'in'} ${date}`,

    timelineTitle: (neighbourhood) => `What do we do when in ${neighbourhood}?`,
    noDates: 'These steps have no dates yet.',
    meetings: 'Meetings',
    allMeetings: (count) => `Show all ${count} meetings`,
    fewerMeetings: 'Show fewer meetings',
    ofStep: (number) => `step ${number}`,
    cancelled: 'cancelled',
    more: 'Read more',

    tasks: 'What we do',
    progress: (done, total) => `${done} of ${total} done`,
    allTasks: (count) => `Show all ${count} tasks`,
    fewerTasks: 'Show fewer tasks',
    todo: 'What you can do',
    notYet: 'Not finished yet:',
    promise: 'After this step',
    evidence: 'What shows this?',
    noEvidence: 'There is nothing here yet that shows this.',
    decided: 'Decided there:',
    coalition: 'Who takes part?',
    anchors: 'Anchors that take part',
    financeCircle: 'Financial circle',
    pledge: { asked: 'asked', pledged: 'pledged', paid: 'paid' },
    anchoring: 'What makes it last',
    plans: 'Plans of this step',
    allPlans: (count) => `Show all ${count} plans`,
    fewerPlans: 'Show fewer plans',
    updated: (when) => `Updated ${when}.`,
    credit: (title, publisher) => `Steps and lessons: ${title}, ${publisher}.`,
  },
};
