import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nearestInDirection, type Stop } from '../../../packages/map/src/picture/picture-keyboard.js';
import { PictureBox } from './picture-box.js';
import { marker, rectangle, scene } from './scenes.js';

const noEngine = () => new Promise<never>(() => {});

describe('nearestInDirection', () => {
  const stops = (places: Record<string, [number, number]>): Stop[] => Object.entries(places).map(([id, at]) => ({ id, at }));
  const directions = { right: [1, 0], left: [-1, 0], up: [0, -1], down: [0, 1] } as const;

  for (const [what, direction, places, expected] of [
    ['the nearest of two in a row', 'right', { far: [90, 0], near: [30, 0] }, 'near'],
    ['nothing where nothing is', 'left', { right: [30, 0], above: [0, -30] }, undefined],
    ['not itself', 'down', { itself: [0, 0] }, undefined],
    ['straight on rather than as near but aside', 'up', { aside: [35, -40], ahead: [0, -60] }, 'ahead'],
    ['what is ahead, however far, rather than beside', 'right', { beside: [5, 40], ahead: [400, 10] }, 'ahead'],
    ['what is only somewhere on that side when nothing is ahead', 'right', { beside: [5, 40] }, 'beside'],
    ['up and down as the eye has it', 'down', { above: [0, -10], below: [0, 80] }, 'below'],
    ['what is out of view', 'left', { away: [-2000, 0] }, 'away'],
  ] as [string, keyof typeof directions, Record<string, [number, number]>, string | undefined][]) {
    it(`finds ${what}`, () => {
      expect(nearestInDirection([0, 0], stops(places), directions[direction])?.id).to.equal(expected);
    });
  }
});

