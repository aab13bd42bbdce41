import { expect, fixture, html } from '@open-wc/testing';
import '../../../../packages/anchors/src/define/flows.js';
import type { WwwFlows } from '../../../../packages/anchors/src/index.js';
import { around, dossierOf, nodes, simple } from '../dossiers.js';

const given = dossierOf(simple, around, nodes);

async function rendered(style: string): Promise<WwwFlows> {
  const box = await fixture<HTMLElement>(html`<div style=${style}><www-flows lang="nl" .dossier=${given}></www-flows></div>`);
  const element = box.querySelector('www-flows')!;
  while (!(await element.updateComplete));
  return element;
}
const picture = (element: WwwFlows) => element.renderRoot.querySelector<SVGSVGElement>('svg.flows');

describe('the room a diagram has', () => {
  for (const width of [580, 900]) {
    it(`is measured before it is first seen: ${width} px`, async () => {
      const element = await rendered(`inline-size: ${width}px`);
      expect(picture(element)?.viewBox.baseVal.width).to.equal(width);
    });
  }

  it('is not there while the widget is hidden; the diagram comes with it', async () => {
    const element = await rendered('inline-size: 600px; display: none');
    expect(picture(element)).to.equal(null);
    element.parentElement!.style.display = '';
    await new Promise<void>((done) => {
      const look = () => (picture(element) ? done() : requestAnimationFrame(look));
      look();
    });
    expect(picture(element)?.viewBox.baseVal.width).to.equal(600);
  });
});
