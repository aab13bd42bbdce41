/** Hosts a person agreed to ask. Kept only as long as the page is open: no cookie, no storage. */
const hosts = new Set<string>();

const changes = new EventTarget();

/** Whether a person of this page agreed that this host is asked. `host`: as in `URL.host`, such as `api.pdok.nl`. */
export function agreed(host: string): boolean {
  return hosts.has(host);
}

/** A person agrees that this host is asked, by every map of the page. */
export function agree(host: string): void {
  hosts.add(host);
  changes.dispatchEvent(new Event('agree'));
}

/** Calls back, until the signal is aborted, whenever a person agrees to something, in whichever map of the page. */
export function whenAgreed(heard: () => void, signal: AbortSignal): void {
  changes.addEventListener('agree', heard, { signal });
}

/** The host of an absolute address when it is another than the page's own: nothing may be asked of it before someone agreed. */
export function otherHost(url: string): string | undefined {
  const { origin, host } = new URL(url);
  return origin === globalThis.origin ? undefined : host;
}
