import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WwwGlossary, WwwTerm } from '../../../packages/glossary/src/index.js';
import '../../../packages/glossary/src/define.js';
import '../../../packages/kit/src/define.js';

const dossier = {
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord' },
  sources: [{ id: 'boek', title: 'Het buurtboek', url: 'https://example.org/boek' }],
  glossary: [
    {
      id: 'buurthuis',
      term: { nl: 'Buurthuis', en: 'Community centre', tr: 'Mahalle evi' },
      definition: 'Eerste alinea.\n\nTweede alinea.',
      see: ['tuin', 'commons', 'weg'],
      source: 'boek',
    },
    { id: 'tuin', term: 'Tuin', definition: 'Groen.', source: { title: 'Eigen werk', url: 'javascript:alert(1)' } },
  ],
};
const part = (term: WwwTerm, selector: string) => term.renderRoot.querySelector<HTMLElement>(`[part=tip] ${selector}`);
const button = (term: WwwTerm, name: string) =>
  [...term.renderRoot.querySelectorAll<HTMLElement>('[part=tip] button')].find(({ textContent }) => textContent.trim() === name);
const title = (term: WwwTerm) => part(term, '#name')?.textContent;

async function open(template = html`<www-term>buurthuis</www-term>`): Promise<WwwTerm> {
  const page = await fixture(html`<www-dossier .dossier=${dossier}><p>Een ${template}.</p></www-dossier>`);
  const term = page.querySelector('www-term')!;
  await waitUntil(() => term.renderRoot.querySelector('[part=word]'));
  term.renderRoot.querySelector<HTMLElement>('[part=word]')!.focus();
  await sendKeys({ press: 'Enter' });
  await term.updateComplete;
  return term;
}

describe('the bubble of a term', () => {
  it('says its name, each paragraph, its names elsewhere and its source', async () => {
    const term = await open();
    expect(title(term)).to.equal('Buurthuis');
    expect([...term.renderRoot.querySelectorAll('[part=definition] p')].map((p) => p.textContent)).to.deep.equal([
      'Eerste alinea.',
      'Tweede alinea.',
    ]);
    const others = [...term.renderRoot.querySelectorAll('.help bdi')].map((name) => [
      name.getAttribute('lang'),
      name.parentElement?.textContent,
    ]);
    expect(others).to.deep.equal([
      ['en', 'Engels: Community centre'],
      ['tr', 'Turks: Mahalle evi'],
    ]);
    expect(part(term, '[part=source] a')?.getAttribute('href')).to.equal('https://example.org/boek');
  });

  it('leads on to other terms and back, with the focus on what is read', async () => {
    const term = await open();
    expect(button(term, 'Weg'), 'a term that is not there').to.equal(undefined);
    button(term, 'Tuin')!.click();
    await waitUntil(() => title(term) === 'Tuin');
    expect(term.shadowRoot?.activeElement).to.equal(part(term, '#name'));
    expect(part(term, '#name')?.ariaDescribedByElements?.[0]?.textContent.trim()).to.equal('Groen.');
    expect(term.renderRoot.querySelector('#meaning')?.textContent, 'of the word itself').to.contain('Eerste alinea');
    button(term, 'Terug naar Buurthuis')!.click();
    await waitUntil(() => title(term) === 'Buurthuis');
    expect(button(term, 'Terug naar Tuin')).to.equal(undefined);
    expect(term.shadowRoot?.activeElement).to.equal(part(term, '#name'));
  });

  it('begins again with its own term when it is opened again', async () => {
    const term = await open();
    button(term, 'Commons')!.click();
    await waitUntil(() => title(term) === 'Commons');
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => title(term) === 'Buurthuis');
  });

  it('never links to what is no web address', async () => {
    const term = await open(html`<www-term>tuin</www-term>`);
    expect(part(term, '[part=source]')?.textContent).to.equal('Bron: Eigen werk');
    expect(part(term, 'a')).to.equal(null);
  });

  it('does not speak of a glossary when the page has none that holds the term', async () => {
    expect(button(await open(), 'Meer in de begrippenlijst')).to.equal(undefined);
    const term = await open(html`<www-term>buurthuis</www-term> <www-glossary terms="commons"></www-glossary>`);
    expect(button(term, 'Meer in de begrippenlijst')).to.equal(undefined);
  });

  it('leads to the term in the glossary of the page, and tells the page', async () => {
    const term = await open(html`<www-term>buurthuis</www-term> <www-glossary></www-glossary>`);
    const list = term.parentElement!.querySelector<WwwGlossary>('www-glossary')!;
    const chosen = oneEvent(term, 'www-select');
    button(term, 'Meer in de begrippenlijst')!.click();
    expect((await chosen).detail).to.deep.equal({ kind: 'term', id: 'buurthuis', origin: 'www-term' });
    await waitUntil(() => list.shadowRoot?.activeElement?.getAttribute('data-id') === 'buurthuis');
    expect(list.shadowRoot?.activeElement?.getAttribute('aria-current')).to.equal('true');
    expect(term.renderRoot.querySelector('[part=tip]')?.matches(':popover-open')).to.equal(false);
  });

  it('leads to a glossary without any dossier too', async () => {
    const page = await fixture(html`<div><www-term>commons</www-term> <www-glossary></www-glossary></div>`);
    const term = page.querySelector('www-term')!;
    const list = page.querySelector('www-glossary')!;
    await term.show();
    button(term, 'Meer in de begrippenlijst')!.click();
    await waitUntil(() => list.shadowRoot?.activeElement?.getAttribute('data-id') === 'commons');
  });
});
