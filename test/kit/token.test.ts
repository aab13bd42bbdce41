import { expect, fixture, html } from '@open-wc/testing';
import { css, LitElement } from 'lit';
import { register, sharedTokens, tokenStyles, type Token } from '../../packages/kit/src/index.js';

const tokens: readonly Token[] = [
  { name: 'color-action', value: ['rgb(1, 1, 1)', 'rgb(2, 2, 2)'], from: ['--utrecht-link-color'], use: 'Test.' },
];

class Tinted extends LitElement {
  static override styles = [
    tokenStyles(tokens),
    css`
      :host {
        color: var(--_action);
      }
    `,
  ];
}
register('www-tinted', Tinted);

const colour = (element: Element) => getComputedStyle(element).color;

describe('tokenStyles', () => {
  it('follows the color-scheme of the page, not that of the system', async () => {
    const light = await fixture(html`<www-tinted></www-tinted>`);
    expect(colour(light)).to.equal('rgb(1, 1, 1)');
    light.parentElement!.style.colorScheme = 'dark';
    expect(colour(light)).to.equal('rgb(2, 2, 2)');
  });

  it("takes the site's own token before a design system's, and that before ours", async () => {
    const element = await fixture<HTMLElement>(html`<www-tinted></www-tinted>`);
    element.style.setProperty('--utrecht-link-color', 'rgb(3, 3, 3)');
    expect(colour(element)).to.equal('rgb(3, 3, 3)');
    element.style.setProperty('--www-color-action', 'rgb(4, 4, 4)');
    expect(colour(element)).to.equal('rgb(4, 4, 4)');
  });

  it('names each shared token once, with a use', () => {
    const names = sharedTokens.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    for (const { use } of sharedTokens) expect(use).to.match(/\.$/);
  });
});
