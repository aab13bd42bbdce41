import '../define/term.js';
import type { WwwTerm } from '../term/term.js';
import { AnnotatedText, type Mark } from './annotated-text.js';
import { Asked, type Wish } from './asked.js';
import { nextFrame, Pace, pageIsQuiet } from './pace.js';
import { structure, watchedAttributes } from './passages.js';
import { planFor, type Explained, type Plan } from './plan.js';

type Root = Document | ShadowRoot;

/** So many looks at a page without rest: no person is reading it. */
const MANY = 200;

const annotators = new WeakMap<Root, Annotator>();

/** Explains in the page around a glossary what that wishes, until the function it returns is called: then all is as before, at once. */
export function annotate(glossary: HTMLElement, wish: Wish): () => void {
  const root = glossary.getRootNode() as Root;
  const annotator = annotators.get(root) ?? new Annotator(root);
  annotators.set(root, annotator);
  annotator.ask(glossary, wish);
  return () => annotator.ask(glossary, undefined);
}

/** Makes the terms in the texts of a page, for all glossaries in it, and follows what becomes of those texts. */
class Annotator {
  readonly #asked = new Map<HTMLElement, Asked>();
  readonly #texts = new Map<Text, AnnotatedText>();
  readonly #observer = new MutationObserver((records) => this.#follow(records));
  /** Whether something has changed that has not been looked at. */
  #isStale = false;
  #isWorking = false;
  /** Whether it is on its way through the texts. */
  #isPlanning = false;
  #ready: Promise<void> | undefined;
  /** How often it has looked at the page without a second of rest. */
  #turns = 0;
  #lastTurn = 0;

  constructor(readonly root: Root) {}

