import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { WwwGlossary } from '../../../packages/glossary/src/index.js';
import { nodesIn, page, settled, termsBecome, termsIn } from './page-text.js';

const dossier = (...glossary: object[]) => ({ version: 1, language: 'nl', neighbourhood: { name: 'Noord' }, glossary });
const buurthuis = { id: 'buurthuis', term: 'Buurthuis', definition: 'Waar buren elkaar treffen.' };

describe('<www-glossary annotate>', () => {
  describe('makes', () => {
    it('the first of each term in a text a term, that can be asked what it means', async () => {
      const { article } = await page('<p>De assemblee, nog een assemblee en de commons.</p>');
      await termsBecome(article, ['assemblee', 'commons']);
      const term = article.querySelector('www-term')!;
      await term.updateComplete;
      expect(term.renderRoot.querySelector('[role=button]')).to.be.ok;
      expect(article.textContent).to.equal('De assemblee, nog een assemblee en de commons.');
    });

    it('the first of each in every section: those of headings and of sectioning elements', async () => {
      const { article } = await page(`<p>commons commons</p><div><h2>commons</h2><p>commons</p></div><p>commons</p>
        <section>commons <aside>commons</aside> commons</section><p>commons</p><article><h3>Een</h3>commons<h3>Twee</h3>commons</article>`);
      await termsBecome(article, Array(6).fill('commons'));
      expect([...article.querySelectorAll('www-term')].map(({ parentElement }) => parentElement!.localName)).to.deep.equal([
        ...['p', 'p', 'section', 'aside', 'article', 'article'],
      ]);
    });

    for (const [name, text, expected] of [
      ['no part of a word', 'commonsplein assemblee-avond assemblee- en buurtavond', []],
      ['the longest', 'Community wealth building', ['Community wealth building=community-wealth-building']],
      ['other forms', 'kapitaalstromen', ['kapitaalstromen']],
      ['what is written with entities', 'geld&shy;stromen', ['geld\u00ADstromen=kapitaalstromen']],
      ['a word before an element', 'commons<br>commons', ['commons']],
      ['a word with a footnote', 'commons<sup>1</sup>', ['commons']],
      ['no word that goes on in another element', 'commons<b>plein</b> <i>buurt</i>assemblee com<b>mons</b>', []],
      ['no word that goes on past what is empty', 'commons<!-- --><wbr><span></span><i><b>plein</b></i>', []],
      [
        'words beside a space or a sign in another element',
        '<b>De </b>commons<i>, </i><b>de</b> assemblee<a href="#">.</a>',
        ['commons', 'assemblee'],
      ],
    ] as const) {
      it(`of “${text}” ${name}`, async () => {
        const { article } = await page(`<p>${text}</p>`);
        await settled(article);
        expect(termsIn(article)).to.deep.equal(expected);
      });
    }

    for (const open of [
      ...['a href="#"', 'button', 'label', 'h2', 'h6', 'div role="heading"', 'code', 'pre', 'kbd', 'samp', 'textarea', 'summary'],
      ...['template', 'noscript', 'svg', 'math', 'x-own', 'span translate="no"', 'div aria-hidden="true"', 'div hidden', 'div lang="fr"'],
      ...[
        'div contenteditable',
        'div role="button"',
        'div aria-live="polite"',
        'div data-www-no-terms',
        'div inert',
        'style',
        'script type="x"',
      ],
      ...['div style="display: flex"', 'div style="display: inline-grid"'],
    ]) {
      it(`no term in <${open}>`, async () => {
        const { article } = await page(`<${open}>commons</${open.split(' ')[0]}><p>commons</p>`);
        await termsBecome(article, ['commons']);
        expect(article.querySelector('p www-term')).to.be.ok;
        await settled(article);
        expect(termsIn(article)).to.deep.equal(['commons']);
      });
    }

    it('terms that lead to the list only when it is there to be read', async () => {
      const { article, list } = await page('<p>commons</p>');
      await termsBecome(article, ['commons']);
      expect(list.has('commons')).to.equal(false);
      list.hidden = false;
      expect(list.has('commons')).to.equal(true);
    });

    it('no second one in a section where the page has a term itself', async () => {
      const { article } = await page(
        '<p>De commons, de <www-term>meenten</www-term> en de <www-term term="CWB">aanpak</www-term>. CWB.</p>',
      );
      await settled(article);
      expect(article.querySelectorAll('www-term')).to.have.lengthOf(2);
    });

    it('terms in the language of each text', async () => {
      const { article } = await page('<p lang="en">Values and waarde</p><p>Values en waarde</p>');
      await termsBecome(article, ['Values=waarde']);
      const other = await page('<p>values</p><section>waarde, CWB</section><section lang="en">CWB</section>');
      await termsBecome(other.article, ['waarde', 'CWB=community-wealth-building', 'CWB=community-wealth-building']);
    });

    it('only the terms that the list is about', async () => {
      const { article, list } = await page(
        '<p>commons assemblee</p>',
        html`<www-glossary terms="commons" annotate="#text"></www-glossary>`,
      );
      await termsBecome(article, ['commons']);
      list.terms = '';
      await termsBecome(article, ['commons', 'assemblee']);
    });

    it('the terms of the dossier too, that explain themselves wherever they stand', async () => {
      const { article } = await page(
        '<p>Het buurthuis en de commons</p>',
        html`<www-dossier .dossier=${dossier(buurthuis)}><www-glossary hidden annotate="#text"></www-glossary></www-dossier>`,
      );
      await termsBecome(article, ['buurthuis', 'commons']);
      const term = article.querySelector('www-term')!;
      await waitUntil(() => term.dataset['status'] === 'ready', undefined, { timeout: 8000 });
      expect(term.renderRoot.textContent).to.contain('Waar buren elkaar treffen.');
    });
  });

  describe('follows', () => {
    it('text that comes later, is changed and goes', async () => {
      const { article } = await page('<p>Een tekst</p>');
      await settled(article);
      const p = document.createElement('p');
      p.textContent = 'Over waarde en commons';
      article.append(p);
      await termsBecome(article, ['waarde', 'commons']);
      article.firstElementChild!.textContent = 'Eerst commons';
      await termsBecome(article, ['commons', 'waarde']);
      expect(article.firstElementChild!.querySelector('www-term'), 'the first is the term').to.be.ok;
      article.firstElementChild!.remove();
      await termsBecome(article, ['waarde', 'commons']);
    });

    it('what is written to the text node that is annotated, as a framework does', async () => {
      const { article } = await page('<p>Wij en de commons hier</p>');
      const text = article.querySelector('p')!.firstChild as Text;
      await termsBecome(article, ['commons']);
      text.nodeValue = 'Wij en de assemblee daar';
      await termsBecome(article, ['assemblee']);
      expect(article.textContent).to.equal('Wij en de assemblee daar');
      text.nodeValue = text.data;
      await Promise.resolve();
      expect(article.textContent, 'written as it stood').to.equal('Wij en de ');
    });

    it('a long text that changes all the while it is looked at', async function () {
      this.timeout(60_000);
      const sections = 200;
      const filler = ' woorden over iets anders'.repeat(40);
      const { article, list } = await page(`<section><i></i>commons${filler}<i></i> <u>waarde</u></section>`.repeat(sections));
      const marks = [...article.querySelectorAll('i')];
      const timer = setInterval(() => {
        marks.shift()?.remove();
        marks.pop()?.remove();
      });
      try {
        await waitUntil(() => marks.length === 0 && termsIn(article).length === sections * 2, undefined, { timeout: 50_000 });
      } finally {
        clearInterval(timer);
      }
      list.remove();
      expect(article.innerHTML).to.equal(`<section>commons${filler} <u>waarde</u></section>`.repeat(sections));
    });

    it('a new first term, but leaves one alone that a person is at', async () => {
      const { article } = await page('<p>Over commons</p>');
      await termsBecome(article, ['commons']);
      const term = article.querySelector('www-term')!;
      await term.updateComplete;
      term.renderRoot.querySelector<HTMLElement>('[part=word]')!.focus();
      const p = document.createElement('p');
      p.textContent = 'Eerst commons en waarde';
      article.prepend(p);
      await termsBecome(article, ['commons', 'waarde', 'commons']);
      expect(document.activeElement).to.equal(term);
      term.renderRoot.querySelector<HTMLElement>('[part=word]')!.blur();
      p.append('!');
      p.append(' En assemblee');
      await termsBecome(article, ['commons', 'waarde', 'assemblee']);
    });

    it('a page that ends each term at once, slower after a while', async function () {
      this.timeout(60_000);
      const { article, list } = await page('<p>Over commons</p>');
      const ended: number[] = [];
      const other = new MutationObserver(() => {
        if (!article.querySelector('www-term')) return;
        ended.push(performance.now());
        article.innerHTML = '<p>Over commons</p>';
      });
      other.observe(article, { childList: true, subtree: true });
      await waitUntil(() => ended.length > 20 && ended.at(-1)! - ended.at(-3)! > 900, 'goes on as fast', { timeout: 50_000 });
      other.disconnect();
      await termsBecome(article, ['commons']);
      list.remove();
      expect(article.innerHTML).to.equal('<p>Over commons</p>');
    });

    it('an element that the selector matches later, by an attribute', async () => {
      const { root, article } = await page('<p>commons</p>', html`<www-glossary hidden annotate="[data-read]"></www-glossary>`);
      const other = document.createElement('div');
      other.textContent = 'waarde';
      root.append(other);
      await new Promise((done) => requestIdleCallback(done));
      expect(termsIn(root)).to.deep.equal([]);
      other.dataset['read'] = '';
      await termsBecome(root, ['waarde']);
      article.dataset['read'] = '';
      await termsBecome(root, ['commons', 'waarde']);
      other.removeAttribute('data-read');
      await termsBecome(root, ['commons']);
    });

    it('a part that is taken out and put in again', async () => {
      const { article } = await page('<p>commons</p><p hidden>waarde</p><p lang="fr">assemblee</p>');
      await termsBecome(article, ['commons']);
      article.querySelector('[hidden]')!.removeAttribute('hidden');
      article.querySelector('[lang]')!.removeAttribute('lang');
      await termsBecome(article, ['commons', 'waarde', 'assemblee']);
    });

    it('another language of the page', async () => {
      const { root, article } = await page('<p>values</p><section>waarde</section>');
      await termsBecome(article, ['waarde']);
      (root as HTMLElement).lang = 'en';
      await termsBecome(article, ['values=waarde']);
    });

    it('another dossier, another selector, and no selector', async () => {
      const { root, article, list } = await page('<p>buurthuis</p><p class="b">waarde</p>');
      await termsBecome(article, ['waarde']);
      list.dossier = dossier(buurthuis);
      await termsBecome(article, ['buurthuis', 'waarde']);
      list.annotate = '.b';
      await termsBecome(article, ['waarde']);
      list.annotate = '';
      await list.updateComplete;
      expect(termsIn(root)).to.deep.equal([]);
    });

    it('several glossaries, each with its own terms, and one of them leaving', async () => {
      const { root, article, list } = await page('<p>buurthuis commons</p>');
      const second = document.createElement('www-glossary');
      Object.assign(second, { dossier: dossier(buurthuis), annotate: '#text' });
      root.append(second);
      await termsBecome(article, ['buurthuis', 'commons']);
      list.remove();
      await termsBecome(article, ['buurthuis', 'commons']);
      second.remove();
      expect(termsIn(article)).to.deep.equal([]);
      expect(article.innerHTML).to.equal('<p>buurthuis commons</p>');
    });

    it('texts in its own shadow root, and no other', async () => {
      const { root, article } = await page('<p>commons</p>', html`<div id="host"></div>`);
      const shadow = root.querySelector('#host')!.attachShadow({ mode: 'open' });
      shadow.innerHTML = '<p id="text">waarde</p><www-glossary hidden annotate="#text"></www-glossary>';
      await termsBecome(shadow, ['waarde']);
      expect(termsIn(article)).to.deep.equal([]);
    });
  });

  describe('leaves the page', () => {
    const text = `assemblee <b>commons</b><!-- x --> de waarde en <a href="#">commons</a> waarde<ul><li>kapitaalstromen</li><li>CWB</li></ul>`;

    for (const [name, end] of [
      ['the glossary goes', (list: WwwGlossary) => list.remove()],
      [
        'it is moved out with what is around it',
        (list: WwwGlossary) => list.parentElement!.replaceChildren(list.parentElement!.firstElementChild!),
      ],
    ] as const) {
      it(`exactly as it was, at once, when ${name}`, async () => {
        const { article, list } = await page(text);
        article.append(document.createTextNode('na'), document.createTextNode('de assemblee'));
        const before = nodesIn(article);
        const copy = article.cloneNode(true);
        await termsBecome(article, ['assemblee', 'commons', 'waarde', 'kapitaalstromen', 'CWB=community-wealth-building']);
        end(list);
        expect(nodesIn(article)).to.deep.equal(before);
        expect(article.isEqualNode(copy)).to.equal(true);
      });
    }

    it('as it became, when it has changed meanwhile', async () => {
      const { article, list } = await page('<p>De commons en de waarde</p><p>Een assemblee</p>');
      await termsBecome(article, ['commons', 'waarde', 'assemblee']);
      const [first, second] = article.children;
      (second!.firstChild as Text).data = 'Geen assemblee';
      first!.append(' toe');
      second!.prepend(document.createElement('hr'));
      list.remove();
      expect(article.innerHTML).to.equal('<p>De commons en de waarde toe</p><p><hr>Geen assemblee</p>');
    });

    it('with a text that was taken out, as the host had it', async () => {
      const { article } = await page('<p>De commons hier</p>');
      const p = article.firstElementChild!;
      const text = p.firstChild as Text;
      await termsBecome(article, ['commons']);
      p.remove();
      await Promise.resolve();
      expect([p.innerHTML, text.data, p.childNodes.length]).to.deep.equal(['De commons hier', 'De commons hier', 1]);
    });

    it('with all its words when it is normalised', async () => {
      const { article, list } = await page('<p>commons</p><p>De <b>waarde</b></p>');
      await termsBecome(article, ['commons', 'waarde']);
      article.normalize();
      await settled(article);
      expect(article.textContent).to.equal('commonsDe waarde');
      await termsBecome(article, ['commons', 'waarde']);
      list.remove();
      expect(article.innerHTML).to.equal('<p>commons</p><p>De <b>waarde</b></p>');
    });

    it('with all its words when a translator replaces its texts', async () => {
      const { article } = await page('<p>De commons hier</p>');
      await termsBecome(article, ['commons']);
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) if (walker.currentNode.nodeValue) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const font = document.createElement('font');
        font.textContent = `[${text.data}]`;
        text.replaceWith(font);
      }
      await settled(article);
      expect(article.textContent).to.equal('[De ][commons][ hier]');
    });

    it('with what a person has selected', async () => {
      const { article } = await page('<p>Wij en de commons van nu</p>');
      const text = article.querySelector('p')!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 4, text, 24);
      await termsBecome(article, ['commons']);
      expect(getSelection()!.toString()).to.equal('en de commons van nu');
    });
  });

  for (const wrong of ['###', '!', 'p:nope', null, 7, {}]) {
    it(`says what is wrong with ${String(wrong)} as a selector, or ignores it`, async () => {
      const list = await fixture<WwwGlossary>(html`<www-glossary .annotate=${wrong as string}></www-glossary>`);
      const notice = list.renderRoot.querySelector('[part=notice]')?.textContent;
      if (typeof wrong === 'object') expect(notice).to.equal(undefined);
      else expect(notice).to.contain(`“${wrong}”. Dat is geen selector`);
      expect(list.renderRoot.querySelectorAll('dt')).to.have.lengthOf(10);
    });
  }
});
