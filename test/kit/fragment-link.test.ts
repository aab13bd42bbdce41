import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { FragmentLink } from '../../packages/kit/src/index.js';

/** Knows two steps as soon as it is ready; keeps what it was asked to show. */
class Linked extends LitElement {
  static override properties = { share: { type: Boolean }, ready: { type: Boolean } };
  declare share: boolean;
  declare ready: boolean;
  readonly seen: string[] = [];
  readonly link = new FragmentLink(this, {
    wanted: () => this.share,
    owns: (part) => this.ready && ['stap-1', 'a&b=c %'].includes(part),
    show: (part) => void this.seen.push(part),
  });
}
customElements.define('test-linked', Linked);

const linked = (share = true, ready = true) => fixture<Linked>(html`<test-linked ?share=${share} ?ready=${ready}></test-linked>`);
const go = async (hash: string) => {
  if (location.hash === hash) return;
  setTimeout(() => (location.hash = hash));
  await oneEvent(globalThis as unknown as HTMLElement, 'hashchange');
};
const put = (hash: string) => history.replaceState(null, '', hash || location.pathname + location.search);

describe('FragmentLink', () => {
  afterEach(() => put(''));

  for (const [hash, seen] of [
    ['#stap-1', ['stap-1']],
    ['#map.place=bank&stap-1', ['stap-1']],
    ['#a%26b%3Dc%20%25', ['a&b=c %']],
    ['#stap-9', []],
    ['#map.place=stap-1', []],
    ['#%E0%A4%A', []],
    ['#', []],
  ] as const) {
    it(`finds ${JSON.stringify(seen)} in ${hash}`, async () => {
      put(hash);
      expect((await linked()).seen).to.deep.equal(seen);
    });
  }

  it('waits until its widget has what the link names, and shows it once', async () => {
    put('#stap-1');
    const element = await linked(true, false);
    expect(element.seen).to.deep.equal([]);
    element.ready = true;
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.seen).to.deep.equal(['stap-1']);
  });

  it('follows a change of the address, and the same one again', async () => {
    const element = await linked();
    for (const hash of ['#stap-1', '#elders', '#stap-1']) {
      await go(hash);
      await element.updateComplete;
    }
    expect(element.seen).to.deep.equal(['stap-1', 'stap-1']);
  });

  it('does not follow what widgets write', async () => {
    const element = await linked();
    const other = await linked();
    other.link.write('stap-1');
    put('#stap-1&map.place=bank');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.seen).to.deep.equal([]);
  });

  it('does nothing for a page that wants no links', async () => {
    put('#stap-1');
    const element = await linked(false);
    element.link.write('a&b=c %');
    expect([element.seen, location.hash]).to.deep.equal([[], '#stap-1']);
  });

  for (const [before, part, after] of [
    ['', 'stap-1', '#stap-1'],
    ['#map.place=a%26b&map.view=1,2', 'stap-1', '#stap-1&map.place=a%26b&map.view=1,2'],
    ['#stap-1&map.place=bank', 'a&b=c %', '#a%26b%3Dc%20%25&map.place=bank'],
    ['#a%26b%3Dc%20%25&inhoud', undefined, '#inhoud'],
    ['#stap-1', undefined, ''],
  ] as const) {
    it(`writes ${part ?? 'nothing'} beside what is there in "${before}"`, async () => {
      const element = await linked();
      put(before);
      const { length } = history;
      element.link.write(part);
      expect(location.hash).to.equal(after);
      expect(history.length).to.equal(length);
    });
  }

  it('hears nothing more after it is removed', async () => {
    const element = await linked();
    element.remove();
    await go('#stap-1');
    await element.updateComplete;
    expect(element.seen).to.deep.equal([]);
  });
});