  ask(glossary: HTMLElement, wish: Wish | undefined): void {
    if (!wish && !this.#asked.has(glossary)) return;
    this.#catchUp();
    if (wish) this.#asked.set(glossary, new Asked(glossary, wish));
    else this.#asked.delete(glossary);
    const isLeft = ({ marks }: AnnotatedText) => marks.some((mark) => (mark as Explained).asked.glossary === glossary);
    if (!wish) this.#undo([...this.#texts.values()].filter(isLeft));
    this.#observe();
    this.#wake();
  }

  /** Watches the page while a glossary asks for it. */
  #observe(): void {
    this.#observer.disconnect();
    if (!this.#asked.size) return;
    const selectors = [...this.#asked.values()].map(({ wish }) => wish.selector).join();
    const attributeFilter = [...new Set([...watchedAttributes, 'id', 'class', ...attributesIn(selectors)])];
    this.#observer.observe(this.root, { childList: true, characterData: true, subtree: true, attributeFilter });
  }

  #wake(): void {
    this.#isStale = true;
    if (!this.#isWorking) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    await (this.#ready ??= pageIsQuiet());
    while (this.#isStale) {
      await this.#turn();
      await this.#round(new Pace());
    }
    this.#isWorking = false;
  }

  /** Waits for the next frame, so that a change and its terms are shown together; longer where the page changes without end, or ends each term. */
  async #turn(): Promise<void> {
    const now = performance.now();
    this.#turns = now - this.#lastTurn < 1000 ? this.#turns + 1 : 0;
    this.#lastTurn = now;
    if (this.#turns > MANY) await new Promise((done) => setTimeout(done, 500));
    else await nextFrame();
  }

  /** Looks at the page once. Ends early when it changes meanwhile. */
  async #round(pace: Pace): Promise<void> {
    this.#catchUp();
    this.#isStale = false;
    const all = [...this.#asked.values()];
    for (const asked of all) {
      await asked.prepare(pace);
      asked.lookIn(this.root);
    }
    this.#isPlanning = true;
    const plan = await planFor(all, pace, () => this.#isStale);
    this.#isPlanning = false;
    if (plan) await this.#carryOut(plan, pace);
  }

  async #carryOut(plan: Plan, pace: Pace): Promise<void> {
    this.#catchUp();
    if (this.#isStale) return;
    this.#undo([...this.#texts.values()].filter(({ text, marks, terms }) => !isSame(marks, plan.get(text)) && !terms.some(isInUse)));
    for (const [text, marks] of plan) {
      if (this.#texts.has(text)) continue;
      if (pace.isLate) await pace.pause();
      this.#catchUp();
      this.#isStale ||= text.getRootNode() !== this.root;
      if (this.#isStale) return;
      const annotated = new AnnotatedText(text, marks, (mark) => this.#create(mark as Explained));
      this.#texts.set(text, annotated);
      this.#observer.takeRecords();
      // Lets the terms draw themselves, so that the time that takes is counted.
      await Promise.resolve();
    }
  }

  #create({ id, asked }: Explained): WwwTerm {
    const term = document.createElement('www-term');
    term.setAttribute('term', id);
    term.dossier = asked.wish.store;
    return term;
  }

  #catchUp(): void {
    this.#follow(this.#observer.takeRecords());
  }

  /** Repairs at once what the page has changed, before it is shown; looks for terms again when that can matter. */
  #follow(records: readonly MutationRecord[]): void {
    const touched = new Set<AnnotatedText>();
    const written = new Set<AnnotatedText>();
    let isMoved = false;
    let mayMatch = false;
    for (const record of records) {
      const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
      for (const node of [target, ...addedNodes, ...removedNodes, previousSibling, nextSibling]) {
        const annotated = node && AnnotatedText.of(node);
        if (!annotated || this.#texts.get(annotated.text) !== annotated) continue;
        touched.add(annotated);
        if (type === 'characterData' && node === annotated.text) written.add(annotated);
      }
      isMoved ||= [...removedNodes].some((node) => node instanceof Element);
      if (this.#matters(record)) this.#isStale = true;
      mayMatch ||= type !== 'characterData';
    }
    if (isMoved) for (const annotated of this.#texts.values()) if (annotated.text.getRootNode() !== this.root) touched.add(annotated);
    const broken = [...touched].filter(
      (annotated) => written.has(annotated) || !annotated.isWhole || annotated.text.getRootNode() !== this.root,
    );
    if (broken.length) this.#isStale = true;
    this.#undo(broken, written);
    if (mayMatch && [...this.#asked.values()].some((asked) => asked.lookIn(this.root))) this.#isStale = true;
    if (this.#isStale) this.#wake();
  }

  /** Whether a change can make or end a term in the texts that are looked at. */
  #matters({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
    const targets = [...this.#asked.values()].flatMap((asked) => asked.targets);
    if (type === 'attributes') {
      const isNear = targets.some((text) => text.contains(target) || target.contains(text));
      return isNear && watchedAttributes.includes(attributeName!);
    }
    if (!targets.some((text) => text.contains(target))) return false;
    // Who stands on a node that is taken out does not come further.
    if (type === 'childList' && this.#isPlanning) return true;
    const changed = type === 'characterData' ? [target] : [...addedNodes];
    return changed.some((node) => this.#hasTerms(node)) || [...removedNodes].some(hasStructure);
  }

  #hasTerms(node: Node): boolean {
    if (!(node instanceof Text)) return node instanceof Element && (hasStructure(node) || node.textContent?.trim() !== '');
    const beside = [node, node.previousSibling, node.nextSibling].filter((near) => near instanceof Text);
    return [...this.#asked.values()].some((asked) => beside.some((text) => asked.concerns(text)));
  }

  #undo(annotated: readonly AnnotatedText[], written?: ReadonlySet<AnnotatedText>): void {
    for (const one of annotated) {
      one.undo({ written: written?.has(one) });
      this.#texts.delete(one.text);
    }
    this.#observer.takeRecords();
  }
}

function isSame(marks: readonly Mark[], planned: readonly Explained[] = []): boolean {
  return marks.length === planned.length && marks.every((mark, index) => isOne(mark as Explained, planned[index]!));
}

function isOne(one: Explained, other: Explained): boolean {
  const [{ glossary, wish }, next] = [one.asked, other.asked];
  return (
    one.id === other.id &&
    one.start === other.start &&
    one.end === other.end &&
    glossary === next.glossary &&
    wish.store === next.wish.store
  );
}

/** A term that a person is at stays, also when it is not the first any more. */
function isInUse(term: HTMLElement): boolean {
  return term.matches(':focus-within') || term.shadowRoot?.querySelector('[aria-expanded=true]') != null;
}

function hasStructure(node: Node): boolean {
  return node instanceof Element && (node.matches(structure) || node.querySelector(structure) !== null);
}

/** The attributes that a selector asks for. */
function attributesIn(selector: string): string[] {
  return [...selector.matchAll(/\[\s*([\w-]+)/g)].map(([, name]) => name!);
}
