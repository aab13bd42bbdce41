import { wordsAt } from './messages.js';
import { widgets } from './widgets.js';

const TAKEN = Symbol.for('wijkwelvaartswerk.loader');

/** Places that a loader fills, whichever: a page may have two, also of different versions. */
const taken = ((globalThis as Record<symbol, unknown>)[TAKEN] ??= new WeakSet()) as WeakSet<Element>;

/** What this loader made, and for which name. */
const made = new WeakMap<Element, { readonly name: string; readonly element: HTMLElement }>();

/** A widget follows the attributes of its place. */
const changes = new MutationObserver((records) => {
  for (const { target, attributeName } of records) {
    const element = made.get(target as Element)?.element;
    if (element) carry(target as Element, element, attributeName!.slice('data-'.length));
  }
});

/** Makes the widget that a place names, beside what is in it until the widget has something to show. */
export async function fill(place: HTMLElement): Promise<void> {
  const name = nameOf(place);
  const load = widgets.get(name);
  const before = made.get(place);
  if (before && before.name !== name) empty(place, before.element);
  if (!place.hasAttribute('data-www-widget')) return;
  if (!load) return say(place, wordsAt(place).unknown(name, [...widgets.keys()].join(', ')));
  // One that is there already came with the page, or with a copy of it.
  if (taken.has(place) || [...place.children].some(({ localName }) => localName === `www-${name}`)) return;
  taken.add(place);
  try {
    await load();
  } catch {
    taken.delete(place);
    return say(place, wordsAt(place).failed);
  }
  if (nameOf(place) === name) return put(place, name);
  taken.delete(place);
  return fill(place);
}

const nameOf = (place: HTMLElement): string => place.dataset['wwwWidget']?.trim() ?? '';

function put(place: HTMLElement, name: string): void {
  const element = document.createElement(`www-${name}`);
  made.set(place, { name, element });
  for (const attribute of place.getAttributeNames()) {
    if (attribute.startsWith('data-')) carry(place, element, attribute.slice('data-'.length));
  }
  changes.observe(place, { attributes: true });
  place.querySelector(':scope > [data-www-note]')?.remove();
  // The word itself is what a term shows.
  if (name === 'term') element.append(...place.childNodes);
  const waits = name !== 'term' && (place.childElementCount > 0 || place.textContent.trim() !== '');
  element.hidden = waits;
  place.append(element);
  if (waits) untilShown(element, () => [...place.childNodes].forEach((node) => node !== element && node.remove()));
}

/** Gives the widget an attribute that it knows, and no other: `data-onclick` is none. */
function carry(place: Element, element: HTMLElement, name: string): void {
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: readonly string[] };
  if (!observedAttributes.includes(name)) return;
  const value = place.getAttribute(`data-${name}`);
  // As people write it who do not know that a boolean attribute is true whatever it says.
  if (value === null || value === 'false') element.removeAttribute(name);
  else if (value !== element.getAttribute(name)) element.setAttribute(name, value);
}

/** Shows a widget that waited, once it has something to say; calls `shown` when that is no mistake. */
function untilShown(element: HTMLElement, shown: () => void): void {
  const observer = new MutationObserver(() => {
    const { status = '' } = element.dataset;
    if (/^(ready|empty|error)$/.test(status)) element.hidden = false;
    if (!/^(ready|empty)$/.test(status)) return;
    observer.disconnect();
    shown();
  });
  observer.observe(element, { attributeFilter: ['data-status'] });
}

function empty(place: Element, element: HTMLElement): void {
  element.remove();
  made.delete(place);
  taken.delete(place);
}

/** Says a sentence in the place, and to whoever made the page. */
function say(place: HTMLElement, sentence: string): void {
  const note = place.querySelector(':scope > [data-www-note]') ?? document.createElement('p');
  if (note.textContent === sentence) return;
  note.textContent = sentence;
  note.toggleAttribute('data-www-note', true);
  place.append(note);
  console.warn(sentence, place);
}
