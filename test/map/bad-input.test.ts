import { expect, waitUntil } from '@open-wc/testing';
import type { WwwMap } from '../../packages/map/src/index.js';
import { Trouble } from '../support/trouble.js';
import * as bad from './bad-dossiers.js';
import { hostile } from './hostile-dossier.js';
import { all, drawn, listed, mapOf, names, one } from './elements.js';

/** What is said to be wrong, once the sentences are there. */
async function sentences(element: WwwMap): Promise<string[]> {
  await waitUntil(() => !one(element, '[part=notice]') || one(element, '[part=notice] li'), 'sentences', { timeout: 8000 });
  return all(element, '[part=notice] li').map(({ textContent }) => textContent.trim());
}

describe('a map of bad input', () => {
  let trouble: Trouble;
  beforeEach(() => (trouble = new Trouble()));
  afterEach(() => trouble.stop());

  async function quiet(element: WwwMap): Promise<void> {
    await drawn(element);
    await element.updateComplete;
    expect(trouble.heard).to.deep.equal([]);
  }

  const { geometries, positions, features, names: ofNames, relations, layers, neighbourhoods } = bad;
  for (const [kind, cases] of Object.entries({ geometries, positions, features, ofNames, relations, layers, neighbourhoods })) {
    describe(kind, () => {
      for (const { what, layers: given, where, listed: left = [], says = [] } of cases) {
        it(`${what}: says so, and shows the rest`, async () => {
          const element = await mapOf(bad.withGood(given, where));
          expect(names(element).toSorted()).to.deep.equal(['Goed', ...left].toSorted());
          const said = await sentences(element);
          expect(said, said.join('\n')).to.have.lengthOf(says.length);
          says.forEach((part, index) => expect(said[index]).to.include(part));
          await quiet(element);
        });
      }
    });
  }

  it('lets no name, however long, drown the list', async () => {
    const name = 'x'.repeat(10_000);
    const element = await mapOf(
      bad.withGood([bad.layer([bad.feature(name, null), bad.feature(`${name.slice(0, 30)} `.repeat(300), null)])]),
    );
    const list = one(element, '[part=list]')!;
    expect(list.scrollWidth).to.equal(list.clientWidth);
    for (const row of all(element, '[part=list] .row')) expect(row.getBoundingClientRect().height).to.be.below(200);
  });

  it('shows markup as text wherever it is, and follows no link that is a script', async () => {
    const element = await mapOf(hostile, { place: 'goed' });
    expect(await sentences(element)).not.to.deep.equal([]);
    const text = one(element, '[part=card]')!.textContent;
    expect(text.match(/<img src=x onerror="alert\(1\)">/g)?.length).to.be.above(12);
    expect(all(element, 'img[onerror], [part=card] img')).to.deep.equal([]);
    const links = all<HTMLAnchorElement>(element, 'a[href], img[src]').map(
      (link) => link.getAttribute('href') ?? link.getAttribute('src')!,
    );
    expect(links.filter((link) => /^\s*(javascript|vbscript|data:text|data:image\/svg)/i.test(link))).to.deep.equal([]);
    await quiet(element);
  });

  for (const [count, said] of [
    [199_999, []],
    [200_000, ['Laag 2 “Laag met fouten”: “features › features” is te lang. In één bestand mogen er samen 200.000 staan; de rest is weggelaten.']], // prettier-ignore
  ] as const) {
    it(`shows ${count} places beside the good one${said.length > 0 ? ', and says that the last is left out' : ''}`, async function () {
      this.timeout(60_000);
      const element = await mapOf(bad.withGood([bad.many(count)]));
      const sentence = await sentences(element);
      expect(sentence).to.have.lengthOf(said.length);
      said.forEach((part, index) => expect(sentence[index]).to.include(part));
      expect(one(element, '.lead')!.textContent).to.include('200.000 plekken');
      expect(listed(element).length).to.be.below(1000);
      await quiet(element);
    });
  }
});
