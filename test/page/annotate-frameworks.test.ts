import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { policy } from '../../packages/demo/server.mjs';
import { openPage, type WatchedPage } from '../support/browser-page.ts';
import { renderedBy, scriptOf } from '../support/framework-pages.ts';
import type { App, compare, difference, frames, statesFrom } from './annotate-apps/states.ts';
import { useDemo } from '../support/demo.ts';

/** What the scripts of the pages offer to the tests. */
interface InPage {
  mount(element: Element | null): App;
  hydrate(element: Element | null, seed: number, troubled?: (error: unknown) => void): void;
  compare: typeof compare;
  difference: typeof difference;
  frames: typeof frames;
  statesFrom: typeof statesFrom;
  apps: readonly [App, App];
  troubled: string[];
}

/** React's word on its own tools is none. */
const isTrouble = (message: string) => !message.includes('React DevTools');

const SEEDS = [11, 222, 3333];
const STEPS = 150;

describe('terms in a page that a framework renders, in the built files on a strict page', () => {
  const demo = useDemo();

  for (const framework of ['react', 'vue'] as const) {
    describe(framework, () => {
      let script: string;
      before(async () => {
        script = await scriptOf(framework);
      });

      /** A page with an app that is annotated, and the same app that is not. */
      async function visit(html = '', hydrated = 'none'): Promise<WatchedPage> {
        const opened = await openPage(demo.browser, demo.server.address);
        const { page } = opened;
        const body = `<!doctype html><html lang="nl"><title>App</title><link rel="icon" href="/icon.svg">
          <main id="app">${html}</main><main id="twin"></main><www-glossary hidden annotate="#app"></www-glossary>
          <script type="module" src="/wijkwelvaartswerk/glossary.js"></script><script type="module" src="/app.js?${hydrated}"></script></html>`;
        const files: Record<string, [type: string, body: string]> = {
          'app.html': ['text/html', body],
          'app.js': ['text/javascript', `${script}\n${hydrated === 'none' ? '' : hydrated}`],
        };
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const [contentType, content] = files[request.url().slice(demo.server.address.length).split('?')[0]!] ?? [];
          if (!contentType) return void request.continue();
          // Vue makes its static parts through a policy of its own.
          void request.respond({ status: 200, contentType, body: content!, headers: { 'content-security-policy': `${policy} vue` } });
        });
        await page.goto(`${demo.server.address}app.html`);
        return opened;
      }

      async function mounted(): Promise<WatchedPage> {
        const opened = await visit();
        await opened.page.evaluate(async () => {
          const { mount, statesFrom } = globalThis as unknown as InPage;
          const apps = [mount(document.querySelector('#app')), mount(document.querySelector('#twin'))] as const;
          Object.assign(globalThis, { apps });
          for (const app of apps) await app.set(statesFrom(1).next().value);
        });
        await opened.page.waitForSelector('#app www-term');
        return opened;
      }

      for (const seed of SEEDS) {
        it(`changes at random as if there were no terms (seed ${seed})`, { timeout: 120_000 }, async () => {
          const { page, messages, close } = await mounted();
          const { different, terms } = await page.evaluate(
            (seed, steps) => {
              const { compare, apps } = globalThis as unknown as InPage;
              return compare(apps, seed, steps);
            },
            seed,
            STEPS,
          );
          assert.equal(different, '');
          assert.ok(terms > STEPS * 3, `${terms} terms seen`);
          await page.evaluate(() => {
            const { apps } = globalThis as unknown as InPage;
            for (const app of apps) app.unmount();
          });
          assert.equal(await page.$eval('#app', ({ innerHTML }) => innerHTML.replace(/<!--.*?-->/g, '')), '');
          assert.deepEqual(messages.filter(isTrouble), []);
          await close();
        });
      }

      it('is left exactly as it made it when the glossary goes, and goes on', async () => {
        const { page, messages, close } = await mounted();
        const [before, after] = await page.evaluate(async () => {
          const { apps, difference, statesFrom } = globalThis as unknown as InPage;
          const [app, twin] = [document.querySelector('#app')!, document.querySelector('#twin')!];
          document.querySelector('www-glossary')!.remove();
          const kinds = (element: Element) => [...element.querySelectorAll('*')].map(({ childNodes }) => childNodes.length).join();
          const before = [
            app.querySelectorAll('www-term').length,
            kinds(app) === kinds(twin),
            app.isEqualNode(twin) || difference(app, twin),
          ];
          for (const one of apps) await one.set(statesFrom(9).next().value);
          return [before, difference(app, twin)];
        });
        assert.deepEqual([before![0], before![1], after], [0, true, '']);
        assert.deepEqual(messages.filter(isTrouble), []);
        await close();
      });

      it('counts clicks beside a term, and on one', async () => {
        const { page, messages, close } = await mounted();
        const counter = await page.waitForSelector('#app .counter');
        const text = () => counter!.evaluate(({ textContent }) => textContent!.replace(/,.*/, ''));
        await counter!.evaluate((element) => (element as HTMLElement).click());
        await page.waitForFunction(() => document.querySelector('#app .counter')!.textContent!.startsWith('1 keer'));
        await page.waitForSelector('#app www-term');
        await counter!.evaluate((element) => (element.querySelector('www-term') ?? (element as HTMLElement)).click());
        await page.waitForFunction(() => document.querySelector('#app .counter')!.textContent!.startsWith('2 keer'));
        assert.equal(await text(), '2 keer commons');
        assert.deepEqual(messages.filter(isTrouble), []);
        await close();
      });

      it('takes over what its server sent, and has its terms afterwards', async () => {
        const seed = 4;
        const hydrate = `globalThis.troubled = []; hydrate(document.querySelector('#app'), ${seed}, (error) => troubled.push(String(error)));`;
        const { page, messages, close } = await visit(await renderedBy(framework, seed), hydrate);
        await page.waitForSelector('#app www-term');
        await page.$eval('#app .counter', (element) => (element as HTMLElement).click());
        await page.waitForFunction(() => document.querySelector('#app .counter')!.textContent!.startsWith('1 keer'));
        assert.deepEqual(await page.evaluate(() => (globalThis as unknown as InPage).troubled), []);
        assert.deepEqual(messages.filter(isTrouble), []);
        await close();
      });

      it('sets its text right, and says so itself, when it takes over only after there are terms', async () => {
        const seed = 4;
        const { page, messages, close } = await visit(await renderedBy(framework, seed));
        await page.waitForSelector('#app www-term');
        await page.evaluate((seed) => {
          const { hydrate, mount, statesFrom } = globalThis as unknown as InPage;
          hydrate(document.querySelector('#app'), seed, () => {});
          void mount(document.querySelector('#twin')).set(statesFrom(seed).next().value);
        }, seed);
        await page.waitForFunction(() => {
          const [app, twin] = ['#app', '#twin'].map((id) => document.querySelector(id)!.textContent!.replace(/\s+/g, ' '));
          return twin && app === twin && document.querySelector('#app www-term');
        });
        await page.$eval('#app .counter', (element) => (element as HTMLElement).click());
        await page.waitForFunction(() => document.querySelector('#app .counter')!.textContent!.startsWith('1 keer'));
        const isOfHydration = (message: string) => /ydration/.test(message);
        assert.deepEqual(
          messages.filter((message) => isTrouble(message) && !isOfHydration(message)),
          [],
        );
        await close();
      });
    });
  }
});
