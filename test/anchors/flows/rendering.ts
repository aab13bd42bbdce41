import { fixture, html } from '@open-wc/testing';
import '../../../packages/anchors/src/define.js';
import type { WwwFlows } from '../../../packages/anchors/src/index.js';
import { around, dossierOf, flow, nodes, simple } from './dossiers.js';

export const noord = dossierOf(simple, around, nodes);
export const mixed = dossierOf([...simple, flow('uren', 'lonen', 'wijk', 22_000, { unit: 'hours', kind: 'care' })], around, nodes);
export const many = dossierOf(
  [
    ...simple,
    ...Array.from({ length: 8 }, (_, i) => flow(`groot-${i}`, 'wijk', 'huur', 10, { label: `Groot ${i}` })),
    ...Array.from({ length: 7 }, (_, i) => flow(`klein-${i}`, 'wijk', 'huur', 0.1, { label: `Klein ${i}` })),
  ],
  around,
  nodes,
);

export async function render(
  dossier: unknown = noord,
  {
    view = 'table',
    lang = 'nl',
    kind = '',
    unit = '',
    width = 800,
  }: Partial<Record<'view' | 'lang' | 'kind' | 'unit', string>> & { width?: number } = {},
): Promise<WwwFlows> {
  const box = await fixture<HTMLElement>(
    html`<div><www-flows view=${view} lang=${lang} kind=${kind} unit=${unit} .dossier=${dossier}></www-flows></div>`,
  );
  box.style.width = `${width}px`;
  const element = box.querySelector('www-flows')!;
  while (!(await element.updateComplete));
  return element;
}

export const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
export const all = (element: WwwFlows, selector: string) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
export const one = (element: WwwFlows, selector: string) => element.renderRoot.querySelector<HTMLElement>(selector)!;
/** What only paper shows is apart. */
export const texts = (element: WwwFlows, selector: string) =>
  all(element, selector)
    .filter((found) => !found.closest('.on-paper'))
    .map(({ textContent }) => plain(textContent));
export const rows = (element: WwwFlows) =>
  all(element, 'table tr:not(thead tr, .more-of)')
    .filter((row) => row.checkVisibility())
    .map((row) => [...row.querySelectorAll('th, td:not([aria-hidden])')].map((cell) => plain(cell.textContent)).join(' | '));
export const press = async (element: WwwFlows, selector: string) => {
  one(element, selector).click();
  await element.updateComplete;
};
