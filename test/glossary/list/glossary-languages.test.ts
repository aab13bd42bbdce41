import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { dossierOf, term } from '../some-entries.js';
import { all, item, names, one, render, status, type, until } from './list-page.js';

const three = html`<www-glossary languages="nl,en,nl-x-b1"></www-glossary>`;
type List = Awaited<ReturnType<typeof render>>;
const boxes = (list: List) =>
  all(list, '[part=languages] label').map((label) => `${label.textContent.trim()} ${label.querySelector('input')!.checked}`);
const columns = (list: List, id: string) =>
  [...item(list, id).querySelectorAll('dd')].map((dd) => [
    dd.querySelector('.language')?.textContent,
    dd.querySelector<HTMLElement>('[part=definition]')?.lang,
  ]);

describe('languages side by side in <www-glossary>', () => {
  it('are there to choose from, and not shown unless a page or a reader wants them', async () => {
    const list = await render();
    expect(boxes(list)).to.deep.equal(['Gewone taal false', 'English false']);
    expect(columns(list, 'commons')).to.deep.equal([[undefined, 'nl']]);
  });

  for (const [lang, languages, expected] of [
    ['nl', 'nl,en,nl-x-b1', ['Nederlands nl', 'English en', 'Gewone taal nl-x-b1']],
    ['nl', 'NL-X-B1', ['Nederlands nl', 'Gewone taal nl-x-b1']],
    ['nl', 'en en, en', ['Nederlands nl', 'English en']],
    ['en', 'nl,nl-x-b1', ['English en', 'Nederlands nl', 'Plain Dutch nl-x-b1']],
    ['nl-x-b1', 'nl', ['Gewone taal nl-x-b1', 'Nederlands nl']],
    ['nl', 'fr,,?', ['undefined nl']],
    ['nl', 'nl', ['undefined nl']],
  ] as const) {
    it(`for a reader of ${lang}, with languages="${languages}", are ${expected.join(', ')}`, async () => {
      const list = await render(html`<www-glossary lang=${lang} languages=${languages}></www-glossary>`);
      expect(columns(list, 'commons').map((column) => column.map(String).join(' '))).to.deep.equal([...expected]);
    });
  }

  for (const given of [null, undefined, 7, {}, ['en', 'nl-x-b1']]) {
    it(`take ${JSON.stringify(given)} without a complaint`, async () => {
      const list = await render(html`<www-glossary .languages=${given as unknown as string}></www-glossary>`);
      expect(columns(list, 'commons')).to.have.lengthOf(Array.isArray(given) ? 3 : 1);
    });
  }

  it('stay one definition list: a term and its definitions', async () => {
    const list = await render(three);
    const children = [...item(list, 'commons').children].map(({ localName }) => localName);
    expect(children).to.deep.equal(['dt', 'dd', 'dd', 'dd']);
    expect(item(list, 'commons').parentElement?.localName).to.equal('dl');
    await expect(list).to.be.accessible();
  });

  for (const [width, beside] of [
    [375, 1],
    [700, 2],
    [1200, 3],
  ] as const) {
    it(`stand ${beside} in a row at ${width} px, and inside the box`, async () => {
      await setViewport({ width, height: 800 });
      const list = await render(three);
      const tops = [...item(list, 'commons').querySelectorAll('dd')].map((dd) => Math.round(dd.getBoundingClientRect().top));
      expect(tops.filter((top) => top === tops[0])).to.have.lengthOf(beside);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      await setViewport({ width: 800, height: 600 });
    });
  }

  it('come and go as a reader ticks them', async () => {
    const list = await render();
    const [plain] = all(list, '[part=languages] input') as HTMLInputElement[];
    plain!.click();
    await until(() => columns(list, 'commons').length === 2);
    expect(boxes(list)).to.deep.equal(['Gewone taal true', 'English false']);
    plain!.click();
    await list.updateComplete;
    expect(columns(list, 'commons')).to.deep.equal([[undefined, 'nl']]);
  });

  it('keep their column where a term lacks one of them', async () => {
    await setViewport({ width: 1200, height: 800 });
    const some = [
      term('a', { definition: { nl: 'Ja.', 'nl-x-b1': 'Ja!' } }),
      term('b', { definition: { nl: 'Ja.', en: 'Yes.', 'nl-x-b1': 'Ja!' } }),
    ];
    const list = await render(html`<www-glossary languages="en,nl-x-b1" terms="a,b" .dossier=${dossierOf(some)}></www-glossary>`);
    await until(() => names(list).length === 2);
    const left = (id: string) => item(list, id).querySelector('[lang="nl-x-b1"]')!.closest('dd')!.getBoundingClientRect().left;
    expect(columns(list, 'a')).to.have.lengthOf(2);
    expect(left('a')).to.equal(left('b'));
    await setViewport({ width: 800, height: 600 });
  });

  it('may be languages we do not speak, from right to left too, by the name they have themselves', async () => {
    const arabic = 'بيت للجميع.';
    const list = await render(
      html`<www-glossary
        languages="ar,tr"
        terms="huis"
        .dossier=${dossierOf([term('huis', { definition: { nl: 'Een huis.', ar: arabic, tr: 'Bir ev.' } })])}
      ></www-glossary>`,
    );
    await until(() => names(list).length === 1);
    expect(columns(list, 'huis').map(([name]) => name)).to.deep.equal(['Nederlands', 'العربية', 'Türkçe']);
    const paragraph = item(list, 'huis').querySelector('[lang=ar] p')!;
    expect([paragraph.textContent, getComputedStyle(paragraph).direction]).to.deep.equal([arabic, 'rtl']);
  });

  it('are not asked about where there is only one', async () => {
    const list = await render(html`<www-glossary terms="a" .dossier=${dossierOf([term('a')])}></www-glossary>`);
    await until(() => names(list).length === 1);
    expect(one(list, '[part=languages]') === null).to.equal(true);
  });

  it('are marked by a search as the rest is', async () => {
    const list = await render(three);
    await type(list, 'commons');
    await until(() => one(list, '[lang=en] mark'));
    expect(status(list)).to.contain('gevonden met “commons”');
  });
});
