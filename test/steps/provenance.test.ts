import { expect, fixture, html } from '@open-wc/testing';
import { documentList, documentViews } from '../../packages/steps/src/documents.js';
import { provenanceLine, provenanceOf, sharedSource } from '../../packages/steps/src/provenance.js';
import { dossierOf } from './dossiers.js';
import { partContext } from './part-context.js';

const context = partContext(dossierOf([], { sources: [{ id: 'plan', title: 'Projectplan', url: 'plan.html' }] }));
const words = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();

describe('where a figure comes from', () => {
  for (const [figure, expected] of [
    [{}, 'zonder bron'],
    [{ source: 'weg' }, 'zonder bron'],
    [{ source: 'plan' }, 'Bron: Projectplan'],
    [{ source: 'plan', asOf: '2026-11', definition: 'Alleen vast geld.' }, 'Stand november 2026 · Alleen vast geld. · Bron: Projectplan'],
    [{ asOf: 'ooit', definition: ' ' }, 'zonder bron'],
  ] as const) {
    it(`is said of ${JSON.stringify(figure)}`, async () => {
      const line = await fixture<HTMLElement>(html`<div>${provenanceLine(provenanceOf(figure, context), context)}</div>`);
      expect(words(line)).to.equal(expected);
    });
  }

  it('is not said twice: nothing is left when the source is said elsewhere', async () => {
    const line = await fixture<HTMLElement>(html`<div>${provenanceLine({ source: undefined }, context)}</div>`);
    expect(line.children).to.have.lengthOf(0);
  });

  it('is shared only by figures that all name the same', () => {
    const of = (source?: string) => provenanceOf(source ? { source: { title: source } } : {}, context);
    expect(sharedSource([])).to.equal(undefined);
    expect(sharedSource([of(), of()])).to.equal(null);
    expect(sharedSource([of('A'), of('A')])?.title).to.equal('A');
    expect(sharedSource([of('A'), of('B')])).to.equal(undefined);
    expect(sharedSource([of('A'), of()])).to.equal(undefined);
  });
});

describe('documents', () => {
  it('are links with a date; what may not be followed stays text, what has no title is named by its address', async () => {
    const views = documentViews(
      [
        { title: 'Convenant', url: 'convenant.html', date: '2026-04-21' },
        { title: 'Kwaad', url: 'javascript:alert(1)', date: 'ooit' },
        { title: ' ', url: 'https://example.org/a.pdf' },
        { title: ' ' },
      ],
      context,
    );
    const list = await fixture<HTMLElement>(html`<div>${documentList(views, context)}</div>`);
    expect([...list.querySelectorAll<HTMLElement>('li')].map(words)).to.deep.equal([
      'Convenant 21 april 2026',
      'Kwaad',
      'https://example.org/a.pdf',
    ]);
    expect(list.querySelectorAll('a')).to.have.lengthOf(2);
  });
});
