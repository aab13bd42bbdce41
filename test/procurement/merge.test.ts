import { expect } from '@open-wc/testing';
import { merged } from '../../packages/procurement/src/merge.js';

describe('merged', () => {
  for (const [what, older, newer, result] of [
    ['replaces a field', { a: 1 }, { a: 2 }, { a: 2 }],
    ['keeps what the newer does not speak of', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 4 } }, { a: 1, b: { c: 2, d: 4 } }],
    ['takes away what is null', { a: 1, b: { c: 2 } }, { a: null, b: { c: null } }, { b: {} }],
    [
      'matches objects in lists by id',
      { a: [{ id: 1, b: 1 }, { id: 2 }] },
      { a: [{ id: 2, b: 2 }, { id: 3 }] },
      { a: [{ id: 1, b: 1 }, { id: 2, b: 2 }, { id: 3 }] },
    ],
    ['adds objects without an id', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, { a: [{ b: 1 }, { b: 2 }] }],
    ['leaves a list alone when the newer is empty', { a: [{ id: 1 }] }, { a: [] }, { a: [{ id: 1 }] }],
    ['replaces a list of texts', { a: ['x', 'y'] }, { a: ['z'] }, { a: ['z'] }],
    ['replaces what is of another kind', { a: 'x', b: [{ id: 1 }] }, { a: { b: 1 }, b: { c: 2 } }, { a: { b: 1 }, b: { c: 2 } }],
    ['drops null in what is new', {}, { a: { b: null, c: [{ id: 1, d: null }] } }, { a: { c: [{ id: 1 }] } }],
  ] as const) {
    it(what, () => expect(merged(older, newer)).to.deep.equal(result));
  }

  it('changes neither of the two, nor what all objects have in common', () => {
    const older = { a: [{ id: 1, b: 1 }] };
    const newer = JSON.parse('{"a":[{"id":1,"b":2}],"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    merged(older, newer);
    expect(older).to.deep.equal({ a: [{ id: 1, b: 1 }] });
    expect('polluted' in {}).to.equal(false);
  });
});
