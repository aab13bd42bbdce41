import { expect } from '@open-wc/testing';
import { fileName } from '../../packages/kit/src/index.js';

describe('the name of a file', () => {
  const names: [string, string][] = [
    ['Amsterdam-Noord', 'amsterdam-noord'],
    ['Assemblee: wat nu?', 'assemblee-wat-nu'],
    ['Één coöperatie / twee', 'een-cooperatie-twee'],
    ['../../etc/passwd', 'etc-passwd'],
    ['?!', ''],
  ];
  for (const [text, name] of names) it(`of ${text} is "${name}"`, () => expect(fileName(text)).to.equal(name));

  it('is no longer than a disk allows, and does not end in a dash', () => {
    expect(fileName('vijf '.repeat(40))).to.match(/^(vijf-)+vijf$/);
    expect(fileName('a'.repeat(300))).to.have.length(60);
  });
});
