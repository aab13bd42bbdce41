/** A service in the form of OGC API Features, as PDOK has them, in place of `fetch`. */
export class Service {
  readonly asked: URL[] = [];
  /** Features of the collection `buurten`. */
  count = 2500;
  /** Most features it gives at once. */
  most = 1000;
  /** Says how many there are. */
  counts = true;
  /** What a link to the next page is made of. */
  next: (url: URL) => string = (url) => url.href;
  headers: Record<string, string> = {};
  readonly #real = globalThis.fetch;

  constructor() {
    globalThis.fetch = (url) => Promise.resolve(this.#answer(new URL(url as string, document.baseURI)));
  }

  restore(): void {
    globalThis.fetch = this.#real;
  }

  #answer(url: URL): Response {
    this.asked.push(url);
    const [, path] = /\/ogc\/v1(.*)$/.exec(url.pathname) ?? [];
    const base = `${url.origin}/ogc/v1`;
    const link = (rel: string, href: string, type = 'application/json') => ({ rel, href, type });
    const collection = (id: string) => ({
      id,
      title: id,
      extent: { spatial: { bbox: [[3.2, 50.7, 7.3, 53.6]] } },
      links: [
        link('items', `${base}/collections/${id}/items?f=html`, 'text/html'),
        link('items', `${base}/collections/${id}/items?f=json`, 'application/geo+json'),
      ],
    });
    if (path === '' || path === '/')
      return Response.json({ title: 'Wijken en buurten', links: [link('self', base), link('data', `${base}/collections?f=json`)] });
    if (path === '/collections') return Response.json({ links: [], collections: [collection('buurten'), collection('wijken')] });
    if (path === '/collections/buurten') return Response.json(collection('buurten'));
    if (path === '/collections/buurten/items') return this.#items(url);
    return new Response('{}', { status: 404 });
  }

  #items(url: URL): Response {
    const limit = Math.min(Number(url.searchParams.get('limit')), this.most);
    const start = Number(url.searchParams.get('cursor'));
    const features = Array.from({ length: Math.max(0, Math.min(limit, this.count - start)) }, (_, i) => ({
      type: 'Feature',
      id: `buurt-${start + i}`,
      geometry: { type: 'Point', coordinates: [4.9, 52.4] },
      properties: { buurtnaam: `Buurt ${start + i}` },
    }));
    const following = new URL(url);
    following.searchParams.set('cursor', String(start + limit));
    const links = [
      { rel: 'self', href: url.href },
      ...(start + limit < this.count ? [{ rel: 'next', href: this.next(following), type: 'application/geo+json' }] : []),
    ];
    const counted = this.counts ? { numberMatched: this.count } : {};
    return Response.json(
      { type: 'FeatureCollection', timeStamp: '2026-01-01T00:00:00Z', links, ...counted, numberReturned: features.length, features },
      { headers: this.headers },
    );
  }
}
