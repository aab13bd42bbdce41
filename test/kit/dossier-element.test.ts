import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../packages/kit/src/define.js';
import { Fetches } from '../support/fetches.js';
import { Probe, text } from '../support/probe.js';

/** Waits for what draws it. */
class LateProbe extends Probe {
  late = true;

  protected override get waits(): boolean {
    return this.late;
  }
}
customElements.define('www-late-probe', LateProbe);

const noord = (title?: string) => ({ version: 1, neighbourhood: { name: 'Noord' }, ...(title && { title }) });
const probe = (given: unknown) => fixture<Probe>(html`<www-probe .dossier=${given}></www-probe>`);
const status = (element: Element | null) => (element as HTMLElement).dataset['status'];

describe('DossierElement', () => {
  for (const [what, given, expected] of [
    ['a dossier', noord('Noord'), 'ready'],
    ['a dossier without anything for it', noord(), 'empty'],
    ['something that is no dossier', 'dit is geen JSON', 'error'],
    ['a number', 7, 'error'],
    ['nothing', undefined, 'idle'],
    ['null', null, 'idle'],
  ] as const) {
    it(`is ${expected} for ${what}, and accessible`, async () => {
      const element = await probe(given);
      expect(status(element)).to.equal(expected);
      await expect(element).to.be.accessible();
    });
  }

  it('draws nothing over the page beside it, however long a word of the dossier is', async () => {
    const element = await probe(noord('W'.repeat(2000)));
    element.style.inlineSize = '200px';
    const { left, right, top } = element.getBoundingClientRect();
    const drawn = (x: number) => document.elementsFromPoint(x, top + 10).includes(element);
    expect([drawn(left + 100), drawn(right + 20)]).to.deep.equal([true, false]);
  });

  it('tells the page when it is ready, and again for the next dossier', async () => {
    const element = await probe(noord('Eerst'));
    const next = oneEvent(element, 'www-ready');
    element.dossier = noord('Daarna');
    expect((await next).detail.issues).to.deep.equal([]);
    expect(text(element)).to.contain('Daarna');
  });

  it('waits for what draws it as for its dossier, and tells the page only then', async () => {
    const element = await fixture<LateProbe>(html`<www-late-probe .dossier=${noord('Noord')}></www-late-probe>`);
    let ready = 0;
    element.addEventListener('www-ready', () => (ready += 1));
    expect([status(element), ready]).to.deep.equal(['loading', 0]);
    expect(element.renderRoot.querySelector('[part=loading]')).to.not.equal(null);
    element.late = false;
    element.requestUpdate();
    await element.updateComplete;
    expect([status(element), ready]).to.deep.equal(['ready', 1]);
  });

  it('does not wait for it when there is no dossier to show', async () => {
    const element = await fixture<LateProbe>(html`<www-late-probe .dossier=${7}></www-late-probe>`);
    expect(status(element)).to.equal('error');
  });

  it('says what a visitor and what the owner can do about a dossier that cannot be read', async () => {
    const element = await probe('{"version": 1,');
    const panel = element.renderRoot.querySelector('[part=error]');
    expect(panel?.textContent).to.contain('kan niet worden gelezen');
    await waitUntil(() => panel?.textContent.includes('Beheer je deze site?'));
    expect(panel?.textContent).to.contain('Ben je bezoeker?');
    expect(panel?.querySelector('li')?.textContent).to.contain('geen geldige JSON');
    expect(panel?.querySelector('button'), 'nothing to try again without an address').to.equal(null);
  });

  it('reports mistakes in its own part, and shows the rest', async () => {
    const element = await probe({ ...noord('Noord'), plans: [{ id: 'a', title: 'Plan', stage: 'ooit' }], meetings: 7 });
    await waitUntil(() => element.renderRoot.querySelector('[part=notice] li'));
    const mistakes = [...element.renderRoot.querySelectorAll('[part=notice] code')].map(({ textContent }) => textContent);
    expect(mistakes).to.deep.equal(['/plans/0/stage']);
    expect(text(element)).to.contain('Noord');
  });

  it('leaves a mistake that a widget before it tells of to that one, and tells of it when that one is gone', async () => {
    const dossier = { ...noord('Noord'), plans: [{ id: 'a', title: 'Plan', stage: 'ooit' }] };
    const page = await fixture(html`<www-dossier .dossier=${dossier}><www-probe></www-probe><www-probe></www-probe></www-dossier>`);
    const [first, second] = [...page.children] as [Probe, Probe];
    const tells = ({ renderRoot }: Probe) => renderRoot.querySelector('[part=notice] li') !== null;
    await waitUntil(() => tells(first), undefined, { timeout: 8000 });
    expect(tells(second)).to.equal(false);
    first.remove();
    await waitUntil(() => tells(second), undefined, { timeout: 8000 });
  });

  for (const [around, own, fallback, expected] of [
    ['', '', undefined, 'nl'],
    ['en', '', 'nl', 'en'],
    ['en-GB', '', undefined, 'en'],
    ['nl-x-b1', '', undefined, 'nl-x-b1'],
    ['fr', '', 'en', 'en'],
    ['en', 'nl', undefined, 'nl'],
    ['', '', 'en', 'en'],
  ] as const) {
    it(`speaks ${expected} in lang="${around}" with its own lang="${own}" and a dossier in ${fallback ?? 'no language'}`, async () => {
      const page = document.documentElement.lang;
      document.documentElement.lang = '';
      const dossier = { ...noord('Noord'), ...(fallback && { language: fallback }) };
      const parent = await fixture(html`<div lang=${around}><www-probe lang=${own} .dossier=${dossier}></www-probe></div>`);
      await (parent.firstElementChild as Probe).updateComplete;
      expect((parent.firstElementChild as Probe).renderRoot.querySelector('.language')?.textContent).to.equal(expected);
      document.documentElement.lang = page;
    });
  }

  it('speaks the language that a script sets, and says so to screen readers', async () => {
    const element = await probe(noord('Noord'));
    expect(element.hasAttribute('lang')).to.equal(false);
    element.lang = 'en';
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.language')?.textContent).to.equal('en');
    expect(element.getAttribute('lang')).to.equal('en');
  });

  it('speaks another language when the page does', async () => {
    const parent = await fixture(html`<div lang="nl"><www-probe .dossier=${noord('Noord')}></www-probe></div>`);
    const element = parent.firstElementChild as Probe;
    parent.setAttribute('lang', 'en');
    await waitUntil(() => element.renderRoot.querySelector('.language')?.textContent === 'en');
  });

  describe('with an address', () => {
    let fetches: Fetches;
    beforeEach(() => (fetches = new Fetches()));
    afterEach(() => fetches.restore());

    it('asks once for ten widgets', async () => {
      await fixture(html`<div>${Array.from({ length: 10 }, () => html`<www-probe src="/een.json"></www-probe>`)}</div>`);
      expect(fetches.urls).to.deep.equal(['/een.json']);
    });

    it('keeps its place while loading, then shows the dossier', async () => {
      const element = await fixture<Probe>(html`<www-probe src="/twee.json"></www-probe>`);
      expect(status(element)).to.equal('loading');
      expect(text(element)).to.contain('Wordt geladen');
      fetches.asked[0]?.answer(Response.json(noord('Er is iets')));
      await waitUntil(() => status(element) === 'ready');
      expect(text(element)).to.contain('Er is iets');
    });

    it('shows the newer file when the answer to an older address comes late', async () => {
      const element = await fixture<Probe>(html`<www-probe src="/oud.json"></www-probe>`);
      element.src = '/nieuw.json';
      await element.updateComplete;
      await waitUntil(() => fetches.asked.length === 2);
      fetches.asked[1]?.answer(Response.json(noord('Nieuw')));
      await waitUntil(() => status(element) === 'ready');
      fetches.asked[0]?.answer(Response.json(noord('Oud')));
      await element.updateComplete;
      expect(fetches.asked[0]?.signal.aborted).to.equal(true);
      expect(text(element)).to.contain('Nieuw').and.not.to.contain('Oud');
    });

    it('stops asking when it is removed while loading', async () => {
      const element = await fixture<Probe>(html`<www-probe src="/weg.json"></www-probe>`);
      element.remove();
      await waitUntil(() => fetches.asked[0]?.signal.aborted);
    });

    it('tries again when a person asks, and tells the page what failed', async () => {
      const element = await fixture<Probe>(html`<www-probe src="/later.json"></www-probe>`);
      const failed = oneEvent(element, 'www-error');
      fetches.asked[0]?.answer(new Response('', { status: 404 }));
      const { detail } = await failed;
      expect(detail).to.deep.include({ code: 'not-found', message: 'Het bestand met gegevens is er niet.' });
      expect(new URL(detail.url!).pathname).to.equal('/later.json');
      await element.updateComplete;
      element.renderRoot.querySelector<HTMLElement>('[part=error] button')?.click();
      await waitUntil(() => fetches.asked.length === 2);
      fetches.asked[1]?.answer(Response.json(noord('Toch nog')));
      await waitUntil(() => text(element).includes('Toch nog'));
    });

    it('says that an address that is none cannot be fetched', async () => {
      fetches.restore();
      const element = await fixture<Probe>(html`<www-probe src="http://["></www-probe>`);
      await waitUntil(() => status(element) === 'error');
      expect(text(element)).to.contain('kon niet worden opgehaald');
    });
  });
});
