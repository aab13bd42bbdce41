import { expect, html } from '@open-wc/testing';
import { dossierOf, term } from '../some-entries.js';
import { all, names, one, render, status, type, until } from './list-page.js';

const many = (count: number) =>
  dossierOf(
    Array.from({ length: count }, (_, i) =>
      term(`t${i}`, { term: `${String.fromCharCode(97 + (i % 26))}woord ${i}`, source: { title: i % 2 ? 'Boek' : 'Site' } }),
    ),
  );
const list5000 = async () => {
  const list = await render(html`<www-glossary .dossier=${many(5000)}></www-glossary>`);
  await until(() => names(list).length > 10);
  return list;
};
const filled = (list: Awaited<ReturnType<typeof render>>) => until(() => all(list, '.coming').length === 0);

describe('<www-glossary> with 5,000 terms', () => {
  it('has a window full at once, counts all, and has the rest when the browser has had time', async () => {
    const list = await list5000();
    expect(names(list).length).to.be.within(50, 500);
    expect(status(list)).to.equal('5.010 begrippen');
    expect(all(list, '.group')).to.have.lengthOf(26);
    await filled(list);
    expect(names(list)).to.have.lengthOf(5010);
    const wrong = all(list, 'dl').filter((dl) => [...dl.children].some(({ firstElementChild }) => firstElementChild?.localName !== 'dt'));
    expect(wrong).to.have.lengthOf(0);
  });

  it('finds any of them at once, and gives all back when the search ends', async () => {
    const list = await list5000();
    await type(list, 'woord 4999');
    expect(names(list)).to.deep.equal(['hwoord 4999']);
    list.renderRoot.querySelector<HTMLElement>('.search button')!.click();
    await filled(list);
    expect(names(list)).to.have.lengthOf(5010);
  });

  it('says the source with each term, as a list of thousands of names says nothing', async () => {
    const list = await list5000();
    expect(all(list, '[part=item] [part=source]').length).to.be.greaterThan(10);
    expect(one(list, '.glossary > [part=source]') === null).to.equal(true);
  });

  it('goes to a letter, or a term, that was not there yet', async () => {
    const list = await list5000();
    all(list, 'nav button').at(-1)!.click();
    await until(() => all(list, '[data-letter=Z] dt').length > 0);
    await list.show('t4997');
    expect(list.shadowRoot?.activeElement?.getAttribute('data-id')).to.equal('t4997');
  });

  it('is printed whole, whatever was searched for, and is as it was afterwards', async () => {
    const list = await render(html`<www-glossary .dossier=${many(300)}></www-glossary>`);
    await until(() => names(list).length > 10);
    await type(list, 'woord 299');
    dispatchEvent(new Event('beforeprint'));
    await list.updateComplete;
    expect(names(list)).to.have.lengthOf(310);
    expect(all(list, 'mark, .coming')).to.have.lengthOf(0);
    dispatchEvent(new Event('afterprint'));
    await list.updateComplete;
    expect(names(list)).to.deep.equal(['nwoord 299']);
  });

  it('stops when it is taken away, and goes on when it is back', async () => {
    const list = await list5000();
    const parent = list.parentElement!;
    list.remove();
    const left = all(list, '.coming').length;
    await new Promise((idle) => requestIdleCallback(idle));
    await new Promise((idle) => requestIdleCallback(idle));
    expect(all(list, '.coming')).to.have.lengthOf(left);
    parent.append(list);
    await filled(list);
  });
});
