/** What the test pages show, whatever renders them. */
export interface State {
  readonly n: number;
  readonly who: string;
  readonly word: string;
  readonly lead: string;
  readonly tail: string;
  readonly show: boolean;
  readonly kind: 0 | 1 | 2;
  readonly late: boolean;
  readonly items: readonly Item[];
}

export interface Item {
  readonly id: number;
  readonly text: string;
  readonly n: number;
  readonly flag: boolean;
}

const words = ['assemblee', 'commons', 'buurt', 'kapitaalstromen', 'geld', '', 'Waarde', 'coöperaties'];
const sentences = [
  'De commons zijn van ons allemaal, de assemblee ook',
  'Hier staat niets bijzonders',
  'assemblee',
  '',
  'Community Wealth Building en de waarde van een buurt met waarden',
  'een ankerorganisatie, twee ankerorganisaties ',
  ' ',
  ' en kapitaalstromen',
];

/** Random states, the same for a seed. */
export function* statesFrom(seed: number): Generator<State, never> {
  let at = seed;
  const below = (limit: number) => {
    at = (at * 48_271) % 2_147_483_647;
    return at % limit;
  };
  const pick = (texts: readonly string[]) => texts[below(texts.length)]!;
  let items: Item[] = [];
  for (;;) {
    const next = Array.from({ length: below(3) }, () => ({ id: below(100_000), text: pick(sentences), n: below(9), flag: below(2) === 0 }));
    items = [
      ...items.filter(() => below(4) > 0).map((item) => (below(3) ? item : { ...item, text: pick(sentences), n: below(9) })),
      ...next,
    ];
    if (below(3) === 0) items = items.toReversed();
    if (below(3) === 0) items = items.toSorted((a, b) => a.id - b.id);
    items = items.filter(({ id }, index) => items.findIndex((other) => other.id === id) === index).slice(0, 8);
    yield {
      n: below(20),
      who: pick(['Noord', 'de commons', 'wie wil']),
      word: pick(words),
      lead: pick(sentences),
      tail: pick(sentences),
      show: below(2) === 0,
      kind: below(3) as State['kind'],
      late: below(4) === 0,
      items,
    };
  }
}

/** A page of a framework: `set` shows a state, at once. */
export interface App {
  set(state: State): Promise<void>;
  unmount(): void;
}

export interface Outcome {
  /** What went wrong first; empty when all went well. */
  readonly different: string;
  /** How many terms were seen in all. */
  readonly terms: number;
}

/** Shows random states in two pages of the same kind, of which one is annotated, and compares them after each. */
export async function compare(apps: readonly [App, App], seed: number, steps: number): Promise<Outcome> {
  const [app, twin] = [document.querySelector('#app')!, document.querySelector('#twin')!];
  let terms = 0;
  let step = 0;
  for (const state of statesFrom(seed)) {
    for (const one of apps) await one.set(state);
    const now = app.querySelectorAll('www-term').length;
    const different = difference(app, twin);
    if (different) return { different: `step ${step}: ${different}`, terms };
    // Mostly the page is looked at between two changes, sometimes not.
    if (step % 4) await frames(2);
    terms += Math.max(now, app.querySelectorAll('www-term').length);
    const later = difference(app, twin);
    if (later) return { different: `after step ${step}: ${later}`, terms };
    if (++step === steps) break;
  }
  return { different: '', terms };
}

/** How an annotated element differs from one that is not, its terms aside. */
export function difference(annotated: Element, plain: Element): string {
  const copy = annotated.cloneNode(true) as Element;
  for (const term of copy.querySelectorAll('www-term')) term.replaceWith(...term.childNodes);
  const other = plain.cloneNode(true) as Element;
  [copy, other].forEach((each) => each.normalize());
  return copy.innerHTML === other.innerHTML ? '' : `${copy.innerHTML}\n instead of\n${other.innerHTML}`;
}

export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((done) => requestAnimationFrame(done));
}
