import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { WwwTerm } from '../../../packages/glossary/src/index.js';
import '../../../packages/glossary/src/define/term.js';
import { bubble, said, terms, word } from './term-page.js';

const dossierWith = (glossary: object[], language?: string) => ({ version: 1, language, neighbourhood: { name: 'Noord' }, glossary });

async function termOf(text: string, glossary: object[], language?: string): Promise<WwwTerm> {
  const [term] = await terms(html`<p>Een <www-term .dossier=${dossierWith(glossary, language)}>${text}</www-term> hier.</p>`);
  return term!;
}
const meaning = (term: WwwTerm) => word(term)?.ariaDescribedByElements?.[0]?.textContent;
const seeAlso = (term: WwwTerm) => [...bubble(term)!.querySelectorAll('.see button')].map(({ textContent }) => textContent);
const long = 'superlangwoord'.repeat(720);

describe('a term that', () => {
  it('refers to itself does not lead there', async () => {
    const term = await termOf('lus', [
      { id: 'lus', term: 'Lus', definition: 'Zie lus.', see: ['lus', 'knoop', 'weg'] },
      { id: 'knoop', term: 'Knoop', definition: 'Zie lus.', see: ['lus'] },
    ]);
    await term.show();
    expect(seeAlso(term)).to.deep.equal(['Knoop']);
  });

  it('has an alias that another one has too is the first of them', async () => {
    const term = await termOf('plek', [
      { id: 'een', term: 'Een', aliases: ['plek'], definition: 'De eerste.' },
      { id: 'twee', term: 'Twee', aliases: ['plek'], definition: 'De tweede.' },
    ]);
    expect(meaning(term)).to.equal('De eerste.');
  });

  it('is not there in the reader’s language is said in the one there is, which it names', async () => {
    const term = await termOf('mahalle', [{ id: 'm', term: { tr: 'Mahalle' }, definition: { tr: 'Bir yer.' } }], 'nl');
    expect(meaning(term)).to.equal('Bir yer.');
    await term.show();
    expect(bubble(term)!.querySelector('[part=definition]')!.getAttribute('lang')).to.equal('tr');
  });

  it('has markup in its texts shows it as text, in its description too', async () => {
    const evil = '<img src=x onerror="globalThis.hacked = true"> <b>vet</b>';
    const term = await termOf('kwaad', [{ id: 'kwaad', term: evil, definition: evil, source: { title: evil } }]);
    await term.show();
    expect(meaning(term)).to.equal(evil);
    expect(said(term)).to.contain(`Bron: ${evil}`);
    expect(term.shadowRoot!.querySelector('img, b')).to.equal(null);
  });

  for (const definition of ['', '   ', '\n\n \n', undefined, null, 7]) {
    it(`has ${JSON.stringify(definition)} as its definition leaves the word as it is`, async () => {
      const term = await termOf('leeg', [{ id: 'leeg', term: 'Leeg', definition }]);
      expect(word(term)).to.equal(null);
      await term.show();
      expect(bubble(term)).to.equal(null);
      expect(term.dataset['status']).to.equal('empty');
    });
  }

  it('has ten thousand letters, and as many in its definition, breaks within the bubble', async () => {
    const term = await termOf(long, [
      { id: 'lang', term: long, definition: long, see: ['kort'] },
      { id: 'kort', term: 'Kort', definition: 'Kort.', see: ['lang'] },
    ]);
    await term.show();
    const { scrollWidth, clientWidth } = bubble(term)!;
    expect(scrollWidth).to.equal(clientWidth);
    expect(bubble(term)!.querySelector('#name')!.textContent.length).to.equal(long.length);
  });

  it('is a word of ten thousand letters that nobody knows costs next to nothing', async () => {
    const started = performance.now();
    const [term] = await terms(html`<p><www-term>${'ensx'.repeat(2500)}</www-term> <www-term>${`${'e'.repeat(10000)}x`}</www-term></p>`);
    expect(performance.now() - started).to.be.below(500);
    expect(word(term!)).to.equal(null);
  });

  it('is one of five thousand of its dossier, a hundred times, is found from one index', async () => {
    const glossary = Array.from({ length: 5000 }, (_, i) => ({
      id: `begrip-${i}`,
      term: { nl: `Begrip ${i}`, en: `Term ${i}` },
      aliases: [`begrippen ${i}`, `b${i}`],
      definition: `Uitleg ${i}.`,
    }));
    const dossier = dossierWith(glossary);
    const numbers = Array.from({ length: 100 }, (_, i) => i * 50);
    const { normalize } = String.prototype;
    let normalized = 0;
    String.prototype.normalize = function (this: string, form) {
      normalized++;
      return normalize.call(this, form);
    };
    try {
      const words = numbers.map((i) => html`<www-term>begrippen ${i}</www-term> `);
      const page = await fixture(html`<www-dossier .dossier=${dossier}>${words}</www-dossier>`);
      const found = [...page.querySelectorAll('www-term')];
      await waitUntil(() => found.every((term) => word(term)), 'all known', { timeout: 9000 });
      expect(meaning(found[99]!)).to.equal('Uitleg 4950.');
    } finally {
      String.prototype.normalize = normalize;
    }
    // Each of the five words of each term once, not for each word of the page.
    expect(normalized / 5000).to.be.below(10);
  });
});

