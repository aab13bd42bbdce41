/** Elements that only an attack can have made. */
const FORBIDDEN = [
  ...['script:not([type="application/ld+json"])', 'iframe', 'frame', 'object', 'embed', 'base', 'meta', 'link', 'form', 'style'],
  ...['math', 'foreignObject', 'animate', 'set', 'video', 'audio', 'marquee', 'portal', '[id=pwned]', '[class~=pwned]', '[data-pwned]'],
].join();
const SCHEME = /^(https?|mailto|tel|blob):/;
const LEADS = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'srcset', 'poster', 'ping'];
/** The ring around what has focus; and the height of letters beside that of their line. */
const SLACK = { inline: 8.5, block: 10 };

/** What an attack made of a widget: elements, handlers, links, styles, and what is drawn outside its box. */
export function inspect(widget: HTMLElement): string[] {
  const all = [...elementsIn(widget.shadowRoot!), ...widget.querySelectorAll('*')];
  return [
    ...all.filter((element) => element.matches(FORBIDDEN)).map((element) => `made <${element.localName}>`),
    ...all.flatMap(attributesOf),
    ...outside(widget),
  ];
}

function elementsIn(root: ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? elementsIn(element.shadowRoot) : [])]);
}

function attributesOf(element: Element): string[] {
  return [...element.attributes].flatMap(({ name, value }) => {
    const where = `<${element.localName} ${name}="${value.slice(0, 80)}">`;
    if (/^on/i.test(name)) return [`handler ${where}`];
    if (name === 'style' && /url\(|expression|@import|pwn/i.test(value)) return [`style ${where}`];
    if (!LEADS.includes(name)) return [];
    if (!value.startsWith('#') && !SCHEME.test(new URL(value, document.baseURI).href)) return [`leads to ${where}`];
    // What a person reads in the status bar is what the browser asks for: no letters that look like others, no turned text.
    return /[^\x21-\x7e]/.test(value) && element.localName === 'a' ? [`written unlike it is ${where}`] : [];
  });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What can be seen beyond the edges of the widget. */
function outside(widget: HTMLElement): string[] {
  // A word in the text of the page has no box of its own.
  if (widget.localName === 'www-term') return [];
  const host = widget.getBoundingClientRect();
  const windows = new Map<Element, Box | undefined>();
  const own = foundWindow(widget);
  if (!own) return [];
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found = new Set<string>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim();
    const parent = node.parentElement;
    const through = text && parent ? windowOf(parent, windows, own) : undefined;
    if (!through || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      const seen = both(line, through);
      if (seen && sticksOut(seen, host)) found.add(`outside its box: "${text?.slice(0, 40)}" in ${namesOf(parent)} ${sides(seen, host)}`);
    }
  }
  return [...found];
}

const sticksOut = (box: Box, host: Box) =>
  box.left < host.left - SLACK.inline ||
  box.right > host.right + SLACK.inline ||
  box.top < host.top - SLACK.block ||
  box.bottom > host.bottom + SLACK.block;

/** By how much, at the left, top, right and bottom. */
const sides = (box: Box, host: Box) =>
  `(${[host.left - box.left, host.top - box.top, box.right - host.right, box.bottom - host.bottom].map(Math.round).join(' ')})`;

const namesOf = (element: Element | null): string =>
  element
    ? `${namesOf(element.parentElement)} ${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`.trim()
    : '';

/** Where what is in an element can be seen, as far as all around it cuts off; nothing when it cannot, or is in the layer above the page. */
function windowOf(element: Element, known: Map<Element, Box | undefined>, own: Box): Box | undefined {
  if (!known.has(element)) {
    const around = element.parentElement ? windowOf(element.parentElement, known, own) : own;
    const through = around && foundWindow(element);
    known.set(element, through && both(around, through));
  }
  return known.get(element);
}

function foundWindow(element: Element): Box | undefined {
  if (element.matches(':popover-open, :modal, :fullscreen')) return undefined;
  const { overflowX, overflowY, clipPath, overflowClipMargin } = getComputedStyle(element);
  if (clipPath !== 'none') return undefined;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const margin = parseFloat(overflowClipMargin) || 0;
  const [x, y] = [overflowX === 'clip' ? margin : 0, overflowY === 'clip' ? margin : 0];
  return {
    ...(overflowX === 'visible' ? { left: -Infinity, right: Infinity } : { left: left - x, right: right + x }),
    ...(overflowY === 'visible' ? { top: -Infinity, bottom: Infinity } : { top: top - y, bottom: bottom + y }),
  };
}

/** The part that two boxes have in common. */
function both(one: Box, other: Box): Box | undefined {
  const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)];
  const [right, bottom] = [Math.min(one.right, other.right), Math.min(one.bottom, other.bottom)];
  return right - left < 1 || bottom - top < 1 ? undefined : { left, top, right, bottom };
}
