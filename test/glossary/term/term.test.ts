import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { WwwTerm } from '../../../packages/glossary/src/index.js';
import '../../../packages/kit/src/define.js';
import { Fetches } from '../../support/fetches.js';
import { bubble, click, close, hasFocus, isOpen, press, said, terms, word } from './term-page.js';

const dossier = (definition = 'Waar buren elkaar treffen.') => ({
  version: 1,
  neighbourhood: { name: 'Noord' },
  glossary: [{ id: 'buurthuis', term: 'Buurthuis', definition }],
});

const one = async (template: TemplateResult) => (await terms(html`<p>Een ${template} in een zin.</p>`))[0]!;

describe('<www-term>', () => {
  beforeEach(async () => {
    await resetMouse();
    await sendMouse({ type: 'move', position: [790, 590] });
  });

  describe('as a word', () => {
    it('reads as the sentence it stands in, and takes no room of its own', async () => {
      const plain = await fixture<HTMLElement>(
        html`<p>Kom naar de <span>assemblee</span>, of praat met een <span>ankerorganisatie</span>. <a href="#">Verder</a></p>`,
      );
      const [assemblee] = await terms();
      const explained = assemblee!.closest('p')!;
      expect(explained.innerText).to.equal(plain.innerText);
      expect(explained.offsetHeight).to.equal(plain.offsetHeight);
      const [after, before] = [explained, plain].map((p) => p.querySelector('a')!.getBoundingClientRect().left);
      expect(after).to.be.closeTo(before!, 0.1);
    });

    it('breaks over lines as text does, and keeps the full stop behind it', async () => {
      const [term] = await terms(html`<p>Dit is <www-term>democratisering van de economie</www-term>.</p>`);
      const sentence = term!.closest('p')!;
      for (let width = 320; width > 100; width -= 10) {
        sentence.style.setProperty('width', `${width}px`);
        const lines = [...word(term!)!.getClientRects()];
        const stop = document.createRange();
        stop.selectNode(sentence.lastChild!);
        expect(stop.getBoundingClientRect().top, `at ${width} px`).to.be.closeTo(lines.at(-1)!.top, 1);
        if (width < 220) expect(lines.length).to.be.above(1);
      }
    });

    for (const [what, template, id] of [
      ['its own text', html`<www-term>assemblee</www-term>`, 'Assemblee'],
      ['its text in another form', html`<www-term>ANKERORGANISATIES</www-term>`, 'Ankerorganisatie'],
      ['its id', html`<www-term term="kapitaalstromen">geld</www-term>`, 'Kapitaalstromen'],
      ['an alias', html`<www-term term="CWB">deze aanpak</www-term>`, 'Community Wealth Building'],
      ['text with markup inside', html`<www-term><em>anker</em>organisatie</www-term>`, 'Ankerorganisatie'],
    ] as const) {
      it(`finds its term by ${what}`, async () => {
        const term = await one(template);
        await term.show();
        expect(bubble(term)?.querySelector('#name')?.textContent).to.equal(id);
      });
    }

    for (const [what, template] of [
      ['a word nobody knows', html`<www-term>fiets</www-term>`],
      ['a term nobody knows', html`<www-term term="fiets">assemblee</www-term>`],
      ['nothing', html`<www-term></www-term>`],
    ] as const) {
      it(`is plain text for ${what}, and stays quiet`, async () => {
        const term = await one(template);
        term.show();
        term.hide();
        expect(term.shadowRoot?.querySelectorAll('*').length).to.equal(1);
        expect(term.dataset['status']).to.equal('empty');
      });
    }

    for (const given of [null, undefined, 7, {}]) {
      it(`takes ${String(given)} as its term without a complaint`, async () => {
        const term = await one(html`<www-term .term=${given as unknown as string}>assemblee</www-term>`);
        expect(term.textContent).to.equal('assemblee');
      });
    }

    it('follows its text', async () => {
      const term = await one(html`<www-term>fiets</www-term>`);
      term.firstChild!.nodeValue = 'assemblee';
      await waitUntil(() => word(term));
      term.show();
      term.textContent = 'fiets';
      await waitUntil(() => !word(term));
      term.textContent = 'commons';
      await waitUntil(() => word(term));
      expect(word(term)?.ariaExpanded).to.equal('false');
      term.show();
      term.textContent = 'waarde';
      await waitUntil(() => !isOpen(term));
    });

    it('has the definition as its description, closed and open, and no second time by itself', async () => {
      const [assemblee] = await terms();
      for (const show of [() => {}, () => assemblee!.show()]) {
        show();
        await assemblee!.updateComplete;
        const [description, ...others] = word(assemblee!)!.ariaDescribedByElements!;
        expect(description!.textContent).to.match(/^Een avond of middag waarop bewoners zelf/);
        expect(others).to.deep.equal([]);
      }
      expect(assemblee!.renderRoot.querySelector('[role=status], [role=alert], [aria-live]')).to.equal(null);
    });
  });

  describe('opens and closes', () => {
    for (const [how, open, shut] of [
      ['a click on the word, and another', (term: WwwTerm) => click(word(term)!), (term: WwwTerm) => click(word(term)!)],
      ['a click on the word and the close button', (term: WwwTerm) => click(word(term)!), (term: WwwTerm) => click(close(term))],
      [
        'a click on the word and one beside it',
        (term: WwwTerm) => click(word(term)!),
        () => sendMouse({ type: 'click', position: [700, 500] }),
      ],
      ['a click on the word and Escape', (term: WwwTerm) => click(word(term)!), () => sendKeys({ press: 'Escape' })],
      ['Enter, and Enter again', (term: WwwTerm) => press(term, 'Enter'), () => sendKeys({ press: 'Enter' })],
      ['Space, and Space again', (term: WwwTerm) => press(term, 'Space'), () => sendKeys({ press: 'Space' })],
      ['Enter and Escape', (term: WwwTerm) => press(term, 'Enter'), () => sendKeys({ press: 'Escape' })],
    ] as const) {
      it(`by ${how}, and has the focus afterwards`, async () => {
        const [term] = await terms();
        await open(term!);
        await waitUntil(() => isOpen(term!));
        await term!.updateComplete;
        expect(word(term!)!.ariaExpanded).to.equal('true');
        await shut(term!);
        await waitUntil(() => !isOpen(term!));
        await term!.updateComplete;
        expect(word(term!)!.ariaExpanded).to.equal('false');
        expect(hasFocus(term!), 'focus').to.equal(true);
      });
    }

    it('from within by Escape: focus returns to the word', async () => {
      const [term] = await terms();
      await press(term!, 'Enter');
      await sendKeys({ press: 'Tab' });
      expect(term!.shadowRoot?.activeElement).to.equal(close(term!));
      await sendKeys({ press: 'Escape' });
      expect(isOpen(term!)).to.equal(false);
      expect(hasFocus(term!)).to.equal(true);
    });

    it('without taking the focus from where a person clicks', async () => {
      const [term] = await terms();
      await click(word(term!));
      await waitUntil(() => isOpen(term!));
      const elsewhere = term!.closest('p')!.querySelector('a')!;
      elsewhere.focus();
      await sendKeys({ press: 'Escape' });
      expect(isOpen(term!)).to.equal(false);
      expect(document.activeElement).to.equal(elsewhere);
    });

    it('one at a time on a page', async () => {
      const [first, second] = await terms();
      await click(word(first!));
      await second!.show();
      expect([isOpen(first!), isOpen(second!)]).to.deep.equal([false, true]);
      expect(word(first!)!.ariaExpanded).to.equal('false');
    });

    it('goes by in Tab order without a trap: word, bubble, next word', async () => {
      const [first, second] = await terms(html`<p><www-term>commons</www-term> <www-term>waarde</www-term></p>`);
      await press(first!, 'Enter');
      const inside = bubble(first!)!.querySelectorAll('button').length;
      for (let i = 0; i < inside; i++) {
        await sendKeys({ press: 'Tab' });
        expect(document.activeElement).to.equal(first);
      }
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(second);
    });
  });

  describe('with a dossier', () => {
    let fetches: Fetches;
    beforeEach(() => (fetches = new Fetches()));
    afterEach(() => fetches.restore());

    it('explains the terms of the method while it loads, and its own when it comes', async () => {
      const [own, built] = await terms(
        html`<www-dossier src="/laat.json">Een <www-term>buurthuis</www-term> met een <www-term>assemblee</www-term></www-dossier>`,
      );
      await waitUntil(() => fetches.asked.length === 1);
      expect(word(own!)).to.equal(null);
      await built!.show();
      expect(isOpen(built!)).to.equal(true);
      fetches.asked[0]!.answer(Response.json(dossier()));
      await waitUntil(() => word(own!));
      expect(isOpen(built!), 'still open').to.equal(true);
      await own!.show();
      expect(said(own!)).to.contain('Waar buren elkaar treffen.');
    });

    it('keeps the words readable and the method’s terms explained when it fails', async () => {
      const [own, built] = await terms(
        html`<div><www-term src="/weg.json">buurthuis</www-term> <www-term src="/weg.json">assemblee</www-term></div>`,
      );
      const failed = oneEvent(own!, 'www-error');
      fetches.asked[0]!.answer(new Response('', { status: 404 }));
      await failed;
      expect(own!.innerText).to.equal('buurthuis');
      expect(own!.dataset['status']).to.equal('error');
      await built!.show();
      expect(said(built!)).to.contain('Een avond of middag');
    });

    it('shows markup in a definition as text', async () => {
      const evil = '<img src=x onerror="globalThis.hacked = true"> en <b>vet</b>';
      const term = await one(html`<www-term .dossier=${dossier(evil)}>buurthuis</www-term>`);
      await term.show();
      expect(bubble(term)?.querySelector('[part=definition] p')?.textContent).to.equal(evil);
      expect(term.shadowRoot?.querySelector('img, b')).to.equal(null);
    });
  });

  describe('in the language of the reader', () => {
    for (const [lang, expected, other] of [
      ['nl', 'Een avond of middag', 'Engels: Assembly'],
      ['nl-x-b1', 'Een bijeenkomst van bewoners', 'Engels: Assembly'],
      ['en', 'An evening or afternoon', 'Dutch: Assemblee'],
    ] as const) {
      it(`explains in ${lang}`, async () => {
        const parent = await fixture(html`<p lang=${lang}><www-term>assemblee</www-term></p>`);
        const term = parent.querySelector('www-term')!;
        await term.show();
        expect(said(term)).to.contain(expected).and.to.contain(other);
        expect(bubble(term)?.querySelector('[part=definition]')?.getAttribute('lang')).to.equal(lang);
        parent.setAttribute('lang', 'fy');
        await waitUntil(() => said(term).includes('Een avond of middag'));
      });
    }
  });

  it('is closed, and works again, where it is put back', async () => {
    const [term] = await terms();
    const parent = term!.parentElement!;
    term!.show();
    term!.remove();
    term!.show();
    term!.hide();
    parent.append(term!);
    await term!.updateComplete;
    expect(word(term!)!.ariaExpanded).to.equal('false');
    await click(word(term!));
    await waitUntil(() => isOpen(term!));
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible in ${scheme}, closed and open`, async () => {
      const { style } = document.documentElement;
      style.setProperty('color-scheme', scheme);
      style.setProperty('background', 'light-dark(#fff, #10181b)');
      style.setProperty('color', 'light-dark(#12252b, #eaf0ef)');
      const [term] = await terms();
      const parent = term!.closest('p')!;
      await expect(parent).to.be.accessible();
      await term!.show();
      await expect(parent).to.be.accessible();
      document.documentElement.removeAttribute('style');
    });
  }

  it('keeps a border around the bubble and a line under the word in forced colours', async () => {
    await executeServerCommand('emulate-media-features', [{ name: 'forced-colors', value: 'active' }]);
    const [term] = await terms();
    await term!.show();
    const { borderTopColor, borderTopWidth } = getComputedStyle(bubble(term!)!);
    expect(borderTopWidth).to.equal('1px');
    expect(borderTopColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(word(term!)!).textDecorationLine).to.equal('underline');
    await executeServerCommand('emulate-media-features', [{ name: 'forced-colors', value: 'none' }]);
  });
});