describe('nearestInDirection, again and again', () => {
  it('leads from the middle to every place, wherever they are', () => {
    const at = fc.tuple(fc.double({ min: 0, max: 800, noNaN: true }), fc.double({ min: 0, max: 600, noNaN: true }));
    const directions = [[1, 0], [-1, 0], [0, 1], [0, -1]] as const; // prettier-ignore
    fc.assert(
      fc.property(
        fc.uniqueArray(at, { minLength: 2, maxLength: 40, comparator: ([a, b], [c, d]) => Math.hypot(a - c, b - d) < 30 }),
        (spots) => {
          const stops = spots.map((spot, index): Stop => ({ id: String(index), at: spot }));
          const reached = new Set([stops[0]!]);
          for (const stop of reached) {
            for (const direction of directions) {
              const next = nearestInDirection(stop.at, stops, direction);
              if (next) reached.add(next);
            }
          }
          expect(reached.size).to.equal(stops.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('The keyboard in the picture', () => {
  const places = [marker('1', 0.5, 0.5), marker('2', 0.8, 0.5), marker('3', 0.5, 0.9), marker('4', 0.1, 0.5)];
  const clump = [marker('5', 0.9, 0.1), marker('6', 0.91, 0.1), marker('7', 0.9, 0.11)];
  let picture: PictureBox;

  beforeEach(async () => {
    picture = new PictureBox(scene({ markers: [...places, ...clump] }), noEngine);
    await picture.drawn();
    picture.box.focus();
    await picture.touched();
  });
  afterEach(() => picture.remove());

  const press = async (...keys: string[]) => {
    for (const key of keys) {
      picture.press(key);
      await picture.drawn();
    }
  };

  it('moves the map with arrows, and says how many places are in view', async () => {
    const before = picture.pixels;
    await press('ArrowRight');
    expect(picture.pixels).not.to.equal(before);
    expect(picture.news).to.deep.equal(['view 6']);
  });

  it('goes as far as the arrow opposite goes back', async () => {
    const before = picture.pixels;
    await press('ArrowUp', 'ArrowDown');
    expect(picture.pixels).to.equal(before);
  });

  it('zooms with + and -, and shows the whole area with 0', async () => {
    const before = picture.pixels;
    await press('+');
    const near = picture.pixels;
    await press('-');
    expect(picture.pixels).to.equal(before);
    await press('=');
    expect(picture.pixels).to.equal(near);
    await press('0');
    expect(picture.pixels).to.equal(before);
    expect(picture.news.map((news) => news.split(' ')[0])).to.deep.equal(['zoom', 'zoom', 'zoom', 'view']);
  });

  it('says when the map goes no nearer and no further', async () => {
    await press(...'+++++++++'.split(''));
    expect(picture.heard.at(-1)![1]).to.include({ kind: 'zoom', end: true });
    await press('0', '-', '-');
    expect(picture.heard.at(-1)![1]).to.include({ kind: 'zoom', visible: 7, end: true });
  });

  it('steps into the places at the one nearest to the middle, and from there in the direction of each arrow', async () => {
    await press('Enter', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowLeft');
    expect(picture.news).to.deep.equal(['focus 1', 'focus 2', 'focus 1', 'focus 3', 'focus 1', 'focus 4']);
  });

  it('says of a cluster how many places it has, and zooms in to it with Enter', async () => {
    await press('Enter', 'ArrowRight', 'ArrowDown');
    expect(picture.news.at(-1)).to.equal('cluster 3');
    await press('Enter');
    expect(picture.news.at(-1)).to.match(/^zoom [1-3]$/);
  });

  it('chooses a place with Enter', async () => {
    await press('Enter', 'ArrowUp', 'Enter');
    expect(picture.heard.at(-1)).to.deep.equal(['choose', '3']);
  });

  it('steps back one level at a time with Escape, and then leaves the key to the page', async () => {
    await press('Enter', 'Enter');
    picture.picture.choose('1');
    expect(picture.press('Escape').defaultPrevented).to.equal(true);
    expect(picture.heard.at(-1)).to.deep.equal(['choose', null]);
    picture.picture.choose(undefined);
    await press('ArrowUp');
    expect(picture.news.at(-1), 'still among the places').to.equal('focus 3');
    expect(picture.press('Escape').defaultPrevented).to.equal(true);
    await press('ArrowUp');
    expect(picture.news.at(-1), 'the map moves again').to.match(/^view/);
    expect(picture.press('Escape').defaultPrevented).to.equal(false);
  });

  it('says what is in view for who leaves the places', async () => {
    await press('Enter', 'Escape');
    expect(picture.news).to.deep.equal(['focus 1', 'view 7']);
  });

  it('goes on at the place whose card was opened, for who comes back from it', async () => {
    await press('Enter', 'ArrowUp', 'Enter');
    // A card takes the focus, and is gone when it gives it back.
    const card = document.createElement('button');
    picture.host.shadowRoot!.append(card);
    card.focus();
    card.remove();
    picture.box.focus();
    await press('ArrowDown');
    expect(picture.news).to.deep.equal(['focus 1', 'focus 3', 'focus 3', 'focus 1']);
  });

  it('begins at the map again for who comes by Tab', async () => {
    await press('Enter', 'Enter');
    const before = document.createElement('button');
    picture.host.shadowRoot!.prepend(before);
    before.focus();
    picture.box.focus();
    await press('ArrowRight');
    expect(picture.news.at(-1)).to.match(/^view/);
  });

  it('explains its keys while a person is at the map, not among the places, and whenever they ask', async () => {
    const explains = () => !picture.box.hasAttribute('data-quiet');
    expect(explains()).to.equal(true);
    await press('Enter');
    expect(explains(), 'among the places').to.equal(false);
    await press('?');
    expect(explains(), 'asked for').to.equal(true);
    expect(picture.news.at(-1)).to.equal('keys ');
    await press('?', 'Escape');
    expect(explains(), 'not wanted').to.equal(false);
  });

  it('has its keys said once', () => {
    picture.box.setAttribute('aria-describedby', 'keys');
    picture.box.blur();
    expect(picture.box.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('has areas as stops too, after the places', async () => {
    const areas = [{ id: 'a', name: 'Hier groet je', geometry: rectangle(0.4, 0.6, 0.6, 0.9), category: 4, status: 'now' as const }];
    picture.picture.show(scene({ markers: places, areas }));
    await picture.drawn();
    await press('Enter', 'ArrowUp');
    expect(picture.news).to.deep.equal(['focus 1', 'focus a']);
    const focused = picture.pixels;
    await press('Enter');
    expect(picture.heard.at(-1)).to.deep.equal(['choose', 'a']);
    await press('ArrowUp');
    expect(picture.news.at(-1)).to.equal('focus 3');
    expect(picture.pixels).not.to.equal(focused);
  });

  it('shows where the focus is, until it leaves', async () => {
    const before = picture.pixels;
    await press('Enter');
    expect(picture.pixels).not.to.equal(before);
    picture.box.blur();
    await picture.drawn();
    expect(picture.pixels).to.equal(before);
  });

  it('brings into view what it stops at', async () => {
    await press('+', '+', '+', 'Enter', 'ArrowLeft');
    expect(picture.news.at(-1)).to.equal('focus 4');
    await press('ArrowRight');
    expect(picture.news.at(-1)).to.equal('focus 1');
  });

  for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
    it(`leaves keys with ${modifier} alone`, () => {
      for (const key of ['ArrowLeft', '+', '-', '0', 'Enter', 'Escape']) {
        expect(picture.press(key, { [modifier]: true }).defaultPrevented).to.equal(false);
      }
      expect(picture.heard).to.deep.equal([]);
    });
  }

  it('leaves every other key alone', () => {
    for (const key of ['a', 'Tab', ' ', 'Home', 'F5']) expect(picture.press(key).defaultPrevented).to.equal(false);
  });

  it('leaves keys alone that belong to something over the picture', () => {
    const button = document.createElement('button');
    picture.box.append(button);
    const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true });
    button.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('has nothing to step into where there are no places', async () => {
    picture.picture.show(scene({}));
    await picture.drawn();
    expect(picture.press('Enter').defaultPrevented).to.equal(false);
  });

  it('fans out places on one spot, goes along them, and puts them together again', async () => {
    const spotted = [marker('1', 0.5, 0.5), ...['8', '9', '10'].map((id) => marker(id, 0.2, 0.2))];
    picture.remove();
    picture = new PictureBox(scene({ markers: spotted }), noEngine);
    await picture.drawn();
    picture.box.focus();
    await picture.touched();
    const before = picture.pixels;
    await press('Enter', 'ArrowLeft', 'Enter');
    expect(picture.news).to.deep.equal(['focus 1', 'cluster 3', 'fan 3']);
    // From the first, at the top, to the others below it.
    await press('ArrowDown');
    await press('Enter');
    expect(picture.heard.at(-1)).to.deep.equal(['choose', '9']);
    await press('Escape');
    expect(picture.picture.painter!.fan).to.equal(undefined);
    await press('Enter', 'Escape', 'Escape');
    expect(picture.pixels).to.equal(before);
  });
});
