import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Dossier } from '@wijkwelvaartswerk/contract';
import type { WwwMap } from '../../packages/map/src/index.js';
import { mapModel } from '../../packages/map/src/model.js';
import { sceneOf } from '../../packages/map/src/picture/scene-of.js';
import { dossierWith, noord, place, placesLayer } from './dossiers.js';
import { all, cardTitle, emulate, focused, listed, mapOf, one, row, search, settled, words } from './elements.js';

const chosen = (element: WwwMap) => all(element, '[aria-current=true]').map(({ dataset }) => dataset['place']);
const scene = (dossier: Dossier) => {
  const model = mapModel(dossier, 'nl');
  return sceneOf(model, { layers: new Set(model.layers.map(({ id }) => id)), flowWords: () => '' })!;
};

const apart = (a: DOMRect, b: DOMRect) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

describe('<www-map>', () => {
  it('says whose map it is and how many places there are now', async () => {
    const element = await mapOf();
    expect(words(one(element, '[part=heading]'))).to.equal('Welvaartskaart van Noord');
    expect(words(one(element, '.lead'))).to.equal('Wie bouwt er mee aan de wijk? 6 plekken.');
  });

  it('numbers the list as the markers of the picture', async () => {
    const names = listed(await mapOf());
    for (const { label, name } of scene(noord).markers) expect(names).to.include(label === '+' ? name : `${label} ${name}`);
  });

  it('draws the picture when it is near the view, and not before', async () => {
    const far = await fixture<HTMLElement>(
      html`<div>
        <div></div>
        <www-map></www-map>
      </div>`,
    );
    (far.firstElementChild as HTMLElement).style.height = '5000px';
    const element = far.querySelector('www-map')!;
    element.dossier = noord;
    await settled(element);
    expect(one(element, 'canvas')).to.equal(null);
    element.scrollIntoView();
    await waitUntil(() => one(element, 'canvas'));
  });

  it('keeps room for the picture before there is one', async () => {
    const element = await mapOf();
    const { width, height } = one(element, '[part=map]')!.getBoundingClientRect();
    expect(width / height).to.be.closeTo(768 / 640, 0.01);
  });

  it('says what the picture is to who does not see it', async () => {
    const picture = one(await mapOf(), '.picture');
    expect(picture?.getAttribute('aria-label')).to.contain('Kaart van Noord met 5 plekken');
    expect(picture?.tabIndex).to.equal(0);
  });

  describe('place', () => {
    for (const asked of ['banne', '17']) {
      it(`chooses ${asked} at first, without taking the focus`, async () => {
        const element = await mapOf(noord, { place: asked });
        expect(cardTitle(element)).to.equal('17 Huis van de Wijk De Banne');
        expect(chosen(element)).to.deep.equal(['banne']);
        expect(focused(element)).to.equal(null);
      });
    }

    it('chooses another when it changes', async () => {
      const element = await mapOf(noord, { place: 'banne' });
      element.place = 'elzo';
      await settled(element);
      expect(chosen(element)).to.deep.equal(['elzo']);
    });

    it('does not undo what a person chose since', async () => {
      const element = await mapOf(noord, { place: 'banne' });
      row(element, 'noordas').click();
      element.headingLevel = 3;
      await settled(element);
      expect(chosen(element)).to.deep.equal(['noordas']);
    });

    it('chooses nothing for a place that is not there', async () => {
      expect(one(await mapOf(noord, { place: 'bakker' }), '[part=card]')).to.equal(null);
    });
  });

  describe('choosing', () => {
    it('marks the place in the list, opens its card and tells the page', async () => {
      const element = await mapOf();
      setTimeout(() => row(element, 'elzo').click());
      const { detail } = await oneEvent(element, 'www-select');
      await settled(element);
      expect(detail).to.deep.equal({ kind: 'place', id: 'elzo', origin: 'www-map' });
      expect(chosen(element)).to.deep.equal(['elzo']);
      expect(cardTitle(element)).to.equal('7 Actiegroep ELZO');
    });

    it('tells the page when its card is closed', async () => {
      const element = await mapOf(noord, { place: 'banne' });
      setTimeout(() => one(element, '[part=card] .icon-button')!.click());
      const { detail } = await oneEvent(element, 'www-select');
      expect(detail.id).to.equal(null);
    });

    it('is followed by every map of the dossier, without moving their focus', async () => {
      const around = await fixture(html`<www-dossier .dossier=${noord}><www-map></www-map><www-map view="list"></www-map></www-dossier>`);
      const [first, second] = [...around.querySelectorAll('www-map')] as [WwwMap, WwwMap];
      await settled(first);
      row(first, 'evenaar').click();
      await settled(second);
      expect(chosen(second)).to.deep.equal(['evenaar']);
      expect(cardTitle(second)).to.equal('18 Huis van de Wijk De Evenaar');
      expect(focused(second)).to.equal(null);
    });

    it('brings the row of a place that was chosen elsewhere into view in the list, and leaves the page where it is', async () => {
      const many = dossierWith([
        placesLayer(
          'a',
          Array.from({ length: 150 }, (_, index) => place(`p${index}`, [4.9 + index / 1e4, 52.4])),
        ),
      ]);
      const element = await mapOf(many);
      const before = window.scrollY;
      element.place = 'p140';
      await settled(element);
      const [list, inner] = [one(element, '[part=list]')!.getBoundingClientRect(), row(element, 'p140').getBoundingClientRect()];
      expect(inner.top).to.be.at.least(list.top);
      expect(inner.bottom).to.be.at.most(list.bottom + 1);
      expect(window.scrollY).to.equal(before);
    });
  });

  describe('in the picture', () => {
    afterEach(() => emulate('prefers-reduced-motion', 'no-preference'));

    const ready = async (given: unknown = noord) => {
      const element = await mapOf(given);
      await waitUntil(() => one(element, 'canvas'));
      one(element, '.picture')!.focus();
      // What answers keys is loaded by the focus; a key from before that is answered a moment later.
      await import('../../packages/map/src/picture/hands.js');
      await nextFrame();
      return element;
    };
    const press = async (element: WwwMap, key: string) => {
      await sendKeys({ press: key });
      await settled(element);
      return words(one(element, '.map > [role=status]'));
    };

    it('says the places it is at, opens one for who works with the keyboard, and leads them back', async () => {
      const element = await ready();
      expect(await press(element, 'Enter')).to.match(/^\d+ .+, (Wijkpartners|Bewonersgroepen|Toekomst)/);
      await press(element, 'Enter');
      expect(focused(element)?.id).to.equal('chosen');
      expect(chosen(element)).to.have.length(1);
      await press(element, 'Escape');
      expect(one(element, '[part=card]')).to.equal(null);
      expect(focused(element)?.className).to.equal('picture');
    });

    it('says how many places are in view after it moved', async () => {
      const element = await ready();
      expect(await press(element, '+')).to.match(/^\d+ plek(ken)? in beeld$/);
      one(element, '.zoom button:last-child')!.click();
      await settled(element);
      expect(words(one(element, '.map > [role=status]'))).to.equal('5 plekken in beeld');
    });

    it('fans out places on one spot, and says what they are', async () => {
      const spot = ['bakker', 'slager', 'kapper'].map((id) => place(id, [4.9, 52.4]));
      const layers = [placesLayer('winkels', spot.slice(0, 2)), placesLayer('groepen', [spot[2]!, place('tuin', [4.95, 52.42])])];
      const element = await ready(dossierWith(layers));
      await press(element, 'Enter');
      expect(await press(element, 'ArrowLeft')).to.equal('3 plekken: 2 winkels, 1 groepen. Druk op Enter om ze te zien.');
      expect(await press(element, 'Enter')).to.contain('rond één punt');
      expect(await press(element, 'ArrowDown')).to.match(/^[23] (slager|kapper)/);
      await press(element, 'Enter');
      await waitUntil(() => one(element, '[part=card]'));
      expect(cardTitle(element)).to.match(/^[23] (slager|kapper)/);
    });

    it('lets choose from more places on one spot than fan out', async () => {
      const spot = Array.from({ length: 230 }, (_, index) => place(`p${index}`, [4.9, 52.4]));
      const element = await ready(dossierWith([placesLayer('winkels', [...spot, place('tuin', [4.95, 52.42])])]));
      await press(element, 'Enter');
      expect(await press(element, 'ArrowLeft')).to.equal('230 plekken: winkels. Druk op Enter om ze te zien.');
      await press(element, 'Enter');
      await waitUntil(() => one(element, '[part=card]'));
      expect(words(one(element, '[part=card]')))
        .to.contain('230 plekken')
        .and.to.contain('winkels')
        .and.to.contain('eerste 200 van 230');
      expect(focused(element)?.id).to.equal('chosen');
      all(element, '[part=card] .row')[1]!.click();
      await settled(element);
      expect(cardTitle(element)).to.equal('2 p1');
    });

    it('brings the chosen place out from under its card', async () => {
      const long = { summary: 'Een tuin aan de oostkant. '.repeat(40) };
      await emulate('prefers-reduced-motion', 'reduce');
      const element = await ready(dossierWith([placesLayer('a', [place('west', [4.87, 52.4]), place('oost', [4.97, 52.4], long)])]));
      element.place = 'oost';
      await settled(element);
      const { left, top, width, height } = one(element, '.picture')!.getBoundingClientRect();
      const middle: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      expect(element.shadowRoot!.elementFromPoint(...middle)?.closest('[part=map]'), 'free of the card').to.exist;
      const told = oneEvent(element, 'www-select');
      await sendMouse({ type: 'click', position: middle });
      expect((await told).detail.id).to.equal('oost');
    });

    it('says how to zoom to who turns the wheel, for a moment', async () => {
      const element = await ready();
      one(element, 'canvas')!.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: 100 }));
      await settled(element);
      expect(words(one(element, '.hint'))).to.equal('Houd Ctrl ingedrukt en scrol om te zoomen.');
      await waitUntil(() => !one(element, '.hint'), 'the hint goes', { timeout: 4000 });
    });
  });

  describe('searching', () => {
    it('lists what it found, best first, and says how many', async () => {
      const element = await mapOf();
      await search(element, 'huis');
      expect(listed(element)).to.deep.equal(['17 Huis van de Wijk De Banne', '18 Huis van de Wijk De Evenaar', '24 Tolhuistuin']);
      expect(words(one(element, '.map > [role=status]'))).to.equal('3 plekken gevonden');
    });

    it('opens the best with Enter, and Escape leads back to the field', async () => {
      const element = await mapOf();
      one(element, 'input[type=search]')!.focus();
      await sendKeys({ type: '18' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(cardTitle(element)).to.equal('18 Huis van de Wijk De Evenaar');
      await sendKeys({ press: 'Escape' });
      await settled(element);
      expect(focused(element)?.matches('input[type=search]')).to.equal(true);
    });

    it('says that it found nothing, and shows all again', async () => {
      const element = await mapOf();
      const before = listed(element);
      await search(element, 'bakker');
      expect(words(one(element, '.not-found'))).to.equal(
        'Geen plek gevonden met ‘bakker’ Kijk of je het goed hebt getypt. Of zoek op een nummer van 1 tot en met 24. Toon alle 7 plekken',
      );
      one(element, '.not-found button')!.click();
      await settled(element);
      expect(listed(element)).to.deep.equal(before);
      expect(one<HTMLInputElement>(element, 'input[type=search]')?.value).to.equal('');
    });

    it('shows markup in a question as text', async () => {
      const element = await mapOf();
      await search(element, '<img src=x onerror=alert(1)>');
      expect(words(one(element, '.not-found'))).to.contain('‘<img src=x onerror=alert(1)>’');
      expect(one(element, 'img')).to.equal(null);
    });
  });

  describe('view', () => {
    for (const [view, parts] of [
      ['', ['map', 'list']],
      ['map', ['map']],
      ['list', ['list']],
      ['table', ['table']],
      ['onzin', ['map', 'list']],
    ] as const) {
      it(`shows ${parts.join(' and ')} for ‘${view}’`, async () => {
        const element = await mapOf(noord, { view });
        await waitUntil(() => one(element, `[part=${parts.at(-1)}]`));
        expect(['map', 'list', 'table'].filter((part) => one(element, `[part=${part}]`))).to.deep.equal(parts);
      });
    }

    it('leaves out of a list without a map the layers that are off', async () => {
      const element = await mapOf(noord, { view: 'list', layers: 'bewoners' });
      expect(listed(element)).to.deep.equal(['7 Actiegroep ELZO', '1 Verdedig Noord', '3 Noordas']);
    });
  });

  it('says who made it, what the marks mean and what is invented', async () => {
    const element = await mapOf({ ...noord, map: { ...noord.map, background: { credit: 'Bron: Kadaster.' } } });
    expect(words(one(element, '[part=credit]'))).to.equal('Bron: Kadaster. Zorgnetwerk, Geldstromen en Toekomst zijn hier voorbeelden.');
    expect(words(one(element, '[part=legend]'))).to.equal(
      'Stippelring: ongeveer hier. Open vorm: plek onbekend. Gestippeld vierkant: gepland.',
    );
    expect(one(element, '.foot [part=source]')?.textContent).to.contain('Kerncijfers').and.to.contain('CBS');
  });

  it('explains no marks that it does not use', async () => {
    const element = await mapOf(dossierWith([placesLayer('a', [place('x', [4.9, 52.4])])]));
    expect(one(element, '[part=legend]')).to.equal(null);
    expect(words(one(element, '[part=credit]'))).to.equal('');
  });

  it('speaks the language around it', async () => {
    const around = await fixture(html`<div lang="en"><www-map .dossier=${noord}></www-map></div>`);
    expect(words(one(around.querySelector('www-map')!, '[part=heading]'))).to.equal('Wealth map of Noord');
  });

  it('fits its headings to the page', async () => {
    const element = await mapOf();
    element.headingLevel = 4;
    element.place = 'banne';
    await settled(element);
    expect(all(element, 'h4, h5').map(({ localName }) => localName)).to.deep.equal([
      'h4',
      ...Array.from({ length: all(element, 'h5').length }, () => 'h5'),
    ]);
    expect(one(element, 'h2, h3')).to.equal(null);
  });

  for (const [what, given, status] of [
    ['a dossier', noord, 'ready'],
    ['a dossier without a map', { version: 1, neighbourhood: { name: 'Noord' } }, 'empty'],
    ['layers without places', dossierWith([placesLayer('a', [])]), 'empty'],
    ['something that is no dossier', 'dit is geen JSON', 'error'],
    ['nothing', null, 'idle'],
  ] as const) {
    it(`is ${status} for ${what}, and accessible`, async () => {
      const element = await mapOf(given);
      expect(element.dataset['status']).to.equal(status);
      await expect(element).to.be.accessible();
    });
  }

  it('says that there are no places yet', async () => {
    expect(words(one(await mapOf(dossierWith([])), '[part=empty]'))).to.equal('Hier staan nog geen plekken');
  });

  it('shows the list when nothing says where the neighbourhood is', async () => {
    const element = await mapOf(dossierWith([placesLayer('a', [place('x', null)])]));
    expect(one(element, '[part=map]')).to.equal(null);
    expect(listed(element)).to.deep.equal(['1 x']);
  });

  for (const [name, value] of [
    ['layers', null],
    ['layers', 5],
    ['layers', ['geld']],
    ['place', null],
    ['place', 17],
    ['view', null],
    ['view', {}],
    ['headingLevel', 'twee'],
    ['dossier', null],
    ['dossier', []],
    ['lang', null],
  ] as const) {
    it(`takes ${JSON.stringify(value)} as ${name} without throwing`, async () => {
      const element = await mapOf();
      Object.assign(element, { [name]: value });
      await settled(element);
      expect(element.dataset['status']).to.be.oneOf(['ready', 'error', 'idle']);
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`is accessible with a card open on a ${scheme} page`, async () => {
      document.documentElement.style.colorScheme = scheme;
      try {
        const element = await mapOf(noord, { place: 'banne' });
        await waitUntil(() => one(element, 'canvas'));
        await expect(element).to.be.accessible();
        await search(element, 'zzz');
        await expect(element).to.be.accessible();
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    });
  }

  it('keeps its shapes and what is chosen visible in forced colours', async () => {
    await emulate('forced-colors', 'active');
    try {
      const element = await mapOf(noord, { place: 'banne' });
      expect(getComputedStyle(row(element, 'banne')).outlineStyle).to.equal('solid');
      expect(getComputedStyle(one(element, '[part=card]')!).borderTopStyle).to.equal('solid');
      await expect(element).to.be.accessible();
    } finally {
      await emulate('forced-colors', 'none');
    }
  });

  for (const width of [288, 375, 560, 800, 960, 1100]) {
    it(`fits in ${width} pixels`, async () => {
      const element = await mapOf(noord, { place: 'banne' }, width);
      for (const part of all(element, '[part=panel], [part=map], [part=card], [part=list], .head, .foot')) {
        expect(part.scrollWidth, part.className || part.getAttribute('part')!).to.be.at.most(part.clientWidth + 1);
        expect(part.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right + 1);
      }
      const [map, card, list] = ['map', 'card', 'list'].map((part) => one(element, `[part=${part}]`)!.getBoundingClientRect());
      expect(apart(map!, list!), 'map and list').to.equal(true);
      expect(apart(card!, list!), 'card and list').to.equal(true);
      // Where there is room the card floats on the map.
      expect(apart(card!, map!), 'card and map').to.equal(width < 1100);
    });
  }

  it('keeps to the height the page gives it', async () => {
    const element = await mapOf();
    element.style.height = '640px';
    const bottom = element.getBoundingClientRect().bottom;
    for (const part of ['.foot', '[part=list]', '[part=map]'])
      expect(one(element, part)!.getBoundingClientRect().bottom).to.be.at.most(bottom + 1);
  });

  it('is drawn once when it is moved while its picture is on its way', async () => {
    const element = await mapOf();
    element.parentElement!.append(element);
    await waitUntil(() => one(element, 'canvas'));
    await settled(element);
    expect(all(element, 'canvas')).to.have.length(1);
  });

  it('leaves nothing behind when it is removed, and comes back whole', async () => {
    const element = await mapOf(noord, { place: 'banne' });
    await waitUntil(() => one(element, 'canvas'));
    const parent = element.parentElement!;
    element.remove();
    expect(one(element, 'canvas')).to.equal(null);
    parent.append(element);
    await waitUntil(() => one(element, 'canvas'));
    expect(listed(element)).to.include('17 Huis van de Wijk De Banne');
  });
});
