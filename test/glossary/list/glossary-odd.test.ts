import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { spoken } from '../../steps/accessibility-tree.js';
import { dossierOf, term } from '../some-entries.js';
import { all, item, names, one, render, type, until } from './list-page.js';

const word = 'a'.repeat(10_000);

describe('<www-glossary> with odd terms', () => {
  for (const [what, given, expected] of [
    ['a term that refers to itself', [term('a', { see: ['a'] })], ['a']],
    ['terms that refer to each other', [term('a', { see: ['b'] }), term('b', { see: ['a'] })], ['a', 'b']],
    ['an id that is there twice', [term('a', { definition: 'Een.' }), term('a', { definition: 'Twee.' })], ['a']],
    ['a name of only spaces', [term('a', { term: '   ' }), term('b')], ['b']],
    ['a definition of only spaces', [term('a', { definition: ' \n ' }), term('b')], ['b']],
    ['a language of only spaces', [term('a', { term: { nl: ' ', en: 'A' }, definition: { nl: ' ', en: 'B.' } })], ['A']],
    ['an alias of only spaces', [term('a', { aliases: ['  ', ''] })], ['a']],
    ['a language that is missing', [term('a', { term: { tr: 'Ev' }, definition: { en: 'House.' } })], ['Ev']],
    ['a tag that is no language', [term('a', { term: { '!': 'Huis', nl: 'Huis' }, definition: { nl: 'Ja.', '??': 'Nee.' } })], ['Huis']],
    ['a word of 10,000 letters', [term('a', { term: word, definition: word, aliases: [`${word}b`] })], [word]],
    ['a see-also to nothing', [term('a', { see: ['weg', ''] })], ['a']],
    ['an id that is a property of every object', [term('constructor'), term('toString')], ['constructor', 'toString']],
  ] as const) {
    for (const width of [320, 1200]) {
      it(`shows ${what} sensibly, inside ${width} px, with all languages beside and links`, async () => {
        await setViewport({ width, height: 800 });
        const own = dossierOf([...given]);
        const list = await render(
          html`<www-glossary
            share
            languages="nl,en,nl-x-b1"
            terms=${expected.join() === word ? '' : 'a,b,constructor,toString'}
            .dossier=${own}
          ></www-glossary>`,
        );
        await until(() => list.dataset['status'] === 'ready');
        for (const name of expected) expect(names(list)).to.include(name);
        expect(all(list, 'dt')).to.have.lengthOf(all(list, '[part=item]').length);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        await setViewport({ width: 800, height: 600 });
      });
    }
  }

  it('leads round in a circle without an end', async () => {
    const list = await render(
      html`<www-glossary terms="a,b" .dossier=${dossierOf([term('a', { see: ['b'] }), term('b', { see: ['a'] })])}></www-glossary>`,
    );
    await until(() => names(list).length === 2);
    for (const id of ['b', 'a', 'b', 'a']) {
      item(list, id === 'a' ? 'b' : 'a')
        .querySelector<HTMLElement>('.see button')!
        .click();
      await until(() => one(list, '[aria-current]')?.dataset['id'] === id);
    }
  });

  it('lets a text from right to left stand as it is written, and keeps what is around it in order', async () => {
    const hebrew = 'בית שכונתי (1)';
    const list = await render(
      html`<www-glossary
        terms="huis,b"
        .dossier=${dossierOf([
          term('huis', { term: hebrew, definition: `${hebrew}.`, aliases: ['מקום', 'Huis'], see: ['b'] }),
          term('b', { see: ['huis'] }),
        ])}
      ></www-glossary>`,
    );
    await until(() => names(list).length === 2);
    const direction = (selector: string) => getComputedStyle(item(list, 'huis').querySelector(selector)!).direction;
    expect(['dt > span', '[part=definition] p', 'bdi bdi'].map(direction)).to.deep.equal(['rtl', 'rtl', 'rtl']);
    expect(getComputedStyle(item(list, 'b').querySelector('.see button')!).direction).to.equal('rtl');
  });
});

describe('what a screen reader is told by <www-glossary>', () => {
  it('is how many terms there are, letters as headings, and each term with its definition', async () => {
    await render(html`<www-glossary></www-glossary>`);
    const said = await spoken();
    const at = (line: string) => said.findIndex((one) => one.includes(line));
    const order = [
      'heading “Begrippenlijst”',
      'searchbox “Zoek een begrip”',
      'button “A”',
      '10 begrippen',
      'Gewone taal',
      'heading “A”',
      'Ankerorganisatie',
      'Een grote organisatie',
    ];
    expect(order.map(at)).not.to.include(-1);
    expect(order.map(at)).to.deep.equal(order.map(at).sort((a, b) => a - b));
  });

  it('is what was found, and nothing of what was not', async () => {
    const list = await render();
    await type(list, 'donut');
    await until(() => one(list, 'mark'));
    const said = (await spoken()).join('\n');
    expect(said).to.contain('1 begrip gevonden met “donut”').and.to.contain('button “Wis zoekwoord”');
    expect(said).not.to.contain('Ankerorganisatie').and.not.to.contain('heading “A”');
  });

  it('is the name of each link and each language', async () => {
    await render(html`<www-glossary share languages="en,nl-x-b1" terms="commons"></www-glossary>`);
    const said = (await spoken()).join('\n');
    for (const line of ['link “Link naar Commons”', 'checkbox “English” checked', 'Nederlands', 'Gewone taal'])
      expect(said).to.contain(line);
  });
});
