import { wordsIn } from '@wijkwelvaartswerk/kit';
import { messages } from './messages.js';
import { Notes, type Note } from './notes.js';
import { figureStyles, notesStyles } from './print.styles.js';
import type { WwwTerm } from './term.js';

/**
 * When the page is printed, gives these words a small figure each, and puts what they mean under the text they are in; takes all of it
 * away afterwards. Until the function it returns is called.
 */
export function explainInPrint(terms: ReadonlySet<WwwTerm>): () => void {
  let undo: (() => void)[] = [];
  const after = () => {
    undo.forEach((undoOne) => undoOne());
    undo = [];
  };
  const before = () => {
    after();
    undo = explain(inOrder(terms));
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    after();
  };
}

/** Returns what undoes it. */
function explain(terms: readonly WwwTerm[]): (() => void)[] {
  const notes = new Notes();
  const lists = new Map<Element, Note[]>();
  const figures = terms.flatMap((term) => {
    if (!term.explained) return [];
    const { note, isNew } = notes.of(term.explained);
    const text = textAround(term);
    if (isNew) lists.set(text, [...(lists.get(text) ?? []), note]);
    return [figureAt(term, note.figure)];
  });
  return [...figures, ...[...lists].map(([text, list]) => listUnder(text, list))];
}

function figureAt(term: WwwTerm, figure: number): () => void {
  const root = term.renderRoot as ShadowRoot;
  const mark = document.createElement('sup');
  mark.className = 'figure';
  mark.textContent = String(figure);
  root.querySelector('[part=word]')?.append(mark);
  root.adoptedStyleSheets.push(figureStyles.styleSheet!);
  return () => {
    mark.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== figureStyles.styleSheet);
  };
}

/** In a shadow root of its own, out of reach of the page's styles. */
function listUnder(text: Element, notes: readonly Note[]): () => void {
  const holder = document.createElement('www-term-notes');
  const root = holder.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [notesStyles.styleSheet!];
  root.append(listOf(notes));
  text.append(holder);
  return () => holder.remove();
}

// No template: what writes those would come for the page being printed alone.
function listOf(notes: readonly Note[]): HTMLElement {
  const say = wordsIn(messages, notes[0]!.lang);
  const sources = [...new Set(notes.map(({ source }) => source).filter(Boolean))];
  const items = notes.map(({ figure, name, paragraphs, lang }) => {
    const text = part('div', part('strong', name), ...paragraphs.map((paragraph) => part('p', paragraph)));
    const item = part('li', part('span', String(figure)), text);
    item.lang = lang;
    return item;
  });
  const title = Object.assign(part('p', say.notes), { className: 'title' });
  const credit = Object.assign(part('p', `${say.source}: ${sources.join('; ')}`), { className: 'sources' });
  const list = part('div', title, part('ol', ...items), ...(sources.length ? [credit] : []));
  list.lang = notes[0]!.lang;
  return list;
}

function part(name: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

/** The words that can be seen, as they are read; also those in shadow roots, where their host is. */
function inOrder(terms: ReadonlySet<WwwTerm>): WwwTerm[] {
  return [...terms]
    .filter((term) => term.checkVisibility())
    .map((term) => ({ term, path: pathTo(term) }))
    .sort((a, b) => {
      const fork = a.path.findIndex((element, i) => element !== b.path[i]);
      const [one, other] = [a.path[fork], b.path[fork]];
      return one && other && one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    })
    .map(({ term }) => term);
}

/** The hosts of the shadow roots around an element, from the outermost on, and the element itself. */
function pathTo(element: Element): Element[] {
  const root = element.getRootNode();
  return [...(root instanceof ShadowRoot ? pathTo(root.host) : []), element];
}

/** The nearest text around an element that is a whole, through shadow roots. */
function textAround(element: Element): Element {
  const text = element.closest('article, section, main');
  if (text) return text;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? textAround(root.host) : document.body;
}
