import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, shown, type WatchedPage } from '../support/browser-page.ts';
import { useDemo } from '../support/demo.ts';

/** Looks through shadow roots too. */
const flowButton = (id: string) => `www-flows >>> tr[data-flow=${id}] button`;
const chosenAnchor = 'www-anchor-gauge >>> [part=card][data-chosen]';
const placeCard = 'www-map >>> [part=card]';

// What map, gauge and flows do together on the built files of the demo, under its strict policy.
describe('flows beside map and gauge on a page', () => {
  const demo = useDemo();

  async function visit(width = 1200): Promise<WatchedPage> {
    const opened = await openPage(demo.browser, demo.server.address, { width });
    await opened.page.goto(demo.server.address);
    await shown(opened.page, flowButton('de-brug-wijk'));
    return opened;
  }
  const press = (page: Page, selector: string) => page.$eval(selector, (button) => (button as HTMLElement).click());
  const gone = (page: Page, selector: string) => page.waitForSelector(selector, { hidden: true });

  it('lights up the anchor in the gauge that a chosen flow begins at, and the place on the map that one ends at', async () => {
    const { page, messages, elsewhere, close } = await visit();
    await press(page, flowButton('de-brug-wijk'));
    await shown(page, chosenAnchor);
    await press(page, flowButton('wijk-groencoop'));
    await shown(page, placeCard);
    await gone(page, chosenAnchor);
    assert.match(await page.$eval(placeCard, (card) => card.textContent ?? ''), /Huis van de Wijk De Banne/);
    await press(page, flowButton('wijk-groencoop'));
    await gone(page, placeCard);
    assert.deepEqual([messages, elsewhere], [[], []]);
    await close();
  });

  it('marks the flow at a place that is chosen on the map, with a word and a sentence', async () => {
    const { page, close } = await visit();
    await press(page, 'www-map >>> [data-place=plek-17]');
    await shown(page, 'www-flows >>> tr[data-flow=wijk-groencoop][data-touched]');
    assert.match(
      await page.$eval('www-flows >>> [role=status]', (status) => status.textContent ?? ''),
      /^Eén stroom hoort bij wat je koos/,
    );
    assert.equal(await page.$$eval('www-flows >>> tr [aria-current]', (found) => found.length), 1);
    await close();
  });

  it('has the code of the diagram in a file of its own, that no other widget asks for', async () => {
    const { page, close } = await openPage(demo.browser, demo.server.address);
    await page.goto(`${demo.server.address}methode.html`);
    await page.waitForNetworkIdle({ idleTime: 500 });
    const asked = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [new URL(name).pathname] : [])),
      );
    const without = new Set(await asked());
    await page.goto(demo.server.address);
    await shown(page, 'www-flows >>> [part=diagram] svg');
    assert.ok(
      (await asked()).some((name) => !without.has(name) && /diagram|sankey/.test(name)),
      (await asked()).join(),
    );
    await close();
  });

  it('keeps the table and the words when the diagram cannot be loaded, and says so', async () => {
    const { page, close } = await openPage(demo.browser, demo.server.address);
    await page.setRequestInterception(true);
    page.on('request', (request) => void (/diagram|sankey/.test(request.url()) ? request.abort() : request.continue()));
    await page.goto(demo.server.address);
    await shown(page, 'www-flows >>> [role=alert]');
    assert.match(
      await page.$eval('www-flows >>> [role=alert]', (alert) => alert.textContent ?? ''),
      /Het schema kon niet worden geladen\. De tabel zegt hetzelfde\./,
    );
    await shown(page, flowButton('lonen-wijk'));
    await close();
  });

  it('hands over its figures as a file', async () => {
    const { page, close } = await visit();
    const text = await page.evaluate(async () => {
      const made = new Promise<Blob>((done) => {
        const real = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => (done(blob), real(blob));
      });
      document.querySelector('www-flows')!.shadowRoot!.querySelector<HTMLElement>('[part=source] button')!.click();
      return (await made).text();
    });
    assert.match(text, /^(\ufeff)?soort;richting;stroom;/);
    assert.equal(text.trim().split('\r\n').length, 18);
    await close();
  });
});
