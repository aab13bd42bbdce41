import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { Dossier, Lesson } from '@wijkwelvaartswerk/contract';
import { lessons as ofTheMethod } from '@wijkwelvaartswerk/toolkit';
import type { WwwLessons } from '../../../packages/steps/src/index.js';
import '../../../packages/kit/src/define.js';
import '../../../packages/steps/src/define/lessons.js';
import { spoken } from '../accessibility-tree.js';
import { dossierOf, step } from '../dossiers.js';

const own = (count: number, more: Partial<Lesson> = {}): Lesson[] =>
  Array.from({ length: count }, (_, i) => ({ id: `eigen-${i + 1}`, kind: 'tip', text: `Les ${i + 1}`, step: 's9', ...more }));
/** A neighbourhood with one step, to which no lesson of the method belongs. */
const withLessons = (lessons: Lesson[], more: Partial<Dossier> = {}) => dossierOf([step(9)], { lessons, ...more });
const show = (dossier: unknown, attributes: Partial<WwwLessons> = {}) => {
  const { step = '', kind = '', audience = '', variant = 'grid', filter = false } = attributes;
  return fixture<WwwLessons>(
    html`<www-lessons
      step=${step}
      kind=${kind}
      audience=${audience}
      variant=${variant}
      ?filter=${filter}
      .dossier=${dossier}
    ></www-lessons>`,
  );
};

const all = <E extends HTMLElement>(element: WwwLessons, selector: string) => [...element.renderRoot.querySelectorAll<E>(selector)];
const words = (element: Element | undefined | null) => (element as HTMLElement | undefined)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
const seen = (element: WwwLessons) => all(element, '[part=lesson]').filter((lesson) => lesson.firstElementChild!.checkVisibility());

