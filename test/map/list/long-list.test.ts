import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WwwMap } from '../../../packages/map/src/index.js';
import { CHUNK } from '../../../packages/map/src/list/chunks.js';
import { dossierWith, place, placesLayer } from '../dossiers.js';
import { all, focused, listed, mapOf, one, row, search, settled } from '../elements.js';

const long = (count: number) =>
  dossierWith([
    placesLayer(
      'a',
      Array.from({ length: count }, (_, index) => place(`p${index}`, [4.87 + (index % 100) / 1000, 52.38 + index / 2e5])),
    ),
  ]);
const press = async (element: WwwMap, key: string, id: string) => {
  await sendKeys({ press: key });
  await waitUntil(() => focused(element)?.dataset['place'] === id, `${key} goes to ${id}`);
};

describe('a long list', () => {
  it('begins with its first places, and has all of them a little later, without a person doing anything', async () => {
    const element = await mapOf(long(2000));
    expect(all(element, '[part=list] .row').length).to.be.below(2000);
    await waitUntil(() => all(element, '[part=list] .row').length === 2000, 'filled', { timeout: 8000 });
    expect(row(element, 'p1999').textContent).to.contain('1999');
  });

  it('is one list for a screen reader, with each place at its place among all', async () => {
    const element = await mapOf(long(CHUNK * 3));
    await waitUntil(() => all(element, '[part=list] .row').length === CHUNK * 3, 'filled', { timeout: 8000 });
    const lists = all(element, '[part=list] [role=list]');
    expect(lists).to.have.length(1);
    expect(lists[0]!.querySelectorAll('ul:not([role=none])')).to.have.length(0);
    const items = all(element, '[part=item]');
    expect(items.map((item) => item.ariaPosInSet)).to.deep.equal(items.map((_, index) => String(index + 1)));
    expect(new Set(items.map((item) => item.ariaSetSize))).to.deep.equal(new Set([String(CHUNK * 3)]));
  });

  it('lets the browser pass over what is out of view', async () => {
    const element = await mapOf(long(CHUNK * 20));
    await waitUntil(() => all(element, '[part=list] .row').length === CHUNK * 20, 'filled', { timeout: 8000 });
    const last = row(element, `p${CHUNK * 20 - 1}`);
    expect(last.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    expect(row(element, 'p0').checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
  });

  it('shows a place that is chosen elsewhere, however far down', async () => {
    const element = await mapOf(long(3000));
    element.place = 'p2750';
    await settled(element);
    const [list, inner] = [one(element, '[part=list]')!.getBoundingClientRect(), row(element, 'p2750').getBoundingClientRect()];
    expect(row(element, 'p2750').getAttribute('aria-current')).to.equal('true');
    expect(inner.top).to.be.at.least(list.top);
    expect(inner.bottom).to.be.at.most(list.bottom + 1);
  });

  it('is walked from begin to end by keys, also where its rows are still to come', async () => {
    const element = await mapOf(long(3000));
    row(element, 'p0').focus();
    await press(element, 'End', 'p2999');
    await press(element, 'ArrowUp', 'p2998');
    await press(element, 'PageUp', 'p2988');
    await press(element, 'Home', 'p0');
    await press(element, 'PageDown', 'p10');
    await press(element, 'ArrowDown', 'p11');
  });

  it('can be skipped', async () => {
    const element = await mapOf(long(300));
    one(element, '.skip')!.click();
    expect(focused(element)).to.equal(one(element, '.foot'));
    expect(one(await mapOf(long(30)), '.skip')).to.equal(null);
  });

  it('is searched whole', async () => {
    const element = await mapOf(long(10_000));
    await search(element, 'p9999');
    expect(listed(element)).to.deep.equal(['10000 p9999']);
  });

  it('has all its rows before the page is printed', async () => {
    const element = await mapOf(long(2000));
    dispatchEvent(new Event('beforeprint'));
    await settled(element);
    expect(all(element, '[part=list] .row')).to.have.length(2000);
    dispatchEvent(new Event('afterprint'));
  });

  it('stops filling when the map is taken away', async () => {
    const element = await mapOf(long(5000));
    element.remove();
    const before = all(element, '[part=list] .row').length;
    await new Promise((done) => requestIdleCallback(done));
    await new Promise((done) => requestIdleCallback(done));
    expect(all(element, '[part=list] .row')).to.have.length(before);
  });
});
