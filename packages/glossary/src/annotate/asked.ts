import type { DossierStore } from '@wijkwelvaartswerk/kit';
import type { KnownTerms } from '../known-terms.js';
import { Matcher, type Match } from './matcher.js';
import type { Pace } from './pace.js';

/** What a glossary wants explained, and where. */
export interface Wish {
  /** Selector of the texts. */
  readonly selector: string;
  readonly known: KnownTerms;
  /** Which of those. */
  readonly ids: ReadonlySet<string>;
  /** Language of names that are given without one, and of texts without `lang`. */
  readonly language: string;
  /** Where the terms come from; none for the method's own. */
  readonly store: DossierStore | undefined;
}

/** A wish, and what was found for it in the page. */
export class Asked {
  /** The elements in whose text to look, none inside another. */
  targets: readonly Element[] = [];

  #matcher: Matcher | undefined;
  #seen = new WeakMap<Text, { readonly text: string; readonly language: string; readonly matches: readonly Match[] }>();

  constructor(
    readonly glossary: HTMLElement,
    readonly wish: Wish,
  ) {}

  /** Looks for the texts. Gives whether they are others than before. */
  lookIn(root: ParentNode): boolean {
    const before = this.targets;
    const all = elementsIn(root, this.wish.selector);
    this.targets = all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
    return this.targets.length !== before.length || this.targets.some((target, index) => target !== before[index]);
  }

  async prepare(pace: Pace): Promise<void> {
    const { known, ids, language } = this.wish;
    this.#matcher ??= await Matcher.of(
      known.terms.filter(({ id }) => ids.has(id)),
      language,
      pace,
    );
  }

  /** The terms in a text. Once looked at, it is not looked at again until it changes. */
  matches(node: Text, text: string, language: string): readonly Match[] {
    const seen = this.#seen.get(node);
    if (seen?.text === text && seen.language === language) return seen.matches;
    const matches = this.#matcher?.find(text, language) ?? [];
    this.#seen.set(node, { text, language, matches });
    return matches;
  }

  /** Whether a text had terms, or has them now. */
  concerns(node: Text): boolean {
    const seen = this.#seen.get(node);
    return !seen || seen.matches.length > 0 || this.matches(node, node.data, seen.language).length > 0;
  }
}

/** A selector that is none finds nothing. */
function elementsIn(root: ParentNode, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
