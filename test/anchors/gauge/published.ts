import { fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../packages/anchors/src/define/anchor-gauge.js';
import type { WwwAnchorGauge } from '../../../packages/anchors/src/index.js';

/** A gauge of a dossier of the demo, once it is drawn. */
export async function gaugeOf(dossier: string, { lang = 'nl', variant = 'bar' } = {}): Promise<WwwAnchorGauge> {
  const element = await fixture<WwwAnchorGauge>(
    html`<www-anchor-gauge lang=${lang} variant=${variant as 'bar'} src="/packages/demo/dossiers/${dossier}.json"></www-anchor-gauge>`,
  );
  await waitUntil(() => element.dataset['status'] === 'ready', 'no dossier', { timeout: 8000 });
  await element.updateComplete;
  return element;
}

/** All words that a reader sees, in their order. */
export const read = (element: WwwAnchorGauge): string => tidy(visible(element.renderRoot));

/** All words that a screen reader says, in their order. */
export async function heard(): Promise<string> {
  const parts: string[] = [];
  const walk = ({ role, name, children = [] }: Node): void => {
    if (children.length === 0 || role === 'heading') parts.push(name ?? '');
    if (role !== 'heading') children.forEach(walk);
  };
  walk((await executeServerCommand('a11y-snapshot')) as Node);
  return tidy(parts.join(' '));
}

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

function visible(node: globalThis.Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement || (node instanceof Element && node.matches('svg, .visually-hidden'))) return '';
  return [...node.childNodes].map(visible).join(' ');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ([.,:;])/g, '$1');
}
