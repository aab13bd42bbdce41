/** The part of a page in which each term is explained once. It begins at a sectioning element or at a heading. */
export interface Section {
  /** Ids of the terms that are explained in it. */
  readonly explained: Set<string>;
}

/** A text of the page, or a `<www-term>` that the page has itself. */
export interface Passage {
  readonly node: Text | Element;
  /** Of the text, a BCP 47 tag. */
  readonly language: string;
  readonly section: Section;
}

const headings = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const sectioning = 'article, section, aside, nav';

/** What begins or ends a section, or explains a term: when it comes or goes, another word may be the first. */
export const structure = `${headings}, ${sectioning}, www-term`;

const roles =
  'alert button checkbox code combobox gridcell img link listbox log marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter option ' +
  'progressbar radio scrollbar searchbox slider spinbutton status switch tab tablist textbox timer treeitem';

/** Texts in these stay as they are: they do something themselves, are no running text, are not read, or are kept from this on purpose. */
const kept = [
  'a, button, summary, label, legend, input, select, textarea, datalist, output, meter, progress',
  'code, pre, kbd, samp, script, style, template, noscript, svg, math, iframe, object, canvas, audio, video, picture',
  '[hidden], [inert], [aria-hidden=true], [aria-live]:not([aria-live=off]), [translate=no]',
  '[contenteditable]:not([contenteditable=false]), [data-www-no-terms]',
  ...roles.split(' ').map((role) => `[role=${role}]`),
].join();

/** The attributes on which `kept`, the sections and the language depend. */
export const watchedAttributes = [
  ...['hidden', 'inert', 'aria-hidden', 'aria-live', 'translate', 'contenteditable', 'data-www-no-terms', 'role', 'lang', 'term'],
];

/** Elements that can stand inside a word. */
const inWords =
  'www-term, a, abbr, b, bdi, bdo, big, cite, code, data, del, dfn, em, font, i, ins, kbd, mark, q, s, samp, small, span, strong, ' +
  'time, tt, u, var, wbr';
const inWord = /[\p{L}\p{N}\p{M}\u00AD_@#‐‑-]/u;

/** All running text of an element, in order. `sections`: by what they begin with, shared by all that look at this page. */
export function* passagesOf(target: Element, language: string, sections: WeakMap<Node, Section>): Generator<Passage> {
  if (!isKept(target)) yield* inside(target, language, { section: sectionFrom(target, sections) }, sections);
}

function* inside(parent: Element, language: string, place: { section: Section }, sections: WeakMap<Node, Section>): Generator<Passage> {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node instanceof Text) {
      yield { node, language, section: place.section };
    } else if (node instanceof Element) {
      if (node.localName === 'www-term') yield { node, language, section: place.section };
      else if (node.matches(headings)) place.section = sectionFrom(node, sections);
      else if (!node.localName.includes('-') && !node.matches(kept)) {
        const within = node.matches(sectioning) ? { section: sectionFrom(node, sections) } : place;
        yield* inside(node, node.getAttribute('lang') || language, within, sections);
      }
    }
  }
}

function sectionFrom(start: Node, sections: WeakMap<Node, Section>): Section {
  let section = sections.get(start);
  if (!section) sections.set(start, (section = { explained: new Set() }));
  return section;
}

/** Whether an element is, or stands in, something whose text stays as it is. */
function isKept(target: Element): boolean {
  return target.closest(`${kept}, ${headings}, www-term`) !== null;
}

/** The language of what is in an element: that of the nearest `lang`, through shadow roots. */
export function languageIn(element: Element): string | undefined {
  const lang = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  if (lang) return lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageIn(root.host) : undefined;
}

/** Whether a word goes on across the edge of a text: in a text node beside it, or in an element in the line. */
export function goesOn(edge: Node, side: 'previousSibling' | 'nextSibling'): boolean {
  const forward = side === 'nextSibling';
  let node: Node | null = edge;
  for (;;) {
    while (!node[side]) {
      node = node.parentElement;
      if (!node || !isInWords(node)) return false;
    }
    node = node[side]!;
    while (isInWords(node) && node.hasChildNodes()) node = (forward ? node.firstChild : node.lastChild)!;
    if (node instanceof Element && !isInWords(node)) return false;
    const character = node instanceof Text ? node.data.at(forward ? 0 : -1) : undefined;
    if (character) return inWord.test(character);
  }
}

const isInWords = (node: Node) => node instanceof Element && node.matches(inWords);
