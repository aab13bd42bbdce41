import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { WwwTerm } from '../../../packages/glossary/src/index.js';
import '../../../packages/glossary/src/define/term.js';
import { word } from './term-page.js';

const lists = () => [...document.querySelectorAll('www-term-notes')];
const notesOf = (list: Element) =>
  [...list.shadowRoot!.querySelectorAll('li')].map((note) => [
    note.querySelector('span')!.textContent,
    note.querySelector('strong')!.textContent,
  ]);
const tell = (event: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(event));
const figure = (term: WwwTerm) => word(term)?.querySelector('.figure')?.textContent;

describe('terms on paper', () => {
  afterEach(() => tell('afterprint'));

  /** Begins to print, once what explains words on paper has come: that is when the page has nothing else to do. */
  async function begin(): Promise<void> {
    await waitUntil(() => tell('beforeprint') && lists().length > 0, 'printed', { timeout: 8000 });
  }

  /** A page with these words, about to be printed. */
  async function print(template: TemplateResult): Promise<{ page: Element; terms: WwwTerm[] }> {
    const page = await fixture(template);
    const terms = [...page.querySelectorAll('www-term')];
    await Promise.all(terms.map((term) => term.updateComplete));
    await begin();
    return { page, terms };
  }

  it('have figures in the order of the text, and each definition once, under the text that has it first', async () => {
    const { page, terms } = await print(
      html`<main>
        <section><www-term>commons</www-term>, <www-term>assemblee</www-term> en <www-term>commons</www-term></section>
        <section><www-term>assemblees</www-term> en <www-term>waarde</www-term></section>
        <p><www-term term="cwb">deze aanpak</www-term> en <www-term>fiets</www-term></p>
      </main>`,
    );
    expect(terms.map(figure)).to.deep.equal(['1', '2', '1', '2', '3', '4', undefined]);
    const [first, second] = page.querySelectorAll('section');
    expect(lists().map(({ parentElement }) => parentElement)).to.deep.equal([first, second, page]);
    expect(lists().map(notesOf)).to.deep.equal([
      [
        ['1', 'Commons'],
        ['2', 'Assemblee'],
      ],
      [['3', 'Waarde']],
      [['4', 'Community Wealth Building']],
    ]);
  });

  it('say every paragraph, and each source once', async () => {
    await print(html`<p><www-term>coöperatie</www-term> en <www-term>donuteconomie</www-term></p>`);
    const [list] = lists();
    expect(list!.parentElement, 'without a text around it the page').to.equal(document.body);
    const read = list!.shadowRoot!.textContent.replace(/\s+/g, ' ');
    expect(read).to.contain('Wat betekenen deze woorden?');
    expect(read.match(/Bron:/g)).to.have.length(1);
  });

  it('speak the language of each text', async () => {
    const { page } = await print(
      html`<div>
        <article lang="en"><www-term>commons</www-term></article>
        <article lang="nl"><www-term>commons</www-term></article>
      </div>`,
    );
    const titles = [...page.querySelectorAll('www-term-notes')].map(({ shadowRoot }) => shadowRoot!.querySelector('.title')!.textContent);
    expect(titles).to.deep.equal(['What do these words mean?', 'Wat betekenen deze woorden?']);
    expect(lists().map((list) => notesOf(list)[0]![0])).to.deep.equal(['1', '2']);
  });

  it('leave the page and their own trees afterwards as they were', async () => {
    const { page, terms } = await print(
      html`<article>
        <p>Een <www-term>commons</www-term></p>
      </article>`,
    );
    const root = terms[0]!.shadowRoot!;
    expect(lists().length).to.equal(1);
    tell('afterprint');
    const [html1, tree, sheets] = [page.outerHTML, root.innerHTML, root.adoptedStyleSheets.length];
    for (let i = 0; i < 2; i++) {
      tell('beforeprint');
      expect(page.outerHTML).not.to.equal(html1);
      tell('afterprint');
    }
    expect([page.outerHTML, root.innerHTML, root.adoptedStyleSheets.length]).to.deep.equal([html1, tree, sheets]);
    expect(lists()).to.deep.equal([]);
  });

  it('are not seen on the screen while a page is being printed', async () => {
    const { page, terms } = await print(
      html`<article>
        <p>Een <www-term>commons</www-term>.</p>
      </article>`,
    );
    expect(lists()[0]!.checkVisibility()).to.equal(false);
    expect((page as HTMLElement).innerText).to.equal('Een commons.');
    expect(getComputedStyle(word(terms[0]!)!.querySelector('.figure')!).display).to.equal('none');
  });

  it('are left out where they cannot be seen', async () => {
    const { terms } = await print(
      html`<div>
        <p hidden><www-term>commons</www-term></p>
        <p><www-term>waarde</www-term></p>
      </div>`,
    );
    expect(terms.map(figure)).to.deep.equal([undefined, '1']);
  });

  it('are found in shadow roots, in the place of the host', async () => {
    const page = await fixture<HTMLElement>(
      html`<article>
        <p><www-term>commons</www-term></p>
        <div></div>
        <p><www-term>waarde</www-term></p>
      </article>`,
    );
    const inside = Object.assign(document.createElement('www-term'), { textContent: 'assemblee' });
    page.querySelector('div')!.attachShadow({ mode: 'closed' }).append(inside);
    const [first, last] = page.querySelectorAll('www-term');
    await Promise.all([last!, inside, first!].map((term) => term.updateComplete));
    await begin();
    expect([first!, inside, last!].map(figure)).to.deep.equal(['1', '2', '3']);
    expect(notesOf(lists()[0]!).length).to.equal(3);
  });

  it('are no longer explained when the last word is gone, and are again when it comes back', async () => {
    const page = await fixture<HTMLElement>(html`<p><www-term>commons</www-term></p>`);
    const term = page.querySelector('www-term')!;
    await begin();
    tell('afterprint');
    term.remove();
    tell('beforeprint');
    expect(lists()).to.deep.equal([]);
    page.append(term);
    await begin();
  });
});