describe('what a screen reader hears of a term', () => {
  interface Heard {
    readonly role: string;
    readonly name?: string;
    readonly description?: string;
    readonly expanded?: boolean;
    readonly children?: readonly Heard[];
  }
  const flat = (node: Heard): Heard[] => [node, ...(node.children ?? []).flatMap(flat)];
  const heard = async () => flat((await executeServerCommand('a11y-snapshot', {})) as unknown as Heard);
  const definition = /^Een avond of middag waarop bewoners zelf/;

  it('is the word as a button, with its definition once, closed or open', async () => {
    const [term] = await terms(html`<p>Kom naar de <www-term>assemblee</www-term>.</p>`);
    const [closed, ...more] = (await heard()).filter(({ name }) => name === 'assemblee' || name === 'Assemblee');
    expect(more).to.deep.equal([]);
    expect([closed!.role, closed!.name, closed!.expanded]).to.deep.equal(['button', 'assemblee', false]);
    expect(closed!.description).to.match(definition);
    expect(
      (await heard()).filter(({ name, description }) => definition.test(name ?? '') || definition.test(description ?? '')),
    ).to.have.length(1);

    await term!.show();
    const nodes = await heard();
    const button = nodes.find(({ role, name }) => role === 'button' && name === 'assemblee');
    expect(button!.expanded).to.equal(true);
    expect(button!.description).to.match(definition);
    expect(nodes.filter(({ role, name }) => role === 'button' && name === 'Sluit uitleg')).to.have.length(1);
    expect(term!.renderRoot.querySelector('[role=status], [role=alert], [aria-live]')).to.equal(null);
  });

  it('is plain text for a word that nobody knows', async () => {
    await terms(html`<p>Een <www-term>fietsenstalling</www-term>.</p>`);
    const nodes = await heard();
    expect(nodes.filter(({ role }) => role === 'button')).to.deep.equal([]);
    expect(nodes.some(({ name }) => name?.includes('fietsenstalling'))).to.equal(true);
  });

  it('is the name and then the definition when see-also leads on', async () => {
    const [term] = await terms(html`<p>Kom naar de <www-term>assemblee</www-term>.</p>`);
    await term!.show();
    [...bubble(term!)!.querySelectorAll<HTMLElement>('.see button')].find(({ textContent }) => textContent === 'Commons')!.click();
    const nodes = await heard();
    expect(nodes.some(({ role, name }) => role === 'button' && name === 'Terug naar Assemblee')).to.equal(true);
    const name = bubble(term!)!.querySelector('#name')!;
    expect(term!.shadowRoot!.activeElement).to.equal(name);
    expect(name.ariaDescribedByElements![0]).to.equal(bubble(term!)!.querySelector('#definition'));
  });
});
