import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { startBrowser } from '../support/browser-page.ts';
import { openStage } from './page.ts';
import { shrunk } from './shrink.ts';
import { openSite, type Site } from './site.ts';
import { mutant } from './stage/mutate.ts';
import type { Trial } from './stage/stage.ts';
import { many, tally } from './tally.ts';
import { WIDGETS } from './widgets.ts';

const COUNT = Number(process.env['HOLD_OUT_MUTANTS'] ?? 20_000);
const FIRST = Number(process.env['HOLD_OUT_SEED'] ?? 1);
const BATCH = 50;
/** Pages that work side by side. */
const PAGES = 2;
/** No task may keep a page from a person for longer, in ms. */
const MOST = 200;

const names = ['noord', 'preston', 'north-ayrshire', 'minimal', 'broken'];
const texts = names.map((name) => readFileSync(new URL(`../../packages/demo/dossiers/${name}.json`, import.meta.url), 'utf8'));
const bases = texts.map((text) => JSON.parse(text) as object);

describe('fuzz', () => {
  it('shrinks a dossier that fails to what makes it fail', async () => {
    const smallest = await shrunk(bases[0], (one) => Promise.resolve('plans' in (one as object)));
    assert.deepEqual(smallest, { plans: [] });
  });

  it(`shows ${many(COUNT)} mutated dossiers in every widget without a mistake`, { timeout: 3_600_000 }, async () => {
    const [browser, site] = await Promise.all([startBrowser(), openSite()]);
    let next = FIRST;
    const odd: Trial[] = [];
    const wrong: string[] = [];
    const work = async () => {
      let stage = await openStage(browser, site, 'strict', WIDGETS);
      for (let done = 0; next < FIRST + COUNT; done++) {
        const from = next;
        next += BATCH;
        const count = Math.min(BATCH, FIRST + COUNT - from);
        odd.push(...(await stage.call('tryMutants', texts, from, count, MOST)).odd);
        wrong.push(...stage.told());
        // A page that has shown thousands of dossiers is no page as people have it.
        if (done % 20 < 19) continue;
        await stage.close();
        stage = await openStage(browser, site, 'strict', WIDGETS);
      }
      await stage.close();
    };
    await Promise.all(Array.from({ length: PAGES }, work));
    const failed = await failures(browser, site, odd);
    const longest = await longestAlone(browser, site, odd);
    await browser.close();
    site.stop();
    const slow = longest.filter(({ ms }) => ms > MOST);
    const worst = longest.reduce((most, one) => (one.ms > most.ms ? one : most), { ms: 0, widget: '', of: '' });
    tally(
      'fuzz',
      `${many(COUNT)} mutated dossiers in ${WIDGETS.length} forms of widgets; longest task of one widget ${worst.ms > 0 ? `${Math.round(worst.ms)} ms (${worst.widget}, ${worst.of})` : 'under 50 ms'}`,
      failed.length + slow.length,
    );
    assert.deepEqual([failed, slow, [...new Set(wrong)]], [[], [], []]);
  });
});

/** What went wrong, each with the smallest dossier that shows it. */
async function failures(browser: Browser, site: Site, odd: readonly Trial[]): Promise<string[]> {
  const kinds = new Map<string, Trial>();
  for (const trial of odd) if (trial.heard.length > 0) kinds.set(kindOf(trial.heard), kinds.get(kindOf(trial.heard)) ?? trial);
  const found: string[] = [];
  for (const { seed, heard } of [...kinds.values()].slice(0, 5)) {
    const { dossier, done } = mutant(bases, seed);
    const again = () => openStage(browser, site, 'strict', WIDGETS);
    let stage = await again();
    const fails = async (one: unknown): Promise<boolean> => {
      const said = await stage.call('tryJson', JSON.stringify(one));
      if (said.length === 0) return false;
      await stage.close();
      stage = await again();
      return kindOf(said) === kindOf(heard);
    };
    const least = (await fails(dossier)) ? JSON.stringify(await shrunk(dossier, fails)) : 'only after the dossiers before it';
    await stage.close();
    found.push(`seed ${seed} (${done.join('; ')}): ${heard.join(' | ')}\n  ${least}`);
  }
  return found;
}

/** Without numbers, which differ from dossier to dossier. */
const kindOf = (heard: readonly string[]): string => heard[0]!.split('\n').slice(0, 2).join().replace(/\d+/g, '0');

interface Alone {
  readonly ms: number;
  readonly widget: string;
  readonly of: string;
}

/**
 * How long a task each widget makes by itself: of the largest dossier, and of mutants for which all widgets together, on a machine that
 * may have more to do, took long and still do when they are tried again.
 */
async function longestAlone(browser: Browser, site: Site, odd: readonly Trial[]): Promise<Alone[]> {
  const long = odd.filter(({ longest }) => longest > MOST).sort((a, b) => b.longest - a.longest);
  const together = await openStage(browser, site, 'strict', WIDGETS);
  const again: { of: string; json: string }[] = [];
  for (const { seed } of long.slice(0, 40)) {
    const json = JSON.stringify(mutant(bases, seed).dossier);
    if ((await together.call('time', json)) > MOST) again.push({ of: `seed ${seed}`, json });
  }
  const found: Alone[] = [];
  for (const { of, json } of [{ of: 'noord', json: texts[0]! }, ...again.slice(0, 5)]) {
    for (const widget of WIDGETS) {
      await together.call('mount', [widget]);
      found.push({ ms: await together.call('time', json), widget: widget.name, of });
    }
  }
  await together.close();
  return found;
}
