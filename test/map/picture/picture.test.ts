import { expect, waitUntil } from '@open-wc/testing';
import { PictureBox } from './picture-box.js';
import { marker, rectangle, scene, shape, spot } from './scenes.js';

const noEngine = () => new Promise<never>(() => {});
const blue = 'rgb(0, 49, 119)';
const red = 'rgb(122, 0, 5)';

const places = [marker('1', 0.5, 0.5), marker('2', 0.9, 0.5, { category: 2 })];
const clump = [marker('5', 0.2, 0.2), marker('6', 0.21, 0.2), marker('7', 0.2, 0.21)];
const oneSpot = [marker('8', 0.2, 0.8), marker('9', 0.2, 0.8), marker('10', 0.2, 0.8)];
const whole = scene({ markers: [...places, ...clump, ...oneSpot], background: [shape('boundary', rectangle(0, 0, 1, 1))] });

describe('MapPicture', () => {
  let picture: PictureBox;
  const make = async (...how: ConstructorParameters<typeof PictureBox>) => {
    picture = new PictureBox(...how);
    await picture.drawn();
  };
  const beside = (position: [number, number]) => {
    const [x, y] = picture.pixelOf(position);
    return [x + 11, y] as const;
  };

  beforeEach(() => {
    document.documentElement.style.colorScheme = 'light';
  });
  afterEach(() => {
    picture.remove();
    document.documentElement.style.colorScheme = '';
  });

  describe('before anyone touches it', () => {
    it('is drawn without an engine, places in the colours of their categories', async () => {
      let asked = 0;
      await make(whole, () => {
        asked++;
        return noEngine();
      });
      expect(picture.colourAt(beside(spot(0.5, 0.5)))).to.equal(blue);
      expect(picture.colourAt(beside(spot(0.9, 0.5)))).to.equal(red);
      expect(asked).to.equal(0);
    });

    it('is as sharp as the screen', async () => {
      await make(whole, noEngine);
      expect(picture.canvas.width).to.equal(Math.round(400 * devicePixelRatio));
    });

    it('says nothing', async () => {
      await make(whole, noEngine);
      expect(picture.heard).to.deep.equal([]);
    });

    it('fits its box again when that changes size', async () => {
      await make(whole, noEngine);
      picture.size.width = 640;
      picture.size.height = 200;
      picture.box.style.width = '640px';
      picture.box.style.height = '200px';
      await picture.drawn();
      expect(picture.canvas.width).to.equal(Math.round(640 * devicePixelRatio));
      expect(picture.colourAt(beside(spot(0.9, 0.5)))).to.equal(red);
    });

    it('leaves the buttons no room of their own where there is little', async () => {
      await make(whole, noEngine);
      picture.size.width = 300;
      picture.box.style.width = '300px';
      await picture.drawn();
      // The middle of the area is in the middle of the box.
      expect(picture.colourAt([150 + 11, 160])).to.equal(blue);
    });

    it('waits while its box has no size, and is drawn once it has', async () => {
      picture = new PictureBox(whole, noEngine);
      picture.box.style.display = 'none';
      await picture.drawn();
      picture.box.style.display = '';
      await picture.drawn();
      expect(picture.colourAt(beside(spot(0.5, 0.5)))).to.equal(blue);
    });

    for (const [what, before, after] of [
      ['in a box without size', { height: '0', width: '0' }, { height: '320px', width: '400px' }],
      ['in a panel that opens later', { display: 'none' }, { display: '' }],
    ] as const) {
      it(`asks for no engine ${what}, even when tiles are wanted, and draws once it can`, async () => {
        let asked = 0;
        const loadEngine = () => {
          asked++;
          return noEngine();
        };
        await make(whole, loadEngine, 'ltr', before);
        picture.picture.lay({ template: 'data:,{z}{x}{y}', maxZoom: 19, turns: false });
        await picture.drawn();
        picture.picture.zoomBy(1);
        picture.picture.fit();
        expect(picture.picture.showCircle(spot(0.5, 0.5), 10)).to.equal(false);
        await picture.drawn();
        expect(asked).to.equal(0);
        Object.assign(picture.box.style, after);
        await waitUntil(() => asked === 1);
        await picture.drawn();
        expect(picture.colourAt(beside(spot(0.5, 0.5)))).to.equal(blue);
      });
    }

    it('says that it cannot be drawn when the browser gives no canvas, once, and goes on', async () => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = () => null;
      try {
        await make(whole, noEngine);
        picture.picture.choose('1', { reveal: true });
        picture.picture.zoomBy(1);
        picture.picture.fit();
        await picture.touched();
        picture.press('Enter');
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
        await picture.drawn();
      } finally {
        HTMLCanvasElement.prototype.getContext = getContext;
      }
      expect(picture.heard.filter(([name]) => name === 'failed')).to.deep.equal([['failed', 'picture']]);
    });

    it('is never larger than a canvas may be', async () => {
      picture = new PictureBox(whole, noEngine);
      Object.assign(picture.size, { width: 9000, height: 400 });
      Object.assign(picture.box.style, { width: '9000px', height: '400px' });
      await picture.drawn();
      expect(picture.canvas.width).to.equal(4096);
      expect(picture.canvas.height).to.be.within(181, 183);
    });

    it('is drawn again when the browser took its memory and gives it back', async () => {
      await make(whole, noEngine);
      const { canvas } = picture;
      canvas.getContext('2d')!.clearRect(0, 0, canvas.width, canvas.height);
      canvas.dispatchEvent(new Event('contextrestored'));
      await picture.drawn();
      expect(picture.colourAt(beside(spot(0.5, 0.5)))).to.equal(blue);
    });

    it('has a scale, as long as it says', async () => {
      await make(whole, noEngine);
      const scale = picture.box.querySelector<HTMLElement>('[part=scale]')!;
      // The area is 1,361 m from west to east: a degree of longitude is 68,072 m here.
      const [left] = picture.pixelOf(spot(0, 0));
      const [right] = picture.pixelOf(spot(1, 0));
      const metres = Number.parseInt(scale.innerText);
      expect(scale.innerText).to.match(/^\d+ m$/);
      const width = scale.offsetWidth;
      expect(metres / width).to.be.closeTo(1361 / (right - left), 0.1);
      picture.picture.zoomBy(1);
      await picture.drawn();
      expect(Number.parseInt(scale.innerText) / scale.offsetWidth).to.be.closeTo(metres / width / 2, 0.1);
    });

    for (const direction of ['ltr', 'rtl'] as const) {
      it(`leaves room for the buttons where they are, ${direction}`, async () => {
        await make(whole, noEngine, direction);
        expect(picture.colourAt(beside(spot(0.5, 0.5)))).to.equal(blue);
        expect(Math.sign(picture.pixelOf(spot(0.5, 0.5))[0] - 200)).to.equal(direction === 'ltr' ? -1 : 1);
      });
    }
  });

  describe('when the page changes', () => {
    it('is drawn in the dark colours', async () => {
      await make(whole, noEngine);
      document.documentElement.style.colorScheme = 'dark';
      await waitUntil(() => picture.colourAt(beside(spot(0.5, 0.5))) === 'rgb(98, 144, 198)');
    });

    it('is drawn in the colours of the site', async () => {
      await make(whole, noEngine);
      picture.host.style.setProperty('--www-color-category-1', 'rgb(10 120 30)');
      await waitUntil(() => picture.colourAt(beside(spot(0.5, 0.5))) === 'rgb(10, 120, 30)');
    });

    it('is drawn fine and in light colours on paper, whatever the screen shows', async () => {
      await make(whole, noEngine);
      const screen = picture.canvas.width;
      document.documentElement.style.colorScheme = 'dark';
      await waitUntil(() => picture.colourAt(beside(spot(0.5, 0.5))) !== blue);
      dispatchEvent(new Event('beforeprint'));
      expect(picture.canvas.width).to.be.at.least(1200);
      expect(picture.colourAt(beside(spot(0.5, 0.5)))).to.equal(blue);
      dispatchEvent(new Event('afterprint'));
      expect(picture.canvas.width).to.equal(screen);
      expect(picture.colourAt(beside(spot(0.5, 0.5)))).to.equal('rgb(98, 144, 198)');
    });
  });

  describe('asked by the element', () => {
    beforeEach(() => make(whole, noEngine));

    it('shows another scene of the same area where the map is', async () => {
      picture.picture.zoomBy(1);
      await picture.drawn();
      const zoomed = picture.pixels;
      picture.picture.show({ ...whole });
      await picture.drawn();
      expect(picture.pixels).to.equal(zoomed);
    });

    it('goes to the whole of another area', async () => {
      picture.picture.zoomBy(2);
      picture.picture.show(scene({ markers: [marker('1', 5, 5)], extent: [...spot(4.5, 4.5), ...spot(5.5, 5.5)] }));
      await picture.drawn();
      // The area is as large, so its middle is where the middle was.
      expect(picture.colourAt(beside(spot(0.5, 0.5)))).to.equal(blue);
    });

    it('marks the chosen place, and lets go of it', async () => {
      const before = picture.pixels;
      picture.picture.choose('1');
      await picture.drawn();
      const [x, y] = picture.pixelOf(spot(0.5, 0.5));
      expect(picture.colourAt([x + 17, y])).to.equal(blue);
      picture.picture.choose(undefined);
      await picture.drawn();
      expect(picture.pixels).to.equal(before);
    });

    it('takes a choice of what is not there', async () => {
      const before = picture.pixels;
      picture.picture.choose('nowhere', { reveal: true });
      await picture.drawn();
      expect(picture.pixels).to.equal(before);
    });

    it('moves for the chosen place only when it is out of view', async () => {
      picture.picture.choose('1', { reveal: true });
      await picture.drawn();
      expect(picture.colourAt(beside(spot(0.5, 0.5)))).to.equal(blue);
      picture.picture.zoomBy(3);
      picture.picture.choose('2', { reveal: true });
      await picture.drawn();
      expect(picture.colourAt([200 + 11, 160])).to.equal(red);
    });

    it('says how many places are in view after each move', () => {
      picture.picture.zoomBy(-1);
      picture.picture.fit();
      picture.picture.panBy(400, 0);
      expect(picture.news).to.deep.equal(['zoom 8', 'view 8', 'view 2']);
    });

    it('shows a spot in the area as near as its circle is whole, and none that is far away', async () => {
      const { picture: shown } = picture;
      expect(shown.showCircle(spot(0.9, 0.5), 100)).to.equal(true);
      await picture.drawn();
      expect(picture.colourAt([200 + 11, 160])).to.equal(red);
      // The whole of it, and a little more.
      const { resolution } = picture.views.at(-1)!;
      expect((200 / Math.cos((52.375 * Math.PI) / 180) / resolution) * 1.2).to.be.lessThan(320);
      const before = picture.pixels;
      expect(shown.showCircle(spot(20, 0.5), 100)).to.equal(false);
      await picture.drawn();
      expect(picture.pixels === before).to.equal(true);
    });

    it('draws what it is given over all else, until it is not', async () => {
      const before = picture.pixels;
      picture.picture.paintOver(({ context, ratio }) => {
        context.setTransform(ratio, 0, 0, ratio, 0, 0);
        context.fillStyle = 'rgb(1, 2, 3)';
        context.fillRect(0, 0, 400, 320);
      });
      await picture.drawn();
      expect(picture.colourAt(beside(spot(0.5, 0.5)))).to.equal('rgb(1, 2, 3)');
      picture.picture.paintOver(undefined);
      await picture.drawn();
      expect(picture.pixels === before).to.equal(true);
    });

    it('goes no further than the area', async () => {
      for (let step = 0; step < 30; step++) picture.picture.panBy(400, 0);
      await picture.drawn();
      const atTheEdge = picture.pixels;
      picture.picture.panBy(400, 0);
      await picture.drawn();
      expect(picture.pixels).to.equal(atTheEdge);
    });
  });

  describe('under a pointer', () => {
    beforeEach(async () => {
      await make(whole, noEngine);
      await picture.touched();
    });

    it('chooses the place that is clicked, and lets go where there is none', () => {
      picture.click(picture.pixelOf(spot(0.9, 0.5)));
      picture.click(picture.pixelOf(spot(0.7, 0.9)));
      expect(picture.heard).to.deep.equal([
        ['choose', '2'],
        ['choose', null],
      ]);
    });

    it('zooms in on a cluster until its places are apart', async () => {
      for (let clicks = 0; clicks < 8 && !picture.heard.some(([name]) => name === 'choose'); clicks++) {
        picture.click(clicks === 0 ? picture.pixelOf(spot(0.2, 0.2)) : [200, 160]);
        await picture.drawn();
      }
      expect(picture.news.length).to.be.greaterThan(0);
      expect(picture.news.at(-1)).to.equal('zoom 3');
    });

    it('fans out the places that are on one spot, to choose one of', async () => {
      const [x, y] = picture.pixelOf(spot(0.2, 0.8));
      const before = picture.pixels;
      picture.click([x, y]);
      await picture.drawn();
      expect(picture.news).to.deep.equal(['fan 3']);
      // The first is above the spot, 48 pixels away.
      picture.click([x, y - 48]);
      expect(picture.heard.at(-1)).to.deep.equal(['choose', '8']);
      picture.click(picture.pixelOf(spot(0.7, 0.9)));
      await picture.drawn();
      expect(picture.pixels).to.equal(before);
    });

    it('lists places on one spot of which there are too many to fan out', async () => {
      picture.remove();
      const many = Array.from({ length: 250 }, (_, index) => marker(`p${index}`, 0.5, 0.5, { layer: index % 5 ? 'winkels' : 'groepen' }));
      await make(scene({ markers: many }), noEngine);
      await picture.touched();
      picture.click(picture.pixelOf(spot(0.5, 0.5)));
      const [[name, ids, layers]] = picture.heard as [['openCluster', string[], unknown]];
      expect(name).to.equal('openCluster');
      expect(ids).to.have.length(200);
      expect(layers).to.deep.equal([
        { layer: 'winkels', count: 200 },
        { layer: 'groepen', count: 50 },
      ]);
    });

    it('does not take the end of a drag for a click', () => {
      const at = picture.pixelOf(spot(0.9, 0.5));
      picture.pointer('pointerdown', [at[0] - 60, at[1]], { buttons: 1 });
      picture.pointer('pointermove', [at[0] - 30, at[1]], { buttons: 1 });
      picture.pointer('pointermove', at, { buttons: 1 });
      picture.pointer('pointerup', at);
      picture.pointer('click', at);
      expect(picture.heard).to.deep.equal([]);
    });

    it('shows that a place can be clicked, and its name', async () => {
      const before = picture.pixels;
      const at = picture.pixelOf(spot(0.5, 0.5));
      picture.pointer('pointermove', at);
      await picture.drawn();
      expect(getComputedStyle(picture.stage).cursor).to.equal('pointer');
      expect(picture.pixels).not.to.equal(before);
      picture.pointer('pointermove', [at[0] + 60, at[1] + 60]);
      await picture.drawn();
      expect(getComputedStyle(picture.stage).cursor).to.equal('grab');
      expect(picture.pixels).to.equal(before);
    });

    it('leaves the wheel to the page, and says so', () => {
      expect(picture.wheel([200, 160], 120).defaultPrevented).to.equal(false);
      expect(picture.heard).to.deep.equal([['hint', 'wheel']]);
    });

    it('keeps the page from zooming with Ctrl and the wheel', () => {
      expect(picture.wheel([200, 160], -120, { ctrlKey: true }).defaultPrevented).to.equal(true);
      expect(picture.heard).to.deep.equal([]);
    });

    it('leaves one finger to the page, and says so', () => {
      expect(getComputedStyle(picture.stage).touchAction).to.equal('pan-x pan-y');
      picture.pointer('pointercancel', [200, 160], { pointerType: 'touch' });
      expect(picture.heard).to.deep.equal([['hint', 'touch']]);
    });
  });

  describe('touched for the first time', () => {
    beforeEach(() => make(whole, noEngine));

    it('answers the click that woke it', async () => {
      picture.click(picture.pixelOf(spot(0.9, 0.5)));
      await waitUntil(() => picture.heard.length > 0);
      expect(picture.heard).to.deep.equal([['choose', '2']]);
    });

    it('answers the keys that woke it, in order, and none twice', async () => {
      picture.box.focus();
      expect(picture.press('ArrowRight').defaultPrevented).to.equal(true);
      expect(picture.press('+').defaultPrevented).to.equal(true);
      expect(picture.press('a').defaultPrevented).to.equal(false);
      expect(picture.press('0', { ctrlKey: true }).defaultPrevented).to.equal(false);
      await waitUntil(() => picture.heard.length > 0);
      picture.press('0');
      await picture.drawn();
      expect(picture.news.map((news) => news.split(' ')[0])).to.deep.equal(['view', 'zoom', 'view']);
    });

    it('looks the same', async () => {
      const before = picture.pixels;
      await picture.touched();
      picture.picture.repaint();
      await picture.drawn();
      expect(picture.pixels).to.equal(before);
    });
  });

  describe('without its engine', () => {
    it('says that it could not be loaded, once, and still moves by button', async () => {
      await make(whole, () => Promise.reject(new Error('offline')));
      picture.stage.dispatchEvent(new PointerEvent('pointerenter'));
      await waitUntil(() => picture.heard.length > 0);
      picture.stage.dispatchEvent(new PointerEvent('pointerenter'));
      const before = picture.pixels;
      picture.picture.zoomBy(1);
      await picture.drawn();
      expect(picture.heard.filter(([name]) => name === 'failed')).to.have.length(1);
      expect(picture.pixels).not.to.equal(before);
    });
  });

  describe('taken away', () => {
    it('leaves the box as it was', async () => {
      await make(whole, noEngine);
      picture.picture.destroy();
      expect(picture.box.childNodes).to.have.length(0);
    });

    it('hears nothing any more', async () => {
      let asked = 0;
      await make(whole, () => {
        asked++;
        return noEngine();
      });
      const { stage } = picture;
      picture.picture.destroy();
      picture.press('Enter');
      picture.box.focus();
      for (const type of ['pointerenter', 'click', 'wheel', 'pointercancel']) stage.dispatchEvent(new Event(type));
      dispatchEvent(new Event('beforeprint'));
      picture.picture.repaint();
      await picture.drawn();
      expect(asked).to.equal(0);
      expect(picture.heard).to.deep.equal([]);
    });
  });
});
