import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LocalText } from '@wijkwelvaartswerk/contract';
import type { WwwTerm } from '../../packages/glossary/src/index.js';
import '../../packages/glossary/src/define.js';
import '../../packages/kit/src/define.js';
import '../../packages/steps/src/define.js';
import { lessons, steps, terms } from '../../packages/toolkit/src/index.js';

type Widget = HTMLElement & { readonly updateComplete: Promise<boolean> };

/** Opens all that is folded, as a person would. */
async function unfold(widget: Widget): Promise<void> {
  const folded = '[aria-expanded=false], details:not([open]) > summary';
  for (let button; (button = widget.shadowRoot!.querySelector<HTMLElement>(folded)); await widget.updateComplete) button.click();
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What can be read in these; also what the browser draws only once it comes near. */
const read = (nodes: Iterable<Element>) => flat([...nodes].map(visible).join(' '));
function visible(root: Element): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.checkVisibility({ visibilityProperty: true })) text += node.nodeValue;
  }
  return text;
}
/** Until these words can be read: what is folded may be loaded when it is first opened. */
const says = (text: () => string, words: string) =>
  waitUntil(() => text().includes(flat(words)), `${words} – is not in: ${text().slice(0, 400)}`, { timeout: 8000 });
/** All that can be read of a widget. */
const seen = ({ shadowRoot }: Widget) => read(shadowRoot!.children);
const inLanguage = (text: LocalText, language: string) => (text as Record<string, string>)[language]!;
const paragraphs = (text: LocalText, language: string) => inLanguage(text, language).split('\n\n').map(flat);

for (const language of ['nl', 'en']) {
  describe(`the method in ${language}`, () => {
    const shown = async (template: ReturnType<typeof html>) => {
      const around = await fixture<HTMLElement>(html`<div lang=${language}>${template}</div>`);
      const widget = around.firstElementChild as Widget;
      await widget.updateComplete;
      await unfold(widget);
      return widget;
    };

    for (const { id, number, title, summary, outcome, todo } of steps) {
      it(`has ${id} in <www-steps>: what it is for, what to do, what there is after it, and its boxes`, async () => {
        const widget = await shown(html`<www-steps></www-steps>`);
        const text = () => read([widget.shadowRoot!.querySelectorAll('[part=step]')[number - 1]!]);
        for (const part of [title, summary, outcome, ...todo]) await says(text, inLanguage(part, language));
        await unfold(widget);
        for (const lesson of lessons.filter(({ step }) => step === id))
          for (const paragraph of paragraphs(lesson.text, language)) await says(text, paragraph);
      });
    }

    for (const { id, short } of steps) {
      it(`has the short title of ${id} in the bar of <www-steps>`, async () => {
        expect(seen(await shown(html`<www-steps variant="bar"></www-steps>`))).to.contain(inLanguage(short, language));
      });
    }

    for (const { id, kind, text, step, audience = [] } of lessons) {
      it(`has ${id} in <www-lessons>, of its step, of its kind and for whom it is`, async () => {
        const widget = await shown(html`<www-lessons step=${step!} kind=${kind} audience=${audience[0]!}></www-lessons>`);
        for (const paragraph of paragraphs(text, language)) expect(seen(widget)).to.contain(paragraph);
      });
    }

    it('has all lessons in <www-lessons> together', async () => {
      const text = seen(await shown(html`<www-lessons></www-lessons>`));
      for (const lesson of lessons)
        for (const paragraph of paragraphs(lesson.text, language)) expect(text, lesson.id).to.contain(paragraph);
    });

    for (const { id, term, definition } of terms) {
      it(`has ${id} in <www-glossary>`, async () => {
        const text = seen(await shown(html`<www-glossary></www-glossary>`));
        expect(text).to.contain(inLanguage(term, language));
        for (const paragraph of paragraphs(definition, language)) expect(text).to.contain(paragraph);
      });

      it(`has ${id} in <www-term>`, async () => {
        const widget = (await shown(html`<www-term term=${id}>woord</www-term>`)) as WwwTerm;
        const text = () => read(widget.shadowRoot!.querySelectorAll('[part~=tip]'));
        for (const paragraph of paragraphs(definition, language)) await says(text, paragraph);
      });
    }
  });
}

describe('the method in plain Dutch', () => {
  for (const { id, number, summary } of steps) {
    it(`has what ${id} is for in <www-steps>`, async () => {
      const around = await fixture<HTMLElement>(html`<div lang="nl-x-b1"><www-steps step=${number}></www-steps></div>`);
      await says(() => seen(around.firstElementChild as Widget), inLanguage(summary, 'nl-x-b1'));
    });
  }

  for (const { id, definition } of terms) {
    it(`has ${id} in <www-glossary>, beside the Dutch`, async () => {
      const widget = await fixture<Widget>(html`<www-glossary lang="nl" languages="nl-x-b1"></www-glossary>`);
      for (const language of ['nl', 'nl-x-b1'])
        for (const paragraph of paragraphs(definition, language)) await says(() => seen(widget), paragraph);
    });
  }
});

describe('docs/method.md', () => {
  it('names every step, lesson and term', async () => {
    const text = await (await fetch('/docs/method.md')).text();
    for (const { id } of [...steps, ...lessons, ...terms]) expect(text).to.contain(`\`${id}\``);
  });
});
