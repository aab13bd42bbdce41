import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDossier, publishDossier, readDossier, type Reading } from '../../packages/contract/src/index.js';
import { damage, damaged, dossiers } from './arbitrary.js';
import { full, place, withPlaces } from './dossiers.js';

/** What reading should come to: all that is wrong told, nothing private left. */
function parsedAndPublished(json: unknown): Reading {
  const { dossier, issues } = parseDossier(json);
  if (!dossier) return { dossier, issues };
  const published = publishDossier(dossier, issues);
  return { dossier: published.dossier, issues: published.issues };
}

const jan = place('jan', 0, { name: 'Jan de Vries', person: { consent: 'none', pseudonym: 'Zorgdrager' } });
const broken = { ...full(), plans: [{ id: 'a', title: 'Plan', stage: 'ooit' }] };
const trap = Object.defineProperty({ version: 1 }, 'neighbourhood', {
  enumerable: true,
  get() {
    throw new Error('no');
  },
});

describe('readDossier', () => {
  for (const [what, json] of [
    ['in which nothing is wrong', full()],
    ['as text', JSON.stringify(full())],
    ['as text, with a mark before it', `\ufeff${JSON.stringify(full())}`],
    ['with a mistake', broken],
    ['with a mistake, as text', JSON.stringify(broken)],
    ['with no more than a warning', { ...full(), colour: 'blue' }],
    ['with someone private', withPlaces([jan])],
    ['with someone private and a mistake', { ...withPlaces([jan]), plans: 7 }],
    ['with a person misspelled', withPlaces([place('jan', 0, { name: 'Jan', persoon: { consent: 'none' } })])],
    ['of a later version', { ...full(), version: 2 }],
    ['with a name of spaces', { ...full(), neighbourhood: { name: '  ' } }],
    ['without a name', { version: 1 }],
    ['that is text in a text', JSON.stringify(JSON.stringify(full()))],
    ['that is cut short', '{"version": 1,'],
    ['that is empty', ''],
    ['that is a list', [full()]],
    ['that is nothing', null],
    ['that breaks when it is looked at', trap],
  ] as const) {
    it(`gives what parsing and publishing give of a dossier ${what}`, async () => {
      const { dossier, issues } = await readDossier(json);
      expect({ dossier, issues }).to.deep.equal(parsedAndPublished(json));
    });
  }

  it('gives the same of whatever is made from the schema, damaged or not', async () => {
    await fc.assert(
      fc.asyncProperty(dossiers, fc.array(damage, { maxLength: 2 }), async (made, all) => {
        for (const input of [made, all.reduce<Record<string, unknown>>(damaged, full() as unknown as Record<string, unknown>)]) {
          const { dossier, issues } = await readDossier(input);
          expect({ dossier, issues }).to.deep.equal(parsedAndPublished(input));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('answers at once when what it needs has come before', async () => {
    for (const json of [full(), broken, withPlaces([jan])]) {
      await readDossier(json);
      expect(readDossier(json)).not.to.be.instanceOf(Promise);
    }
  });

  it('leaves the dossier it is given as it is, and does not hand out the same object', async () => {
    const given = full();
    const { dossier } = await readDossier(given);
    expect(dossier).to.deep.equal(full());
    expect(dossier === given).to.equal(false);
  });
});
