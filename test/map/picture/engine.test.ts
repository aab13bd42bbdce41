import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import type { Point } from '../../../packages/map/src/picture/mercator.js';
import { PictureBox } from './picture-box.js';
import { marker, rectangle, scene, shape, spot } from './scenes.js';

const blue = 'rgb(0, 49, 119)';
const whole = scene({
  markers: [marker('1', 0.5, 0.5), marker('2', 0.9, 0.5, { category: 2 })],
  background: [shape('boundary', rectangle(0, 0, 1, 1)), shape('water', rectangle(0.1, 0.1, 0.4, 0.4))],
});

describe('The picture with its engine', () => {
  let picture: PictureBox;
  let listening: Set<unknown>;
  const { addEventListener, removeEventListener } = document;

  const wake = async () => {
    picture.stage.dispatchEvent(new PointerEvent('pointerenter'));
    await waitUntil(() => picture.awake, 'wakes up');
    await picture.drawn();
  };
  /** Until two drawings, some frames apart, are the same. */
  const still = async () => {
    let before = '';
    await waitUntil(
      async () => {
        const now = before;
        await picture.drawn();
        await picture.drawn();
        before = picture.pixels;
        return now === before;
      },
      'comes to rest',
      { timeout: 5000 },
    );
  };
  /** Pixels that are clearly another, not just an edge that falls a little otherwise. */
  const jumped = (before: ImageData) => {
    const { data } = picture.image;
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (Math.max(...[0, 1, 2].map((channel) => Math.abs(data[at + channel]! - before.data[at + channel]!))) > 32) count++;
    return count;
  };
  /** Whether place 1 is so many pixels from where it was at first. */
  const placeIsAt = (right: number, down: number) => {
    const [x, y] = picture.pixelOf(spot(0.5, 0.5));
    return picture.colourAt([x + right + 10, y + down]) === blue && picture.colourAt([x + right - 10, y + down]) === blue;
  };
  /** Drags the map 60 pixels to the right and 30 up. */
  const drag = async () => {
    const { left, top } = picture.box.getBoundingClientRect();
    const to = (x: number, y: number) => sendMouse({ type: 'move', position: [Math.round(left + x), Math.round(top + y)] });
    await to(200, 250);
    await sendMouse({ type: 'down' });
    // The first step tells that it is a drag.
    await to(203, 248);
    await to(230, 235);
    await to(263, 218);
    await waitUntil(() => placeIsAt(60, -30), 'is under the mouse', { timeout: 8000 });
    await sendMouse({ type: 'up' });
  };
  const touch = (type: string, at: Point, pointerId: number) =>
    picture.pointer(type, at, { pointerType: 'touch', pointerId, isPrimary: pointerId === 1 });

  before(async function () {
    // Served file by file here, OpenLayers takes its time.
    this.timeout(30_000);
    await import('../../../packages/map/src/picture/engine.js');
  });
  beforeEach(async () => {
    document.documentElement.style.colorScheme = 'light';
    listening = new Set();
    document.addEventListener = (...listener: Parameters<typeof addEventListener>) => {
      listening.add(listener[1]);
      const signal = typeof listener[2] === 'object' ? listener[2].signal : undefined;
      signal?.addEventListener('abort', () => listening.delete(listener[1]));
      addEventListener.apply(document, listener);
    };
    document.removeEventListener = (...listener: Parameters<typeof removeEventListener>) => {
      listening.delete(listener[1]);
      removeEventListener.apply(document, listener);
    };
    picture = new PictureBox(whole);
    await picture.drawn();
  });
  afterEach(async () => {
    picture.remove();
    document.addEventListener = addEventListener;
    document.removeEventListener = removeEventListener;
    document.documentElement.style.colorScheme = '';
    await executeServerCommand('emulate-media-features', [{ name: 'prefers-reduced-motion', value: 'no-preference' }]);
    await resetMouse();
  });

  describe('takes over without a jump', () => {
    const rich = scene({
      markers: [
        ...whole.markers,
        marker('3', 0.3, 0.8, { approximate: true }),
        marker('+', 0.7, 0.2, { status: 'planned' }),
        marker('5', 0.15, 0.3),
        marker('6', 0.16, 0.3),
      ],
      background: [...whole.background, shape('road', { type: 'LineString', coordinates: [spot(0, 0.1), spot(1, 0.7)] }, 'Dijk')],
      areas: [{ id: 'a', name: 'Buurt', geometry: rectangle(0.5, 0.5, 0.8, 0.8), category: 4, status: 'now' }],
      lines: [{ ends: ['a', 'b'], from: spot(0.5, 0.5), to: spot(0.9, 0.5), weight: 2, category: 2, status: 'now' }],
    });
    const takeOver = async () => {
      await picture.drawn();
      const before = picture.image;
      await wake();
      await still();
      expect(jumped(before)).to.equal(0);
      // Also when all is drawn once more.
      picture.picture.repaint();
      await still();
      expect(jumped(before)).to.equal(0);
    };

    beforeEach(() => {
      picture.remove();
      picture = new PictureBox(rich);
    });
    afterEach(() => setViewport({ width: 800, height: 600 }));

    it('sees a jump of one pixel', async () => {
      await picture.drawn();
      const before = picture.image;
      picture.picture.panBy(1, 0);
      await picture.drawn();
      expect(jumped(before)).to.be.greaterThan(20);
    });

    it('in light colours', takeOver);

    it('in dark colours', async () => {
      document.documentElement.style.colorScheme = 'dark';
      await waitUntil(() => picture.colourAt([2, 2]) !== 'rgb(230, 236, 234)');
      await takeOver();
    });

    for (const deviceScaleFactor of [1.5, 2]) {
      it(`on a screen of ${deviceScaleFactor} pixels in one, in a box of odd size`, async () => {
        await setViewport({ width: 800, height: 600, deviceScaleFactor } as never);
        Object.assign(picture.size, { width: 401, height: 319 });
        Object.assign(picture.box.style, { width: '401px', height: '319px' });
        await picture.drawn();
        expect(devicePixelRatio).to.equal(deviceScaleFactor);
        expect(picture.canvas.width).to.equal(Math.round(401 * deviceScaleFactor));
        await takeOver();
      });
    }

    it('after its box changed size', async () => {
      picture.box.style.width = '523px';
      picture.size.width = 523;
      await picture.drawn();
      await takeOver();
    });

    it('where a button moved it', async () => {
      picture.picture.zoomBy(1);
      picture.picture.panBy(37, 21);
      await takeOver();
    });
  });

  describe('where the page cannot scroll', () => {
    beforeEach(async () => {
      picture.picture.free = true;
      await wake();
    });

    it('zooms with the wheel alone, and gives no hint', async () => {
      const [x, y] = picture.pixelOf(spot(0.5, 0.5));
      const before = picture.pixels;
      expect(picture.wheel([x, y], -240).defaultPrevented).to.equal(true);
      await waitUntil(() => picture.pixels !== before);
      expect(picture.heard).to.deep.equal([]);
    });

    it('moves with one finger', async () => {
      touch('pointerdown', [150, 160], 1);
      for (const right of [5, 20, 45]) touch('pointermove', [150 + right, 160], 1);
      await waitUntil(() => [25, 30, 35, 40, 45].some((right) => placeIsAt(right, 0)));
      touch('pointerup', [195, 160], 1);
      expect(getComputedStyle(picture.stage).touchAction).to.equal('none');
    });

    it('leaves both to the page again after that', async () => {
      picture.picture.free = false;
      expect(picture.wheel([200, 160], -240).defaultPrevented).to.equal(false);
      expect(picture.heard).to.deep.equal([['hint', 'wheel']]);
      expect(getComputedStyle(picture.stage).touchAction).to.equal('pan-x pan-y');
    });
  });

  for (const [what, wakeUp] of [
    ['the pointer comes', () => picture.stage.dispatchEvent(new PointerEvent('pointerenter'))],
    ['the keyboard comes', () => picture.box.focus()],
    ['a button zooms', () => picture.picture.zoomBy(1)],
    ['the wheel turns', () => picture.wheel([200, 160], -10)],
  ] as const) {
    it(`wakes when ${what}`, async () => {
      expect(picture.awake).to.equal(false);
      wakeUp();
      await waitUntil(() => picture.awake);
    });
  }

  it('moves with the mouse that drags it', async () => {
    await wake();
    await drag();
    expect(picture.heard.filter(([name]) => name === 'choose')).to.deep.equal([]);
  });

  it('zooms with Ctrl and the wheel, around the pointer', async () => {
    await wake();
    const before = picture.pixels;
    const [x, y] = picture.pixelOf(spot(0.5, 0.5));
    expect(picture.wheel([x, y], -240, { ctrlKey: true }).defaultPrevented).to.equal(true);
    await waitUntil(() => picture.pixels !== before);
    await still();
    expect(placeIsAt(0, 0)).to.equal(true);
  });

  it('leaves the wheel without Ctrl to the page', async () => {
    await wake();
    const before = picture.pixels;
    expect(picture.wheel([200, 160], -240).defaultPrevented).to.equal(false);
    await still();
    expect(picture.pixels).to.equal(before);
    expect(picture.heard).to.deep.equal([['hint', 'wheel']]);
  });

  it('does not move with one finger, but with two', async () => {
    await wake();
    touch('pointerdown', [150, 160], 1);
    touch('pointermove', [190, 160], 1);
    await picture.drawn();
    expect(placeIsAt(0, 0), 'one finger').to.equal(true);
    touch('pointerdown', [250, 160], 2);
    for (const right of [5, 20, 45]) {
      touch('pointermove', [190 + right, 160], 1);
      touch('pointermove', [250 + right, 160], 2);
    }
    // The first steps tell that it is a gesture, so it follows a little behind.
    await waitUntil(() => [25, 30, 35, 40].some((right) => placeIsAt(right, 0)), 'two fingers');
    touch('pointerup', [235, 160], 1);
    touch('pointerup', [295, 160], 2);
  });

  it('glides to where it is sent, and is sharp there', async () => {
    picture.picture.zoomBy(1);
    await picture.drawn();
    const there = picture.pixels;
    picture.picture.fit();
    await wake();
    await still();
    picture.picture.zoomBy(1);
    await picture.drawn();
    expect(picture.pixels, 'on its way').not.to.equal(there);
    await still();
    picture.stage.dispatchEvent(new PointerEvent('pointerleave'));
    expect(placeIsAt(0, 0)).to.equal(false);
    picture.picture.fit();
    await still();
    expect(placeIsAt(0, 0)).to.equal(true);
  });

  it('adds up what is asked while it glides', async () => {
    await wake();
    picture.picture.panBy(30, 0);
    await picture.drawn();
    picture.picture.panBy(30, 0);
    await still();
    expect(placeIsAt(-60, 0)).to.equal(true);
  });

  it('jumps where a person wants no motion', async () => {
    await executeServerCommand('emulate-media-features', [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await wake();
    picture.picture.panBy(60, 0);
    await picture.drawn();
    expect(placeIsAt(-60, 0)).to.equal(true);
  });

  it('goes to another area with another scene', async () => {
    await wake();
    picture.picture.zoomBy(2);
    picture.picture.show(scene({ markers: [marker('1', 5, 5)], extent: [...spot(4.5, 4.5), ...spot(5.5, 5.5)] }));
    await still();
    expect(placeIsAt(0, 0)).to.equal(true);
  });

  it('fits again when its box grows, as long as nobody moved it', async () => {
    await wake();
    picture.size.width = 560;
    picture.box.style.width = '560px';
    await still();
    expect(placeIsAt(0, 0)).to.equal(true);
  });

  it('stays where a hand moved it when its box grows', async () => {
    await executeServerCommand('emulate-media-features', [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await wake();
    await drag();
    await still();
    const [x, y] = picture.pixelOf(spot(0.5, 0.5));
    picture.size.width = 560;
    picture.box.style.width = '560px';
    await still();
    // The centre of the map stays in the middle, which moved by half of what was added.
    expect(picture.colourAt([x + 60 + 80 + 10, y - 30])).to.equal(blue);
    expect(picture.colourAt([x + 60 + 80 - 10, y - 30])).to.equal(blue);
  });

  it('leaves nothing when it is taken away, not even in the middle of a glide', async () => {
    await wake();
    picture.picture.zoomBy(2);
    await picture.drawn();
    picture.picture.destroy();
    expect(picture.box.childNodes).to.have.length(0);
    expect([...listening]).to.deep.equal([]);
    await picture.drawn();
  });

  describe('over tiles', () => {
    const grey = 'rgb(128, 128, 128)';
    const drawn = (x: string) =>
      `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#808080"/></svg>')}#${x}`;
    const tiles = (template: string, turns = false) => ({ template, maxZoom: 19, turns });
    const good = tiles(drawn('{z}/{x}/{y}'));
    const seen = () => waitUntil(() => picture.heard.some(([name, state]) => name === 'tiles' && state === 'seen'), 'sees tiles');
    const failed = () =>
      waitUntil(() => picture.heard.some(([name, state]) => name === 'tiles' && state === 'failed'), 'says that none come');
    /** The colour of the tile under a pixel. */
    const tileAt = ([x, y]: Point) => {
      const canvas = picture.box.querySelector<HTMLCanvasElement>('.picture-tiles canvas')!;
      const [r, g, b] = canvas.getContext('2d')!.getImageData(x * devicePixelRatio, y * devicePixelRatio, 1, 1).data;
      return `rgb(${r}, ${g}, ${b})`;
    };
    const alphaAt = ([x, y]: Point) => picture.canvas.getContext('2d')!.getImageData(x, y, 1, 1).data[3];

    it('starts at once, shows them under what is drawn, and draws no ground', async () => {
      picture.picture.lay(good);
      await seen();
      await still();
      expect(picture.awake).to.equal(true);
      expect(alphaAt([2, 2])).to.equal(0);
      expect(tileAt([2, 2])).to.equal(grey);
      expect(placeIsAt(0, 0)).to.equal(true);
    });

    it('keeps its ground until they are there, and its markers where they are', async () => {
      const before = picture.image;
      picture.picture.lay(good);
      await waitUntil(() => picture.awake);
      if (picture.heard.length === 0) expect(jumped(before)).to.equal(0);
      await seen();
      await still();
      const [x, y] = picture.pixelOf(spot(0.5, 0.5));
      const edge = [-16, -15, -14, -13, -12, 12, 13, 14, 15, 16].map((right) => picture.colourAt([x + right, y]) === blue);
      picture.picture.lay(undefined);
      await still();
      expect([-16, -15, -14, -13, -12, 12, 13, 14, 15, 16].map((right) => picture.colourAt([x + right, y]) === blue)).to.deep.equal(edge);
      expect(jumped(before)).to.equal(0);
    });

    it('moves both together', async () => {
      picture.picture.lay(good);
      await seen();
      await executeServerCommand('emulate-media-features', [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await drag();
      // A tile may still be fading in.
      await waitUntil(() => tileAt([2, 2]) === grey, tileAt([2, 2]));
    });

    for (const [what, template] of [
      ['are not there', '/nowhere/{z}/{x}/{y}.png'],
      ['are web pages', '/?{z}/{x}/{y}'],
      ['are broken', 'data:image/png;base64,AAAA#{z}{x}{y}'],
    ] as const) {
      it(`keeps its ground and says so when they ${what}`, async () => {
        const before = picture.image;
        picture.picture.lay(tiles(new URL(template, location.href).href.replaceAll('%7B', '{').replaceAll('%7D', '}')));
        await failed();
        await still();
        expect(jumped(before)).to.equal(0);
        expect(picture.box.querySelector('.picture-tiles')).to.equal(null);
        // And shows others after that.
        picture.picture.lay(good);
        await seen();
      });
    }

    it('shows those of what was asked last', async () => {
      picture.picture.lay(tiles(new URL('/nowhere/', location.href).href + '{z}/{x}/{y}.png'));
      picture.picture.lay(good);
      await seen();
      await still();
      expect(picture.heard.filter(([name]) => name === 'tiles')).to.deep.equal([['tiles', 'seen']]);
      expect(picture.box.querySelectorAll('.picture-tiles')).to.have.length(1);
    });

    it('turns a map that can be dark, and stays light with one that cannot', async () => {
      document.documentElement.style.colorScheme = 'dark';
      picture.picture.lay(tiles(good.template, true));
      await seen();
      await still();
      expect(getComputedStyle(picture.box.querySelector('.picture-tiles')!).filter).to.contain('invert');
      expect(placeIsAt(0, 0), 'is dark').to.equal(false);
      picture.heard.length = 0;
      picture.picture.lay(good);
      await seen();
      await waitUntil(() => placeIsAt(0, 0), 'is light');
      expect(getComputedStyle(picture.box.querySelector('.picture-tiles')!).filter).to.equal('none');
    });

    it('leaves nothing of them', async () => {
      picture.picture.lay(good);
      await seen();
      picture.picture.destroy();
      expect(picture.box.childNodes).to.have.length(0);
      expect([...listening]).to.deep.equal([]);
    });

    it('asks for none when it is gone before they are wanted', async () => {
      picture.picture.lay(good);
      picture.picture.destroy();
      await import('../../../packages/map/src/picture/tiles.js');
      await picture.drawn();
      expect(picture.heard).to.deep.equal([]);
      expect(picture.box.childNodes).to.have.length(0);
    });
  });

  it('needs no WebGL', async () => {
    const asked: string[] = [];
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      asked.push(kind);
      return kind === '2d' ? (getContext as (...given: unknown[]) => unknown).call(this, kind, ...rest) : null;
    } as typeof getContext;
    try {
      picture.remove();
      picture = new PictureBox(whole);
      await picture.drawn();
      await wake();
      picture.picture.zoomBy(1);
      await still();
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
    expect([...new Set(asked)]).to.deep.equal(['2d']);
  });

  it('starts no engine for a picture that is gone', async () => {
    picture.stage.dispatchEvent(new PointerEvent('pointerenter'));
    picture.picture.destroy();
    await import('../../../packages/map/src/picture/engine.js');
    await picture.drawn();
    expect(picture.box.childNodes).to.have.length(0);
    expect(listening.size).to.equal(0);
  });
});
