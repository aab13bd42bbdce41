import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { startBrowser } from '../support/browser-page.ts';
import { Heap } from '../support/heap.ts';
import { openStage, type StagePage } from './page.ts';
import { openSite, type Site } from './site.ts';
import { many, tally } from './tally.ts';
import { TAGS, WIDGETS } from './widgets.ts';

const TIMES = Number(process.env['HOLD_OUT_MOUNTS'] ?? 500);
const TOGETHER = 50;
/** What the memory of a page may grow by, in bytes: the engine keeps some of what it compiled. */
const MOST_BYTES = 2_000_000;

const dossiers = ['noord', 'preston', 'minimal'].map((name) =>
  readFileSync(new URL(`../../packages/demo/dossiers/${name}.json`, import.meta.url), 'utf8'),
);

describe('mounting', () => {
  let browser: Browser;
  let site: Site;
  /** One that breaks off halfway has failed. */
  const failed = new Set<string>();
  let most = 0;
  before(async () => {
    [browser, site] = await Promise.all([startBrowser(), openSite()]);
  });
  after(async () => {
    await browser.close();
    site.stop();
    tally(
      'mounting',
      `each of ${TAGS.length} widgets mounted, changed and removed ${many(TIMES)} times, ${TOGETHER} at once; no listener left, at most ${Math.round(most / 1000)} kB more memory`,
      failed.size,
    );
  });

  for (const { tag } of TAGS) {
    it(`leaves nothing of ${tag} behind`, { timeout: 900_000 }, async () => {
      failed.add(tag);
      const stage = await openStage(browser, site, 'strict', []);
      const heap = await Heap.of(stage.page);
      const forms = WIDGETS.filter((shown) => shown.tag === tag);
      // What is loaded the first time stays.
      await stage.call('crowd', forms, dossiers, TOGETHER);
      const before = await left(heap, tag);
      const bytes = await memory(stage);
      for (let done = 0; done < TIMES; done += TOGETHER) assert.deepEqual(await stage.call('crowd', forms, dossiers, TOGETHER), []);
      const after = await left(heap, tag);
      const grown = (await memory(stage)) - bytes;
      most = Math.max(most, grown);
      await stage.close();
      assert.deepEqual(after, before);
      assert.ok(grown < MOST_BYTES, `${grown} bytes more`);
      assert.deepEqual(stage.told(), []);
      failed.delete(tag);
    });
  }
});

/** What there is once none of the widgets is there any more, or after some seconds. */
async function left(heap: Heap, tag: string): Promise<Record<string, number>> {
  const end = Date.now() + 15_000;
  for (;;) {
    const found = await heap.everything({ widgets: `customElements.get('${tag}').prototype` });
    if ((found['widgets'] === 0 && found['Element'] === 0) || Date.now() > end) return found;
  }
}

async function memory({ page }: StagePage): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}
