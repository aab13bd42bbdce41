import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PlaceProperties } from '@wijkwelvaartswerk/contract';
import type { WwwMap } from '../../../packages/map/src/index.js';
import { dossierWith, noord, place, placesLayer } from '../dossiers.js';
import { all, cardTitle, focused, mapOf, one, row, settled, words } from '../elements.js';

const card = (element: WwwMap) => one(element, '[part=card]');
const cardOf = async (properties: Partial<PlaceProperties>, more = {}) =>
  card(await mapOf(dossierWith([placesLayer('a', [place('x', [4.9, 52.4], { name: 'Tuin', ...properties })])], more), { place: 'x' }))!;
const press = async (element: WwwMap, key: string) => {
  await sendKeys({ press: key });
  await settled(element);
};
const button = (element: WwwMap, name: string) => all(element, '[part=card] button').find((each) => words(each) === name)!;

describe('the card of <www-map>', () => {
  it('says what the place is, where, and with whom it is connected', async () => {
    const element = await mapOf(noord, { place: 'banne' });
    const said = words(card(element));
    for (const words of [
      'Wijkpartners',
      'Huis van de Wijk De Banne',
      'Bezaanjachtplein 243',
      'Verbonden met 18 Huis van de Wijk De Evenaar · delen een boodschappendienst 7 Actiegroep ELZO',
    ]) {
      expect(said).to.contain(words);
    }
  });

  for (const [what, properties, said] of [
    ['paragraphs', { summary: 'Een tuin.\n\nVoor iedereen.' }, ['Een tuin.', 'Voor iedereen.']],
    [
      'a figure with its unit, date and source',
      { facts: [{ label: 'Omzet', value: 1_200_000, unit: 'EUR', asOf: '2024', source: { title: 'Jaarverslag' } }] },
      ['Omzet', '€ 1,2 miljoen', 'stand van 2024 · Bron: Jaarverslag'],
    ],
    ['a band', { facts: [{ label: 'Leden', value: { min: 10, max: 20 }, unit: 'people' }] }, ['10–20 mensen']],
    ['a figure without a source', { facts: [{ label: 'Leden', value: 12.5 }] }, ['12,5', 'zonder bron']],
    [
      'what was counted',
      { facts: [{ label: 'Bezoek', value: 'druk', definition: 'Geteld op zaterdag.' }] },
      ['druk', 'Geteld op zaterdag.'],
    ],
    ['that it is planned, and from when', { status: 'planned', since: '2028' }, ['Gepland', 'sinds 2028']],
    ['that it is closed', { status: 'closed', until: '2024-06' }, ['Gestopt', 'tot en met juni 2024']],
    ['that it is only roughly here', { precision: 'neighbourhood' }, ['Ongeveer: ergens in de buurt']],
  ] as const) {
    it(`says ${what}`, async () => {
      const all = words(await cardOf(properties as Partial<PlaceProperties>));
      for (const words of said) expect(all).to.contain(words);
    });
  }

  it('says of an invented layer that it is an example', async () => {
    const invented = dossierWith([placesLayer('a', [place('x', [4.9, 52.4])], { example: true })]);
    expect(words(one(await mapOf(invented, { place: 'x' }), '[part=card] .pills'))).to.equal('Voorbeeld');
  });

  it('leads to the site of the place, from where the dossier is', async () => {
    const link = (await cardOf({ url: 'banne.html' })).querySelector('a')!;
    expect([words(link), link.href]).to.deep.equal(['Naar de website', new URL('banne.html', document.baseURI).href]);
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'JAVASCRIPT:alert(1)']) {
    it(`does not lead to ${url}`, async () => {
      expect((await cardOf({ url, image: { href: url, alt: 'Foto' } })).querySelector('a, img')).to.equal(null);
    });
  }

  it('shows markup as text', async () => {
    const html = '<img src=x onerror=alert(1)>';
    const shown = await cardOf({
      name: html,
      summary: html,
      address: html,
      facts: [{ label: html, value: html, source: { title: html } }],
    });
    expect(shown.querySelector('img')).to.equal(null);
    expect(words(shown).split(html)).to.have.length(7);
  });

  it('shows a picture of this site, and only links to one from elsewhere, which would tell who reads this', async () => {
    const here = await cardOf({ image: { href: '/packages/demo/site/icon.svg', alt: 'De tuin', credit: 'Buurman' } });
    expect(here.querySelector('img')?.alt).to.equal('De tuin');
    expect(words(here.querySelector('figcaption'))).to.equal('Foto: Buurman');
    const there = await cardOf({ image: { href: 'https://elders.example/tuin.jpg', alt: 'De tuin' } });
    expect(there.querySelector('img')).to.equal(null);
    expect(there.querySelector('a')?.href).to.equal('https://elders.example/tuin.jpg');
  });

  it('offers to switch on the layer when the place cannot be seen', async () => {
    const element = await mapOf(noord, { place: 'banne', layers: 'bewoners' });
    expect(words(card(element))).to.contain('Niet op de kaart te zien: ‘Wijkpartners’ staat uit.');
    button(element, 'Zet deze laag aan').click();
    await settled(element);
    expect(words(card(element))).not.to.contain('Niet op de kaart te zien');
  });

  describe('by keyboard', () => {
    it('takes who opens it from the list to its heading, and back on closing', async () => {
      const element = await mapOf();
      row(element, 'evenaar').focus();
      await press(element, 'Enter');
      expect(focused(element)?.id).to.equal('chosen');
      button(element, '').focus();
      await press(element, 'Enter');
      expect(card(element)).to.equal(null);
      expect(focused(element)?.dataset['place']).to.equal('evenaar');
    });

    it('closes with Escape', async () => {
      const element = await mapOf();
      row(element, 'evenaar').focus();
      await press(element, 'Enter');
      await press(element, 'Escape');
      expect(card(element)).to.equal(null);
      expect(focused(element)?.dataset['place']).to.equal('evenaar');
    });

    it('goes to a connected place, and from there back to where it all began', async () => {
      const element = await mapOf();
      row(element, 'evenaar').focus();
      await press(element, 'Enter');
      button(element, '17 Huis van de Wijk De Banne').focus();
      await press(element, 'Enter');
      expect(cardTitle(element)).to.equal('17 Huis van de Wijk De Banne');
      expect(focused(element)?.id).to.equal('chosen');
      await press(element, 'Escape');
      expect(focused(element)?.dataset['place']).to.equal('evenaar');
    });

    it('steps through the places in the order of the list, stays on the button and says the place', async () => {
      const element = await mapOf(noord, { place: 'banne' });
      const next = () => one(element, '[part=card] .next')!;
      next().focus();
      await press(element, 'Enter');
      expect(cardTitle(element)).to.equal('18 Huis van de Wijk De Evenaar');
      expect(focused(element)).to.equal(next());
      expect(words(one(element, '[role=status]'))).to.equal('18 Huis van de Wijk De Evenaar');
      one(element, '[part=card] .previous')!.click();
      await settled(element);
      expect(cardTitle(element)).to.equal('17 Huis van de Wijk De Banne');
      expect(one(element, '[part=card] .previous')).to.equal(null);
    });
  });

  it('leaves the focus of who opens it with a pointer', async () => {
    const element = await mapOf();
    const target = row(element, 'evenaar');
    target.focus();
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await settled(element);
    expect(cardTitle(element)).to.equal('18 Huis van de Wijk De Evenaar');
    expect(focused(element)).to.equal(target);
  });

  it('closes only itself with Escape, not what is around the map', async () => {
    const element = await mapOf(noord, { place: 'banne' });
    const heard: boolean[] = [];
    element.addEventListener('keydown', ({ defaultPrevented }) => heard.push(defaultPrevented));
    row(element, 'banne').focus();
    await press(element, 'Escape');
    await press(element, 'Escape');
    expect(heard).to.deep.equal([true, false]);
  });
});
