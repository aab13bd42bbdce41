import { builtIn, hear, longestTask, tell } from './heard.ts';
import { inspect } from './inspect.ts';
import { mutant, type Mutant } from './mutate.ts';
import type { Shown } from '../widgets.ts';

/** A widget, as far as a page knows it. */
export interface Widget extends HTMLElement {
  dossier: unknown;
  updateComplete: Promise<boolean>;
  reload(): void;
}

/** Buttons that are pressed in a widget, and of one kind: a table has one for each place. */
const MOST_PRESSES = 40;
const MOST_OF_KIND = 3;
const SETTLED = /^(ready|empty|error)$/;
const main = document.querySelector('main')!;

let holder: Widget;
let widgets: { readonly shown: Shown; readonly element: Widget }[] = [];

const turn = () =>
  new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(0);
  });
const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

export function make({ tag, attributes = {}, text = '' }: Shown): Widget {
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

/** Puts widgets on the page in a `<www-dossier>`, each in a box of its own, instead of those that are there. */
async function mount(all: readonly Shown[]): Promise<void> {
  holder = document.createElement('www-dossier') as Widget;
  widgets = all.map((shown) => ({ shown, element: make(shown) }));
  for (const { element } of widgets) {
    const box = document.createElement('section');
    box.append(element);
    holder.append(box);
  }
  main.replaceChildren(holder);
  await holder.updateComplete;
}

/** Until all of them say that they are ready, empty or failed; gives the names of those that do not within some seconds. */
async function settled(seconds = 8): Promise<string[]> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    await Promise.all(widgets.map(({ element }) => element.updateComplete.catch((reason: unknown) => tell(`update: ${String(reason)}`))));
    const open = widgets.filter(({ element }) => !SETTLED.test(element.dataset['status'] ?? ''));
    if (open.length === 0) return [];
    if (performance.now() > end) return open.map(({ shown: { name }, element }) => `${name}: status ${element.dataset['status']}`);
    await turn();
  }
}

/** Gives all widgets a dossier, in JSON. */
async function give(json: string, paint = false): Promise<string[]> {
  holder.dossier = JSON.parse(json);
  await holder.updateComplete;
  const open = await settled();
  if (paint) await frame();
  return open;
}

/** Presses and unfolds all that a widget has, which may show more. */
async function press({ element }: (typeof widgets)[number]): Promise<void> {
  const root = element.shadowRoot!;
  for (const details of root.querySelectorAll('details')) details.open = true;
  if (element.localName === 'www-term') await (element as Widget & { show(): Promise<void> }).show();
  const pressed = new Set<string>();
  const kinds = new Map<string, number>();
  for (let i = 0; i < MOST_PRESSES; i++) {
    const all = [...root.querySelectorAll<HTMLElement>('button, [role=tab], [data-place], [role=button]')];
    const next = all.find((one) => !pressed.has(keyOf(one)) && (kinds.get(kindOf(one)) ?? 0) < MOST_OF_KIND);
    if (!next) break;
    pressed.add(keyOf(next));
    kinds.set(kindOf(next), (kinds.get(kindOf(next)) ?? 0) + 1);
    next.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    await element.updateComplete;
  }
  // What fills the screen hides the rest.
  if (document.fullscreenElement) await document.exitFullscreen();
  for (const open of [element, ...root.querySelectorAll<HTMLElement>('[popover]')]) if (open.matches(':popover-open')) open.hidePopover();
}

const kindOf = (one: HTMLElement): string =>
  `${one.localName}.${one.className} in ${one.parentElement?.localName}.${one.parentElement?.className}`;

/** Not by the element: pressing may draw it anew. */
const keyOf = (one: HTMLElement): string => `${one.className} ${one.textContent?.slice(0, 60)} ${one.ariaLabel ?? ''}`;

/** What of an attack can be found, and what was heard. */
function findings(some = widgets): string[] {
  const found = some.flatMap(({ shown, element }) => inspect(element).map((finding) => `${shown.name}: ${finding}`));
  for (const [prototype, count] of builtIn) if (Object.getOwnPropertyNames(prototype).length !== count) found.push('prototype polluted');
  if ('polluted' in {}) found.push('Object.prototype polluted');
  return [...found, ...hear()];
}

/** Gives an attack in a dossier, looks, does in some widgets all a person can do, and looks again. `pressed`: their places. */
async function attack(json: string, pressed: readonly number[]): Promise<string[]> {
  const open = await give(json, true);
  const found = [...open, ...findings()];
  if (pressed.length === 0) return found;
  for (const index of pressed) await press(widgets[index]!);
  await frame();
  return [...new Set([...found, ...findings()])];
}

/** Sets an attribute of every widget that has it, looks, and takes it away again. */
async function attackAttribute(name: string, value: string): Promise<string[]> {
  const some = widgets.filter((_, index) => attributesOf(index).includes(name));
  const before = some.map(({ element }) => element.getAttribute(name));
  for (const { element } of some) element.setAttribute(name, value);
  const open = await settled();
  await frame();
  const found = findings(some);
  for (const [index, { element }] of some.entries()) {
    if (before[index] == null) element.removeAttribute(name);
    else element.setAttribute(name, before[index]);
  }
  return [...open, ...found];
}

const attributesOf = (index: number): string[] =>
  (customElements.get(widgets[index]!.shown.tag) as unknown as { observedAttributes: string[] }).observedAttributes;

