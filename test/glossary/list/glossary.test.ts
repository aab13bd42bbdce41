import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import type { WwwGlossary } from '../../../packages/glossary/src/index.js';
import '../../../packages/glossary/src/define.js';
import '../../../packages/kit/src/define.js';
import { Fetches } from '../../support/fetches.js';

const dossier = (glossary: unknown[]) => ({ version: 1, language: 'nl', neighbourhood: { name: 'Noord' }, glossary });
const buurthuis = { id: 'buurthuis', term: 'Buurthuis', definition: 'Waar buren elkaar treffen.', see: ['commons'] };

const render = (template = html`<www-glossary></www-glossary>`) => fixture<WwwGlossary>(template);
const all = (list: WwwGlossary, selector: string) => [...list.renderRoot.querySelectorAll<HTMLElement>(selector)];
const one = (list: WwwGlossary, selector: string) => list.renderRoot.querySelector<HTMLElement>(selector);
const names = (list: WwwGlossary) => all(list, '.terms:not([inert]) dt > span').map(({ textContent }) => textContent);
const status = (list: WwwGlossary) => one(list, '[role=status].help')?.textContent;
const button = (list: WwwGlossary, name: string) => all(list, 'button').find(({ textContent }) => textContent.trim() === name);
const focused = (list: WwwGlossary) => list.shadowRoot?.activeElement;

async function type(list: WwwGlossary, query: string) {
  one(list, 'input')!.focus();
  await sendKeys({ type: query });
  await list.updateComplete;
}

