import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { Plan } from '@wijkwelvaartswerk/contract';
import type { WwwPlans } from '../../../packages/steps/src/index.js';
import '../../../packages/kit/src/define.js';
import '../../../packages/steps/src/define.js';
import { dossierOf, noord } from '../dossiers.js';
import { spoken } from '../spoken.js';

const plan = (id: string, stage: Plan['stage'], more: Partial<Plan> = {}): Plan => ({ id, title: id, stage, ...more });
const plans: Plan[] = [
  plan('auto', 'stopped', { title: 'Deelauto’s', url: 'verslag.html' }),
  plan('tuin', 'pilot', { title: 'Buurttuin', places: ['plein'], step: 'stap-3', summary: 'Een tuin.' }),
  plan('groen', 'running', { title: 'Groencoöp', organisations: ['brug', 'groep'], step: 'stap-4' }),
  plan('super', 'plan', { title: 'Buurtsuper', step: 'stap-3' }),
  plan('wonen', 'idea', { title: 'Wooncoöperatie' }),
  plan('soep', 'pilot', { title: 'Soepbus' }),
];
const organisations = [
  { id: 'brug', name: 'De Brug', url: 'https://example.org/brug' },
  { id: 'groep', name: 'Bewonersgroep' },
];
const dossier = { ...noord, plans, organisations };

const board = (given: unknown = dossier) => fixture<WwwPlans>(html`<www-plans .dossier=${given}></www-plans>`);
const all = <E extends HTMLElement>(element: Element, selector: string) => [
  ...(element as WwwPlans).renderRoot.querySelectorAll<E>(selector),
];
const words = (element: Element | undefined | null) =>
  (element as HTMLElement | undefined)?.innerText.replace(/\s+/g, ' ').replaceAll(' :', ':').trim() ?? '';
const titles = (element: Element) => all(element, 'h4').map(words);
const cards = (element: Element) => all(element, '[part=item]');
const chooser = (element: Element, title: string) => all<HTMLButtonElement>(element, 'h4 button').find((one) => words(one) === title)!;
const select = async (element: Element) => ((await oneEvent(element, 'www-select')) as CustomEvent<unknown>).detail;
const emulate = (name: string, value: string) => executeServerCommand('emulate-media-features', [{ name, value }]);

