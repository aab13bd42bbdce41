import { fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { WwwTerm } from '../../../packages/glossary/src/index.js';
import '../../../packages/glossary/src/define/term.js';

// What the tests of a term do as a person does, and see of it.

const sentence = html`<p>
  Kom naar de <www-term>assemblee</www-term>, of praat met een <www-term>ankerorganisatie</www-term>. <a href="#">Verder</a>
</p>`;
export const word = (term: WwwTerm) => term.renderRoot.querySelector<HTMLElement>('[part=word]');
export const bubble = (term: WwwTerm) => term.renderRoot.querySelector<HTMLElement>('[part=tip]');
export const isOpen = (term: WwwTerm) => bubble(term)?.matches(':popover-open') ?? false;
export const hasFocus = (term: WwwTerm) => term.renderRoot === term.shadowRoot && term.shadowRoot.activeElement === word(term);
export const close = (term: WwwTerm) => bubble(term)!.querySelector<HTMLElement>('.icon-button')!;
export const said = (term: WwwTerm) => bubble(term)!.textContent.replace(/\s+/g, ' ').trim();

/** The middle of an element, for the mouse. */
const middle = (element: Element | null): [number, number] => {
  const { left, top, width, height } = element!.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};
export const click = (element: Element | null) => sendMouse({ type: 'click', position: middle(element) });
export const rest = (element: Element | null) => sendMouse({ type: 'move', position: middle(element) });

export async function terms(template: TemplateResult = sentence): Promise<WwwTerm[]> {
  const parent = await fixture(template);
  const found = [...parent.querySelectorAll<WwwTerm>('www-term')];
  await Promise.all(found.map((term) => term.updateComplete));
  return found;
}
export async function press(term: WwwTerm, key: string): Promise<void> {
  word(term)!.focus();
  await sendKeys({ press: key });
  await term.updateComplete;
}
