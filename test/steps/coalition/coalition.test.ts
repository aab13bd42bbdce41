import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { Coalition, Dossier, Member } from '@wijkwelvaartswerk/contract';
import type { WwwCoalition } from '../../../packages/steps/src/index.js';
import '../../../packages/kit/src/define.js';
import '../../../packages/steps/src/define/coalition.js';
import { spoken } from '../accessibility-tree.js';
import { dossierOf } from '../dossiers.js';

const dossierWith = (coalition: Coalition, more: Partial<Dossier> = {}) => dossierOf([], { coalition, ...more });
const show = (dossier: unknown) => fixture<WwwCoalition>(html`<www-coalition .dossier=${dossier}></www-coalition>`);
const members = (count: number, more: Partial<Member> = {}): Member[] =>
  Array.from({ length: count }, (_, i) => ({ id: `m${i}`, name: `Groep ${i + 1}`, role: 'resident-group', ...more }));

const full = dossierWith(
  {
    example: true,
    members: [
      { id: 'a', organisation: 'vn', role: 'resident-group', bond: 'Deed mee aan de proef.' },
      { id: 'b', name: 'Ans de Wit', role: 'resident-group', bond: 'Woont op nummer 12.', person: { consent: 'none' } },
      { id: 'c', name: 'Gebiedsmakelaar', role: 'official' },
    ],
    compensation: { budget: 24000, paid: 15500, currency: 'EUR', asOf: '2026-11', definition: 'Uren van bewoners.' },
    documents: [{ title: 'Convenant', url: 'convenant.html', date: '2026-04-21' }],
  },
  {
    organisations: [
      { id: 'vn', name: 'Verdedig Noord', url: 'https://vn.example/', contact: 'mailto:info@vn.example', summary: 'Jongeren en cultuur.' },
    ],
  },
);

const all = <E extends HTMLElement>(element: WwwCoalition, selector: string) => [...element.renderRoot.querySelectorAll<E>(selector)];
const words = (element: Element | undefined | null) => (element as HTMLElement | undefined)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
const seen = (element: WwwCoalition) => all(element, '[part=item]').filter((item) => item.firstElementChild!.checkVisibility());