describe('<www-lessons>', () => {
  describe('as a grid', () => {
    it('says of each lesson its kind, its text, and what to know of it', async () => {
      const dossier = withLessons([
        {
          id: 'a',
          kind: 'tip',
          text: 'Houd het kort.',
          step: 's9',
          audience: ['resident', 'official'],
          source: { title: 'Verslag', url: 'v.html' },
        },
        {
          id: 'b',
          kind: 'funfact',
          text: { nl: 'Er zijn 23 sleutels.', en: 'There are 23 keys.' },
          audience: ['resident', 'official', 'organisation'],
        },
      ]);
      const element = await show(dossier);
      expect(seen(element).slice(0, 2).map(words)).to.deep.equal([
        'Tip Houd het kort. Stap 9 · Voor bewoners en ambtenaren · Uit Noord · Bron: Verslag',
        'Funfact Er zijn 23 sleutels. Uit Noord',
      ]);
      expect(all<HTMLAnchorElement>(element, 'a')[0]!.href).to.equal(new URL('v.html', document.baseURI).href);
    });

    it('names the source of the method once, and only when it shows any of it', async () => {
      expect(words(all(await show(dossierOf()), '[part=source]')[0])).to.match(/^Lessen uit de methode: Toolkit WijkWelvaartsWerk/);
      expect(all(await show(withLessons(own(2)), { step: '9' }), '[part=source]')).to.have.lengthOf(0);
    });

    it('shows those of the method without a dossier', async () => {
      const element = await fixture<WwwLessons>(html`<www-lessons kind="protip"></www-lessons>`);
      expect(element.dataset['status']).to.equal('ready');
      expect(seen(element)).to.have.lengthOf(ofTheMethod.filter(({ kind }) => kind === 'protip').length);
    });

    it('gives each kind an icon, a word and a surface of its own', async () => {
      const kinds: Lesson['kind'][] = ['tip', 'protip', 'lesson', 'practice', 'funfact'];
      const element = await show(withLessons(kinds.map((kind) => ({ id: kind, kind, text: 'x', step: 's9' }))), { step: '9' });
      const looks = seen(element).map((card) => [
        words(card.querySelector('.kind')),
        card.querySelector('svg')!.innerHTML.replace(/<!--.*?-->/g, ''),
        getComputedStyle(card).backgroundColor,
      ]);
      for (const part of [0, 1, 2]) expect(new Set(looks.map((look) => look[part])).size).to.equal(5);
    });

    it('shows twelve, and all when asked', async () => {
      const element = await show(withLessons(own(14)), { step: '9' });
      const button = all<HTMLButtonElement>(element, '.button')[0]!;
      expect([seen(element).length, words(button), button.getAttribute('aria-expanded')]).to.deep.equal([
        12,
        'Toon alle 14 lessen',
        'false',
      ]);
      button.click();
      await element.updateComplete;
      expect([seen(element).length, words(button), button.getAttribute('aria-expanded')]).to.deep.equal([14, 'Toon minder lessen', 'true']);
    });

    it('shows all when the browser finds what someone searches in one that was not shown', async () => {
      const element = await show(withLessons(own(14)), { step: '9' });
      all(element, '.folded')[0]!.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await element.updateComplete;
      expect(seen(element)).to.have.lengthOf(14);
    });

    it('keeps all in view when the browser finds something in a lesson that is folded itself', async () => {
      const element = await show(withLessons(own(14, { text: 'Lang. '.repeat(100) })), { step: '9' });
      all(element, '.lesson-grid ~ .button')[0]!.click();
      await element.updateComplete;
      const [last] = all(element, '.lesson .folded').slice(-1);
      last!.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await element.updateComplete;
      expect(seen(element)).to.have.lengthOf(14);
    });
  });

  describe('a long lesson', () => {
    const long = withLessons(own(1, { text: `Eerste alinea.\n\n${'Tweede alinea. '.repeat(40)}` }));
    const parts = (element: WwwLessons) => {
      const [button] = all<HTMLButtonElement>(element, '.lesson button');
      return { button: button!, rest: button!.previousElementSibling as HTMLElement };
    };

    it('folds, opens and closes by keyboard', async () => {
      const element = await show(long, { step: '9' });
      const { button, rest } = parts(element);
      expect([words(button), button.getAttribute('aria-expanded'), rest.hidden]).to.deep.equal([
        'Lees meer : Eerste alinea.…',
        'false',
        'until-found',
      ]);
      expect(rest.firstElementChild!.checkVisibility()).to.equal(false);
      button.focus();
      await sendKeys({ press: 'Enter' });
      expect([words(button), button.getAttribute('aria-expanded')]).to.deep.equal(['Lees minder : Eerste alinea.…', 'true']);
      expect(rest.firstElementChild!.checkVisibility()).to.equal(true);
      await sendKeys({ press: 'Space' });
      expect(rest.firstElementChild!.checkVisibility()).to.equal(false);
    });

    it('stays as the reader left it when the page changes', async () => {
      const element = await show(long, { step: '9' });
      const { button, rest } = parts(element);
      button.click();
      element.lang = 'en';
      await element.updateComplete;
      expect([words(button), rest.hidden]).to.deep.equal(['Read less : Eerste alinea.…', false]);
    });

    it('opens where the browser finds what someone searches', async () => {
      const element = await show(long, { step: '9' });
      const { button, rest } = parts(element);
      rest.dispatchEvent(new Event('beforematch'));
      expect(button.getAttribute('aria-expanded')).to.equal('true');
    });
  });

  describe('one at a time', () => {
    const single = (count = 3) => show(withLessons(own(count)), { step: '9', variant: 'single' });
    const status = (element: WwwLessons) => words(all(element, '[role=status]')[0]);
    const buttons = (element: WwwLessons) => all<HTMLButtonElement>(element, '.icon-button');

    it('turns by keyboard, in the order there is, round and round, and keeps the focus', async () => {
      const element = await single();
      const [previous, next] = buttons(element);
      const told: string[] = [];
      next!.focus();
      for (let i = 0; i < 3; i++) {
        await sendKeys({ press: 'Enter' });
        await element.updateComplete;
        told.push(
          seen(element)
            .map((card) => words(card.querySelector('.kind + p')))
            .join(),
        );
      }
      expect(told).to.deep.equal(['Les 2', 'Les 3', 'Les 1']);
      expect(element.shadowRoot!.activeElement).to.equal(next);
      previous!.click();
      await element.updateComplete;
      expect(words(seen(element)[0])).to.contain('Les 3');
    });

    it('says where the reader is, and the lesson itself once someone turns to it', async () => {
      const element = await single();
      expect(status(element)).to.equal('1 van 3');
      buttons(element)[1]!.click();
      await element.updateComplete;
      expect(status(element)).to.equal('2 van 3 . Tip. Les 2');
    });

    it('is read in this order by a screen reader, without the lessons that are not shown', async () => {
      await single();
      expect(await spoken()).to.deep.equal([
        'heading “Tips en lessen”',
        'button “Vorige les”',
        'status',
        '1 van 3',
        'button “Volgende les”',
        'Tip',
        'Les 1',
        'Stap 9 · Uit Noord',
      ]);
    });

    it('has nothing to turn with when there is one', async () => {
      const element = await single(1);
      expect([buttons(element).length, seen(element).length]).to.deep.equal([0, 1]);
    });

    it('turns to the one in which the browser finds what someone searches', async () => {
      const element = await single();
      all(element, '[part=lesson]')[2]!.dispatchEvent(new Event('beforematch'));
      await element.updateComplete;
      expect(status(element)).to.contain('3 van 3');
      expect(seen(element)).to.have.lengthOf(1);
    });

    it('begins again when the lesson the reader was at is gone', async () => {
      const element = await single();
      buttons(element)[1]!.click();
      element.kind = 'funfact,tip';
      element.dossier = withLessons(own(1));
      await waitUntil(() => seen(element).length === 1, undefined, { timeout: 8000 });
      expect(words(seen(element)[0])).to.contain('Les 1');
    });
  });

  describe('with a choice for the reader', () => {
    const mixed = withLessons([...own(2), { id: 'f', kind: 'funfact', text: 'Weetje', step: 's9' }]);

    it('shows one kind, by keyboard, and says aloud how many that are', async () => {
      const element = await show(mixed, { step: '9', filter: true });
      const radios = all<HTMLInputElement>(element, 'input');
      expect(words(all(element, '[role=status]')[0])).to.equal('3 lessen');
      radios[0]!.focus();
      await sendKeys({ press: 'ArrowRight' });
      await element.updateComplete;
      expect(words(all(element, '[role=status]')[0])).to.equal('2 van de 3 lessen');
      expect(seen(element).map((card) => card.dataset['kind'])).to.deep.equal(['tip', 'tip']);
    });

    it('is read as a group of radio buttons', async () => {
      await show(mixed, { step: '9', filter: true });
      const found = await spoken();
      expect(found.filter((line) => line.startsWith('radio'))).to.deep.equal([
        'radio “Alles” checked',
        'radio “Tips” not checked',
        'radio “Funfacts” not checked',
      ]);
    });

    it('offers no choice of one', async () => {
      expect(all(await show(withLessons(own(3)), { step: '9', filter: true }), 'input')).to.have.lengthOf(0);
    });

    it('shows everything again when the chosen kind is no longer there', async () => {
      const element = await show(mixed, { step: '9', filter: true });
      all<HTMLInputElement>(element, 'input')[2]!.click();
      await element.updateComplete;
      element.kind = 'tip';
      await element.updateComplete;
      expect(seen(element)).to.have.lengthOf(2);
    });
  });

  describe('asked for what is not there', () => {
    for (const [attributes, sentence, count] of [
      [{ kind: 'tip,tipp' }, 'De soort “tipp” is er niet.', 2],
      [{ step: '9,12,weg' }, 'De stappen “12”, “weg” zijn er niet.', 2],
      [{ audience: 'resident,buren' }, 'De groep “buren” is er niet.', 2],
    ] as const) {
      it(`says so, and shows what is: ${JSON.stringify(attributes)}`, async () => {
        const element = await show(withLessons(own(2)), { step: '9', ...attributes });
        expect(all(element, '.part-head > .note').map(words)).to.deep.equal([sentence]);
        expect(seen(element)).to.have.lengthOf(count);
      });
    }

    it('is empty, and says why', async () => {
      const element = await show(withLessons(own(2)), { kind: 'tipp' });
      expect(element.dataset['status']).to.equal('empty');
      expect(words(all(element, '[part=empty]')[0])).to.equal('Hier zijn nog geen lessen bij. De soort “tipp” is er niet.');
      await expect(element).to.be.accessible();
    });
  });

  it('speaks English', async () => {
    const element = await show(withLessons(own(1, { audience: ['resident'] })), { step: '9' });
    element.lang = 'en';
    await element.updateComplete;
    expect(words(seen(element)[0])).to.equal('Tip Les 1 Step 9 · For residents · From Noord');
  });

  it('shows on paper what is not shown on screen', async () => {
    const grid = await show(withLessons([...own(1, { text: 'Lang. '.repeat(100) }), ...own(15).slice(1)]), { step: '9' });
    const single = await show(withLessons(own(3)), { step: '9', variant: 'single' });
    await emulateMedia({ media: 'print' });
    const counts = [seen(grid).length, seen(single).length];
    const rest = all(grid, '.lesson .folded > p')[0]!.checkVisibility();
    const controls = [...all(grid, 'button'), ...all(single, 'button')].filter((button) => button.checkVisibility());
    await emulateMedia({ media: 'screen' });
    expect([counts, rest, controls]).to.deep.equal([[15, 3], true, []]);
  });

  describe('never breaks', () => {
    for (const [property, value] of [
      ['variant', 'taart'],
      ['variant', null],
      ['step', null],
      ['step', 9],
      ['kind', ['tip']],
      ['kind', {}],
      ['audience', 7],
      ['filter', 'ja'],
      ['headingLevel', null],
      ['lang', '??'],
      ['dossier', { version: 1, neighbourhood: { name: 'x' }, lessons: 'veel' }],
      ['dossier', { version: 1, neighbourhood: { name: 'x' }, lessons: [null, 3, {}, { id: 'a', kind: 'grap', text: 'x' }] }],
      ['dossier', null],
    ] as const) {
      it(`on ${property} = ${JSON.stringify(value)}`, async () => {
        const element = await show(withLessons(own(2)));
        Object.assign(element, { [property]: value });
        await element.updateComplete;
        expect(element.dataset['status']).to.be.oneOf(['ready', 'empty']);
      });
    }

    for (const [what, text] of [
      ['a word of 10,000 characters', 'w'.repeat(10_000)],
      ['markup', '<img src=x onerror="globalThis.hacked = true">'],
      ['right to left', 'مرحبا بكم في الحي. '.repeat(30)],
      ['a missing language', { fr: 'Bonjour', de: 'Hallo' }],
    ] as const) {
      it(`on ${what}, at 320 px`, async () => {
        await setViewport({ width: 320, height: 600 });
        const element = await show(withLessons(own(2, { text })), { step: '9' });
        expect(seen(element)).to.have.lengthOf(2);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        expect('hacked' in globalThis).to.equal(false);
        await setViewport({ width: 800, height: 600 });
      });
    }

    it('on 500 lessons', async () => {
      const element = await show(withLessons(own(500)), { step: '9' });
      expect([seen(element).length, all(element, '[part=lesson]').length]).to.deep.equal([12, 500]);
    });
  });

  for (const scheme of ['light', 'dark']) {
    for (const variant of ['grid', 'single'] as const) {
      it(`is accessible in ${scheme}, ${variant}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const element = await show(dossierOf([], { lessons: own(1, { text: 'Lang. '.repeat(100) }) }), { variant, filter: true });
        await expect(element).to.be.accessible();
        document.documentElement.style.colorScheme = '';
      });
    }
  }
});
