import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { serve } from '../../packages/demo/server.mjs';
import { startBrowser } from './browser-page.ts';

/** A browser, and the demo as it is served; there from the first test of a suite to its last. */
export interface Demo {
  browser: Browser;
  server: Awaited<ReturnType<typeof serve>>;
}

/** Starts both before the tests of the suite around, and ends both after them. */
export function useDemo(): Demo {
  const demo = {} as Demo;
  before(async () => {
    demo.server = await serve();
    demo.browser = await startBrowser();
  });
  after(async () => {
    await demo.browser.close();
    await demo.server.stop();
  });
  return demo;
}
