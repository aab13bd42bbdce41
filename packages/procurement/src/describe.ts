import type { ProcurementIssue, Subject } from './issue.js';
import { messages, type Messages } from './messages.js';
import type { Unplaced } from './spending.js';

/** How many of a group are named. */
const NAMED = 3;
const LONGEST_QUOTE = 40;

type Language = 'nl' | 'en';

/** One plain sentence or two about an issue, which line or contract it is about first: “Regel 12: het bedrag ontbreekt. Niet meegeteld.” */
export function describeProcurementIssue(issue: ProcurementIssue, language: Language = 'nl'): string {
  return sentenceAbout([issue], messages[language]);
}

/** The same of many, with one sentence for all that have the same: “3.000 regels (2, 3, 4 en andere): …”. In the order of the first of each. */
export function describeProcurementIssues(issues: readonly ProcurementIssue[], language: Language = 'nl'): string[] {
  return grouped(issues, ({ code, kind, what }) => [code, kind, what, code === 'below-zero' || kind === undefined].join()).flatMap(
    (group) =>
      group[0]?.kind === undefined
        ? group.map((issue) => sentenceAbout([issue], messages[language]))
        : [sentenceAbout(group, messages[language])],
  );
}

/** Why purchases count as unknown, one sentence for all that have the same reason. */
export function describeUnplaced(unplaced: readonly Unplaced[], language: Language = 'nl'): string[] {
  const words = messages[language];
  return grouped(unplaced, ({ purchase, because }) => `${purchase.kind} ${because}`).map((group) => {
    const { purchase, because } = group[0]!;
    return capital(
      `${subjectOf(
        purchase.kind,
        group.map((each) => each.purchase.id),
        words,
      )}: ${words.unplaced[because]}`,
    );
  });
}

function sentenceAbout(issues: readonly ProcurementIssue[], words: Messages): string {
  const { code, kind, what = '', value = '' } = issues[0]!;
  if (code === 'not-data') return words.kinds[value] ?? '';
  if (code === 'missing' && kind === undefined) return words.missingColumn[what] ?? '';
  const many = issues.length > 1;
  const quoted = value && `“${value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value}”`;
  const said =
    code === 'below-zero'
      ? words.tiers[what]
      : code === 'multiplied'
        ? new Intl.NumberFormat(words.locale).format(Number(value))
        : words.fields[what];
  const sentence = words.say[code]({ what: said ?? '', quote: many && quoted ? `${words.such} ${quoted}` : quoted });
  const subject =
    kind === undefined
      ? ''
      : `${subjectOf(
          kind,
          issues.map(({ id }) => id ?? ''),
          words,
        )}: `;
  return capital(subject + sentence);
}

/** `regel 12`, `3 regels (4, 7 en 9)`, `3.000 regels (4, 7, 9 en andere)` */
function subjectOf(kind: Subject, ids: readonly string[], { subjects, locale, and, andOthers }: Messages): string {
  const [one, many] = subjects[kind];
  const named = ids.slice(0, NAMED);
  if (ids.length === 1) return `${one} ${named[0]}`.trim();
  const list = ids.length > NAMED ? `${named.join(', ')} ${andOthers}` : `${named.slice(0, -1).join(', ')} ${and} ${named.at(-1)}`;
  return `${new Intl.NumberFormat(locale).format(ids.length)} ${many} (${list})`;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
