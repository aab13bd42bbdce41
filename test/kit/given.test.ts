import { expect, fixture, html } from '@open-wc/testing';
import type { Probe } from '../support/probe.js';
import '../support/probe.js';

describe('what a script gives for an attribute', () => {
  for (const [property, given, taken] of [
    ['src', 7, '7'],
    ['src', null, ''],
    ['src', {}, ''],
    ['src', Object.create(null), ''],
    ['src', Symbol('x'), ''],
    ['lang', ['nl', 'en'], 'nl en'],
    ['lang', undefined, ''],
    ['headingLevel', '3', 3],
    ['headingLevel', 3, 3],
  ] as const) {
    it(`is taken as the attribute would be: ${typeof given} ${JSON.stringify(given)} as ${property}`, async () => {
      const element = await fixture<Probe>(html`<www-probe></www-probe>`);
      (element as unknown as Record<string, unknown>)[property] = given;
      await element.updateComplete;
      expect(element).to.have.property(property, taken);
    });
  }

  it('is 2 for a level of headings that is none', async () => {
    const element = await fixture<Probe>(
      html`<www-probe .dossier=${{ version: 1, title: 'Noord', neighbourhood: { name: 'Noord' } }}></www-probe>`,
    );
    element.headingLevel = Symbol('x') as never;
    await element.updateComplete;
    expect(element.headingLevel).to.be.NaN;
    expect(element.dataset['status']).to.equal('ready');
  });
});
