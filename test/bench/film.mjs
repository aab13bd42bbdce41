// A film of the page while it loads, and the moment in it at which the places are in sight.
import { placeColour } from './contestants/view.js';

/** Share of the places' colour in the last frame that has to be there for the places to be in sight. */
const IN_SIGHT = 0.9;

/** The browser leaves out frames while two are not yet acknowledged; so many are acknowledged beforehand. */
const AHEAD = 500;

/** Films what a page shows from now on, at half size. Frames come only when something changes. */
export async function startFilm(session, { width, height }) {
  const frames = [];
  const keep = ({ data, metadata, sessionId }) => {
    const times = frames.length === 0 ? AHEAD : 1;
    for (let time = 0; time < times; time++) session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
    frames.push({ data, at: metadata.timestamp * 1000, came: performance.now() });
  };
  session.on('Page.screencastFrame', keep);
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 80, maxWidth: width / 2, maxHeight: height / 2, everyNthFrame: 1 });
  return {
    frames,
    /** For how many ms the page has looked the same. */
    quietFor: () => (frames.length > 0 ? performance.now() - frames.at(-1).came : 0),
    async stop() {
      session.off('Page.screencastFrame', keep);
      await session.send('Page.stopScreencast');
    },
  };
}

/** Looks at frames, in a page of its own of the same browser. */
export async function openDarkroom(browser, { width, height }) {
  const page = await (await browser.createBrowserContext()).newPage();
  const [red, green, blue] = placeColour.match(/[\da-f]{2}/g).map((hex) => parseInt(hex, 16));

  /** How many pixels in a rectangle of a frame have the colour of places, and the one nearest to the middle. */
  const look = ({ data }, rect) =>
    page.evaluate(
      async (data, rect, [width, height], [red, green, blue]) => {
        const picture = await createImageBitmap(await (await fetch(`data:image/jpeg;base64,${data}`)).blob());
        const context = new OffscreenCanvas(rect.width, rect.height).getContext('2d');
        context.drawImage(picture, -rect.x, -rect.y, width, height);
        const { data: pixels } = context.getImageData(0, 0, rect.width, rect.height);
        let count = 0;
        let nearest;
        for (let i = 0; i < pixels.length; i += 4) {
          if (Math.abs(pixels[i] - red) + Math.abs(pixels[i + 1] - green) + Math.abs(pixels[i + 2] - blue) > 90) continue;
          count++;
          const [x, y] = [(i / 4) % rect.width, Math.floor(i / 4 / rect.width)];
          const far = Math.hypot(x - rect.width / 2, y - rect.height / 2);
          if (!nearest || far < nearest.far) nearest = { x: rect.x + x, y: rect.y + y, far };
        }
        return { count, nearest };
      },
      data,
      rect,
      [width, height],
      [red, green, blue],
    );

  return {
    look,
    /** When (ms since the epoch) nine tenths of what the last frame shows of the places was there. */
    async inSight(frames, rect) {
      const counts = [];
      for (const frame of frames) counts.push((await look(frame, rect)).count);
      return frames[counts.findIndex((count) => count >= counts.at(-1) * IN_SIGHT)].at;
    },
  };
}
