import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { css, LitElement, type TemplateResult } from 'lit';
import { Late } from '../../packages/kit/src/index.js';

const styles = css`
  p {
    color: rgb(1 2 3);
  }
`;

class LateHost extends LitElement {
  answers: (() => Promise<{ words: string; styles: typeof styles }>)[] = [];
  asked = 0;
  readonly late = new Late(this, () => this.answers[this.asked++]!());

  override render(): TemplateResult {
    const { part, failed } = this.late;
    return html`<p>${part?.words ?? (failed ? 'lukt niet' : 'onderweg')}</p>`;
  }
}
customElements.define('test-late', LateHost);

const hostOf = (...answers: LateHost['answers']) => fixture<LateHost>(html`<test-late .answers=${answers}></test-late>`);
const said = (host: LateHost) => host.renderRoot.querySelector('p')!.textContent;
const there = () => Promise.resolve({ words: 'er', styles });
const missing = () => Promise.reject(new Error('404'));

describe('Late', () => {
  it('asks for a part when it is first wanted, once, and renders the host with it and its styles', async () => {
    const host = await hostOf(there);
    await waitUntil(() => said(host) === 'er');
    host.requestUpdate();
    await host.updateComplete;
    expect(host.asked).to.equal(1);
    expect(getComputedStyle(host.renderRoot.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('takes groups of styles, each once', async () => {
    const host = await hostOf(() => Promise.resolve({ words: 'er', styles: [styles, [styles, css``]] as never }));
    await waitUntil(() => said(host) === 'er');
    expect((host.renderRoot as ShadowRoot).adoptedStyleSheets).to.have.lengthOf(2);
  });

  it('says when it has come, or could not be had', async () => {
    const host = await hostOf(missing);
    await host.late.settled;
    expect(host.late.failed).to.equal(true);
  });

  it('says that a part could not be had, does not ask again by itself, and does when it is told to', async () => {
    const host = await hostOf(missing, there);
    await waitUntil(() => said(host) === 'lukt niet');
    host.requestUpdate();
    await host.updateComplete;
    expect(host.asked).to.equal(1);
    host.late.retry();
    await waitUntil(() => said(host) === 'er');
  });
});
