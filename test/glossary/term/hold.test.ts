import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { WwwTerm } from '../../../packages/glossary/src/index.js';
import '../../../packages/glossary/src/define/term.js';
import { holdByLibrary } from '../../../packages/glossary/src/term/hold-by-library.js';
import { bubble, click, word } from './term-page.js';

/** A word at a place on a page that can be scrolled. */
async function wordAt(inlineStart: string, blockStart: string, dir = 'ltr'): Promise<WwwTerm> {
  const page = await fixture<HTMLElement>(
    html`<div dir=${dir}>
      <div class="room"></div>
      <p><www-term>ankerorganisatie</www-term></p>
      <div class="tall"></div>
    </div>`,
  );
  set(page.querySelector('.room')!, { height: blockStart });
  set(page.querySelector('.tall')!, { height: '3000px' });
  set(page.querySelector('p')!, { 'padding-inline-start': inlineStart });
  return ready(page);
}
async function ready(page: Element): Promise<WwwTerm> {
  const term = page.querySelector('www-term')!;
  await term.updateComplete;
  return term;
}
function set(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
}
const wordBox = (term: WwwTerm) => word(term)!.getBoundingClientRect();
const box = (term: WwwTerm) => bubble(term)!.getBoundingClientRect();
const seen = { timeout: 8000 };

function expectWithinView({ left, right, top, bottom }: DOMRect) {
  expect(left).to.be.at.least(16);
  expect(top).to.be.at.least(16);
  expect(right).to.be.at.most(document.documentElement.clientWidth - 16);
  expect(bottom).to.be.at.most(window.innerHeight - 16);
}
function expectBelow(term: WwwTerm) {
  expect(box(term).top, 'below').to.be.closeTo(wordBox(term).bottom + 8, 1);
  expect(box(term).left, 'from its start').to.be.closeTo(Math.max(16, wordBox(term).left), 1);
}

const long = {
  version: 1,
  neighbourhood: { name: 'Noord' },
  glossary: [{ id: 'buurthuis', term: 'Buurthuis', definition: 'Een huis voor de hele buurt, met thee. '.repeat(60) }],
};

let release = () => {};
const ways: Record<string, (term: WwwTerm) => void> = {
  'the browser': () => {},
  'the library': (term) => {
    if (!bubble(term)!.classList.contains('held')) release = holdByLibrary(word(term)!, bubble(term)!);
  },
};