/** All attributes that widgets have, each with how many have it. */
function attributeCounts(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const index of widgets.keys()) for (const name of attributesOf(index)) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

export interface Trial {
  readonly seed: number;
  readonly heard: readonly string[];
  /** Longest task, in ms. */
  readonly longest: number;
}

/** Gives mutants one after the other; those of which something was heard, or that took longer than `most` ms. */
async function tryMutants(bases: readonly string[], from: number, count: number, most: number): Promise<{ odd: Trial[]; longest: number }> {
  const odd: Trial[] = [];
  let longest = 0;
  const parsed = bases.map((base) => JSON.parse(base) as object);
  for (let seed = from; seed < from + count; seed++) {
    const trial = await tryOne(mutant(parsed, seed));
    longest = Math.max(longest, trial.longest);
    if (trial.heard.length > 0 || trial.longest > most) odd.push({ seed, ...trial });
  }
  return { odd, longest };
}

async function tryOne({ dossier }: Mutant): Promise<Omit<Trial, 'seed'>> {
  longestTask();
  holder.dossier = dossier;
  await holder.updateComplete;
  const open = await settled();
  await turn();
  return { heard: [...open, ...hear()], longest: longestTask() };
}

/** The longest task for one dossier, in ms: the shortest of three times, as a machine may have more to do. */
async function time(json: string): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < 3; round++) {
    await give('{"version":1,"neighbourhood":{"name":"x"}}', true);
    await frame();
    longestTask();
    await give(json, true);
    await frame();
    least = Math.min(least, longestTask());
  }
  return least;
}

/** What one dossier leads to, without what was before. */
async function tryJson(json: string): Promise<string[]> {
  hear();
  const open = await give(json, true);
  await frame();
  return [...open, ...hear()];
}

const statuses = (): string[] => widgets.map(({ shown, element }) => `${shown.name}: ${element.dataset['status']}`);

/** Widgets that told the page of a failure since they were mounted. */
const failing = new WeakSet<EventTarget>();
addEventListener('www-error', ({ target }) => target && failing.add(target));

const AGAIN = /opnieuw/i;
const buttonsOf = (element: Element): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('button')];

/** What each widget tells of what could not be had. */
function tellings(): { name: string; tag: string; text: string; canRetry: boolean; toldPage: boolean }[] {
  return widgets.map(({ shown: { name, tag }, element }) => {
    const trouble = [
      ...element.shadowRoot!.querySelectorAll('[role=alert], [role=status], [part~=error], [part~=notice], .trouble, .problem'),
    ];
    return {
      ...{
        name,
        tag,
        text: trouble
          .map((one) => one.textContent)
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim(),
      },
      canRetry: buttonsOf(element).some((button) => AGAIN.test(button.textContent)),
      toldPage: failing.has(element),
    };
  });
}

/** Presses all that tries again. */
function retry(): void {
  for (const { element } of widgets) {
    // A word in the text has no button to try again.
    if (element.localName === 'www-term') element.reload();
    for (const button of buttonsOf(element)) if (AGAIN.test(button.textContent)) button.click();
  }
}

async function pressAll(): Promise<void> {
  for (const widget of widgets) await press(widget);
  await frame();
}

/** What else an attribute of a widget may say. */
const OTHERS: Readonly<Record<string, string>> = {
  variant: 'table',
  view: 'table',
  lang: 'en',
  step: 'stap-2',
  kind: 'money',
  terms: 'commons',
  term: 'waarde',
  'heading-level': '4',
};

/** Mounts so many widgets at once, gives them another dossier and attributes, moves some, and removes them all. */
async function crowd(forms: readonly Shown[], jsons: readonly string[], count: number): Promise<string[]> {
  const given = jsons.map((json) => JSON.parse(json) as unknown);
  const all = Array.from({ length: count }, (_, index) => make(forms[index % forms.length]!));
  widgets = all.map((element, index) => ({ shown: forms[index % forms.length]!, element }));
  for (const [index, element] of all.entries()) {
    // Half of them from a file, as most pages have it.
    if (index % 2) element.dossier = given[index % given.length];
    else element.setAttribute('src', '/dossiers/noord.json');
  }
  main.append(...all);
  const open = await settled(20);
  await frame();
  for (const [index, element] of all.entries()) {
    for (const [name, value] of Object.entries(OTHERS)) if (attributesOf(index).includes(name)) element.setAttribute(name, value);
    if (index % 3 === 0) element.dossier = given[(index + 1) % given.length];
    if (index % 5 === 0) main.prepend(element); // Moved, with all it holds on to.
  }
  open.push(...(await settled(20)));
  await frame();
  for (const element of all) element.remove();
  widgets = [];
  await frame();
  return [...open, ...hear()];
}

/** All that can be read in the widgets. */
const words = (): string => widgets.map(({ element }) => `${element.shadowRoot!.textContent} ${element.textContent}`).join(' ');

const stage = {
  findings,
  words,
  crowd,
  statuses,
  tellings,
  retry,
  pressAll,
  mount,
  give,
  attack,
  attackAttribute,
  attributeCounts,
  tryMutants,
  tryJson,
  time,
  hear,
  make,
  frame,
  settled,
};
export type StageOnPage = typeof stage;
Object.assign(globalThis, { stage });
