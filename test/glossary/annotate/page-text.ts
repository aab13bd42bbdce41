import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { WwwGlossary } from '../../../packages/glossary/src/index.js';
import '../../../packages/glossary/src/define.js';
import '../../../packages/kit/src/define.js';

// What the tests of annotated text look at: a page's own text, and a glossary that looks for its terms there.

/** A text with a hidden glossary below it. Wait with `settled`. */
export async function page(text: string, glossary: TemplateResult = html`<www-glossary hidden annotate="#text"></www-glossary>`) {
  const root = await fixture(
    html`<div>
      <div id="text"></div>
      ${glossary}
    </div>`,
  );
  const article = root.querySelector<HTMLElement>('#text')!;
  article.innerHTML = text;
  const list = root.querySelector<WwwGlossary>('www-glossary')!;
  return { root, article, list };
}

/** The terms in an element: `word` for what it says and what it explains when that is another. */
export const termsIn = (element: ParentNode) =>
  [...element.querySelectorAll('www-term')].map((term) => {
    const id = term.getAttribute('term') ?? '';
    return term.textContent.toLowerCase() === id ? id : `${term.textContent}=${id}`;
  });

/** Waits until these are the terms. */
export async function termsBecome(element: ParentNode, expected: readonly string[]): Promise<void> {
  const now = () => termsIn(element).join(' | ');
  await waitUntil(() => now() === expected.join(' | '), undefined, { timeout: 8000 }).catch(() =>
    expect(now()).to.equal(expected.join(' | ')),
  );
}

/** Waits until the whole page is looked at: a word that stands after all other text is a term. */
export async function settled(article: HTMLElement): Promise<void> {
  const last = document.createElement('section');
  last.textContent = 'donuteconomie';
  article.append(last);
  await waitUntil(() => last.querySelector('www-term'), 'nothing is annotated', { timeout: 8000 });
  last.remove();
}

/** Each node of an element, in order, with what it says. */
export function nodesIn(element: Element): (readonly [Node, string])[] {
  const walker = document.createTreeWalker(element);
  const nodes: (readonly [Node, string])[] = [];
  for (let node: Node | null = element; node; node = walker.nextNode()) nodes.push([node, node.nodeValue ?? '']);
  return nodes;
}
