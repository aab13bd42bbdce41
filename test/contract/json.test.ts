import { expect } from '@open-wc/testing';
import { readJson } from '../../packages/contract/src/json.js';

describe('readJson', () => {
  it('reads a text, with or without a byte order mark', () => {
    expect(readJson('{"a":[1,null]}')).to.deep.equal({ value: { a: [1, null] } });
    expect(readJson('\ufeff[]')).to.deep.equal({ value: [] });
  });

  for (const [what, text, slip] of [
    ['NaN', '{\n  "a": NaN\n}', { line: 2, column: 8, token: 'NaN' }],
    ['minus infinity', '[-Infinity]', { line: 1, column: 2, token: '-Infinity' }],
    ['undefined', '[undefined]', { line: 1, column: 2, token: 'undefined' }],
    ['a word of another language', '{"a": True}', { line: 1, column: 7, token: 'True' }],
    ['a comma at the end of an object', '{"a": 1,\n}', { line: 1, column: 8, token: ',' }],
    ['a comma at the end of a list', '[1, 2, ]', { line: 1, column: 6, token: ',' }],
    ['single quotation marks', "{'a': 1}", { line: 1, column: 2, token: "'" }],
    ['quotation marks of a word processor', '{“a”: 1}', { line: 1, column: 2, token: '“' }],
    ['a comment', '// x\n{}', { line: 1, column: 1, token: '//' }],
    ['a comment in the middle', '{\n/* x */}', { line: 2, column: 1, token: '/*' }],
    ['a web page', '<!doctype html>', { line: 1, column: 1, token: '<' }],
    ['a colon that is missing', '{"a" 1}', { line: 1, column: 6 }],
    ['a comma that is missing', '{"a": 1\n "b": 2}', { line: 2, column: 2 }],
    ['an end that is missing', '{"a": [1', { line: 1, column: 9 }],
    ['nothing at all', '', { line: 1, column: 1 }],
  ] as const) {
    it(`says where ${what} stands`, () => {
      expect(readJson(text)).to.deep.equal(slip);
    });
  }

  it('does not take what is in a text for a slip', () => {
    expect(readJson('{"a": "NaN, \' // \\", }", "b" 1}')).to.deep.include({ line: 1 }).and.not.to.have.property('token');
  });

  it('names the first slip, though the engine may stumble later', () => {
    expect(readJson('{"a" 1, "b": NaN}')).to.deep.equal({ line: 1, column: 6 });
    expect(readJson('[1,]\n"b" 3')).to.deep.equal({ line: 1, column: 3, token: ',' });
  });
});
