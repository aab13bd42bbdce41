import type { Person } from './generated/dossier.js';
import type { Issue, IssueCode, Place } from './issue.js';
import { nearest } from './nearest.js';
import { pointer, type Path } from './path.js';
import { concernsPrivate } from './person.js';
import { hasText, textIn } from './text.js';

const MAX_ISSUES = 1000;

const WARNINGS: readonly IssueCode[] = ['unknown-key', 'dangling-ref', 'no-data', 'shape', 'duplicate-number', 'blank'];
/** What an item goes by, the best name first; an organisation by that of its own. */
const NAMES = ['name', 'title', 'organisation', 'period', 'year', 'label', 'term', 'id'];

/** The list of what is wrong; of more than a thousand things it keeps the count. */
export class Report {
  readonly #issues: Issue[] = [];
  readonly #input: unknown;
  #uncounted: Issue['severity'] = 'warning';
  #count = 0;

  constructor(input: unknown) {
    this.#input = input;
  }

  /** The known word that was most likely meant; not looked for when there is room for no more issues. */
  nearest(word: string, known: Iterable<string>): string | undefined {
    return this.#count < MAX_ISSUES ? nearest(word, known) : undefined;
  }

  /** Says whether it was only a warning. */
  add(path: Path, code: IssueCode, params: Issue['params']): boolean {
    const warning = WARNINGS.includes(code);
    const severity = warning ? 'warning' : 'error';
    this.#count++;
    if (this.#count > MAX_ISSUES) {
      if (!warning) this.#uncounted = severity;
    } else {
      const { where, isPrivate } = whereIs(this.#input, path);
      const said = isPrivate ? { ...params, value: undefined, position: undefined, id: undefined } : params;
      this.#issues.push({ severity, path: pointer(path), code, params: said, ...(where && { where }) });
    }
    return warning;
  }

  close(): Issue[] {
    if (this.#count <= MAX_ISSUES) return this.#issues;
    const more = { severity: this.#uncounted, path: '', code: 'too-many', params: { limit: MAX_ISSUES, count: this.#count } } as const;
    return [...this.#issues, more];
  }
}

/**
 * The innermost list item with a name around a path, and those with a name around that; else the innermost list item. Of a person
 * who may not be seen in public it gives no more than the pseudonym, as pages show issues too.
 */
function whereIs(input: unknown, path: Path): { where?: Issue['where']; isPrivate: boolean } {
  const named: Place[] = [];
  let value = input;
  let last: Place | undefined;
  let list = '';
  let isPrivate = false;
  for (const segment of path) {
    if (segment === 'geometry' || typeof value !== 'object' || value === null) break;
    value = (value as Record<string | number, unknown>)[segment];
    if (typeof segment === 'string') {
      list = segment;
      continue;
    }
    const item = partsOf(value);
    isPrivate ||= concernsPrivate(item);
    const name = nameIn(isPrivate ? { name: (item['person'] as Person | null)?.pseudonym } : item, input);
    last = { list, index: segment, ...(name && { name }) };
    if (name) named.push(last);
  }
  const inner = named.pop() ?? last;
  return { ...(inner && { where: { ...inner, ...(named.length > 0 && { within: named }) } }), isPrivate };
}

/** The properties of an item; of a place those of its feature. */
function partsOf(item: unknown): Record<string, unknown> {
  if (typeof item !== 'object' || item === null) return {};
  const { properties, ...own } = item as { properties?: object };
  return { ...own, ...properties };
}

function nameIn(item: Record<string, unknown>, dossier: unknown): string | undefined {
  const { language } = dossier as { language?: unknown };
  for (const key of NAMES) {
    const text = key === 'organisation' ? nameOfOrganisation(item[key], dossier) : key === 'year' ? yearIn(item[key]) : item[key];
    if (!hasText(text) || (key === 'period' && typeof text !== 'string')) continue;
    const texts = Object.entries(text as object).filter((entry) => typeof entry[1] === 'string');
    const name = textIn(typeof text === 'string' ? text : Object.fromEntries(texts), String(language));
    if (name.trim() !== '') return name;
  }
  return undefined;
}

function yearIn(value: unknown): string {
  return Number.isInteger(value) ? String(value) : '';
}

/** The name in the list of organisations, unless it is that of someone who may not be seen in public. */
function nameOfOrganisation(id: unknown, dossier: unknown): unknown {
  const { organisations } = dossier as { organisations?: unknown };
  if (typeof id !== 'string' || !Array.isArray(organisations)) return undefined;
  const found = organisations.map(partsOf).find((organisation) => organisation['id'] === id);
  return concernsPrivate(found) ? undefined : found?.['name'];
}