for (const [way, hold] of Object.entries(ways)) {
  async function open(term: WwwTerm): Promise<DOMRect> {
    await term.show();
    hold(term);
    await nextFrame();
    await nextFrame();
    return box(term);
  }

  describe(`the bubble, kept by its word by ${way}`, () => {
    afterEach(async () => {
      release();
      release = () => {};
      window.scrollTo(0, 0);
      await setViewport({ width: 800, height: 600 });
    });

    it('is', async () => {
      const term = await wordAt('0', '0');
      await open(term);
      expect(bubble(term)!.classList.contains('held')).to.equal(way === 'the library');
    });

    for (const [width, height, inlineStart, blockStart, dir] of [
      [320, 640, '0', '100px', 'ltr'],
      [320, 640, '150px', '100px', 'ltr'],
      [320, 256, '0', '100px', 'ltr'],
      [320, 256, '0', '0', 'rtl'],
      [375, 600, '100px', '450px', 'ltr'],
      [800, 600, '600px', '0', 'ltr'],
      [800, 600, '600px', '0', 'rtl'],
      [1200, 800, '1000px', '700px', 'ltr'],
      [1200, 300, '300px', '100px', 'ltr'],
    ] as const) {
      it(`stays in a view of ${width} × ${height}, from a word ${inlineStart} in and ${blockStart} down, ${dir}`, async () => {
        await setViewport({ width, height });
        expectWithinView(await open(await wordAt(inlineStart, blockStart, dir)));
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }

    it('is as wide as the text below 480 px', async () => {
      await setViewport({ width: 375, height: 640 });
      const { left, width } = await open(await wordAt('100px', '0'));
      expect([left, width]).to.deep.equal([16, 343]);
    });

    it('begins below the start of the word, also from right to left', async () => {
      await setViewport({ width: 1200, height: 800 });
      const one = await wordAt('100px', '0');
      await open(one);
      expectBelow(one);
      release();
      const other = await wordAt('100px', '0', 'rtl');
      expect((await open(other)).right).to.be.closeTo(wordBox(other).right, 1);
    });

    it('goes along when the page scrolls, and turns over when there is room only above', async () => {
      const term = await wordAt('0', '700px');
      window.scrollTo(0, 600);
      const first = await open(term);
      expectBelow(term);
      window.scrollTo(0, 650);
      await waitUntil(() => Math.abs(box(term).top - (first.top - 50)) < 1, 'along', seen);
      window.scrollTo(0, 200);
      await waitUntil(() => box(term).bottom <= wordBox(term).top, 'above', seen);
      expect(box(term).bottom).to.be.closeTo(wordBox(term).top - 8, 1);
      window.scrollTo(0, 650);
      await waitUntil(() => box(term).top >= wordBox(term).bottom, 'below again', seen);
      expectBelow(term);
    });

    it('goes along when boxes around the word scroll, and when something above it grows', async () => {
      const page = await fixture<HTMLElement>(html`
        <div>
          <div class="room"></div>
          <div class="inner">
            <p><www-term>ankerorganisatie</www-term></p>
            <div class="tall"></div>
          </div>
          <div class="tall"></div>
        </div>
      `);
      set(page, { height: '400px', overflow: 'auto' });
      set(page.querySelector('.inner')!, { height: '300px', overflow: 'auto' });
      page.querySelectorAll<HTMLElement>('.tall').forEach((tall) => set(tall, { height: '900px' }));
      const term = await ready(page);
      const first = await open(term);
      const movedBy = (distance: number) =>
        waitUntil(() => Math.abs(box(term).top - (first.top + distance)) < 1, `moved by ${distance}`, seen);
      set(page.querySelector('.room')!, { height: '60px' });
      await movedBy(60);
      page.scrollTop = 30;
      await movedBy(30);
      page.querySelector('.inner')!.scrollTop = 10;
      await movedBy(20);
      expectBelow(term);
    });

    it('scrolls inside, on the side with more room, when a definition is too long for the view', async () => {
      await setViewport({ width: 375, height: 500 });
      for (const [blockStart, side] of [
        ['0', 'below'],
        ['400px', 'above'],
      ] as const) {
        const page = await fixture<HTMLElement>(
          html`<div>
            <div></div>
            <p><www-term .dossier=${long}>buurthuis</www-term></p>
          </div>`,
        );
        set(page.querySelector('div')!, { height: blockStart });
        const term = await ready(page);
        expectWithinView(await open(term));
        expect(bubble(term)!.scrollHeight).to.be.above(bubble(term)!.clientHeight);
        if (side === 'below') expect(box(term).top).to.be.closeTo(wordBox(term).bottom + 8, 1);
        else expect(box(term).bottom).to.be.closeTo(wordBox(term).top - 8, 1);
        release();
      }
    });

    for (const [blockStart, side] of [
      ['245px', 'below'],
      ['400px', 'above'],
    ] as const) {
      it(`scrolls inside ${side} its word when that has more room, also when it would fit over it`, async () => {
        await setViewport({ width: 375, height: 700 });
        const term = await wordAt('0', blockStart);
        set(bubble((await term.show(), term))!, { 'padding-bottom': '80px' });
        expectWithinView(await open(term));
        const { top, bottom } = box(term);
        if (side === 'below') expect(top).to.be.closeTo(wordBox(term).bottom + 8, 1);
        else expect(bottom).to.be.closeTo(wordBox(term).top - 8, 1);
      });
    }

    it('covers the word when there is hardly room beside it, and is there to the last line', async () => {
      await setViewport({ width: 600, height: 260 });
      const term = await wordAt('0', '90px');
      const { top, bottom } = await open(term);
      expect(top).to.be.below(wordBox(term).top);
      expect(bottom).to.be.above(wordBox(term).bottom);
    });

    for (const [where, template] of [
      [
        'a box that cuts off what is too large',
        html`<div class="cut">
          <p><www-term>commons</www-term></p>
        </div>`,
      ],
      [
        'a box that is moved',
        html`<div class="moved">
          <p><www-term>commons</www-term></p>
        </div>`,
      ],
      [
        'a box that contains what is painted in it',
        html`<div class="contained">
          <p><www-term>commons</www-term></p>
        </div>`,
      ],
      [
        'a column',
        html`<div class="columns">
          <p>Een</p>
          <p><www-term>commons</www-term></p>
        </div>`,
      ],
      [
        'a cell of a table',
        html`<table>
          <tr>
            <td><www-term>commons</www-term></td>
          </tr>
        </table>`,
      ],
    ] as const) {
      it(`is whole, and by its word, in ${where}`, async () => {
        const page = await fixture<HTMLElement>(template);
        const styles = {
          cut: { overflow: 'hidden', height: '3em' },
          moved: { transform: 'translateX(30px)', overflow: 'hidden', height: '3em', 'will-change': 'transform' },
          contained: { contain: 'strict', 'container-type': 'inline-size', height: '3em', filter: 'blur(0)' },
          columns: { columns: '2' },
        };
        set(page, styles[page.className as keyof typeof styles] ?? {});
        const term = await ready(page);
        expectWithinView(await open(term));
        expect(box(term).top).to.be.closeTo(wordBox(term).bottom + 8, 1);
        const { left, bottom } = box(term);
        expect(document.elementFromPoint(left + 30, bottom - 30)).to.equal(term);
      });
    }

    it('is by its word in a modal dialog', async () => {
      const dialog = await fixture<HTMLDialogElement>(
        html`<dialog>
          <p>Een <www-term>commons</www-term></p>
        </dialog>`,
      );
      dialog.showModal();
      const term = await ready(dialog);
      expectWithinView(await open(term));
      expectBelow(term);
      const { left, bottom } = box(term);
      expect(document.elementFromPoint(left + 30, bottom - 30)).to.equal(term);
      term.hide();
      expect(dialog.open).to.equal(true);
    });

    for (const mode of ['open', 'closed'] as const) {
      it(`is by its word in a shadow root that is ${mode}, and goes along as it scrolls`, async () => {
        const host = await fixture<HTMLElement>(html`<div></div>`);
        const root = host.attachShadow({ mode });
        const scroller = document.createElement('div');
        const term = Object.assign(document.createElement('www-term'), { textContent: 'commons' });
        const tall = document.createElement('div');
        set(scroller, { height: '200px', overflow: 'auto', 'padding-top': '50px' });
        set(tall, { height: '900px' });
        scroller.append(term, tall);
        root.append(scroller);
        await term.updateComplete;
        await open(term);
        expectBelow(term);
        const { top } = box(term);
        scroller.scrollTop = 20;
        await waitUntil(() => Math.abs(box(term).top - (top - 20)) < 1, 'along', seen);
      });
    }

    it('writes no place while nothing moves', async () => {
      const term = await wordAt('0', '0');
      await open(term);
      let writes = 0;
      const observer = new MutationObserver((records) => (writes += records.length));
      observer.observe(bubble(term)!, { attributes: true });
      const quiet = async () => {
        writes = 0;
        await nextFrame();
        await nextFrame();
        return writes === 0;
      };
      await waitUntil(quiet, 'still', seen);
      expect(await quiet()).to.equal(true);
      observer.disconnect();
    });
  });
}

describe('the bubble', () => {
  afterEach(() => release());

  for (const [line, name] of ['first', 'last'].entries()) {
    it(`of a word that is broken over lines is by the ${name} one, when that is pressed`, async () => {
      const term = await broken(html`<p>Dit heet de <www-term>democratisering van de economie</www-term> hier.</p>`);
      const lines = [...word(term)!.getClientRects()];
      const pressed = lines.at(line ? -1 : 0)!;
      await click({ getBoundingClientRect: () => pressed } as Element);
      await waitUntil(() => bubble(term)?.matches(':popover-open'));
      await nextFrame();
      expect(box(term).top).to.be.closeTo(pressed.bottom + 8, 1);
      expect(box(term).left).to.be.closeTo(Math.max(16, pressed.left), 1);
    });
  }

  it('has its own text size and weight in a heading', async () => {
    const page = await fixture<HTMLElement>(
      html`<h1>
        <i><www-term>assemblee</www-term></i>
      </h1>`,
    );
    set(page, { 'text-transform': 'uppercase' });
    const term = await ready(page);
    await term.show();
    const { fontSize, fontWeight, fontStyle, textTransform } = getComputedStyle(bubble(term)!);
    expect([fontSize, fontWeight, fontStyle, textTransform]).to.deep.equal(['16px', '400', 'normal', 'none']);
  });

  it('is left by the library as it was', async () => {
    const term = await wordAt('0', '0');
    await term.show();
    const style = bubble(term)!.getAttribute('style');
    const before = box(term);
    holdByLibrary(word(term)!, bubble(term)!)();
    await nextFrame();
    expect(bubble(term)!.getAttribute('style') || null).to.equal(style);
    expect(box(term).top).to.equal(before.top);
  });

  it('is closed when the word is removed while it is open', async () => {
    const term = await broken(html`<p>Dit heet de <www-term>democratisering van de economie</www-term> hier.</p>`);
    await term.show();
    expect(bubble(term)!.classList.contains('held')).to.equal(true);
    term.remove();
    expect(bubble(term)!.matches(':popover-open')).to.equal(false);
    expect(bubble(term)!.classList.contains('held')).to.equal(false);
  });
});

async function broken(template: TemplateResult): Promise<WwwTerm> {
  const page = await fixture<HTMLElement>(template);
  set(page, { width: '230px' });
  const term = await ready(page);
  expect(word(term)!.getClientRects().length).to.be.above(1);
  return term;
}
