// As in loader/frames.ts, that may share no file with a module.
const HEIGHT = 'wijkwelvaartswerk:height';
const ASK = 'wijkwelvaartswerk:ask-height';

/** The origin of the page around; `undefined` when there is none, it cannot be known, or it is not the one that is expected. */
export function originAround(expected: string | null): string | undefined {
  if (window.parent === window) return undefined;
  // Firefox has no ancestorOrigins.
  const real = originOf((location as { ancestorOrigins?: DOMStringList }).ancestorOrigins?.[0] ?? document.referrer);
  if (!expected) return real;
  const wanted = originOf(expected);
  return real && real !== wanted ? undefined : wanted;
}

function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin } = new URL(address);
  return /^https?:$/.test(protocol) ? origin : undefined;
}

/** Tells the page around how high this page is, now, whenever that changes, and when it asks. */
export function tellHeight(origin: string): void {
  const root = document.documentElement;
  const tell = (): void => window.parent.postMessage({ type: HEIGHT, height: Math.ceil(root.getBoundingClientRect().height) }, origin);
  new ResizeObserver(tell).observe(root);
  addEventListener('message', ({ data, source, origin: from }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === window.parent && from === origin && data?.type === ASK) tell();
  });
}

/** A link leads the whole page on, not the frame alone: other sites may not want to be in one. */
export function leadOut(): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
      if (!link?.href || link.target || link.download) return;
      if (withoutFragment(link.href) !== withoutFragment(location.href)) link.target = '_top';
    },
    { capture: true },
  );
}

const withoutFragment = (address: string): string => address.replace(/#.*/s, '');
