/** A frame page says how high it is, and is asked so by a loader that came later. */
const HEIGHT = 'wijkwelvaartswerk:height';
const ASK = 'wijkwelvaartswerk:ask-height';

/** Higher than any page of ours; what is beyond scrolls. */
const MOST = 20_000;

/** Gives each frame of ours on the page the height of what is in it. */
export function followFrames(): void {
  addEventListener('message', ({ data, origin, source }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
    if (data?.type !== HEIGHT || typeof data.height !== 'number') return;
    if (!(data.height > 0 && data.height < Infinity)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame && new URL(frame.src).origin === origin) frame.style.height = `${Math.min(Math.ceil(data.height), MOST)}px`;
  });
  // The question holds no secret, and where the frame has not come yet there is no origin to name. The answer is checked above.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: ASK }, '*');
}

/** The frames that the page's own makers led to a frame page: a frame may have gone elsewhere since, which the origin tells. */
function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/frame.html?"]')];
}
