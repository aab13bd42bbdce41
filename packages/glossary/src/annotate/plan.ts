import { AnnotatedText, type Mark } from './annotated-text.js';
import type { Asked } from './asked.js';
import type { Pace } from './pace.js';
import { goesOn, languageIn, passagesOf, type Section } from './passages.js';

/** A term in a text, and the glossary that explains it. */
export interface Explained extends Mark {
  readonly asked: Asked;
}

/** The texts of the page that should have terms, with their terms from front to back. */
export type Plan = ReadonlyMap<Text, readonly Explained[]>;

interface Found {
  readonly section: Section;
  readonly terms: Explained[];
}

/** Finds the first of each term in each section. Gives nothing when it had to pause and `isStale` says that the page has changed meanwhile. */
export async function planFor(all: readonly Asked[], pace: Pace, isStale: () => boolean): Promise<Plan | undefined> {
  const found = new Map<Text, Found>();
  const sections = new WeakMap<Node, Section>();
  for (const asked of all) {
    for (const target of asked.targets) {
      for (const { node, language, section } of passagesOf(target, languageIn(target) ?? asked.wish.language, sections)) {
        if (pace.isLate) await pace.pause();
        if (isStale()) return undefined;
        if (node instanceof Element) giveTerm(node, asked, section);
        else collect(node, asked, language, section, found);
      }
    }
  }
  const plan = new Map<Text, readonly Explained[]>();
  for (const [text, { section, terms }] of found) {
    const first = apart(terms).filter(({ id }) => !section.explained.has(id) && canHold(text) && section.explained.add(id));
    if (first.length) plan.set(text, first);
  }
  return plan;
}

/** A term that the page has itself is the one of its section, wherever it stands in it. */
function giveTerm(element: Element, { wish }: Asked, { explained }: Section): void {
  if (AnnotatedText.of(element)) return;
  const term = wish.known.find(element.getAttribute('term') || (element.textContent ?? ''));
  if (term) explained.add(term.id);
}

function collect(node: Text, asked: Asked, language: string, section: Section, found: Map<Text, Found>): void {
  const annotated = AnnotatedText.of(node);
  if (annotated && annotated.text !== node) return;
  const text = annotated?.whole ?? node.data;
  const terms = asked
    .matches(node, text, language)
    .filter(
      ({ start, end }) =>
        !(start === 0 && goesOn(node, 'previousSibling')) && !(end === text.length && goesOn(annotated?.end ?? node, 'nextSibling')),
    )
    .map((match) => ({ ...match, asked }));
  if (!terms.length) return;
  const known = found.get(node);
  if (known) known.terms.push(...terms);
  else found.set(node, { section, terms });
}

/** Those that do not overlap, from front to back: of those that do, the longest, of the glossary that asked first. */
function apart(terms: readonly Explained[]): readonly Explained[] {
  // What one glossary finds never overlaps.
  if (terms.every(({ asked }) => asked === terms[0]!.asked)) return terms;
  const chosen: Explained[] = [];
  for (const term of terms.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (chosen.every(({ start, end }) => term.end <= start || term.start >= end)) chosen.push(term);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Text that is laid out as a box of its own, in a row of boxes, would be torn apart. */
function canHold({ parentElement }: Text): boolean {
  return parentElement !== null && !/flex|grid/.test(getComputedStyle(parentElement).display);
}
