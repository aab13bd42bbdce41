import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WwwMap } from '../../../packages/map/src/index.js';
import { dossierWith, place, placesLayer } from '../dossiers.js';
import { all, focused, listed, mapOf, one, row, search, settled, words } from '../elements.js';

const button = (element: WwwMap) => one(element, '[aria-controls=filters]')!;
const open = async (element: WwwMap) => {
  button(element).click();
  await waitUntil(() => one(element, '#filters fieldset'), 'the panel');
};
const box = (element: WwwMap, name: string) =>
  all(element, '#filters label')
    .find((label) => words(label).startsWith(name))!
    .querySelector('input')!;
const tick = async (element: WwwMap, name: string) => {
  box(element, name).click();
  await settled(element);
};
const tally = (element: WwwMap) => words(one(element, '.bar p'));
const status = (element: WwwMap) => words(one(element, '.map > [role=status]'));
const drawn = (element: WwwMap) => one(element, '[role=application]')!.getAttribute('aria-label');

const withClosed = dossierWith([
  placesLayer('winkels', [place('bakker', [4.9, 52.4]), place('slager', [4.91, 52.41], { status: 'closed' })]),
  placesLayer('groepen', [place('koor', [4.92, 52.4]), place('tuin', null, { status: 'planned' })]),
]);

describe('the filter of <www-map>', () => {
  it('unfolds, with what there is to choose and how many that are', async () => {
    const element = await mapOf(withClosed);
    expect(button(element).getAttribute('aria-expanded')).to.equal('false');
    await open(element);
    expect(button(element).getAttribute('aria-expanded')).to.equal('true');
    expect(all(element, '#filters label').map(words)).to.deep.equal([
      'winkels 2',
      'groepen 2',
      'Nu 2',
      'Gepland 1',
      'Gestopt 1',
      'Alleen wat in beeld is',
    ]);
  });

  it('narrows list and picture to a kind, says how many are left, and counts what is ticked on its button', async () => {
    const element = await mapOf(withClosed);
    await open(element);
    await tick(element, 'winkels');
    expect(listed(element)).to.deep.equal(['1 bakker', '2 slager']);
    expect(tally(element)).to.equal('2 van 4 plekken');
    expect(status(element)).to.equal('2 van 4 plekken');
    expect(words(button(element))).to.equal('Filter (1)');
    expect(drawn(element)).to.contain('met 2 plekken');
  });

  it('hides closed places by their status', async () => {
    const element = await mapOf(withClosed);
    expect(row(element, 'slager').closest('li')!.className).to.equal('closed');
    await open(element);
    await tick(element, 'Nu');
    await tick(element, 'Gepland');
    expect(listed(element)).to.deep.equal(['1 bakker', '3 koor', 'tuin']);
  });

  it('goes together with a search', async () => {
    const element = await mapOf(withClosed);
    await open(element);
    await tick(element, 'groepen');
    await search(element, 'a');
    expect(listed(element)).to.deep.equal([]);
    expect(words(one(element, '.not-found'))).to.contain('Geen plek gevonden met ‘a’');
    await search(element, 'koor');
    expect(status(element)).to.equal('1 van 4 plekken');
  });

  it('says when nothing is left, and leads back to everything with the focus in the search field', async () => {
    const element = await mapOf(withClosed);
    await open(element);
    await tick(element, 'groepen');
    await tick(element, 'Gestopt');
    expect(words(one(element, '.not-found'))).to.equal('Geen plek past bij wat je koos Alles tonen');
    one(element, '.not-found button')!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(listed(element)).to.have.length(4);
    expect(words(button(element))).to.equal('Filter');
    expect(status(element)).to.equal('4 plekken');
    expect(focused(element)).to.equal(one(element, 'input[type=search]'));
    expect(box(element, 'groepen').checked).to.equal(false);
  });

  it('makes the card step through what is left', async () => {
    const element = await mapOf(withClosed, { place: 'slager' });
    expect(words(one(element, '[part=card] .next'))).to.contain('3 koor');
    await open(element);
    await tick(element, 'winkels');
    expect(one(element, '[part=card] .next')).to.equal(null);
    expect(words(one(element, '[part=card] .previous'))).to.contain('1 bakker');
  });

  it('is worked by keyboard alone', async () => {
    const element = await mapOf(withClosed);
    button(element).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => one(element, '#filters fieldset'));
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(box(element, 'winkels'));
    await sendKeys({ press: 'Space' });
    await settled(element);
    expect(listed(element)).to.have.length(2);
    expect(focused(element)).to.equal(box(element, 'winkels'));
  });

  it('does not offer what cannot be chosen', async () => {
    expect(one(await mapOf(dossierWith([placesLayer('a', [place('x', null)])]), { view: 'list' }), '[aria-controls=filters]')).to.equal(
      null,
    );
    const list = await mapOf(withClosed, { view: 'list' });
    await open(list);
    expect(all(list, '#filters label').map(words)).not.to.include('Alleen wat in beeld is');
  });

  describe('by what is in view', () => {
    const spread = dossierWith([
      placesLayer('a', [place('west', [4.88, 52.4]), place('midden', [4.9, 52.4]), place('oost', [4.92, 52.4]), place('ergens', null)]),
    ]);
    const inView = async () => {
      const element = await mapOf(spread);
      await waitUntil(() => one(element, 'canvas'), 'a picture');
      await open(element);
      await tick(element, 'Alleen wat in beeld is');
      return element;
    };
    const zoomIn = async (element: WwwMap) => {
      for (let step = 0; step < 3; step++) one(element, '[aria-label="Zoom in"]')!.click();
      await settled(element);
    };

    it('leaves out of the list what has no known place, and says so', async () => {
      const element = await inView();
      expect(listed(element)).to.deep.equal(['1 west', '2 midden', '3 oost']);
      expect(words(one(element, '#filters .help'))).to.equal('1 plek staat niet op de kaart, en is dus nooit in beeld.');
    });

    it('follows the map, and leaves the picture as it is', async () => {
      const element = await inView();
      await zoomIn(element);
      await waitUntil(() => listed(element).length === 1, 'only what is in view');
      expect(listed(element)).to.deep.equal(['2 midden']);
      expect(drawn(element)).to.contain('met 3 plekken');
      one(element, '[aria-label="Toon het hele gebied"]')!.click();
      await waitUntil(() => listed(element).length === 3);
    });

    it('stays as it is while a person is in the list, and follows when they leave', async () => {
      const element = await inView();
      row(element, 'west').focus();
      await zoomIn(element);
      await waitUntil(() => element.shadowRoot!.activeElement === row(element, 'west'));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      expect(listed(element)).to.have.length(3);
      one(element, 'input[type=search]')!.focus();
      await waitUntil(() => listed(element).length === 1, 'follows');
    });
  });
});
