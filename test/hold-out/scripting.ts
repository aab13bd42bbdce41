import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { full } from '../contract/dossiers.ts';
import { startBrowser } from '../support/browser-page.ts';
import { ADDRESSES, ELSEWHERE, FEW, POLLUTION, TEXTS } from './attacks.ts';
import { leavesOf, propertiesOf, propertiesOfSchema, withValues, type Leaf } from './leaves.ts';
import { openStage, type Policy, type StagePage } from './page.ts';
import { openSite, type Site } from './site.ts';
import { many, tally } from './tally.ts';
import { WIDGETS } from './widgets.ts';

const filled = full();
const noord = JSON.parse(readFileSync(new URL('../../packages/demo/dossiers/noord.json', import.meta.url), 'utf8')) as object;
/** Files of the map, which the page does ask for. */
const isFile = ({ path, property }: Leaf) => path[0] === 'map' && property.endsWith('.href') && property !== 'Image.href';
/** Attributes by which the page's own author asks for something from somewhere. */
const ASKS = ['src', 'tiles', 'base'];
/** In one of so many widgets all is pressed, each time in others. */
const EVERY = 5;

/** By what was tried; one that breaks off halfway has failed. */
const failed: Record<string, number> = {};
const tried = { dossiers: 0, values: 0, attributes: 0 };

describe('scripting', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    [browser, site] = await Promise.all([startBrowser(), openSite()]);
  });
  after(async () => {
    await browser.close();
    site.stop();
    const { dossiers, values, attributes } = tried;
    tally(
      'scripting',
      `${many(values)} attacks in ${many(dossiers)} dossiers and ${many(attributes)} in attributes, with and without a policy, in ${WIDGETS.length} forms of widgets`,
      Object.values(failed).reduce((sum, count) => sum + count, 0),
    );
  });

  it('has a dossier with every property of the schema', () => {
    const there = propertiesOf(filled);
    assert.deepEqual(
      propertiesOfSchema().filter((property) => !there.has(property)),
      [],
    );
  });

  it('would see what an attack does', async () => {
    const stage = await openStage(browser, site, 'lax', WIDGETS);
    await stage.page.$eval('www-coalition', (element) => {
      const made = document.createElement('div');
      made.innerHTML =
        '<img id="pwned" src="x" onerror="pwn()"><a href="java\tscript:pwn()">x</a><i style="background:url(//x)"></i><p style="position:absolute;top:-99px">x</p>';
      element.shadowRoot!.append(made);
    });
    await stage.page.waitForNetworkIdle({ idleTime: 100 });
    const found = (await stage.call('findings')).join('\n');
    for (const kind of ['made <img>', 'handler', 'leads to', 'style', 'outside its box', 'RAN'])
      assert.ok(found.includes(kind), `${kind} in ${found}`);
    await stage.close();
  });

  for (const policy of ['strict', 'lax'] as const) {
    it(`lets nothing of a dossier run, ${policy}`, { timeout: 1_800_000 }, async () => {
      failed[policy] = 1;
      const stage = await openStage(browser, site, policy, WIDGETS);
      const wrong: string[] = [];
      for (const { name, dossier, isPressed, values } of attacks(policy)) {
        const pressed = isPressed ? some(tried.dossiers) : [];
        const found = [...(await stage.call('attack', JSON.stringify(dossier), pressed)), ...stage.told()];
        tried.dossiers++;
        tried.values += values;
        if (found.length > 0) wrong.push(`${name}: ${found.slice(0, 6).join(' | ')}`);
      }
      failed[policy] = wrong.length;
      await stage.close();
      assert.deepEqual(wrong, []);
    });

    it(`lets nothing of an attribute run, ${policy}`, { timeout: 1_800_000 }, async () => {
      failed[`${policy} attributes`] = 1;
      const stage = await openStage(browser, site, policy, WIDGETS);
      await stage.call('give', JSON.stringify(filled), true);
      const wrong = await attributeAttacks(stage, policy);
      failed[`${policy} attributes`] = wrong.length;
      await stage.close();
      assert.deepEqual(wrong, []);
    });
  }
});

const some = (turn: number): number[] => [...WIDGETS.keys()].filter((index) => index % EVERY === turn % EVERY);

interface Attack {
  readonly name: string;
  readonly dossier: object;
  /** Whether what can be pressed is pressed as well. */
  readonly isPressed?: boolean;
  /** How many places of the dossier hold the attack. */
  readonly values: number;
}

function* attacks(policy: Policy): Generator<Attack> {
  for (const [which, dossier] of Object.entries({ full: filled, noord })) yield* everywhere(which, dossier);
  yield* oneByOne(policy);
  yield* polluted();
}

