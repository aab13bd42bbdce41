import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Dossier, Meeting } from '@wijkwelvaartswerk/contract';
import { build } from 'esbuild';
import ICAL from 'ical.js';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { policy } from '../../packages/demo/server.mjs';
import { openPage, shown } from '../support/browser-page.ts';
import { useDemo } from '../support/demo.ts';

// The agenda on the built files, in a page of a strict host: what it says by other clocks, and the file it gives.

const winter: Meeting = {
  id: 'winter',
  kind: 'assembly',
  title: 'Assemblee: klopt het?',
  start: '2099-12-10T19:30+01:00',
  end: '2099-12-10T21:30+01:00',
  url: 'verslag.html',
};
const summer: Meeting = { id: 'summer', kind: 'workshop', title: 'Tekenen', start: '2099-06-14T14:00+02:00', location: 'Zaal 1' };
const day: Meeting = { id: 'day', kind: 'team', title: 'Overleg', start: '2099-12-31' };
const dossier: Dossier = { version: 1, neighbourhood: { name: 'Noord' }, meetings: [winter, summer, day] };

const eventsIn = (file: string) => new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
const startOf = (event: ICAL.Component) => event.getFirstPropertyValue('dtstart') as ICAL.Time;

describe('the agenda on a page', { concurrency: 2 }, () => {
  const demo = useDemo();

  /** A page of a strict host with the agenda alone, for a reader in this time zone. `refuse`: a request that fails. */
  async function visit(zone: string, refuse: (file: string) => boolean = () => false) {
    const folder = await mkdtemp(join(tmpdir(), 'calendar-'));
    const { page, messages, close } = await openPage(demo.browser, demo.server.address);
    const asked: string[] = [];
    await page.emulateTimezone(zone);
    await page.setRequestInterception(true);
    page.on('request', (request: HTTPRequest) => {
      const { pathname } = new URL(request.url());
      asked.push(pathname);
      if (refuse(pathname)) void request.abort();
      else if (pathname === '/host.html') {
        const head = '<meta charset="utf-8"><title>Host</title><script type="module" src="/wijkwelvaartswerk/agenda.js"></script>';
        const body = `<!doctype html><html lang="nl"><head>${head}</head><body><www-agenda src="/dossier.json"></www-agenda></body></html>`;
        void request.respond({ headers: { 'content-type': 'text/html', 'content-security-policy': policy }, body });
      } else if (pathname === '/dossier.json') void request.respond({ contentType: 'application/json', body: JSON.stringify(dossier) });
      else void request.continue();
    });
    const client = await page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      browserContextId: page.browserContext().id,
      eventsEnabled: true,
    } as never);
    const saved = new Promise<void>((done) =>
      client.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') done();
      }),
    );
    await page.goto(`${demo.server.address}host.html`);
    await shown(page, 'www-agenda >>> .when');
    const file = async () => {
      await saved;
      const [name = ''] = await readdir(folder);
      return { name, text: await readFile(join(folder, name), 'utf8') };
    };
    const leave = async () => {
      await close();
      await rm(folder, { recursive: true });
    };
    return { page, messages, asked, file, leave };
  }

  const words = (page: Page, selector: string) =>
    page.$$eval(`www-agenda >>> ${selector}`, (found) => found.map((one) => (one as HTMLElement).innerText.replace(/\s+/g, ' ').trim()));

  const there = 'Dit is de tijd van de plek zelf. Bij jou is het dan';
  const zones: [zone: string, summer: string, winter: string][] = [
    ['Europe/Amsterdam', '', ''],
    ['Europe/London', ` ${there} 13:00 uur.`, ` ${there} 18:30 uur.`],
    ['Asia/Tokyo', ` ${there} 21:00 uur.`, ` ${there} vrijdag 11 december 2099, 03:30 uur.`],
    // In winter the clock is that of Amsterdam, in summer it is not.
    ['Africa/Lagos', ` ${there} 13:00 uur.`, ''],
  ];
  for (const [zone, inSummer, inWinter] of zones)
    it(`says to all the time of the place, and in ${zone} what time it is there`, { timeout: 60_000 }, async () => {
      const { page, messages, leave } = await visit(zone);
      assert.deepEqual(await words(page, '.when'), [
        `zondag 14 juni 2099, 14:00 uur${inSummer}`,
        `donderdag 10 december 2099, 19:30 tot 21:30 uur${inWinter}`,
        'donderdag 31 december 2099',
      ]);
      assert.deepEqual(messages, []);
      await leave();
    });

  for (const zone of ['Europe/Amsterdam', 'America/New_York'])
    it(`gives the same file in ${zone}, and loads what makes it when it is wanted`, { timeout: 60_000 }, async () => {
      const { page, messages, asked, file, leave } = await visit(zone);
      const maker = () => asked.filter((name) => name.includes('save-calendar'));
      assert.deepEqual(maker(), []);
      await (await shown(page, 'www-agenda >>> .save-all button')).click();
      const { name, text } = await file();
      assert.equal(maker().length, 1);
      assert.equal(name, 'noord.ics');
      const events = eventsIn(text);
      assert.deepEqual(
        events.map((event) => startOf(event).toString()),
        ['2099-06-14T12:00:00Z', '2099-12-10T18:30:00Z', '2099-12-31'],
      );
      assert.equal(events[1]!.getFirstPropertyValue('uid'), `winter@${new URL(demo.server.address).host}/dossier.json`);
      assert.equal(events[1]!.getFirstPropertyValue('url'), `${demo.server.address}verslag.html`);
      await shown(page, 'www-agenda >>> .save-all [role=status]');
      assert.deepEqual(await words(page, '.save-all [role=status]'), ['noord.ics wordt gedownload']);
      assert.deepEqual(messages, []);
      await leave();
    });

  it('gives one meeting', { timeout: 60_000 }, async () => {
    const { page, file, leave } = await visit('Europe/Amsterdam');
    await (await page.$$('www-agenda >>> .save button'))[1]!.click();
    const { name, text } = await file();
    assert.equal(name, 'assemblee-klopt-het.ics');
    assert.deepEqual(
      eventsIn(text).map((event) => event.getFirstPropertyValue('summary')),
      ['Assemblee: klopt het?'],
    );
    await leave();
  });

  it('says so when what makes the file cannot be had, and can be asked again', { timeout: 60_000 }, async () => {
    let refused = true;
    const { page, file, leave } = await visit('Europe/Amsterdam', (name) => refused && name.includes('save-calendar'));
    const button = await shown(page, 'www-agenda >>> .save button');
    const said = () => words(page, '.save [role=status]').then(([first]) => first);
    await button.click();
    await page.waitForFunction(() => document.querySelector('www-agenda')!.shadowRoot!.querySelector('.save [role=status]')!.textContent);
    assert.equal(await said(), 'Het bestand voor je agenda kon niet worden gemaakt. Probeer het nog eens.');
    refused = false;
    await button.click();
    assert.equal((await file()).name, 'tekenen.ics');
    await leave();
  });
});

describe('a calendar file made on a server', () => {
  it('is the one the widget gives', async () => {
    const entry = fileURLToPath(new URL('../../packages/steps/src/index.ts', import.meta.url));
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      conditions: ['www-source'],
      tsconfig: fileURLToPath(new URL('../../tsconfig.base.json', import.meta.url)),
    });
    const source = `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`;
    const { calendarOf } = (await import(source)) as typeof import('../../packages/steps/src/index.js');
    const events = eventsIn(calendarOf(dossier, { address: 'https://gemeente.example/noord.json' }));
    assert.deepEqual(
      events.map((event) => `${String(event.getFirstPropertyValue('uid'))} ${startOf(event).toString()}`),
      [
        'winter@gemeente.example/noord.json 2099-12-10T18:30:00Z',
        'summer@gemeente.example/noord.json 2099-06-14T12:00:00Z',
        'day@gemeente.example/noord.json 2099-12-31',
      ],
    );
  });
});
