import { expect } from '@open-wc/testing';
import { AnnotatedText } from '../../../packages/glossary/src/annotate/annotated-text.js';

const whole = 'Wij en de commons van nu';
const marks = [
  { start: 0, end: 3, id: 'wij' },
  { start: 10, end: 17, id: 'commons' },
];

/** A paragraph with an annotated text between two elements. */
function annotated(text = whole, at = marks) {
  const p = document.createElement('p');
  const own = document.createTextNode(text);
  p.append(document.createElement('b'), own, document.createElement('i'));
  const made = new AnnotatedText(own, at, ({ id }) => Object.assign(document.createElement('x-term'), { id }));
  return { p, own, made };
}

describe('AnnotatedText', () => {
  it('keeps the text node in its place, with what comes before the first term', () => {
    const { p, own, made } = annotated();
    expect(p.innerHTML).to.equal('<b></b><x-term id="wij">Wij</x-term> en de <x-term id="commons">commons</x-term> van nu<i></i>');
    expect(p.childNodes[1]).to.equal(own);
    expect([own.data, made.whole, made.isWhole, made.terms.map(({ id }) => id)]).to.deep.equal(['', whole, true, ['wij', 'commons']]);
    expect(made.end.nextSibling).to.equal(p.lastChild);
  });

  it('knows all its nodes, and no others, until it is undone', () => {
    const { p, own, made } = annotated();
    const nodes = [...p.childNodes].slice(1, -1);
    expect([...nodes, made.terms[0]!.firstChild!].map((node) => AnnotatedText.of(node))).to.deep.equal(Array(nodes.length + 1).fill(made));
    expect([p, p.firstChild!, p.lastChild!].map((node) => AnnotatedText.of(node))).to.deep.equal([undefined, undefined, undefined]);
    made.undo();
    expect(nodes.map((node) => AnnotatedText.of(node))).to.deep.equal(Array(nodes.length).fill(undefined));
    expect([...p.childNodes]).to.deep.equal([p.firstChild, own, p.lastChild]);
    expect(own.data).to.equal(whole);
  });

  // What a page does with the text node it knows, and what it has then.
  for (const [name, act, expected, written] of [
    ['nothing', () => {}, `<b></b>${whole}<i></i>`],
    ['writes it', (own: Text) => (own.data = 'Anders'), '<b></b>Anders<i></i>', true],
    ['writes it as it stood', (own: Text) => own.replaceData(0, own.length, own.data), '<b></b><i></i>', true],
    ['removes it', (own: Text) => own.remove(), '<b></b><i></i>'],
    ['moves it to the end', (own: Text) => own.parentElement!.append(own), `<b></b><i></i>${whole}`],
    ['moves it to the front', (own: Text) => own.parentElement!.prepend(own), `${whole}<b></b><i></i>`],
    ['puts something before it', (own: Text) => own.before('Nu: '), `<b></b>Nu: ${whole}<i></i>`],
    ['puts something right after it', (own: Text) => own.after(document.createElement('hr')), `<b></b>${whole}<hr><i></i>`],
    ['puts something before what follows', (own: Text) => own.parentElement!.lastChild!.before('.'), `<b></b>${whole}.<i></i>`],
    ['replaces it', (own: Text) => own.replaceWith(document.createElement('hr')), '<b></b><hr><i></i>'],
    ['empties what is around it', (own: Text) => own.parentElement!.replaceChildren(), ''],
    ['writes what is around it', (own: Text) => (own.parentElement!.textContent = 'Anders'), 'Anders'],
  ] as [string, (own: Text) => void, string, boolean?][]) {
    it(`leaves the page as it would be without terms when that ${name}`, () => {
      const { p, own, made } = annotated();
      act(own);
      made.undo({ written: written ?? false });
      expect(p.innerHTML).to.equal(expected);
      if (!written) expect(own.data).to.equal(whole);
    });
  }

  // What someone does who works on the text as it stands: a translator, an extension, a script that marks words.
  for (const [name, act, expected] of [
    ['puts it in order', (p: Element) => p.normalize(), `<b></b>${whole}<i></i>`],
    ['translates a term', (p: Element) => (p.querySelector('#commons')!.textContent = 'meent'), '<b></b>Wij en de meent van nu<i></i>'],
    ['takes a term out', (p: Element) => p.querySelector('#wij')!.remove(), '<b></b> en de commons van nu<i></i>'],
    [
      'replaces the text between two terms',
      (p: Element) =>
        p.querySelector('#wij')!.nextSibling!.replaceWith(Object.assign(document.createElement('u'), { textContent: ' of ' })),
      '<b></b>Wij<u> of </u>commons van nu<i></i>',
    ],
    [
      'marks a word',
      (p: Element) => {
        const range = document.createRange();
        range.selectNodeContents(p.querySelector('#commons')!);
        range.surroundContents(document.createElement('mark'));
      },
      '<b></b>Wij en de <mark>commons</mark> van nu<i></i>',
    ],
  ] as [string, (p: Element) => void, string][]) {
    it(`keeps every word when someone ${name}`, () => {
      const { p, made } = annotated();
      act(p);
      expect(made.isWhole).to.equal(false);
      made.undo();
      expect(p.innerHTML).to.equal(expected);
    });
  }

  it('is the same text when all of it is a term', () => {
    const { p, own, made } = annotated('commons', [{ start: 0, end: 7, id: 'commons' }]);
    expect(p.innerHTML).to.equal('<b></b><x-term id="commons">commons</x-term><i></i>');
    made.undo();
    expect([p.innerHTML, own.data, p.childNodes.length]).to.deep.equal(['<b></b>commons<i></i>', 'commons', 3]);
  });
});
