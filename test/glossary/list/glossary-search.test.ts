import { expect, html } from '@open-wc/testing';
import { dossierOf, term } from '../some-entries.js';
import { all, focused, item, names, one, press, render, status, type, until } from './list-page.js';

const field = '[type=search]';
const clear = '.search button';

describe('the search of <www-glossary>', () => {
  it('marks what was found, in names and definitions, and nothing else', async () => {
    const list = await render();
    await type(list, 'cooperat');
    await until(() => one(list, 'mark'));
    const marks = all(list, 'mark').map(({ textContent }) => textContent);
    expect(new Set(marks.map((text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()))).to.deep.equal(new Set(['cooperat']));
    expect(item(list, 'cooperatief').querySelector('dt > span')?.innerHTML)
      .to.contain('<mark>')
      .and.to.match(/Coöperat.*ief/);
  });

  it('marks markup as the text it is', async () => {
    const evil = '<img src=x onerror="globalThis.hacked = true"> tuin';
    const list = await render(html`<www-glossary .dossier=${dossierOf([term('x', { term: evil, definition: evil })])}></www-glossary>`);
    await type(list, 'tuin');
    await until(() => one(list, 'mark'));
    expect(names(list)).to.deep.equal([evil]);
    expect(one(list, 'img') === null).to.equal(true);
  });

  it('says by which name a term was found that its entry does not show', async () => {
    const list = await render();
    await type(list, 'democratisation');
    await until(() => one(list, 'mark'));
    expect(item(list, 'democratisering-van-de-economie').textContent).to.contain('Gevonden met: democratisation of the economy');
  });

  it('shows first what begins with it, under its letter', async () => {
    const list = await render(
      html`<www-glossary .dossier=${dossierOf([term('a', { term: 'Buurttuin' }), term('c', { term: 'Tuinhuis' })])}></www-glossary>`,
    );
    await type(list, 'tuin');
    expect(names(list)).to.deep.equal(['Tuinhuis', 'Buurttuin']);
    expect(all(list, '.terms:not([inert]) h3').map(({ textContent }) => textContent)).to.deep.equal(['T', 'B']);
  });

  it('can be cleared with a button, which is there only when there is something to clear', async () => {
    const list = await render();
    expect(one(list, clear) === null).to.equal(true);
    await type(list, 'commons');
    expect(one(list, clear)?.ariaLabel).to.equal('Wis zoekwoord');
    one(list, clear)!.click();
    await list.updateComplete;
    expect(names(list)).to.have.lengthOf(10);
    expect([focused(list) === one(list, field), (one(list, field) as HTMLInputElement).value]).to.deep.equal([true, '']);
    expect(one(list, clear) === null).to.equal(true);
  });

  it('goes by key: Tab to the button, Escape clears, Enter leads to the first term', async () => {
    const list = await render();
    await type(list, 'donut');
    await press('Tab');
    expect(focused(list) === one(list, clear)).to.equal(true);
    one(list, field)!.focus();
    await press('Enter');
    await until(() => focused(list)?.getAttribute('data-id') === 'donuteconomie');
    expect(status(list), 'the search stays').to.equal('1 begrip gevonden met “donut”');
    one(list, field)!.focus();
    await press('Escape');
    await list.updateComplete;
    expect([names(list).length, status(list)]).to.deep.equal([10, '10 begrippen']);
  });

  it('leaves the list as it was, out of reach, and gives it back', async () => {
    const list = await render();
    const before = item(list, 'waarde');
    await type(list, 'commons');
    expect(before.closest('[inert]')).not.to.equal(null);
    expect(before.checkVisibility({ contentVisibilityAuto: true }), 'nor seen').to.equal(false);
    await press('Escape');
    await list.updateComplete;
    expect(item(list, 'waarde') === before).to.equal(true);
  });

  for (const [what, query, count] of [
    ['only spaces', '    ', 10],
    ['only signs', '?!', 10],
    ['a pattern', '.*(', 10],
  ] as const) {
    it(`takes ${what} for no question`, async () => {
      const list = await render();
      await type(list, query);
      expect(names(list)).to.have.lengthOf(count);
      expect(one(list, 'mark') === null).to.equal(true);
    });
  }

  it('takes ten thousand letters, and stays inside its box', async () => {
    const list = await render();
    const input = one(list, field) as HTMLInputElement;
    input.value = 'a'.repeat(10_000);
    input.dispatchEvent(new Event('input'));
    await list.updateComplete;
    expect(names(list)).to.have.lengthOf(0);
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
  });
});