describe('<www-glossary>', () => {
  describe('lists', () => {
    it('the ten terms of the method without a dossier, under their letters', async () => {
      const list = await render();
      expect(names(list)).to.have.lengthOf(10);
      expect(all(list, 'h3').map(({ textContent }) => textContent.trim())).to.deep.equal(['A', 'C', 'D', 'K', 'W']);
      expect(list.dataset['status']).to.equal('ready');
      expect(status(list)).to.equal('10 begrippen');
      expect(one(list, '[part=source]')?.textContent).to.match(/^Bron: Toolkit WijkWelvaartsWerk/);
    });

    it('the terms of a dossier among them, and names the source of each', async () => {
      const list = await render(
        html`<www-glossary .dossier=${dossier([{ ...buurthuis, source: { title: 'Eigen werk' } }])}></www-glossary>`,
      );
      expect(names(list)).to.include('Buurthuis').and.to.have.lengthOf(11);
      expect(all(list, '[part=source] li').at(-1)?.textContent.trim()).to.equal('Eigen werk: Buurthuis');
    });

    it('each definition in the reader’s language, and names elsewhere in theirs', async () => {
      const list = await render(html`<www-glossary lang="en"></www-glossary>`);
      const [first] = all(list, '[part=item]');
      expect(one(list, 'h2')?.textContent).to.equal('Glossary');
      expect(first?.querySelector('dt > span')?.textContent).to.equal('Anchor institution');
      expect(first?.querySelector('dt > i')?.outerHTML).to.contain('lang="nl"').and.to.contain('Ankerorganisatie');
      expect(first?.querySelector('[part=definition]')?.getAttribute('lang')).to.equal('en');
    });

    it('plain Dutch where it differs', async () => {
      const list = await render(html`<www-glossary lang="nl-x-b1"></www-glossary>`);
      expect(one(list, '[part=definition]')?.textContent).to.match(/^Een grote organisatie die in de wijk blijft\./);
    });

    it('the terms it is asked for, and few without search or letters', async () => {
      const list = await render(html`<www-glossary terms="commons, anchor institution,weg"></www-glossary>`);
      expect(names(list)).to.deep.equal(['Ankerorganisatie', 'Commons']);
      expect(one(list, '[type=search], nav')).to.equal(null);
      expect(
        all(list, '.see button').map(({ textContent }) => textContent),
        'only to what is there',
      ).to.deep.equal([]);
    });

    it('a sentence when it is asked for terms that are not there', async () => {
      const list = await render(html`<www-glossary terms="weg"></www-glossary>`);
      expect(list.dataset['status']).to.equal('empty');
      expect(one(list, '[part=empty]')?.textContent.trim()).to.equal('Deze begrippen staan niet in de lijst');
    });

    for (const given of [null, undefined, 7, {}]) {
      it(`without a complaint when asked for ${String(given)}`, async () => {
        const list = await render(html`<www-glossary .terms=${given as unknown as string}></www-glossary>`);
        expect(['ready', 'empty']).to.include(list.dataset['status']);
      });
    }

    it('markup as text', async () => {
      const evil = '<img src=x onerror="globalThis.hacked = true">';
      const list = await render(html`<www-glossary .dossier=${dossier([{ ...buurthuis, term: evil, definition: evil }])}></www-glossary>`);
      expect(names(list)).to.include(evil);
      expect(one(list, 'img')).to.equal(null);
    });

    it('500 terms', async () => {
      const many = Array.from({ length: 500 }, (_, i) => ({ ...buurthuis, id: `t${i}`, term: `Woord ${i}` }));
      const list = await render(html`<www-glossary .dossier=${dossier(many)}></www-glossary>`);
      expect(status(list)).to.equal('510 begrippen');
      await type(list, 'woord 499');
      expect(names(list)).to.deep.equal(['Woord 499']);
    });

    for (const [level, first, second] of [
      [3, 'H3', 'H4'],
      [6, 'H6', 'H6'],
      [Number.NaN, 'H2', 'H3'],
    ] as const) {
      it(`under a heading of level ${level}`, async () => {
        const list = await render(html`<www-glossary .headingLevel=${level}></www-glossary>`);
        expect(one(list, '[part=heading]')?.tagName).to.equal(first);
        expect(one(list, '[part=letter]')?.tagName).to.equal(second);
      });
    }
  });

  describe('the letters', () => {
    it('that have terms lead there; the others are only for the eye', async () => {
      const list = await render();
      const items = all(list, 'nav li');
      expect(items).to.have.lengthOf(26);
      expect(items.filter((li) => li.querySelector('button')).map(({ textContent }) => textContent.trim())).to.deep.equal([
        'A',
        'C',
        'D',
        'K',
        'W',
      ]);
      expect(items[1]?.outerHTML).to.contain('aria-hidden="true"');
      button(list, 'K')!.click();
      expect(focused(list)?.getAttribute('data-letter')).to.equal('K');
      expect(focused(list)?.getBoundingClientRect().top).to.be.within(0, window.innerHeight);
    });

    it('have a place for digits, said in words', async () => {
      const list = await render(html`<www-glossary .dossier=${dossier([{ ...buurthuis, term: '99 van Noord' }])}></www-glossary>`);
      const [first] = all(list, 'nav button');
      expect([first?.textContent, first?.ariaLabel]).to.deep.equal(['#', 'Cijfers en tekens']);
      first!.click();
      expect(focused(list)?.ariaLabel).to.equal('Cijfers en tekens');
    });
  });

  describe('the search', () => {
    for (const [query, expected, sentence] of [
      ['COOPERATIE', ['Coöperatief of coöperatie'], '1 begrip gevonden met “COOPERATIE”'],
      ['economie', ['Democratisering van de economie', 'Donuteconomie'], '2 begrippen gevonden met “economie”'],
      ['anchor', ['Ankerorganisatie'], '1 begrip gevonden met “anchor”'],
      ['xyz', [], 'Geen begrip gevonden met “xyz”. Kijk of je het woord goed hebt geschreven, of zoek met een korter woord.'],
    ] as const) {
      it(`for “${query}” shows ${expected.length}, and says so`, async () => {
        const list = await render();
        await type(list, query);
        expect(names(list)).to.deep.equal(expected);
        expect(status(list)).to.equal(sentence);
        expect(all(list, 'nav button')).to.have.lengthOf(new Set(expected.map((name) => name[0])).size);
      });
    }

    it('goes back to all terms, with the focus in the field', async () => {
      const list = await render();
      await type(list, 'xyz');
      button(list, 'Toon alle begrippen')!.click();
      await list.updateComplete;
      expect(names(list)).to.have.lengthOf(10);
      expect(focused(list)).to.equal(one(list, 'input'));
      expect((one(list, 'input') as HTMLInputElement).value).to.equal('');
    });
  });

  describe('a term', () => {
    it('leads to what to see also, marks it and tells the page', async () => {
      const list = await render();
      const told = oneEvent(list, 'www-select');
      all(list, '[part=item] .link')[0]!.click();
      expect((await told).detail).to.deep.equal({ kind: 'term', id: 'community-wealth-building', origin: 'www-glossary' });
      await waitUntil(() => focused(list)?.getAttribute('data-id') === 'community-wealth-building');
      expect(all(list, '[aria-current]')).to.have.lengthOf(1);
    });

    it('is shown by id, name or alias, also when a search hides it', async () => {
      const list = await render();
      await type(list, 'commons');
      expect([list.has('Anchor institutions'), list.has('weg')]).to.deep.equal([true, false]);
      await list.show('Anchor institutions');
      expect(focused(list)?.getAttribute('data-id')).to.equal('ankerorganisatie');
      expect(names(list)).to.have.lengthOf(10);
      await list.show('weg');
      expect(focused(list)?.getAttribute('data-id'), 'nothing happens').to.equal('ankerorganisatie');
    });

    it('is marked in every list of the dossier, and in view where it was chosen', async () => {
      await setViewport({ width: 800, height: 600 });
      const page = await fixture(
        html`<www-dossier .dossier=${dossier([])}><www-glossary terms="waarde"></www-glossary><www-glossary></www-glossary></www-dossier>`,
      );
      const [small, list] = [...page.querySelectorAll('www-glossary')];
      await waitUntil(() => all(list!, 'dt').length > 0 && small!.dataset['status'] === 'ready');
      await waitUntil(() => button(list!, 'Waarde'));
      button(list!, 'Waarde')!.click();
      await waitUntil(() => one(small!, '[aria-current]')?.getAttribute('data-id') === 'waarde');
      expect(focused(small!), 'focus stays with who chose').to.equal(null);
      const { top, bottom } = one(list!, '[aria-current]')!.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(600);
    });
  });

  describe('with an address', () => {
    let fetches: Fetches;
    beforeEach(() => (fetches = new Fetches()));
    afterEach(() => fetches.restore());

    it('shows the terms of the method while it loads, and keeps the search when the others come', async () => {
      const list = await render(html`<www-glossary src="/laat.json"></www-glossary>`);
      expect(list.dataset['status']).to.equal('loading');
      expect(status(list)).to.equal('10 begrippen. De begrippen van deze wijk worden geladen.');
      await type(list, 'buurt');
      fetches.asked[0]!.answer(Response.json(dossier([buurthuis])));
      await waitUntil(() => names(list).includes('Buurthuis'));
      expect(status(list)).to.equal('2 begrippen gevonden met “buurt”');
      expect(focused(list), 'a person goes on typing').to.equal(one(list, 'input'));
      expect(list.dataset['status']).to.equal('ready');
    });

    it('says when the dossier cannot be had, offers to try again, and shows the terms of the method', async () => {
      const list = await render(html`<www-glossary src="/weg.json"></www-glossary>`);
      fetches.asked[0]!.answer(new Response('', { status: 404 }));
      await waitUntil(() => list.dataset['status'] === 'error');
      expect(one(list, '[part=notice] summary')?.textContent).to.contain('De eigen begrippen van deze wijk zijn er nu niet');
      expect(one(list, '[part=error]')?.textContent).to.contain('Het bestand met gegevens is er niet.');
      expect(names(list)).to.have.lengthOf(10);
      await expect(list).to.be.accessible();
      one(list, '[part=notice] summary')!.click();
      button(list, 'Probeer opnieuw')!.click();
      await waitUntil(() => fetches.asked.length === 2);
      fetches.asked[1]!.answer(Response.json(dossier([buurthuis])));
      await waitUntil(() => names(list).includes('Buurthuis'));
      expect(one(list, '[part=notice]')).to.equal(null);
    });

    it('waits for terms that only the dossier has', async () => {
      const list = await render(html`<www-glossary terms="buurthuis" src="/laat.json"></www-glossary>`);
      expect(status(list)).to.equal('De begrippen van deze wijk worden geladen.');
      expect(button(list, 'Toon alle begrippen')).to.equal(undefined);
      fetches.asked[0]!.answer(Response.json(dossier([buurthuis])));
      await waitUntil(() => names(list).includes('Buurthuis'));
      expect(status(list)).to.equal('1 begrip');
    });

    it('says which of its terms cannot be shown', async () => {
      const list = await render(html`<www-glossary .dossier=${dossier([buurthuis, { id: 'leeg' }])}></www-glossary>`);
      await waitUntil(() => one(list, '[part=notice] li'));
      expect(one(list, '[part=notice]')?.textContent).to.contain('/glossary/1');
      expect(names(list)).to.have.lengthOf(11);
    });
  });

  for (const [width, beside] of [
    [375, false],
    [800, true],
  ] as const) {
    it(`stands ${beside ? 'in columns: letter, name, definition' : 'one below another'} at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const list = await render();
      const [letter, name, definition] = ['[part=letter]', 'dt', '[part=definition]'].map((part) =>
        one(list, part)!.getBoundingClientRect(),
      );
      const starts = [letter!.left < name!.left, name!.left < definition!.left];
      expect(starts).to.deep.equal([beside, beside]);
      expect(definition!.top < name!.bottom).to.equal(beside);
      await setViewport({ width: 800, height: 600 });
    });
  }

  for (const width of [320, 375, 800, 1200]) {
    it(`fits in ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const list = await render();
      await list.show('commons');
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      await setViewport({ width: 800, height: 600 });
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible in ${scheme}, also while searching and with a term marked`, async () => {
      document.documentElement.style.setProperty('color-scheme', scheme);
      document.documentElement.style.setProperty('background', 'light-dark(#fff, #10181b)');
      const list = await render();
      await list.show('commons');
      await expect(list).to.be.accessible();
      await type(list, 'xyz');
      await expect(list).to.be.accessible();
      document.documentElement.removeAttribute('style');
    });
  }

  it('keeps buttons and the marked term visible in forced colours', async () => {
    await executeServerCommand('emulate-media-features', [{ name: 'forced-colors', value: 'active' }]);
    const list = await render();
    await list.show('commons');
    expect(getComputedStyle(one(list, 'nav button')!).borderTopStyle).to.equal('solid');
    expect(getComputedStyle(one(list, '.chosen')!).outlineStyle).to.equal('solid');
    await executeServerCommand('emulate-media-features', [{ name: 'forced-colors', value: 'none' }]);
  });
});
