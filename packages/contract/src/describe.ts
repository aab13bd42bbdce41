import type { Issue } from './issue.js';
import { en } from './sentences.en.js';
import { nl } from './sentences.nl.js';
import type { Mistake, Sentences } from './sentences.js';
import { straight } from './text.js';

const LONGEST_QUOTE = 60;

/**
 * One plain sentence or two about an issue: which item it is about, what is wrong, and what to do.
 * "Laag 1, plek 12 “Tolhuistuin”: de lengtegraad ontbreekt. …"
 */
export function describeIssue(issue: Issue, language: 'nl' | 'en' = 'nl'): string {
  const words = language === 'en' ? en : nl;
  const segments = issue.path
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  const sentence = words.say[issue.code](mistakeAt(segments, issue, words));
  const place = placeOf(segments, issue, words);
  return capital(place ? `${place}: ${sentence}` : sentence);
}

/** "Laag 1, plek 12 “Tolhuistuin”"; nothing outside lists. */
function placeOf(segments: readonly string[], { where, path }: Issue, words: Sentences): string {
  // A layer with a name goes without it where the place in it has one: the place is what there is to look for.
  const named = where ? [...(where.within ?? []).filter(({ list }) => list !== 'layers'), where] : [];
  const isShape = path.startsWith('/map/background/');
  const items: string[] = [];
  for (const [i, segment] of segments.entries()) {
    const list = segments[i - 1];
    if (segment === 'geometry') break;
    if (!list || !isIndex(segment)) continue;
    const noun = isShape ? words.shape : (words.items[list] ?? quoted(list));
    const name = named.find((item) => item.list === list && String(item.index) === segment)?.name;
    items.push(`${noun} ${Number(segment) + 1}${name ? ` ${quoted(name)}` : ''}`);
  }
  return items.join(', ');
}

function mistakeAt(segments: readonly string[], { path, params }: Issue, words: Sentences): Mistake {
  const key = segments.at(-1) ?? '';
  // A wrong language is itself the key: what is said is about the text it is in.
  const end = params['value'] === key ? -1 : undefined;
  const own = segments.slice(segments.findLastIndex(isIndex) + 1, end).filter((segment) => segment !== 'properties');
  const number = new Intl.NumberFormat(words.locale);
  const axis = /\/coordinates(\/\d+)*\/[01]$|\/centre\/[01]$/.test(path) ? (Number(key) as 0 | 1) : undefined;
  return {
    subject: own.length > 0 ? quoted(own.join(' › ')) : words.itself,
    holder: own.map((segment) => `${segment} › `).join(''),
    key,
    params,
    axis,
    expected: words.expected[String(params['expected'])] ?? words.expected.object,
    format: words.formats[String(params['format'])] ?? '',
    reason: words.reasons[String(params['reason'])] ?? '',
    slip: words.slips[slipOf(params['token'])] ?? words.slips.none,
    targets: ((params['lists'] ?? []) as string[]).flatMap((list) => words.targets[list] ?? []),
    quote: (value) => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? quoted(value) : ''),
    oneOf: (values) => {
      const all = (Array.isArray(values) ? values : []).map((value) => quoted(value));
      return all.length > 1 ? `${all.slice(0, -1).join(', ')} ${words.or} ${all.at(-1)}` : all.join('');
    },
    number: (value) => (typeof value === 'number' ? number.format(value) : quoted(value)),
  };
}

/** Which kind of slip this is: a number or word JSON does not know, another quotation mark, a comment, a comma. */
function slipOf(token: unknown): string {
  if (typeof token !== 'string') return 'none';
  if (/NaN|Infinity/.test(token)) return 'number';
  if (/^[a-z]/i.test(token)) return 'word';
  return /['“”„]/.test(token) ? "'" : token.charAt(0);
}

function quoted(value: unknown): string {
  const text = straight(String(value)).replace(/\s+/g, ' ');
  return `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}”`;
}

const isIndex = (segment: string): boolean => /^\d+$/.test(segment);

/** Sentences begin with a capital, quotations stay as they are. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
