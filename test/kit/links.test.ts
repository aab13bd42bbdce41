import { expect } from '@open-wc/testing';
import { safeLink } from '../../packages/kit/src/links.js';

const base = 'https://noord.example/dossiers/noord.json';

describe('safeLink', () => {
  for (const [link, expected] of [
    ['https://example.org/a', 'https://example.org/a'],
    ['verslag.pdf', 'https://noord.example/dossiers/verslag.pdf'],
    ['/contact', 'https://noord.example/contact'],
    ['mailto:info@example.org', 'mailto:info@example.org'],
    ['tel:0201234567', 'tel:0201234567'],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    [' JavaScript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['http://[', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const) {
    it(`makes ${JSON.stringify(link)} ${expected ? `lead to ${expected}` : 'no link'}`, () =>
      expect(safeLink(link, base)).to.equal(expected));
  }
});
