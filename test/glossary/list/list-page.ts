import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { WwwGlossary } from '../../../packages/glossary/src/index.js';
import '../../../packages/glossary/src/define.js';

export const render = (template: TemplateResult = html`<www-glossary></www-glossary>`): Promise<WwwGlossary> =>
  fixture<WwwGlossary>(template);

export const all = (list: WwwGlossary, selector: string): HTMLElement[] => [...list.renderRoot.querySelectorAll<HTMLElement>(selector)];

export const one = (list: WwwGlossary, selector: string): HTMLElement | null => list.renderRoot.querySelector<HTMLElement>(selector);

/** Of the terms that a person sees. */
export const names = (list: WwwGlossary): (string | null)[] =>
  all(list, '.terms:not([inert]) dt > span').map(({ textContent }) => textContent);

export const item = (list: WwwGlossary, id: string): HTMLElement => one(list, `.terms:not([inert]) dt[data-id="${id}"]`)!.parentElement!;

export const status = (list: WwwGlossary): string | null | undefined => one(list, '[role=status].help')?.textContent;

export const focused = (list: WwwGlossary): Element | null | undefined => list.shadowRoot?.activeElement;

export async function type(list: WwwGlossary, query: string): Promise<void> {
  one(list, '[type=search]')!.focus();
  await sendKeys({ type: query });
  await list.updateComplete;
}

export async function press(key: string): Promise<void> {
  await sendKeys({ press: key });
}

export const until = (holds: () => unknown): Promise<void> => waitUntil(() => Boolean(holds()), '', { timeout: 8000 });
