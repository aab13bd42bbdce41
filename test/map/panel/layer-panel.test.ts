import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { WwwMap } from '../../../packages/map/src/index.js';
import { dossierWith } from '../dossiers.js';
import { all, mapOf, one, settled, words } from '../elements.js';

const chips = (element: WwwMap) => all(element, '.chip');
const box = (element: WwwMap, title: string) =>
  chips(element)
    .find((chip) => words(chip).startsWith(title))!
    .querySelector('input')!;
const on = (element: WwwMap) =>
  chips(element)
    .filter((chip) => chip.querySelector('input')!.checked)
    .map(words);

describe('the layers of <www-map>', () => {
  it('stand in two rows: places, and what else is on the map', async () => {
    const rows = all(await mapOf(), '[part=panel] fieldset').map((row) =>
      [...row.querySelectorAll<HTMLElement>('legend, .chip')].map(words),
    );
    expect(rows).to.deep.equal([
      ['Plekken', 'Wijkpartners 3', 'Bewonersgroepen 3'],
      ['Meer op de kaart', 'Zorgnetwerk', 'Waar mensen elkaar groeten', 'Geldstromen 3', 'Toekomst 1'],
    ]);
  });

  it('are on as the dossier says', async () => {
    expect(on(await mapOf())).to.deep.equal([
      'Wijkpartners 3',
      'Bewonersgroepen 3',
      'Zorgnetwerk',
      'Waar mensen elkaar groeten',
      'Toekomst 1',
    ]);
  });

  it('are on as the page says, now and later', async () => {
    const element = await mapOf(undefined, { layers: 'bewoners, geld' });
    expect(on(element)).to.deep.equal(['Bewonersgroepen 3', 'Geldstromen 3']);
    element.layers = 'partners';
    await settled(element);
    expect(on(element)).to.deep.equal(['Wijkpartners 3']);
  });

  it('are switched by a person, and the page is told', async () => {
    const element = await mapOf(undefined, { layers: 'partners geld' });
    setTimeout(() => box(element, 'Geldstromen').click());
    const { detail } = await oneEvent(element, 'www-layer-change');
    await settled(element);
    expect(detail).to.deep.equal({ layers: ['partners'] });
    expect(on(element)).to.deep.equal(['Wijkpartners 3']);
    box(element, 'Toekomst').click();
    await settled(element);
    expect(on(element)).to.deep.equal(['Wijkpartners 3', 'Toekomst 1']);
  });

  it('forget what a person switched when the page lists others', async () => {
    const element = await mapOf();
    box(element, 'Geldstromen').click();
    element.layers = 'partners';
    await settled(element);
    expect(on(element)).to.deep.equal(['Wijkpartners 3']);
  });

  it('are folded where there is little room, and say how many are on', async () => {
    const element = await mapOf(undefined, {}, 375);
    const fold = one<HTMLButtonElement>(element, '.fold')!;
    expect(words(fold)).to.equal('Lagen 5 van 6 aan');
    expect([fold.getAttribute('aria-expanded'), chips(element)[0]!.checkVisibility()]).to.deep.equal(['false', false]);
    fold.click();
    await settled(element);
    expect([fold.getAttribute('aria-expanded'), chips(element)[0]!.checkVisibility()]).to.deep.equal(['true', true]);
  });

  it('say that there is a message about one of them while they are folded', async () => {
    const layers = [{ id: 'bomen', kind: 'places', title: 'Bomen', href: 'https://geo.example/bomen.geojson' } as const];
    const element = await mapOf(dossierWith([...layers]), {}, 375);
    await waitUntil(() => one(element, '.alert'));
    expect(one(element, '.fold')!.textContent!.replace(/\s+/g, ' ').trim()).to.equal('Lagen met een melding, 1 van 1 aan');
  });

  it('are all there where there is room', async () => {
    const element = await mapOf(undefined, {}, 800);
    expect(one(element, '.fold')!.checkVisibility()).to.equal(false);
    expect(chips(element).every((chip) => chip.checkVisibility())).to.equal(true);
  });
});
