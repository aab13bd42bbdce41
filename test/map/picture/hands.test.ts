import { expect } from '@open-wc/testing';
import { PictureBox } from './picture-box.js';
import { marker, rectangle, scene, spot } from './scenes.js';

const noEngine = () => new Promise<never>(() => {});
const area = { id: 'a', name: 'Hier groet je', geometry: rectangle(0.2, 0.2, 0.8, 0.8), category: 4, status: 'now' as const };

describe('An area under the hand', () => {
  let picture: PictureBox;

  beforeEach(async () => {
    picture = new PictureBox(scene({ markers: [marker('1', 0.5, 0.5)], areas: [area] }), noEngine);
    await picture.drawn();
    await picture.touched();
  });
  afterEach(() => picture.remove());

  const chosen = () => picture.heard.filter(([name]) => name === 'choose').map(([, id]) => id);
  const over = (at: [number, number]) => {
    picture.pointer('pointermove', picture.pixelOf(at));
    return picture.stage.hasAttribute('data-over');
  };

  it('is chosen by a click where no place is; of a place on it the place', () => {
    picture.click(picture.pixelOf(spot(0.25, 0.25)));
    picture.click(picture.pixelOf(spot(0.5, 0.5)));
    picture.click(picture.pixelOf(spot(0.95, 0.95)));
    expect(chosen()).to.deep.equal(['a', '1', null]);
  });

  it('shows that it can be clicked, and its name', async () => {
    expect(over(spot(0.95, 0.95))).to.equal(false);
    const before = picture.pixels;
    expect(over(spot(0.25, 0.25))).to.equal(true);
    await picture.drawn();
    expect(picture.pixels).not.to.equal(before);
  });

  it('is brought into view when it is chosen elsewhere', async () => {
    picture.picture.zoomBy(5);
    await picture.drawn();
    picture.picture.panBy(3000, 0);
    await picture.drawn();
    expect(picture.picture.painter!.areaAt(picture.picture.camera.viewport, [200, 160])).to.equal(undefined);
    picture.picture.choose('a', { reveal: true });
    await picture.drawn();
    expect(picture.picture.painter!.areaAt(picture.picture.camera.viewport, [200, 160])?.id).to.equal('a');
  });
});

describe('The name under the mouse', () => {
  let picture: PictureBox;

  beforeEach(async () => {
    picture = new PictureBox(scene({ markers: [{ ...marker('1', 0.5, 0.7), name: 'Buurttuin' }] }), noEngine);
    await picture.drawn();
    await picture.touched();
  });
  afterEach(() => picture.remove());

  /** With the mouse so far above the marker. */
  const above = async (pixels: number) => {
    const [x, y] = picture.pixelOf(spot(0.5, 0.7));
    picture.pointer('pointermove', [x, y - pixels]);
    await picture.drawn();
    return picture.pixels;
  };
  const escape = async () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await picture.drawn();
    return picture.pixels;
  };

  it('stays while the mouse goes onto it, and goes when it leaves', async () => {
    const without = await above(150);
    const shown = await above(0);
    expect(shown).not.to.equal(without);
    expect(await above(20), 'on the way').to.equal(shown);
    expect(await above(45), 'on the name').to.equal(shown);
    expect(await above(150)).to.equal(without);
    expect(await above(45), 'where a name was').to.equal(without);
  });

  it('is put away by Escape, wherever the focus is, and comes back when the mouse does', async () => {
    const without = await above(150);
    const shown = await above(0);
    expect(await escape()).to.equal(without);
    expect(await above(2)).to.equal(without);
    expect(await above(150)).to.equal(without);
    expect(await above(0)).to.equal(shown);
  });
});
