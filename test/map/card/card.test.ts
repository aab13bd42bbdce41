import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
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
      'Verbonden met 18 Huis van de Wijk De Evenaar · delen een boodschappendienst · voorbeeld 7 Actiegroep ELZO · voorbeeld',
      '€ 19 miljoen erbij voor 17 Huis van de Wijk De Banne · voorbeeld zonder bron',
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
      expect(words(one(element, '.map > [role=status]'))).to.equal('18 Huis van de Wijk De Evenaar');
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

  describe('what the place has to do with', () => {
    const related = dossierWith([placesLayer('a', [place('tuin', [4.9, 52.4], { name: 'Tuin' }), place('kas', [4.91, 52.4])])], {
      plans: [
        { id: 'moes', title: 'Moestuin', stage: 'pilot', places: ['tuin'], url: 'moes.html', example: true },
        { id: 'weg', title: 'Elders', stage: 'idea', places: ['kas'] },
      ],
      meetings: [
        { id: 'm1', kind: 'assembly', title: 'Assemblee', start: '2026-06-14T14:00+02:00', place: 'tuin', example: true },
        { id: 'm2', kind: 'other', title: 'Schoffelen', start: '2025-03-01', place: 'tuin', cancelled: true },
      ],
      steps: [
        {
          id: 's2',
          number: 2,
          title: 'Het echte probleem',
          status: 'doing',
          evidence: [{ title: 'Kaart', place: 'tuin', url: 'kaart.html' }],
        },
      ],
    });
    const listedUnder = (element: WwwMap, title: string) =>
      all(element, '[part=card] .listed')
        .filter((each) => words(each.querySelector('.kind')) === title)
        .flatMap((each) => [...each.querySelectorAll('li')].map(words));

    it('is said, with what is invented marked as such', async () => {
      const element = await mapOf(related, { place: 'tuin' });
      expect(listedUnder(element, 'Plannen')).to.deep.equal(['Moestuin · Proef · Naar de website · voorbeeld']);
      expect(listedUnder(element, 'Bijeenkomsten')).to.deep.equal([
        'Assemblee · 14 juni 2026, 14:00 · voorbeeld',
        'Schoffelen · 1 maart 2025 · Gaat niet door',
      ]);
      expect(listedUnder(element, 'Stappen')).to.deep.equal(['Stap 2: Het echte probleem · Kaart']);
    });

    for (const [words, kind, id] of [
      ['Stap 2: Het echte probleem', 'step', 's2'],
      ['Moestuin', 'plan', 'moes'],
    ] as const) {
      it(`is chosen in the other widgets of the dossier (${kind}), and the card stays open`, async () => {
        const element = await mapOf(related, { place: 'tuin' });
        setTimeout(() => button(element, words).click());
        const { detail } = await oneEvent(element, 'www-select');
        await settled(element);
        expect(detail).to.deep.equal({ kind, id, origin: 'www-map' });
        expect(cardTitle(element)).to.equal('1 Tuin');
        expect(button(element, words).getAttribute('aria-pressed')).to.equal('true');
      });
    }

    it('leaves the card when something else is chosen elsewhere', async () => {
      const around = await fixture(
        html`<www-dossier .dossier=${related}><www-map place="tuin"></www-map><www-map></www-map></www-dossier>`,
      );
      const [first, second] = [...around.querySelectorAll('www-map')] as [WwwMap, WwwMap];
      await settled(first);
      await settled(second);
      button(first, 'Moestuin').click();
      await settled(second);
      expect(card(second), 'the card in another map').to.equal(null);
      row(second, 'kas').click();
      await settled(first);
      expect(cardTitle(first)).to.equal('2 kas');
    });

    it('marks a line of an invented layer', async () => {
      const element = await mapOf(noord, { place: 'evenaar' });
      expect(words(one(element, '[part=card] .listed'))).to.equal(
        'Verbonden met 17 Huis van de Wijk De Banne · delen een boodschappendienst · voorbeeld',
      );
    });
  });

  describe('content of the page', () => {
    const withContent = async (content: string) => {
      const element = await mapOf(noord, { place: 'banne' });
      const own = document.createElement('div');
      own.slot = content;
      own.textContent = 'Meld je aan';
      element.append(own);
      await waitUntil(() => own.assignedSlot, 'a slot');
      return own.assignedSlot!;
    };

    for (const name of ['card:banne', 'card:17'])
      it(`is at the end of the card with slot="${name}"`, async () => {
        expect((await withContent(name)).closest('[part=card]')).not.to.equal(null);
      });

    for (const name of ['item:banne', 'item:17'])
      it(`is under the row with slot="${name}"`, async () => {
        expect((await withContent(name)).closest('li')!.querySelector('[data-place]')!.getAttribute('data-place')).to.equal('banne');
      });

    it('goes when the page takes it away, and places without have no slot', async () => {
      const slot = await withContent('item:17');
      const element = (slot.getRootNode() as ShadowRoot).host as WwwMap;
      expect(all(element, 'slot')).to.have.length(1);
      element.replaceChildren();
      await waitUntil(() => all(element, 'slot').length === 0);
    });

    it('moves along when its slot changes', async () => {
      const slot = await withContent('item:17');
      const [own] = slot.assignedElements();
      own!.slot = 'item:18';
      await waitUntil(() => own!.assignedSlot);
      expect(own!.assignedSlot!.name).to.equal('item:18');
    });
  });
});
