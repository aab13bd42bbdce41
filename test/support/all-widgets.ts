import type { Browser, Page } from 'puppeteer-core';
import { policy } from '../../packages/demo/server.mjs';
import { openPage, ready, type WatchedPage } from './browser-page.ts';

const body = `<main>
  <h1>Alles van Noord</h1>
  <www-dossier src="/dossiers/noord.json">
    <p>We praten in een <www-term>assemblee</www-term> over wat er speelt, en noemen dat <www-term>commons</www-term>.</p>
    ${['bar', 'full', 'timeline'].map((variant) => `<www-steps variant="${variant}"></www-steps>`).join('\n')}
    <www-map></www-map> <www-map view="table"></www-map>
    <www-lessons filter></www-lessons> <www-coalition></www-coalition> <www-agenda></www-agenda>
    <www-plans></www-plans> <www-anchoring></www-anchoring>
    <www-glossary languages="nl en"></www-glossary>
    ${['bar', 'compact', 'trend', 'table'].map((variant) => `<www-anchor-gauge variant="${variant}"></www-anchor-gauge>`).join('\n')}
    <www-anchor-gauge anchor="de-brug" what-if></www-anchor-gauge>
    ${['diagram', 'table', 'text'].map((view) => `<www-flows view="${view}"></www-flows>`).join('\n')}
  </www-dossier>
</main>`;
/** All of them, as a selector. */
export const widgets =
  'www-steps,www-map,www-lessons,www-coalition,www-agenda,www-plans,www-anchoring,www-glossary,www-anchor-gauge,www-flows,www-term';

declare global {
  /** Of the page under test: elements that match, in all shadow roots of widgets, that are there to be seen. */
  var seenIn: (selector: string) => HTMLElement[];
  /** What has the focus, in shadow roots too. */
  var focused: () => HTMLElement;
  /** What is drawn on top at a point of the view, in shadow roots too. */
  var topmost: (x: number, y: number) => Element | null;
  /** How an element is told in a failure. */
  var described: (element: Element) => string;
}

function prepare(list: string): void {
  globalThis.seenIn = (selector) =>
    [...document.querySelectorAll(list)]
      .flatMap((widget) => [...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector)])
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !forEarsOnly(element));
  /** Cut off on purpose: there for who listens. */
  const forEarsOnly = (element: Element | null): boolean =>
    !!element && (getComputedStyle(element).clipPath === 'inset(50%)' || forEarsOnly(element.parentElement));
  globalThis.focused = () => {
    let active = document.activeElement as HTMLElement;
    while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
    return active;
  };
  globalThis.topmost = (x, y) => {
    let found: Element | null = null;
    for (let root: DocumentOrShadowRoot | null = document; root; root = found?.shadowRoot ?? null) {
      const inner: Element | null = root.elementFromPoint(x, y);
      if (!inner || inner === found) break;
      found = inner;
    }
    return found;
  };
  globalThis.described = (element) => `${(element.getRootNode() as ShadowRoot).host?.localName}: ${element.outerHTML.slice(0, 140)}`;
}

/** A page with all widgets of Noord on it, from the built files, under the strict policy of the demo. `home`: where the demo is served. */
export async function openAllWidgets(browser: Browser, home: string, size: { width?: number; height?: number } = {}): Promise<WatchedPage> {
  const opened = await openPage(browser, home, size);
  const { page } = opened;
  await page.evaluateOnNewDocument(prepare, widgets);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (new URL(request.url()).pathname !== '/alles.html') return void request.continue();
    const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Alles</title><link rel="icon" href="icon.svg"><link rel="stylesheet" href="site.css"><script type="module" src="/wijkwelvaartswerk/wijkwelvaartswerk.js"></script>`;
    return void request.respond({
      headers: { 'content-type': 'text/html', 'content-security-policy': policy },
      body: `<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`,
    });
  });
  await page.goto(`${home}alles.html`);
  await ready(page, widgets.replace(',www-term', ''));
  return opened;
}

/** Opens all that is folded, as a person would. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const tried = new Set<Element>();
    const folded = () =>
      seenIn('[aria-expanded=false]:not([aria-haspopup]), details:not([open]) > summary').find((button) => !tried.has(button));
    for (let button; (button = folded());) {
      tried.add(button);
      button.click();
      const { host } = button.getRootNode() as ShadowRoot;
      await (host as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    }
  });
  await page.waitForNetworkIdle({ idleTime: 300 });
}
