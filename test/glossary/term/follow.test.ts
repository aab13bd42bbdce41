import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { WwwTerm } from '../../../packages/glossary/src/index.js';
import '../../../packages/glossary/src/define/term.js';

/** A word at a place on a page that can be scrolled. */
async function wordAt(inlineStart: string, blockStart: string, dir = 'ltr'): Promise<WwwTerm> {
  const page = await fixture<HTMLElement>(
    html`<div dir=${dir}>
      <div class="room"></div>
      <p><www-term>ankerorganisatie</www-term></p>
      <div class="tall"></div>
    </div>`,
  );
  page.querySelector<HTMLElement>('.room')!.style.setProperty('height', blockStart);
  page.querySelector<HTMLElement>('.tall')!.style.setProperty('height', '3000px');
  page.querySelector('p')!.style.setProperty('padding-inline-start', inlineStart);
  const term = page.querySelector('www-term')!;
  await term.updateComplete;
  return term;
}
const wordBox = (term: WwwTerm) => term.renderRoot.querySelector('[part=word]')!.getBoundingClientRect();
const bubble = (term: WwwTerm) => term.renderRoot.querySelector<HTMLElement>('[part=tip]')!;
const box = (term: WwwTerm) => bubble(term).getBoundingClientRect();
async function open(term: WwwTerm) {
  await term.show();
  return box(term);
}
function expectWithinView({ left, right, top, bottom }: DOMRect) {
  expect(left).to.be.at.least(0);
  expect(top).to.be.at.least(0);
  expect(right).to.be.at.most(document.documentElement.clientWidth);
  expect(bottom).to.be.at.most(window.innerHeight);
}

describe('the bubble', () => {
  afterEach(async () => {
    window.scrollTo(0, 0);
    await setViewport({ width: 800, height: 600 });
  });

  for (const [width, height, inlineStart, blockStart, dir] of [
    [320, 640, '0', '100px', 'ltr'],
    [320, 640, '150px', '100px', 'ltr'],
    [320, 256, '0', '100px', 'ltr'],
    [375, 600, '100px', '450px', 'ltr'],
    [800, 600, '600px', '0', 'ltr'],
    [800, 600, '600px', '0', 'rtl'],
    [1200, 800, '1000px', '700px', 'ltr'],
    [1200, 300, '300px', '100px', 'ltr'],
  ] as const) {
    it(`stays in a view of ${width} × ${height}, from a word ${inlineStart} in and ${blockStart} down, ${dir}`, async () => {
      await setViewport({ width, height });
      const term = await wordAt(inlineStart, blockStart, dir);
      expectWithinView(await open(term));
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
    expect((await open(one)).left).to.equal(wordBox(one).left);
    const other = await wordAt('100px', '0', 'rtl');
    expect((await open(other)).right).to.be.closeTo(wordBox(other).right, 0.6);
  });

  it('goes along when the page scrolls, and turns over when there is room only above', async () => {
    const term = await wordAt('0', '700px');
    window.scrollTo(0, 600);
    const first = await open(term);
    expect(first.top).to.be.above(wordBox(term).bottom);
    window.scrollTo(0, 650);
    await waitUntil(() => box(term).top === first.top - 50);
    window.scrollTo(0, 200);
    await waitUntil(() => box(term).bottom <= wordBox(term).top);
  });

  it('goes along when a box around the word scrolls, and when something above it grows', async () => {
    const term = await wordAt('0', '100px');
    const first = await open(term);
    const room = term.closest('div')!.querySelector<HTMLElement>('.room')!;
    room.style.setProperty('height', '60px');
    await waitUntil(() => box(term).top === first.top - 40);
    const page = room.parentElement!;
    page.style.setProperty('height', '300px');
    page.style.setProperty('overflow', 'auto');
    page.scrollTop = 30;
    await waitUntil(() => box(term).top === first.top - 70);
  });

  it('scrolls inside when a definition is too long for the view', async () => {
    await setViewport({ width: 375, height: 500 });
    const page = await fixture<HTMLElement>(html`<p><www-term .dossier=${long}>buurthuis</www-term></p>`);
    const term = page.querySelector('www-term')!;
    expectWithinView(await open(term));
    expect(bubble(term).scrollHeight).to.be.above(bubble(term).clientHeight);
  });

  it('has its own text size and weight in a heading', async () => {
    const page = await fixture<HTMLElement>(
      html`<h1>
        <i><www-term>assemblee</www-term></i>
      </h1>`,
    );
    page.style.setProperty('text-transform', 'uppercase');
    const term = page.querySelector('www-term')!;
    await open(term);
    const { fontSize, fontWeight, fontStyle, textTransform } = getComputedStyle(bubble(term));
    expect([fontSize, fontWeight, fontStyle, textTransform]).to.deep.equal(['16px', '400', 'normal', 'none']);
  });

  it('writes no place while nothing moves', async () => {
    const term = await wordAt('0', '0');
    await open(term);
    let writes = 0;
    const observer = new MutationObserver((records) => (writes += records.length));
    observer.observe(bubble(term), { attributes: true });
    await nextFrame();
    await nextFrame();
    observer.disconnect();
    expect(writes).to.equal(0);
  });

  it('asks for no more frames when the word is removed while it is open', async () => {
    const term = await wordAt('0', '0');
    await open(term);
    const frames = countFrames();
    term.remove();
    await nextFrame();
    frames.reset();
    await nextFrame();
    await nextFrame();
    expect(frames.stop(), 'those of this test').to.equal(2);
    expect(bubble(term).matches(':popover-open')).to.equal(false);
  });
});

const long = {
  version: 1,
  neighbourhood: { name: 'Noord' },
  glossary: [{ id: 'buurthuis', term: 'Buurthuis', definition: 'Een huis voor de hele buurt, met thee. '.repeat(60) }],
};

/** Counts the frames that are asked for. */
function countFrames() {
  const real = globalThis.requestAnimationFrame;
  let count = 0;
  globalThis.requestAnimationFrame = (callback) => {
    count++;
    return real.call(globalThis, callback);
  };
  return {
    reset: () => (count = 0),
    stop: () => {
      globalThis.requestAnimationFrame = real;
      return count;
    },
  };
}
