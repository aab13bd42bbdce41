import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launch, type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { launchOptions } from '../../tools/browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Scheme = 'light' | 'dark';

/** Starts the browser in which whole pages are tested. */
export async function startBrowser(): Promise<Browser> {
  return launch(await launchOptions());
}

/** A page that remembers all it should not have done. */
export interface WatchedPage {
  readonly page: Page;
  /** Console messages, errors, violations of the page's own policy. */
  readonly messages: string[];
  /** Addresses asked of other hosts. */
  readonly elsewhere: string[];
  close(): Promise<void>;
}

/** Opens an empty page, in a context of its own, that watches what happens from the first moment on. `home`: the only origin it should talk to. */
export async function openPage(browser: Browser, home: string, { width = 1200, height = 900 } = {}): Promise<WatchedPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  const messages: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    // Said to whoever asks for the layout of what is hidden, as axe does.
    if (message.text().startsWith('Rendering was performed in a subtree hidden by content-visibility')) return;
    messages.push(`${message.type()}: ${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('pageerror', (error) => messages.push(`error: ${error instanceof Error ? error.message : String(error)}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(data|blob):/.test(url)) elsewhere.push(url);
  });
  return { page, messages, elsewhere, close: () => context.close() };
}

/**
 * Waits until an element can be seen, in a shadow root too, and gives it. `visible` makes the browser look at each frame; without it, it
 * looks when the page's own tree changes, which a widget's tree is not part of.
 */
export async function shown(page: Page, selector: string, timeout = 30_000): Promise<ElementHandle> {
  return (await page.waitForSelector(selector, { visible: true, timeout }))!;
}

/** Waits until all these widgets are ready, and nothing is on its way any more. */
export async function ready(page: Page, widgets: string): Promise<void> {
  await page.waitForFunction(
    (list) => [...document.querySelectorAll<HTMLElement>(list)].every(({ dataset }) => dataset['status'] === 'ready'),
    {},
    widgets,
  );
  await page.waitForNetworkIdle({ idleTime: 300 });
}

/** Opens all that is folded in these widgets, as a person would. */
export async function unfold(page: Page, widgets: string): Promise<void> {
  await page.evaluate(async (list) => {
    for (const widget of document.querySelectorAll<HTMLElement & { updateComplete: Promise<boolean> }>(list)) {
      const folded = () => widget.shadowRoot!.querySelector<HTMLElement>('[aria-expanded=false], details:not([open]) > summary');
      for (let button; (button = folded()); await widget.updateComplete) button.click();
    }
  }, widgets);
  await page.waitForNetworkIdle({ idleTime: 300 });
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page, one line for each. `off`: rules about whole pages, for a page that is only a part. */
export async function violations(page: Page, off: readonly string[] = []): Promise<string[]> {
  const client = await page.createCDPSession();
  // Through the protocol, not as a script of the page: the page's own policy stays as strict as it is.
  await client.send('Runtime.evaluate', { expression: axe });
  const options = { runOnly: tags, rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])), resultTypes: ['violations'] };
  const expression = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + help + ' at ' + target.flat().join(' ') + ' – ' + failureSummary.split('\\n').slice(1).join(' '))))`;
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  await client.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as string[];
}
