import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDossier, publishDossier, textIn, type Dossier } from '../../packages/contract/src/index.js';
import { damage, damaged } from '../contract/arbitrary.js';
import { Trouble } from '../support/trouble.js';
import { drawn, mapOf, names, settled } from './elements.js';

const RUNS = 60;

/** Names of all that can be shown of a dossier, whatever is wrong in it. */
async function shownOf(json: unknown): Promise<string[]> {
  const { dossier } = parseDossier(json);
  const { map, language } = publishDossier(dossier!).dossier;
  const features = (map?.layers ?? []).flatMap((layer) => ('features' in layer ? (layer.features?.features ?? []) : []));
  return features.map(({ properties: { name } }) => textIn(name, 'nl', language).trim() || 'Zonder naam').toSorted();
}

describe('the map of the demo, damaged at random', () => {
  it('lists every place that is left, and breaks on nothing', async function () {
    this.timeout(120_000);
    const noord = (await (await fetch('/packages/demo/dossiers/noord.json')).json()) as Dossier;
    const element = await mapOf(noord);
    await drawn(element);
    const trouble = new Trouble();
    // The seed is that of all tests that use chance; who sees this fail is told it, with the damage that did it.
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 12 }), async (all) => {
        const map = all.reduce<object>(damaged, noord.map!);
        element.dossier = { ...noord, map };
        await settled(element);
        await new Promise((done) => requestAnimationFrame(done));
        const left = await shownOf({ ...noord, map });
        expect(trouble.heard).to.deep.equal([]);
        expect(element.dataset['status']).to.equal(left.length > 0 ? 'ready' : 'empty');
        expect(names(element).toSorted()).to.deep.equal(left);
      }),
      { numRuns: RUNS },
    );
    trouble.stop();
  });
});
