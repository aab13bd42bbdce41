/** Elements that only an attack can have made. */
const FORBIDDEN = [
  ...['script:not([type="application/ld+json"])', 'iframe', 'frame', 'object', 'embed', 'base', 'meta', 'link', 'form', 'style'],
  ...['math', 'foreignObject', 'animate', 'set', 'video', 'audio', 'marquee', 'portal', '[id=pwned]', '[class~=pwned]', '[data-pwned]'],
].join();
const SCHEME = /^(https?|mailto|tel|blob):/;
const LEADS = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'srcset', 'poster', 'ping'];
/** Half a pixel of rounding on both sides. */
const SLACK = 1.5;

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
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found = new Set<string>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      const seen = clipped(line, parent, widget);
      if (seen && sticksOut(seen, host)) found.add(`outside its box: "${node.textContent.trim().slice(0, 40)}" in <${parent.localName} class="${parent.getAttribute('class') ?? ''}"> ${parts(seen, host)}`);
    }
  }
  return [...found];
}

const sticksOut = (box: Box, host: Box) =>
  box.left < host.left - SLACK || box.right > host.right + SLACK || box.top < host.top - SLACK || box.bottom > host.bottom + SLACK;
const parts = (box: Box, host: Box) =>
  `(${[host.left - box.left, host.top - box.top, box.right - host.right, box.bottom - host.bottom].map(Math.round).join(' ')})`;

/** What is left of a box once all around it that cuts off has cut; nothing when it cannot be seen, or is in the layer above the page. */
function clipped(box: Box, element: Element, widget: Element): Box | undefined {
  let { left, top, right, bottom } = box;
  for (let at: Element | null = element; at && at !== widget; at = at.parentElement) {
    if (at.matches(':popover-open, dialog[open]')) return undefined;
    const { overflowX, overflowY, clipPath, position } = getComputedStyle(at);
    if (clipPath !== 'none' || position === 'fixed') return undefined;
    const edge = at.getBoundingClientRect();
    if (overflowX !== 'visible') [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
    if (overflowY !== 'visible') [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
    if (right - left < 1 || bottom - top < 1) return undefined;
  }
  return { left, top, right, bottom };
}
