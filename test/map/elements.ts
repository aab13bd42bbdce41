import { elementUpdated, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { WwwMap } from '../../packages/map/src/index.js';
import '../../packages/kit/src/define.js';
import '../../packages/map/src/define.js';
import { noord } from './dossiers.js';

/** The map of a dossier, in a box of this width. */
export async function mapOf(
  dossier: unknown = noord,
  attributes: Partial<Record<'layers' | 'place' | 'view', string>> = {},
  width = 1200,
): Promise<WwwMap> {
  const box = await fixture<HTMLElement>(html`<div><www-map></www-map></div>`);
  box.style.width = `${width}px`;
  const element = box.querySelector('www-map')!;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.dossier = dossier;
  await settled(element);
  return element;
}

/** After all that one change brings about. */
export async function settled(element: WwwMap): Promise<void> {
  while (!(await element.updateComplete));
  await elementUpdated(element);
}

export function all<E extends HTMLElement = HTMLElement>(element: WwwMap, selector: string): E[] {
  return [...element.renderRoot.querySelectorAll<E>(selector)];
}

export function one<E extends HTMLElement = HTMLElement>(element: WwwMap, selector: string): E | null {
  return element.renderRoot.querySelector<E>(selector);
}

export function words(element: HTMLElement | null | undefined): string {
  return element?.innerText.replace(/\s+/g, ' ').trim() ?? '';
}

export const row = (element: WwwMap, id: string) => one<HTMLButtonElement>(element, `[part=list] [data-place="${id}"]`)!;
export const cardTitle = (element: WwwMap) => words(one(element, '[part=card] h3'));
export const focused = (element: WwwMap) => element.shadowRoot!.activeElement as HTMLElement | null;

/** As who types it, letter by letter. */
export async function search(element: WwwMap, query: string): Promise<void> {
  const field = one<HTMLInputElement>(element, 'input[type=search]')!;
  field.value = query;
  field.dispatchEvent(new Event('input'));
  await settled(element);
}

/** What the list says: a number and a name for each row. */
export const listed = (element: WwwMap) =>
  all(element, '[part=list] .row').map((each) =>
    `${words(each.querySelector('.visually-hidden'))} ${words(each.querySelector('.name'))}`.trim(),
  );

/** Once the picture is on the canvas. */
export const drawn = (element: WwwMap) =>
  waitUntil(() => (one<HTMLCanvasElement>(element, 'canvas.picture-canvas')?.width ?? 300) !== 300, 'a picture', { timeout: 8000 });

/** Names in the list, in its order, also those that are folded. */
export const names = (element: WwwMap) => all(element, '[part=list] .row .name').map(({ textContent }) => textContent.trim());

export const emulate = (name: string, value: string) => executeServerCommand('emulate-media-features', [{ name, value }]);