describe('<www-coalition>', () => {
  it('is read as who takes part by role, what residents are paid, and what was agreed', async () => {
    await show(full);
    expect(await spoken()).to.deep.equal([
      'heading “Wie doet er mee in Noord?”',
      'Er doen er 3 mee. Daarvan zijn 2 van bewoners.',
      'Voorbeeld',
      'Deze deelnemers en bedragen zijn verzonnen, om te laten zien hoe het werkt.',
      'heading “Bewoners”',
      'link “Verdedig Noord”',
      'Jongeren en cultuur.',
      'Band met de wijk:',
      'Deed mee aan de proef.',
      'Mail',
      'link “info@vn.example”',
      'Een buurtbewoner',
      'heading “Ambtenaren”',
      'Gebiedsmakelaar',
      'heading “Vergoeding voor bewoners”',
      'Begroot',
      '€ 24.000',
      'Betaald',
      '€ 15.500',
      'Nog over',
      '€ 8.500',
      'Stand november 2026',
      '·',
      'Uren van bewoners.',
      '·',
      'zonder bron',
      'heading “Wat is afgesproken”',
      'link “Convenant”',
      '21 april 2026',
    ]);
  });

  it('holds nothing of who did not agree, not even where it cannot be seen', async () => {
    const element = await show(full);
    expect(element.renderRoot.textContent).to.not.match(/Ans|Wit|nummer 12/);
  });

  it('puts its headings one below another, from the level of the page', async () => {
    const element = await fixture<WwwCoalition>(html`<www-coalition heading-level="4" .dossier=${full}></www-coalition>`);
    expect(all(element, '[part=heading]')[0]!.localName).to.equal('h4');
    expect(all(element, 'section > :first-child').map(({ localName }) => localName)).to.deep.equal(Array(4).fill('h5'));
  });

  it('draws what was paid, with a dashed edge around what may have been', async () => {
    const of = async (paid: Coalition['compensation'] & object) => {
      const element = await show(dossierWith({ members: [], compensation: paid }));
      return [all(element, '.amount-bar g').map((g) => g.hasAttribute('data-perhaps')), all(element, '.note').map(words)];
    };
    expect(await of({ budget: 100, paid: 50, currency: 'EUR' })).to.deep.equal([[false], ['zonder bron']]);
    expect(await of({ budget: 100, paid: { min: 20, max: 50 }, currency: 'EUR' })).to.deep.equal([
      [false, true],
      ['Omlijnd met streepjes: misschien.', 'zonder bron'],
    ]);
  });

  it('shows twelve of a role, and the rest when asked, by keyboard', async () => {
    const element = await show(dossierWith({ members: members(200) }));
    const [button] = all<HTMLButtonElement>(element, 'button');
    expect([seen(element).length, words(button)]).to.deep.equal([12, 'Toon nog 188 : Bewoners']);
    button!.focus();
    await sendKeys({ press: 'Enter' });
    expect([seen(element).length, button!.getAttribute('aria-expanded')]).to.deep.equal([200, 'true']);
  });

  it('shows all of them on paper', async () => {
    const element = await show(dossierWith({ members: members(200) }));
    await emulateMedia({ media: 'print' });
    const [count, button] = [seen(element).length, all(element, 'button')[0]!.checkVisibility()];
    await emulateMedia({ media: 'screen' });
    expect([count, button]).to.deep.equal([200, false]);
  });

  it('speaks English', async () => {
    const element = await show(full);
    element.lang = 'en';
    await element.updateComplete;
    expect(words(all(element, '.part-head')[0])).to.equal('Who takes part in Noord? 3 take part. 2 of them are residents.');
    expect(words(seen(element)[1])).to.equal('A resident');
  });

  for (const [what, dossier] of [
    ['nothing of a coalition', dossierOf()],
    ['no members', dossierWith({ members: [] })],
    ['a coalition that is none', { ...dossierOf(), coalition: 'iedereen' }],
  ] as const) {
    it(`is empty for ${what}`, async () => {
      const element = await show(dossier);
      expect(element.dataset['status']).to.equal('empty');
      expect(words(all(element, '[part=empty]')[0])).to.equal('Hier staat nog niet wie er meedoet');
      await expect(element).to.be.accessible();
    });
  }

  describe('on bad input', () => {
    const compensation = { budget: 1000, currency: 'EUR' };
    for (const [what, coalition, expected] of [
      ['a band upside down', { members: members(1), compensation: { ...compensation, paid: { min: 9, max: 3 } } }, /Groep 1.*€ 1\.000/],
      ['an amount that is a text', { members: members(1), compensation: { budget: 'veel', currency: 'EUR' } }, /Groep 1/],
      ['an unknown role', { members: [...members(1), { id: 'x', name: 'X', role: 'baas' }] }, /Groep 1/],
      ['members that are none', { members: [null, 3, ...members(1)] }, /Groep 1/],
      ['texts of spaces', { members: [{ id: 'x', name: ' ', role: 'expert', bond: ' ' }] }, /Deskundigen Nog zonder naam$/],
      ['an organisation that is not there', { members: [{ id: 'x', organisation: 'weg', role: 'expert' }] }, /Nog zonder naam/],
      ['a link that may not be followed', { members: [], documents: [{ title: 'Kwaad', url: 'javascript:alert(1)' }] }, /Kwaad$/],
      ['a missing language', { members: members(1, { name: { fr: 'Le groupe' } }) }, /Le groupe/],
      ['markup', { members: members(1, { name: '<img src=x onerror=alert(1)>' }) }, /<img src=x/],
    ] as const) {
      it(`shows what there is: ${what}`, async () => {
        const element = await show({ ...dossierOf(), coalition });
        expect(element.dataset['status']).to.equal('ready');
        expect(all(element, '[part=notice]').length).to.be.at.most(1);
        expect(words(all(element, '.coalition')[0]) + words(all(element, '.coalition')[1])).to.match(expected);
        expect(all(element, 'img, a[href^="javascript"]')).to.have.lengthOf(0);
      });
    }

    for (const text of ['w'.repeat(10_000), 'مجموعة الحي '.repeat(20)]) {
      it(`stays within 320 px with ${text.slice(0, 8)}…`, async () => {
        await setViewport({ width: 320, height: 600 });
        const more = { name: text, bond: text };
        await show(
          dossierWith({ members: members(2, more), documents: [{ title: text, url: 'x.html' }] }, { neighbourhood: { name: text } }),
        );
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        await setViewport({ width: 800, height: 600 });
      });
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`is accessible in ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      await expect(await show(full)).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
  }
});
