import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WwwMap } from '../../../packages/map/src/index.js';
import { dossierWith, noord, place, placesLayer } from '../dossiers.js';
import { all, cardTitle, focused, mapOf, one, search, settled, words } from '../elements.js';

const tableOf = async (dossier: unknown = noord, attributes = {}, width?: number) => {
  const element = await mapOf(dossier, { view: 'table', ...attributes }, width);
  await waitUntil(() => one(element, '[part=table]'), 'a table');
  return element;
};
const rows = (element: WwwMap) => all(element, 'tbody tr').map(words);
const names = (element: WwwMap) => all(element, 'tbody th').map(words);
const header = (element: WwwMap, name: string) => all(element, 'thead th').find((each) => words(each) === name)!;
const sortBy = async (element: WwwMap, name: string) => {
  header(element, name).querySelector('button')!.click();
  await settled(element);
};
const radio = (element: WwwMap, name: string) =>
  all<HTMLLabelElement>(element, '.switch label')
    .find((label) => words(label) === name)!
    .querySelector('input')!;
const status = (element: WwwMap) => words(one(element, '.map > [role=status]'));

describe('the table of <www-map>', () => {
  it('has each place by number: what, where and whether it is there', async () => {
    const said = rows(await tableOf());
    expect(said.slice(0, 2)).to.deep.equal([
      '1 Verdedig Noord Bewonersgroepen Plek onbekend Nu',
      '3 Noordas Bewonersgroepen Plek onbekend Nu',
    ]);
    expect(said).to.include('17 Huis van de Wijk De Banne Wijkpartners Bezaanjachtplein 243 Nu');
    expect(said).to.include('Buurtsuper Toekomst Gepland 2028');
  });

  it('says how many places it has', async () => {
    expect(words(one(await tableOf(), 'caption'))).to.equal('Tabel van 7 plekken');
  });

  it('has the organisation of a place when one has any', async () => {
    const element = await tableOf(
      dossierWith([placesLayer('a', [place('x', null, { organisation: 'o' })])], { organisations: [{ id: 'o', name: 'De Brug' }] }),
    );
    expect(all(element, 'thead th').map(words)).to.deep.equal(['Nr.', 'Naam', 'Soort', 'Waar', 'Status', 'Organisatie']);
    expect(rows(element)).to.deep.equal(['1 x a Plek onbekend Nu De Brug']);
  });

  it('is sorted by its headers, one way and the other, and says so', async () => {
    const element = await tableOf();
    expect(header(element, 'Nr.').getAttribute('aria-sort')).to.equal('ascending');
    await sortBy(element, 'Naam');
    expect(names(element).slice(0, 2)).to.deep.equal(['Actiegroep ELZO', 'Buurtsuper']);
    expect(header(element, 'Naam').getAttribute('aria-sort')).to.equal('ascending');
    expect(header(element, 'Nr.').getAttribute('aria-sort')).to.equal(null);
    expect(status(element)).to.equal('Gesorteerd op naam, oplopend');
    await sortBy(element, 'Naam');
    expect(names(element)[0]).to.equal('Verdedig Noord');
    expect(header(element, 'Naam').getAttribute('aria-sort')).to.equal('descending');
    expect(status(element)).to.equal('Gesorteerd op naam, aflopend');
  });

  it('keeps the focus on the header that sorts', async () => {
    const element = await tableOf();
    header(element, 'Soort').querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(focused(element)?.closest('th')).to.equal(header(element, 'Soort'));
  });

  it('opens the card, and is walked with the arrows in the order of the table', async () => {
    const element = await tableOf();
    await sortBy(element, 'Naam');
    all(element, 'tbody button')[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => words(focused(element)) === 'Buurtsuper');
    await sendKeys({ press: 'Home' });
    await waitUntil(() => words(focused(element)) === 'Actiegroep ELZO');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(cardTitle(element)).to.equal('7 Actiegroep ELZO');
  });

  it('has only what a search found', async () => {
    const element = await tableOf();
    await search(element, 'banne');
    expect(names(element)).to.deep.equal(['Huis van de Wijk De Banne']);
  });

  it('keeps the roles of a table, however it is laid out', async () => {
    const element = await tableOf(noord, {}, 320);
    expect(one(element, '[part=table]')!.getAttribute('role')).to.equal('table');
    expect(all(element, 'tbody tr').every((each) => each.getAttribute('role') === 'row')).to.equal(true);
    expect(one(element, '[part=table]')!.getAttribute('aria-rowcount')).to.equal('9');
    expect(all(element, 'tbody tr').map((each) => each.getAttribute('aria-rowindex'))).to.deep.equal([...'23456789']);
  });

  it('becomes blocks with labels where it is narrow, without anything sticking out', async () => {
    const element = await tableOf(noord, {}, 320);
    expect(element.scrollWidth).to.be.at.most(320);
    const cell = all(element, 'td[data-label]').find((each) => each.dataset['label'] === 'Soort')!;
    expect(getComputedStyle(cell, '::before').content).to.contain('Soort');
  });

  it('fills itself bit by bit when it is long', async () => {
    const features = Array.from({ length: 500 }, (_, index) => place(`p${index}`, [4.9, 52.4]));
    const element = await tableOf(dossierWith([placesLayer('a', features)]));
    await waitUntil(() => all(element, 'tbody tr').length === 500, 'filled', { timeout: 8000 });
    await sortBy(element, 'Nr.');
    expect(names(element)[0]).to.equal('p499');
  });

  it('can be chosen in place of the list, and back', async () => {
    const element = await mapOf();
    radio(element, 'Tabel').click();
    await waitUntil(() => one(element, '[part=table]'), 'a table');
    expect(one(element, '[part=list]')).to.equal(null);
    expect(one(element, '[part=map]')).not.to.equal(null);
    radio(element, 'Lijst').click();
    await settled(element);
    expect(one(element, '[part=table]')).to.equal(null);
    expect(one(element, '[part=list]')).not.to.equal(null);
  });

  for (const view of ['list', 'table', 'map']) {
    it(`is not offered when the page asks for view="${view}"`, async () => {
      expect(one(await mapOf(noord, { view }), '.switch')).to.equal(null);
    });
  }
});
