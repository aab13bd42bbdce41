import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../packages/kit/src/define.js';
import { register, WwwDossier } from '../../packages/kit/src/index.js';
import { text, type Probe } from '../support/probe.js';

const dossier = (title: string) => ({ version: 1, neighbourhood: { name: 'Noord' }, title });
const probeIn = (element: Element) => element.querySelector<Probe>('www-probe')!;
const errorOf = (element: WwwDossier) => element.renderRoot.querySelector('[part=error]');

describe('<www-dossier>', () => {
  it('hands its dossier to the widgets inside it, and the next one too', async () => {
    const around = await fixture<WwwDossier>(
      html`<www-dossier .dossier=${dossier('Eerst')}
        ><p><www-probe></www-probe></p
      ></www-dossier>`,
    );
    await waitUntil(() => text(probeIn(around)).includes('Eerst'));
    around.dossier = dossier('Daarna');
    await waitUntil(() => text(probeIn(around)).includes('Daarna'));
  });

  it('leaves a widget its own dossier', async () => {
    const around = await fixture(
      html`<www-dossier .dossier=${dossier('Buiten')}><www-probe .dossier=${dossier('Binnen')}></www-probe></www-dossier>`,
    );
    expect(text(probeIn(around))).to.contain('Binnen');
  });

  it('hands it to a widget that is added later', async () => {
    const around = await fixture(html`<www-dossier .dossier=${dossier('Al daar')}></www-dossier>`);
    around.append(document.createElement('www-probe'));
    await waitUntil(() => text(probeIn(around)).includes('Al daar'));
  });

  it('lets widgets follow one another', async () => {
    const around = await fixture(
      html`<www-dossier .dossier=${dossier('Stap')}><www-probe></www-probe><www-probe></www-probe></www-dossier>`,
    );
    const [one, other] = [...around.querySelectorAll<Probe>('www-probe')];
    await waitUntil(() => text(one).includes('Stap'));
    one!.renderRoot.querySelector('button')!.click();
    await waitUntil(() => other!.renderRoot.querySelector('.chosen')?.textContent === 'p');
  });

  it('says that its dossier cannot be read only when no widget inside does', async () => {
    const empty = await fixture<WwwDossier>(html`<www-dossier .dossier=${'niets'}><p>Artikel</p></www-dossier>`);
    expect(errorOf(empty)?.textContent).to.contain('kan niet worden gelezen');
    const full = await fixture<WwwDossier>(html`<www-dossier .dossier=${'niets'}><www-probe></www-probe></www-dossier>`);
    await waitUntil(() => probeIn(full).dataset['status'] === 'error' && errorOf(full) === null);
  });

  it('reports what is wrong in the parts that no widget inside shows', async () => {
    const wrong = { ...dossier('Half'), plans: 7, meetings: 7 };
    const around = await fixture<WwwDossier>(html`<www-dossier .dossier=${wrong}><www-probe></www-probe></www-dossier>`);
    await waitUntil(() => around.renderRoot.querySelector('[part=notice] li'));
    const mistakes = [...around.renderRoot.querySelectorAll('[part=notice] code')].map(({ textContent }) => textContent);
    expect(mistakes).to.deep.equal(['/meetings']);
  });

  it('does no harm on a page that has the library twice', () => {
    expect(() => register('www-dossier', class extends HTMLElement {})).not.to.throw();
    expect(customElements.get('www-dossier')).to.equal(WwwDossier);
  });
});
