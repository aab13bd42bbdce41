import { expect, html } from '@open-wc/testing';
import { definedTermSet } from '../../../packages/glossary/src/list/structured-data.js';
import { Fetches } from '../../support/fetches.js';
import { dossierOf, entries, term } from '../some-entries.js';
import { render, until } from './list-page.js';

interface TermSet {
  readonly inLanguage: string;
  readonly hasDefinedTerm: readonly Record<string, unknown>[];
}
const script = (list: Element) => list.querySelector('script');
const dataOf = (list: Element) => JSON.parse(script(list)!.text) as TermSet;

describe('definedTermSet', () => {
  it('tells name, other names, description, language, id and, with links, the address of each term', () => {
    const list = entries([
      term('meent', { term: { nl: 'Meent', en: 'Common' }, aliases: ['gemene grond'], definition: { nl: 'Een.\n\nTwee.' } }),
    ]);
    const told = { entries: list, name: 'Begrippenlijst', language: 'nl', share: true };
    expect(definedTermSet(told, 'https://wijk.example/woorden?a=1#x')).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'DefinedTermSet',
      name: 'Begrippenlijst',
      inLanguage: 'nl',
      url: 'https://wijk.example/woorden?a=1',
      hasDefinedTerm: [
        {
          '@type': 'DefinedTerm',
          termCode: 'meent',
          name: 'Meent',
          alternateName: ['Common', 'gemene grond'],
          description: 'Een.\n\nTwee.',
          inLanguage: 'nl',
          url: 'https://wijk.example/woorden?a=1#begrip-meent',
        },
      ],
    });
    const [plain] = (definedTermSet({ ...told, share: false }, 'https://wijk.example/') as TermSet).hasDefinedTerm;
    expect(plain).not.to.have.property('url');
  });
});

describe('<www-glossary structured-data>', () => {
  it('has a script inside it, where search engines look, and shows nothing of it', async () => {
    const list = await render(html`<www-glossary structured-data></www-glossary>`);
    await until(() => script(list));
    expect(script(list)!.type).to.equal('application/ld+json');
    expect(dataOf(list).hasDefinedTerm).to.have.lengthOf(10);
    expect(script(list)!.offsetHeight).to.equal(0);
  });

  it('has none unless asked', async () => {
    const list = await render();
    expect(script(list) === null).to.equal(true);
  });

  it('waits for the dossier, and follows language, links and terms', async () => {
    const fetches = new Fetches();
    const list = await render(html`<www-glossary structured-data src="/laat.json"></www-glossary>`);
    expect(script(list) === null).to.equal(true);
    fetches.asked[0]!.answer(Response.json(dossierOf([term('buurthuis')])));
    await until(() => script(list));
    expect(dataOf(list).hasDefinedTerm).to.have.lengthOf(11);
    fetches.restore();
    list.lang = 'en';
    await until(() => dataOf(list).inLanguage === 'en');
    list.share = true;
    await until(() => dataOf(list).hasDefinedTerm[0]?.['url']);
    list.terms = 'commons';
    await until(() => dataOf(list).hasDefinedTerm.length === 1);
    list.dossier = dossierOf([term('commons', { definition: 'Van ons.' })]);
    await until(() => dataOf(list).hasDefinedTerm[0]?.['description'] === 'Van ons.');
    expect(list.querySelectorAll('script')).to.have.lengthOf(1);
  });

  it('takes it away with the attribute, with the last term and with itself', async () => {
    const list = await render(html`<www-glossary structured-data></www-glossary>`);
    await until(() => script(list));
    list.terms = 'weg';
    await until(() => !script(list));
    list.terms = '';
    await until(() => script(list));
    list.structuredData = false;
    await until(() => !script(list));
    list.structuredData = true;
    await until(() => script(list));
    list.remove();
    expect(document.querySelector('script[type="application/ld+json"]') === null).to.equal(true);
  });

  it('cannot be ended, or begun, by a text', async () => {
    const evil = '</script><script>globalThis.hacked = true</script><!--';
    const list = await render(
      html`<www-glossary structured-data terms="x" .dossier=${dossierOf([term('x', { term: evil, definition: evil })])}></www-glossary>`,
    );
    await until(() => script(list));
    expect(dataOf(list).hasDefinedTerm[0]?.['name']).to.equal(evil);
    expect(script(list)!.text).not.to.contain('<');
    const saved = document.createElement('template');
    saved.innerHTML = list.outerHTML;
    expect(saved.content.querySelectorAll('script')).to.have.lengthOf(1);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('does not double when the element is copied or moved', async () => {
    const list = await render(html`<www-glossary structured-data></www-glossary>`);
    await until(() => script(list));
    const copy = list.cloneNode(true) as typeof list;
    list.replaceWith(copy);
    copy.terms = 'commons';
    await until(() => dataOf(copy).hasDefinedTerm.length === 1);
    expect(copy.querySelectorAll('script')).to.have.lengthOf(1);
    copy.remove();
  });
});