describe('<www-plans>', () => {
  it('shows the plans by stage, from idea to running, the stopped ones last', async () => {
    const element = await board();
    expect(words(all(element, '[part=heading]')[0])).to.equal('Plannen in Noord');
    expect(words(all(element, '.lead')[0])).to.equal('6 plannen, van idee tot uitvoering. Er loopt er één.');
    expect(all(element, 'h3').map(words)).to.deep.equal(['Idee 1', 'Plan 1', 'Proef 2', 'Loopt 1', 'Gestopt 1']);
    expect(titles(element)).to.deep.equal(['Wooncoöperatie', 'Buurtsuper', 'Buurttuin', 'Soepbus', 'Groencoöp', 'Deelauto’s']);
  });

  it('shows of a plan what, where, with whom and in which step', async () => {
    const element = await board();
    expect(cards(element).map(words)).to.deep.equal([
      'Wooncoöperatie',
      'Buurtsuper Stap 3: Titel 3',
      'Buurttuin Een tuin. Op de kaart: Bezaanjachtplein Stap 3: Titel 3',
      'Soepbus',
      'Groencoöp Met De Brug, Bewonersgroep Stap 4: Titel 4',
      'Deelauto’s Lees meer: Deelauto’s',
    ]);
    expect(all<HTMLAnchorElement>(element, 'a').map(({ href }) => href)).to.deep.equal([
      'https://example.org/brug',
      new URL('verslag.html', document.baseURI).href,
    ]);
  });

  it('stands in columns where there is room, and in groups where there is not', async () => {
    const element = await board();
    const tops = () => new Set(all(element, '.column').map((column) => Math.round(column.getBoundingClientRect().top))).size;
    element.style.inlineSize = '1100px';
    expect(tops()).to.equal(1);
    element.style.inlineSize = '700px';
    expect(tops()).to.be.within(2, 3);
    element.style.inlineSize = '375px';
    expect(tops()).to.equal(5);
  });

  describe('leads on', () => {
    it('chooses a plan by keyboard, marks it, and lets go of it', async () => {
      const element = await board();
      chooser(element, 'Soepbus').focus();
      setTimeout(() => void sendKeys({ press: 'Enter' }));
      expect(await select(element)).to.deep.equal({ kind: 'plan', id: 'soep', origin: 'www-plans' });
      await element.updateComplete;
      expect(chooser(element, 'Soepbus').getAttribute('aria-pressed')).to.equal('true');
      expect(all(element, '[data-chosen]').map(words)).to.deep.equal(['Soepbus']);
      expect((element.shadowRoot!.activeElement as HTMLElement).innerText).to.equal('Soepbus');
      setTimeout(() => chooser(element, 'Soepbus').click());
      expect(await select(element)).to.deep.include({ id: null });
      await element.updateComplete;
      expect(all(element, '[data-chosen]')).to.have.length(0);
    });

    it('lights up a place and chooses a step', async () => {
      const element = await board();
      const button = (name: string) => all<HTMLButtonElement>(element, 'button').find((one) => words(one).startsWith(name))!;
      setTimeout(() => button('Op de kaart').click());
      expect(await select(element)).to.deep.include({ kind: 'place', id: 'plein' });
      setTimeout(() => button('Stap 4').click());
      expect(await select(element)).to.deep.include({ kind: 'step', id: 'stap-4' });
      await element.updateComplete;
      expect(button('Stap 4').getAttribute('aria-pressed')).to.equal('true');
    });

    it('marks, brings into view and says a plan that is chosen elsewhere', async () => {
      const many = Array.from({ length: 60 }, (_, i) => plan(`p${i}`, 'idea'));
      const around = await fixture(
        html`<www-dossier .dossier=${{ ...dossier, plans: [...many, ...plans] }}>
          <www-plans class="one"></www-plans><www-plans class="other"></www-plans>
        </www-dossier>`,
      );
      const [one, other] = around.querySelectorAll('www-plans');
      await waitUntil(() => other!.dataset['status'] === 'ready' && one!.dataset['status'] === 'ready', 'not ready', { timeout: 8000 });
      const said = () => words(all(other!, '[role=status]')[0]);
      const seen = () => {
        const { top, bottom } = all(other!, '[data-plan=auto]')[0]!.getBoundingClientRect();
        return top >= -1 && bottom <= innerHeight + 1;
      };
      expect([said(), seen()]).to.deep.equal(['', false]);
      chooser(one!, 'Deelauto’s').click();
      await other!.updateComplete;
      expect(said()).to.equal('Gekozen plan: Deelauto’s');
      expect(all(other!, '[data-chosen]').map((card) => card.dataset['plan'])).to.deep.equal(['auto']);
      await waitUntil(seen, 'out of view', { timeout: 8000 });
      expect(words(all(one!, '[role=status]')[0])).to.equal('');
    });

    it('does not jump to what was chosen before it came', async () => {
      const around = await fixture(html`<www-dossier .dossier=${dossier}><www-plans class="one"></www-plans></www-dossier>`);
      const one = around.querySelector('www-plans')!;
      await waitUntil(() => one.dataset['status'] === 'ready', 'not ready', { timeout: 8000 });
      chooser(one, 'Soepbus').click();
      const late = document.createElement('www-plans');
      around.append(late);
      await waitUntil(() => late.dataset['status'] === 'ready', 'not ready', { timeout: 8000 });
      expect(words(all(late, '[role=status]')[0])).to.equal('');
      expect(all(late, '[data-chosen]').map((card) => card.dataset['plan'])).to.deep.equal(['soep']);
    });
  });

  describe('shows what a page asks for', () => {
    const asked: [attributes: Partial<Record<'stage' | 'step', string>>, shown: string[] | string][] = [
      [{ stage: 'pilot' }, ['Buurttuin', 'Soepbus']],
      [{ stage: 'running, idea' }, ['Wooncoöperatie', 'Groencoöp']],
      [{ stage: 'droom,idea' }, ['Wooncoöperatie']],
      [{ step: 'stap-3' }, ['Buurtsuper', 'Buurttuin']],
      [{ step: '3, 4' }, ['Buurtsuper', 'Buurttuin', 'Groencoöp']],
      [{ step: '3', stage: 'pilot' }, ['Buurttuin']],
      [{ stage: 'droom' }, 'Hier staan geen plannen voor ‘droom’'],
      [{ step: '9' }, 'Hier staan geen plannen voor ‘9’'],
      [{ step: '1' }, 'Hier staan nog geen plannen'],
    ];
    for (const [attributes, shown] of asked)
      it(JSON.stringify(attributes), async () => {
        const element = await board();
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        await element.updateComplete;
        if (typeof shown === 'string') expect(words(all(element, '[part=empty]')[0])).to.equal(shown);
        else expect(titles(element)).to.deep.equal(shown);
      });

    it('without a word on those it does not show', async () => {
      const element = await board();
      element.stage = 'pilot';
      await element.updateComplete;
      expect(all(element, '.lead')).to.have.length(0);
    });

    it('whatever a script gives', async () => {
      const element = await board();
      for (const value of [null, undefined, 2, NaN, ['stap-3'], {}, true]) {
        Object.assign(element, { step: value, stage: value, headingLevel: value });
        await element.updateComplete;
        expect(element.dataset['status']).to.be.oneOf(['ready', 'empty']);
      }
    });
  });

  it('says that all is invented, once; else of each', async () => {
    const invented = plans.map((one) => ({ ...one, example: true }));
    const whole = await board({ ...dossier, plans: invented });
    expect(words(all(whole, '.example-note')[0])).to.equal('Voorbeeld Deze plannen zijn verzonnen, om te laten zien hoe het werkt.');
    expect(all(whole, '.plan .example')).to.have.length(0);
    const part = await board({ ...dossier, plans: [...invented.slice(0, 1), ...plans.slice(1)] });
    expect(all(part, '.example-note')).to.have.length(0);
    expect(words(cards(part).at(-1))).to.equal('Deelauto’s Voorbeeld Lees meer: Deelauto’s');
  });

  it('says that there is nothing', async () => {
    for (const empty of [dossierOf(), { ...noord, plans: [] }]) {
      const element = await board(empty);
      expect(element.dataset['status']).to.equal('empty');
      expect(words(all(element, '[part=empty]')[0])).to.equal('Hier staan nog geen plannen');
    }
  });

  it('speaks English', async () => {
    const element = await board();
    element.lang = 'en';
    await element.updateComplete;
    expect(words(all(element, '.lead')[0])).to.equal('6 plans, from idea to running. One is running.');
  });

  it('prints every plan', async () => {
    const element = await board();
    await emulateMedia({ media: 'print' });
    expect(cards(element).every((card) => card.checkVisibility())).to.equal(true);
    await emulateMedia({ media: 'screen' });
  });

  describe('with bad input', () => {
    const long = 'Zelfstandigeondernemersverenigingsoverleg'.repeat(250);
    const bad: [what: string, given: unknown[], shown: string[]][] = [
      [
        'a place, an organisation and a step that are not there',
        [plan('a', 'idea', { places: ['x'], organisations: ['y'], step: 'z' })],
        ['a'],
      ],
      ['two with the same id', [plan('a', 'idea', { title: 'Een' }), plan('a', 'idea', { title: 'Twee' })], ['Een']],
      ['texts of only spaces', [plan('a', 'idea', { title: ' ', summary: '\n\n ' })], ['Plan zonder naam']],
      ['a stage nobody knows', [{ ...plan('a', 'idea'), stage: 'droom' }, plan('b', 'plan')], ['b']],
      ['missing languages', [plan('a', 'idea', { title: { de: 'Garten' } })], ['Garten']],
      ['markup', [plan('a', 'idea', { title: '<b>a</b>' })], ['<b>a</b>']],
      ['a link that may not be followed', [plan('a', 'idea', { url: 'javascript:alert(1)' })], ['a']],
    ];
    for (const [what, given, shown] of bad)
      it(`shows the rest of it: ${what}`, async () => {
        const element = await board({ ...noord, plans: given });
        expect(element.dataset['status']).to.equal('ready');
        expect(cards(element).map(words).slice(0, shown.length)).to.deep.equal(shown);
        expect(all(element, 'a')).to.have.length(0);
      });

    it('keeps all of it within 320 px', async () => {
      const everything = plans.map((one) => ({ ...one, title: long, summary: long }));
      const named = [{ id: 'brug', name: long, url: 'https://example.org/brug' }];
      const element = await board({ ...dossier, plans: everything, organisations: named, neighbourhood: { name: long } });
      element.style.inlineSize = '320px';
      await element.updateComplete;
      const edge = element.getBoundingClientRect().right + 0.5;
      const out = all(element, '*').filter(
        (part) => part.localName !== 'svg' && !part.closest('.visually-hidden') && part.getBoundingClientRect().right > edge,
      );
      expect(out.map((part) => part.outerHTML.slice(0, 80))).to.deep.equal([]);
    });

    it('shows five hundred', async () => {
      const element = await board({ ...noord, plans: Array.from({ length: 500 }, (_, i) => plan(`p${i}`, 'idea')) });
      expect(cards(element)).to.have.length(500);
    });
  });

  describe('is accessible', () => {
    for (const scheme of ['light', 'dark'])
      it(scheme, async () => {
        document.documentElement.style.colorScheme = scheme;
        const element = await board({ ...dossier, plans: [...plans, plan('v', 'idea', { example: true })] });
        chooser(element, 'Soepbus').click();
        await element.updateComplete;
        await expect(element).to.be.accessible();
        document.documentElement.style.colorScheme = '';
      });

    it('in forced colours: the chosen plan still looks different', async () => {
      await emulate('forced-colors', 'active');
      const element = await board();
      chooser(element, 'Soepbus').click();
      await element.updateComplete;
      const edges = cards(element).map((card) => `${card.dataset['plan']} ${getComputedStyle(card).borderTopWidth}`);
      await emulate('forced-colors', 'none');
      expect(edges.filter((edge) => edge.endsWith(' 3px'))).to.deep.equal(['soep 3px']);
    });

    it('with targets of at least 24 px', async () => {
      const small = all(await board(), 'button, a').filter((target) => target.offsetHeight < 24);
      expect(small.map(words)).to.deep.equal([]);
    });

    it('says all of it to who listens', async () => {
      const element = await board({ ...dossier, plans: plans.slice(0, 3) });
      chooser(element, 'Buurttuin').click();
      await element.updateComplete;
      // A heading that is all button is told as the button.
      expect((await spoken()).filter((line) => /^(heading|button|link)/.test(line))).to.deep.equal([
        'heading 2 Plannen in Noord',
        'heading 3 Proef 1',
        'button Buurttuin, pressed',
        'button Op de kaart: Bezaanjachtplein',
        'button Stap 3: Titel 3',
        'heading 3 Loopt 1',
        'button Groencoöp',
        'link De Brug',
        'button Stap 4: Titel 4',
        'heading 3 Gestopt 1',
        'button Deelauto’s',
        'link Lees meer: Deelauto’s',
      ]);
    });

    it('says that there is nothing to who listens', async () => {
      await board({ ...noord, plans: [] });
      expect((await spoken()).join('\n')).to.contain('Hier staan nog geen plannen');
    });
  });
});