/** Each attack in all texts and links of a dossier at once: texts and links do not take each other away. */
function* everywhere(which: string, dossier: object): Generator<Attack> {
  const leaves = leavesOf(dossier);
  const texts = leaves.filter(({ kind }) => kind === 'text');
  const links = leaves.filter(({ kind }) => kind === 'link');
  const addresses = [...ADDRESSES, ...ELSEWHERE];
  const isFull = which === 'full';
  for (let index = 0; index < Math.max(TEXTS.length, addresses.length); index += isFull ? 1 : 6) {
    const [text, address] = [TEXTS[index % TEXTS.length]!, addresses[index % addresses.length]!];
    const meant = ELSEWHERE.includes(address) ? links.filter((leaf) => !isFile(leaf)) : links;
    const values = [...texts.map(({ path }) => [path, text] as const), ...meant.map(({ path }) => [path, address] as const)];
    const name = `${which}: ${JSON.stringify(text).slice(0, 60)} and ${JSON.stringify(address).slice(0, 60)}`;
    yield { name, dossier: withValues(dossier, values), isPressed: isFull, values: values.length };
  }
  for (const attack of FEW) yield { name: `${which}: ids of ${attack}`, ...withIds(dossier, leaves, attack), isPressed: isFull };
}

/** The attack before each id, and before each that refers to it. */
function withIds(dossier: object, leaves: readonly Leaf[], attack: string): { dossier: object; values: number } {
  const at = (path: readonly string[]) => path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], dossier);
  const ids = new Set(leaves.filter(({ property }) => property.endsWith('.id')).map(({ path }) => at(path)));
  const isId = ({ kind, path }: Leaf) => kind === 'rule' && ids.has(at(path));
  const values = leaves.filter(isId).map(({ path }) => [path, `${attack}${String(at(path))}`] as const);
  return { dossier: withValues(dossier, values), values: values.length };
}

/** Some attacks in each value that has to fit a rule or is a number, others under each policy: what does not fit may take more with it. */
function* oneByOne(policy: Policy): Generator<Attack> {
  const attacks = FEW.filter((_, index) => index % 2 === (policy === 'strict' ? 0 : 1));
  for (const [index, { path, property }] of leavesOf(filled)
    .filter(({ kind }) => kind === 'rule' || kind === 'number')
    .entries()) {
    for (const attack of [attacks[index % attacks.length]!, attacks[(index + 1) % attacks.length]!]) {
      yield { name: `${property} at ${path.join('/')}: ${attack}`, dossier: withValues(filled, [[path, attack]]), values: 1 };
    }
  }
}

/** Keys that change all objects, in each object. */
function* polluted(): Generator<Attack> {
  const objects = new Set(leavesOf(filled).flatMap(({ path }) => path.map((_, index) => path.slice(0, index).join('/'))));
  for (const object of objects) {
    const path = object === '' ? [] : object.split('/');
    // Only as JSON is a `__proto__` a key: an object made here would have it as its prototype.
    const keys = JSON.parse(
      `{"__proto__":${JSON.stringify(POLLUTION)},"prototype":${JSON.stringify(POLLUTION)},"constructor":{"prototype":${JSON.stringify(POLLUTION)}}}`,
    ) as object;
    const copy = structuredClone(filled) as unknown as Record<string, unknown>;
    const holder = path.reduce((at, key) => at[key] as Record<string, unknown>, copy);
    if (Array.isArray(holder)) continue;
    for (const [key, value] of Object.entries(keys)) Object.defineProperty(holder, key, { value, enumerable: true, configurable: true });
    yield { name: `keys at /${object}`, dossier: copy, values: 3 };
  }
}

async function attributeAttacks(stage: StagePage, policy: Policy): Promise<string[]> {
  const wrong: string[] = [];
  for (const [attribute, count] of Object.entries(await stage.call('attributeCounts'))) {
    for (const attack of [...TEXTS, ...ADDRESSES]) {
      const found = [...(await stage.call('attackAttribute', attribute, attack)), ...stage.told()];
      tried.attributes += count;
      const bad = ASKS.includes(attribute) ? found.filter((one) => !isRefusal(one, policy)) : found;
      if (bad.length > 0) wrong.push(`${attribute}=${JSON.stringify(attack).slice(0, 60)}: ${bad.slice(0, 5).join(' | ')}`);
    }
  }
  return wrong;
}

/** That the browser refuses to ask for something, or does not find it, is as it should be. */
const isRefusal = (found: string, policy: Policy): boolean =>
  /Failed to load resource|not supported|Fetch API cannot load/.test(found) ||
  (policy === 'strict' && /Content Security Policy/.test(found));
