import { expect } from '@open-wc/testing';
import { isDutchPostcode, postcodeOf, postcodesIn } from '../../packages/procurement/src/postcode.js';

describe('postcodesIn', () => {
  for (const [wanted, postcode, fits] of [
    ['1031', '1031 AB', true],
    ['1031', '1032 AB', false],
    ['1031AB', '1031 ab', true],
    ['1031 AB', '1031AC', false],
    ['1020-1039', '1020AA', true],
    ['1020-1039', '1039 ZZ', true],
    ['1020-1039', '1040AA', false],
    ['1020 – 1039', '1031', true],
    ['1020 t/m 1039', '1031AB', true],
    ['1039-1020', '1031AB', true],
    ['1031AA-1031AZ', '1031AB', true],
    ['1031AA-1031AZ', '1031BB', false],
    ['1031AA-1031AZ', '1031', false],
    ['10', '1099 AB', true],
    ['1031', 'NL-1031 AB', true],
    ['1031', 'Dorpsstraat 3, 1031 AB Amsterdam', true],
    ['1020-1039', 'N11 1NP', false],
    ['PR', 'PR1 2RL', true],
    ['', '1031 AB', false],
    [' ', '1031 AB', false],
    ['-', '1031 AB', false],
  ] as const) {
    it(`${fits ? 'finds' : 'does not find'} ‘${postcode}’ in ‘${wanted}’`, () => expect(postcodesIn([wanted])(postcode)).to.equal(fits));
  }
});

it('postcodeOf keeps what is not Dutch, without spaces', () => expect(postcodeOf('n11 1np')).to.equal('N111NP'));

for (const [text, is] of [
  ['1031 ab', true],
  ['0031 AB', false],
  ['1031', false],
  ['N11 1NP', false],
  ['1031 ABC', false],
] as const)
  it(`isDutchPostcode says ${is} of ‘${text}’`, () => expect(isDutchPostcode(text)).to.equal(is));
