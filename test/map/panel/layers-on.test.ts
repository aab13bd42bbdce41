import { expect } from '@open-wc/testing';
import { layersOn } from '../../../packages/map/src/panel/layers-on.js';
import { mapModel } from '../../../packages/map/src/model.js';
import { noord } from '../dossiers.js';

const { layers } = mapModel(noord, 'nl');
const visible = ['partners', 'bewoners', 'zorg', 'groeten', 'toekomst'];

describe('layersOn', () => {
  for (const [what, listed, switched, on] of [
    ['nothing listed: what the dossier shows', '', {}, visible],
    ['only spaces and commas', ' , ', {}, visible],
    ['ids by comma', 'partners,geld', {}, ['partners', 'geld']],
    ['ids by space, with one that is not there', 'geld  fiets partners', {}, ['partners', 'geld']],
    ['only an id that is not there: as if nothing were listed', 'geen', {}, visible],
    ['a layer that a person switched on', '', { geld: true }, [...visible.slice(0, 4), 'geld', 'toekomst']],
    ['a layer that a person switched off', 'partners geld', { geld: false }, ['partners']],
    ['null', null, {}, visible],
    ['a list', ['geld', 'zorg'], {}, ['zorg', 'geld']],
    ['a number', 5, {}, visible],
  ] as const) {
    it(`understands ${what}`, () => {
      expect([...layersOn(layers, listed as string, new Map(Object.entries(switched)))]).to.deep.equal(on);
    });
  }
});
