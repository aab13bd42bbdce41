import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { WwwMap } from '../../../packages/map/src/index.js';
import { dossierWith, noord, place, placesLayer } from '../dossiers.js';
import { all, one, settled, words } from '../elements.js';
import '../../../packages/map/src/define.js';

const image = encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#808080"/></svg>',
);

describe('The background and the buttons of <www-map>', () => {
  /** Addresses of images that were asked for; those of other sites are answered with a grey tile. */
  let asked: string[];
  let element: WwwMap;
  const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;

  const mapWith = async (attributes: Record<string, string>, dossier: unknown = noord) => {
    const box = await fixture<HTMLElement>(html`<div><www-map></www-map></div>`);
    box.style.width = '1200px';
    element = box.querySelector('www-map')!;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.dossier = dossier;
    await settled(element);
    element.scrollIntoView();
    await waitUntil(() => one(element, 'canvas'));
    return element;
  };
  const button = (name: string) =>
    all<HTMLButtonElement>(element, 'button').find((each) => (each.getAttribute('aria-label') ?? words(each)) === name)!;
  const consent = () => one(element, '[part=consent]');
  const credit = () => one(element, '.tiles-credit');
  const note = () => one(element, '.remark');
  const spoken = () => one(element, '.map > [role=status]')!.textContent;
  const asks = () => waitUntil(consent, 'asks');
  const seesTiles = () => waitUntil(() => one(element, '.picture-tiles canvas'), 'sees tiles', { timeout: 8000 });
  const click = async (target: HTMLElement) => {
    const { left, top, width, height } = target.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  };

  before(async function () {
    this.timeout(30_000);
    await setViewport({ width: 1280, height: 1000 });
    await Promise.all([import('../../../packages/map/src/picture/engine.js'), import('../../../packages/map/src/picture/tiles.js')]);
  });
  after(() => setViewport({ width: 800, height: 600 }));
  beforeEach(() => {
    asked = [];
    Object.defineProperty(HTMLImageElement.prototype, 'src', {
      ...source,
      set(this: HTMLImageElement, address: string) {
        if (!address.startsWith('data:')) asked.push(address);
        const other = !address.startsWith(location.origin);
        source.set!.call(this, other ? `data:image/svg+xml,${image}` : address);
      },
    });
  });
  afterEach(() => {
    Object.defineProperty(HTMLImageElement.prototype, 'src', source);
  });

  describe('of another site', () => {
    const from = (host: string) => ({ tiles: `https://${host}/{z}/{x}/{y}.png`, 'tiles-credit': '© Iemand https://iemand.example/' });

    it('asks first: what is sent, to whom, and what happens without', async () => {
      await mapWith({ base: 'pdok-grijs' });
      await asks();
      expect(words(consent())).to.contain('De landelijke kaart tonen?');
      expect(words(consent())).to.contain('PDOK ziet je IP-adres en welk stuk kaart je bekijkt.');
      expect(words(consent())).to.contain('Zonder werkt alles ook.');
      expect(asked).to.deep.equal([]);
      expect(one(element, '.ol-viewport')).to.equal(null);
    });

    it('names the site, in the language of the page', async () => {
      await mapWith({ ...from('naam.example'), lang: 'en' });
      await asks();
      expect(words(consent())).to.contain('naam.example sees your IP address');
    });

    it('shows it after a yes, with its credit, and says so', async () => {
      await mapWith(from('ja.example'));
      await asks();
      button('Ja, toon de kaart').click();
      await seesTiles();
      await waitUntil(() => spoken() === 'Je ziet nu de kaart van ja.example.');
      expect(consent()).to.equal(null);
      expect(words(credit())).to.equal('© Iemand');
      expect(credit()!.querySelector('a')!.href).to.equal('https://iemand.example/');
      expect(asked.length).to.be.greaterThan(0);
      for (const address of asked) expect(address).to.match(/^https:\/\/ja\.example\/\d+\/\d+\/\d+\.png$/);
    });

    it('gives the focus to the map, as the button that had it is gone', async () => {
      await mapWith(from('focus.example'));
      await asks();
      button('Nee, liever niet').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => !consent());
      expect(element.shadowRoot!.activeElement).to.equal(one(element, '.picture'));
    });

    it('asks nobody after a no, and can be asked again', async () => {
      await mapWith(from('nee.example'));
      await asks();
      button('Nee, liever niet').click();
      await settled(element);
      expect(consent()).to.equal(null);
      expect(credit()).to.equal(null);
      expect(spoken()).to.equal('Je ziet nu de eenvoudige kaart.');
      expect(asked).to.deep.equal([]);
      button('Toon de kaart van nee.example').click();
      await settled(element);
      expect(words(consent())).to.contain('De kaart van nee.example tonen?');
      expect(asked).to.deep.equal([]);
    });

    it('goes back to the simple map in the same spot, and needs no second yes', async () => {
      await mapWith(from('terug.example'));
      await asks();
      button('Ja, toon de kaart').click();
      await seesTiles();
      await waitUntil(() => button('Toon de eenvoudige kaart'));
      button('Toon de eenvoudige kaart').click();
      await waitUntil(() => !one(element, '.picture-tiles'));
      expect(credit()).to.equal(null);
      button('Toon de kaart van terug.example').click();
      await seesTiles();
      expect(consent()).to.equal(null);
    });

    it('asks once for all maps of the page', async () => {
      const first = await mapWith(from('samen.example'));
      await mapWith(from('samen.example'));
      await waitUntil(() => one(first, '[part=consent]') && consent());
      button('Ja, toon de kaart').click();
      await seesTiles();
      first.requestUpdate();
      await waitUntil(() => one(first, '.picture-tiles canvas'));
      expect(one(first, '[part=consent]')).to.equal(null);
    });

    it('does not ask when the page did', async () => {
      await mapWith({ ...from('gegeven.example'), 'base-consent': 'given' });
      await seesTiles();
      expect(consent()).to.equal(null);
    });

    it('takes what the page asks for later, and takes it away again', async () => {
      await mapWith({});
      expect(consent()).to.equal(null);
      element.base = 'pdok-water';
      await asks();
      element.base = '';
      await settled(element);
      expect(consent()).to.equal(null);
      expect(all(element, '.remark')).to.have.length(0);
      expect(asked).to.deep.equal([]);
    });

    it('leaves the list and the map as they were while it asks', async () => {
      await mapWith({ base: 'pdok-grijs' });
      await asks();
      expect(all(element, '[part=list] .row').length).to.be.greaterThan(4);
      element.select(17);
      await settled(element);
      expect(words(one(element, '[part=card] h3'))).to.contain('De Banne');
    });
  });

  describe('of the site itself', () => {
    it('is shown at once', async () => {
      await mapWith({ tiles: '/nergens/{z}/{x}/{y}.png' });
      await waitUntil(() => asked.length > 0);
      expect(consent()).to.equal(null);
      expect(asked[0]).to.contain(`${location.origin}/nergens/`);
    });

    it('that does not come: says so, tells the page, and asks again when a person wants that', async () => {
      const heard = oneEvent(document, 'www-error');
      await mapWith({ tiles: '/nergens/{z}/{x}/{y}.png', 'tiles-credit': '© Niemand' });
      const { detail } = await heard;
      expect(detail).to.deep.include({ code: 'tiles', message: 'De achtergrond komt niet door. Je ziet de eenvoudige kaart.' });
      await settled(element);
      expect(words(note())).to.equal('De achtergrond komt niet door. Je ziet de eenvoudige kaart. Probeer opnieuw');
      expect(note()!.closest('[role=status]')).to.exist;
      expect(credit(), 'no credit for what is not there').to.equal(null);
      const before = asked.length;
      button('Probeer opnieuw').click();
      await waitUntil(() => asked.length > before);
      await waitUntil(note);
    });
  });

  describe('that cannot be', () => {
    for (const [attributes, sentence] of [
      [{ base: 'pdok-gray' }, 'De achtergrond ‘pdok-gray’ kennen we niet. Kies pdok-standaard, pdok-grijs, pdok-pastel of pdok-water.'],
      [{ tiles: '/tegels.png' }, '‘/tegels.png’ is geen adres van kaarttegels. Er moet {z}, {x} en {y} in staan.'],
      [{ base: '<b>' }, 'De achtergrond ‘<b>’ kennen we niet. Kies pdok-standaard, pdok-grijs, pdok-pastel of pdok-water.'],
    ] as const) {
      it(`says of ${JSON.stringify(attributes)} what is wrong, and shows the simple map`, async () => {
        await mapWith(attributes);
        await waitUntil(note);
        expect(words(note())).to.equal(sentence);
        expect(asked).to.deep.equal([]);
        expect(consent()).to.equal(null);
      });
    }

    it('throws for no value', async () => {
      await mapWith({});
      for (const value of [null, undefined, 7, {}, true]) {
        Object.assign(element, { base: value, tiles: value, tilesCredit: value, baseConsent: value });
        await settled(element);
      }
      expect(all(element, '[part=list] .row').length).to.be.greaterThan(4);
    });
  });

  describe('to fill the screen', () => {
    afterEach(async () => {
      if (document.fullscreenElement) await document.exitFullscreen();
    });

    it('fills it, says so, keeps the focus, and goes back', async () => {
      await mapWith({ view: 'map' });
      button('Volledig scherm').scrollIntoView({ block: 'center' });
      await click(button('Volledig scherm'));
      await waitUntil(() => button('Sluit volledig scherm'));
      expect(document.fullscreenElement).to.equal(element);
      expect(words(element.shadowRoot!.activeElement as HTMLElement) || element.shadowRoot!.activeElement!.ariaLabel).to.equal(
        'Sluit volledig scherm',
      );
      await waitUntil(() => spoken() === 'De kaart vult het scherm. Druk op Escape om terug te gaan.');
      await click(button('Sluit volledig scherm'));
      await waitUntil(() => button('Volledig scherm'));
      expect(document.fullscreenElement).to.equal(null);
      await waitUntil(() => spoken() === 'De kaart staat weer in de pagina.');
    });

    describe('where the browser cannot', () => {
      const { requestFullscreen } = Element.prototype;
      beforeEach(() => {
        Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('no'));
      });
      afterEach(() => {
        Element.prototype.requestFullscreen = requestFullscreen;
      });

      const fill = async () => {
        await mapWith({});
        button('Volledig scherm').focus();
        button('Volledig scherm').click();
        await waitUntil(() => button('Sluit volledig scherm'));
      };

      it('fills the window, over the page, whatever size the page gives it', async () => {
        await fill();
        Object.assign(element.style, { width: '300px', height: '200px' });
        const { left, top, width, height } = element.getBoundingClientRect();
        expect([left, top, width, height]).to.deep.equal([0, 0, innerWidth, innerHeight]);
        expect(element.matches(':popover-open')).to.equal(true);
        expect(element.shadowRoot!.activeElement!.ariaLabel).to.equal('Sluit volledig scherm');
        const stage = one(element, '.picture-stage')!;
        expect(getComputedStyle(stage).touchAction).to.equal('none');
      });

      it('closes the card with Escape first, then goes back to the page', async () => {
        await fill();
        element.select(17);
        await settled(element);
        await sendKeys({ press: 'Escape' });
        await waitUntil(() => !one(element, '[part=card]'));
        expect(element.hasAttribute('popover')).to.equal(true);
        await sendKeys({ press: 'Escape' });
        await waitUntil(() => button('Volledig scherm'));
        expect(element.hasAttribute('popover')).to.equal(false);
        expect(getComputedStyle(one(element, '.picture-stage')!).touchAction).to.equal('pan-x pan-y');
      });

      it('is in the page again after it was moved', async () => {
        await fill();
        const { parentElement } = element;
        element.remove();
        expect(element.hasAttribute('popover')).to.equal(false);
        parentElement!.append(element);
        await settled(element);
        expect(button('Volledig scherm')).to.exist;
      });
    });

    it('is not offered where neither would work', async () => {
      const enabled = Object.getOwnPropertyDescriptor(Document.prototype, 'fullscreenEnabled')!;
      const parent = Object.getOwnPropertyDescriptor(window, 'parent')!;
      Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, value: false });
      Object.defineProperty(window, 'parent', { configurable: true, value: {} });
      try {
        await mapWith({});
        expect(button('Volledig scherm')).to.equal(undefined);
        expect(button('Zoom in')).to.exist;
      } finally {
        delete (document as { fullscreenEnabled?: boolean }).fullscreenEnabled;
        Object.defineProperty(window, 'parent', parent);
        expect(Object.getOwnPropertyDescriptor(Document.prototype, 'fullscreenEnabled')).to.deep.equal(enabled);
      }
    });
  });

  describe('to find oneself', () => {
    type Answer = (found: PositionCallback, failed: PositionErrorCallback) => void;
    let answer: Answer;
    let questions: number;
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation')!;
    const at =
      (longitude: number, latitude: number, accuracy = 30): Answer =>
      (found) =>
        found({ coords: { longitude, latitude, accuracy } } as GeolocationPosition);
    const fails =
      (code: number): Answer =>
      (_, failed) =>
        failed({ code } as GeolocationPositionError);

    beforeEach(() => {
      questions = 0;
      Object.defineProperty(Navigator.prototype, 'geolocation', {
        configurable: true,
        get: () => ({
          getCurrentPosition: (found: PositionCallback, failed: PositionErrorCallback) => {
            questions++;
            answer(found, failed);
          },
        }),
      });
    });
    afterEach(() => Object.defineProperty(Navigator.prototype, 'geolocation', real));

    const find = async () => {
      button('Waar ben ik?').click();
      await waitUntil(note);
    };

    it('is not there unless the page wants it, and asks nothing by itself', async () => {
      await mapWith({});
      expect(button('Waar ben ik?')).to.equal(undefined);
      await mapWith({ locate: '' });
      expect(button('Waar ben ik?')).to.exist;
      expect(questions).to.equal(0);
    });

    it('shows where a person is, how exactly, what is near, and that it stays with them', async () => {
      answer = at(4.9171, 52.4081);
      await mapWith({ locate: '' });
      const before = one<HTMLCanvasElement>(element, 'canvas')!.toDataURL();
      await find();
      expect(words(note())).to.equal(
        'Je bent hier, op ongeveer 30 m nauwkeurig. Het dichtst bij is 17 Huis van de Wijk De Banne, op 10 m. Je plek blijft op je eigen apparaat.',
      );
      await waitUntil(() => one<HTMLCanvasElement>(element, 'canvas')!.toDataURL() !== before);
      expect(questions).to.equal(1);
      button('Sluit').click();
      await settled(element);
      expect(all(element, '.remark')).to.have.length(0);
    });

    it('does not take a place that is only roughly known for near', async () => {
      answer = at(4.9, 52.4);
      await mapWith(
        { locate: '' },
        dossierWith([
          placesLayer('plekken', [
            place('ongeveer', [4.9, 52.4], { precision: 'neighbourhood' }),
            place('precies', [4.9, 52.404], { name: 'Precies', number: 2 }),
          ]),
        ]),
      );
      await find();
      expect(words(note())).to.contain('Het dichtst bij is 2 Precies, op 450 m.');
    });

    for (const [what, given, sentence] of [
      ['far away', at(5.12, 52.09), 'Je bent buiten het gebied van deze kaart.'],
      ['refused', fails(1), 'Je browser geeft je plek niet door. Wil je dat wel? Zet het aan in de instellingen van je browser.'],
      ['not to be found', fails(2), 'Je plek is nu niet te vinden.'],
      ['too slow', fails(3), 'Je plek vinden duurt te lang. Probeer het nog eens.'],
    ] as const) {
      it(`says it when that is ${what}`, async () => {
        answer = given;
        await mapWith({ locate: '' });
        await find();
        expect(words(note())).to.equal(sentence);
      });
    }

    it('says it when the browser has no such thing', async () => {
      Object.defineProperty(Navigator.prototype, 'geolocation', { configurable: true, get: () => undefined });
      await mapWith({ locate: '' });
      await find();
      expect(words(note())).to.equal('Op deze pagina kan je browser je plek niet doorgeven.');
    });

    it('says that it is busy, and asks again when a person waits in vain', async () => {
      const found: PositionCallback[] = [];
      answer = (tell) => found.push(tell);
      await mapWith({ locate: '' });
      button('Waar ben ik?').click();
      await waitUntil(() => found.length === 1);
      button('Je plek wordt gezocht').click();
      await waitUntil(() => found.length === 2);
      at(4.917, 52.408)(found[0]!, () => undefined);
      await aTimeout(0);
      expect(note(), 'too late').to.equal(null);
      at(4.917, 52.408)(found[1]!, () => undefined);
      await waitUntil(note);
    });

    it('does not tell a map that is gone', async () => {
      let found: PositionCallback | undefined;
      answer = (tell) => (found = tell);
      await mapWith({ locate: '' });
      button('Waar ben ik?').click();
      await waitUntil(() => found);
      const { parentElement } = element;
      element.remove();
      at(4.917, 52.408)(found!, () => undefined);
      await aTimeout(0);
      parentElement!.append(element);
      await settled(element);
      expect(all(element, '.remark')).to.have.length(0);
      expect(button('Waar ben ik?')).to.exist;
    });
  });
});
