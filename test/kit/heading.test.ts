import { expect, fixture, html } from '@open-wc/testing';
import { heading } from '../../packages/kit/src/index.js';

describe('heading', () => {
  for (const [level, name] of [
    [2, 'h2'],
    [4, 'h4'],
    [6, 'h6'],
    [1, 'h2'],
    [9, 'h6'],
    [3.4, 'h3'],
    [Number.NaN, 'h2'],
  ] as const) {
    it(`is an ${name} at level ${level}`, async () => {
      const around = await fixture(html`<div>${heading(level, 'Kop', 'heading')}</div>`);
      expect(around.firstElementChild?.localName).to.equal(name);
      expect(around.firstElementChild?.getAttribute('part')).to.equal('heading');
    });
  }
});
