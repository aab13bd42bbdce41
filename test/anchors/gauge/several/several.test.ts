import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { Anchor, Spending } from '@wijkwelvaartswerk/contract';
import '../../../../packages/anchors/src/define/anchor-gauge.js';
import type { WwwAnchorGauge } from '../../../../packages/anchors/src/index.js';
import { brug, dossierOf, preston } from '../dossiers.js';
import { all, plain, texts } from '../reading.js';

const render = async (anchors: readonly Anchor[], { together = false, variant = 'bar', lang = 'nl', period = '' } = {}) =>
  fixture<WwwAnchorGauge>(
    html`<www-anchor-gauge
      lang=${lang}
      period=${period}
      ?together=${together}
      variant=${variant as 'bar'}
      .dossier=${dossierOf(...anchors)}
    ></www-anchor-gauge>`,
  );
const words = (element: WwwAnchorGauge) => plain(element.renderRoot.textContent);

const newest = brug.spending!.at(-1)!;
const anchor = (id: string, name: string, change: Partial<Spending> = {}): Anchor => ({ id, name, spending: [{ ...newest, ...change }] });
const shareOf = (share: number): Partial<Spending> => ({ tiers: [{ id: 'neighbourhood', share }, { id: 'elsewhere', share: 1 - share }] }); // prettier-ignore
const school = anchor('school', 'School');
/** Alphabetical from Z, shares from 1 % up; every fifth of another year. */
const many = Array.from({ length: 10 }, (_, i) =>
  anchor(`a${i}`, `${'ZYXWVUTSRQ'[i]} Zorg ${i}`, { ...shareOf((i + 1) / 100), ...(i % 5 === 4 && { period: '2019' }) }),
);

describe('<www-anchor-gauge> with several anchors', () => {
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await setViewport({ width: 800, height: 600 });
    await emulateMedia({ media: 'screen' });
  });

  it('has bars of the same width side by side where there is room, and one below the other where there is not', async () => {
    await setViewport({ width: 1280, height: 800 });
    const element = await render([brug, school, anchor('zorg', 'Zorg')]);
    const boxes = () => all(element, '.gauge [part=bar]').map((bar) => bar.getBoundingClientRect());
    expect(new Set(boxes().map(({ width }) => Math.round(width))).size).to.equal(1);
    expect(boxes()[1]!.left).to.be.above(boxes()[0]!.right);
    await setViewport({ width: 375, height: 800 });
    expect(new Set(boxes().map(({ left }) => Math.round(left))).size).to.equal(1);
    expect(document.documentElement.scrollWidth).to.be.at.most(375);
  });

  it('leaves anchors in the order of the dossier when their figures differ in kind, and says in what', async () => {
    const element = await render([brug, preston]);
    expect(all(element, '[part=card]').map((card) => card.getAttribute('aria-label'))).to.deep.equal(['De Brug', 'Zes ankers in Preston']);
    expect(texts(element, '.differences > p, .differences li')).to.deep.equal([
      'Deze cijfers zijn niet zomaar te vergelijken. Daarom zetten we de organisaties niet op volgorde van aandeel.',
      'Ze gaan niet over dezelfde periode: De Brug (2025) en Zes ankers in Preston (2017).',
      'Ze zijn niet in dezelfde munt: De Brug (EUR) en Zes ankers in Preston (GBP).',
      '‘Lokaal’ is niet overal hetzelfde omschreven, of niet overal omschreven.',
      'Het aandeel gaat niet overal over hetzelfde gebied: De Brug (in de wijk) en Zes ankers in Preston (in Preston).',
    ]);
  });

  it('says nothing of differences where there are none', async () => {
    expect(all(await render([brug, school]), '.differences')).to.have.lengthOf(0);
  });

  it('lets a reader choose an anchor by its name, and let go of it', async () => {
    const element = await render([brug, school]);
    const [first] = all<HTMLButtonElement>(element, '.choose');
    const chosen = oneEvent(element, 'www-select') as Promise<CustomEvent<unknown>>;
    first!.click();
    expect((await chosen).detail).to.deep.equal({ kind: 'anchor', id: 'brug', origin: 'www-anchor-gauge' });
    await element.updateComplete;
    expect(all(element, '.choose').map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false']);
    expect(texts(element, '[data-chosen] .mark')).to.deep.equal(['verzonnen voorbeeld', 'gekozen']);
    first!.click();
    await element.updateComplete;
    expect(all(element, '[data-chosen]')).to.have.lengthOf(0);
  });

  describe('over time', () => {
    const years = (id: string, name: string, share: number): Anchor => ({
      id,
      name,
      spending: ['2023', '2024', '2025'].map((period) => ({ ...newest, period, ...shareOf(share) })),
    });
    const columns = (card: HTMLElement) =>
      [...card.querySelectorAll('.trend .stretch')].map((column) => Math.round(column.getBoundingClientRect().height));

    it('draws the columns of anchors side by side to one scale', async () => {
      const element = await render([years('a', 'A', 0.6), years('b', 'B', 0.15)]);
      const [a, b] = all(element, '[part=card]').map(columns);
      expect(a![0]).to.be.above(40);
      expect(b).to.deep.equal(a!.map((height) => Math.round(height / 4)));
    });

    it('draws the columns of rows that are open to one scale', async () => {
      const element = await render([years('a', 'A', 0.6), years('b', 'B', 0.15), ...many]);
      for (const summary of all(element, 'summary').slice(0, 2)) summary.click();
      await waitUntil(() => all(element, '[part=row] .trend .stretch').length === 6, 'both are open', { timeout: 8000 });
      const [a, b] = all(element, '[part=row] > [part=card]').map(columns);
      expect(b).to.deep.equal(a!.map((height) => Math.round(height / 4)));
    });

    it('has the same marks beside each chart in variant trend', async () => {
      const element = await render([years('a', 'A', 0.6), years('b', 'B', 0.15)], { variant: 'trend' });
      const [a, b] = all(element, '[part=card]').map((card) =>
        [...card.querySelectorAll('[data-size=large] text.mark')].map(({ textContent }) => textContent),
      );
      expect(a).to.deep.equal(['0%', '20%', '40%', '60%']);
      expect(b).to.deep.equal(a);
    });
  });

  describe('together', () => {
    it('lets a reader add up with the arrow keys, and take apart again', async () => {
      const element = await render([brug, school]);
      all<HTMLInputElement>(element, 'input[name=together]')[0]!.focus();
      await sendKeys({ press: 'ArrowRight' });
      await element.updateComplete;
      expect([element.together, texts(element, '[part=card] h3')[0]]).to.deep.equal([true, 'De Brug en School samen']);
      await sendKeys({ press: 'ArrowLeft' });
      await element.updateComplete;
      expect([element.together, all(element, '[part=card]').length]).to.deep.equal([false, 2]);
    });

    it('says who is in the sum, who is not and why, and what is not added up', async () => {
      const element = await render([brug, school, preston], { together: true });
      expect(texts(element, '.headline')).to.deep.equal(['6–9% van € 96 miljoen inkoop ging in 2025 naar bedrijven in de wijk.']);
      expect(texts(element, '.counted > li')).to.deep.equal([
        'Opgeteld: De Brug en School.',
        'Niet meegeteld: Zes ankers in Preston. Over 2025 zijn daarvan geen cijfers.',
        '2021–2024 laten we weg: van School is daarover geen cijfer. Een som zonder School is niet te vergelijken.',
        'Leveranciers tellen we niet op: één bedrijf kan aan meer organisaties leveren.',
        'Doelen laten we weg: elk doel is van één organisatie.',
      ]);
      expect(all(element, '[part=target]')).to.have.lengthOf(0);
      expect(texts(element, '.sum > .name .mark')).to.deep.equal(['verzonnen voorbeeld']);
    });

    it('says so when nobody says what local is', async () => {
      const bare = { definition: undefined } as unknown as Spending;
      const element = await render([anchor('a', 'A', bare), anchor('b', 'B', bare)], { together: true });
      expect(words(element)).to.contain('Bij geen van deze organisaties staat wat ‘lokaal’ is.');
    });

    it('has all sources, with whose they are', async () => {
      const element = await render([anchor('a', 'A'), anchor('b', 'B', { source: { title: 'Jaarrekening' } })], { together: true });
      expect(texts(element, '.sources > p')).to.deep.equal([
        'Bron (A): Crediteurenlijst, De Brug, januari 2026. Stand van 3 februari 2026.',
        'Bron (B): Jaarrekening. Stand van 3 februari 2026.',
      ]);
    });

    it('shows the sum as a table too', async () => {
      const element = await render([brug, school], { together: true, variant: 'table' });
      expect(texts(element, 'tbody td:last-child')).to.deep.equal(['€ 96 miljoen']);
    });

    it('is not offered where nothing can be added up, and says why when a page asks for it', async () => {
      expect(all(await render([brug, preston]), 'input[name=together]')).to.have.lengthOf(0);
      const element = await render([brug, preston], { together: true });
      expect(texts(element, '.problem')[0]).to.contain('Deze cijfers kunnen we niet optellen.');
      expect(all(element, '[part=card]')).to.have.lengthOf(2);
    });

    it('makes no difference for one anchor, whatever a page gives', async () => {
      for (const together of [true, 'ja', null, 7]) {
        const element = await render([brug]);
        Object.assign(element, { together });
        await element.updateComplete;
        expect(texts(element, '.headline')[0]).to.contain('6–9% van € 48 miljoen');
      }
    });
  });

  describe('as rows', () => {
    const rows = (element: WwwAnchorGauge) => texts(element, '[part=row] .who');

    it('has a row for each of more than six, with share, place, year and target', async () => {
      const target: Anchor = { ...many[0]!, targets: [{ upTo: 'neighbourhood', share: 0.5, year: 2030 }] };
      const element = await render([target, ...many.slice(1, 6), anchor('nul', 'Niets', { total: 0 })]);
      expect(texts(element, '[part=row] > summary').filter((_, i) => i === 0 || i === 4 || i === 6)).to.deep.equal([
        'Z Zorg 0 1% in de wijk, 2025 Doel 2030: 50% in de wijk, nog niet gehaald',
        'V Zorg 4 5% in de wijk, 2019',
        'Niets Bij Niets is het totaal van 2025 nul. Daarvan zijn geen aandelen te berekenen.',
      ]);
      expect(all(element, '[part=card]')).to.have.lengthOf(0);
    });

    it('keeps the triangle of a row beside its name, however long that is', async () => {
      await setViewport({ width: 1200, height: 800 });
      const element = await render([...many, anchor('lang', 'Woningcorporatie voor heel Amsterdam en de hele regio daaromheen')]);
      const [short, long] = ['a0', 'lang'].map((id) => {
        const who = element.renderRoot.querySelector<HTMLElement>(`[data-anchor=${id}] .who`)!;
        const name = who.querySelector('strong')!.getBoundingClientRect();
        const { insetBlockStart, insetInlineStart } = getComputedStyle(who, '::before');
        return {
          ...{ insetBlockStart, insetInlineStart },
          indent: name.left - who.getBoundingClientRect().left,
          top: name.top - who.getBoundingClientRect().top,
        };
      });
      expect(long).to.deep.equal({ ...short, top: 0 });
    });

    it('draws all about an anchor when its row is opened, and keeps it', async () => {
      const element = await render(many);
      const summary = all(element, 'summary')[1]!;
      summary.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => all(element, '[part=card]').length === 1, 'opened', { timeout: 8000 });
      await element.updateComplete;
      expect(texts(element, '[part=row][open] .headline')[0]).to.contain('2% van € 48 miljoen');
      expect(all(element, '[part=row][open] [part=definition]')).to.have.lengthOf(1);
      summary.click();
      await waitUntil(() => all(element, '[part=row][open]').length === 0, 'closed', { timeout: 8000 });
    });

    it('opens the row of an anchor that is chosen in another widget, and lets a reader close it again', async () => {
      const element = await render(many);
      (element as unknown as { source: { select(selection: unknown): void } }).source.select({ kind: 'anchor', id: 'a3' });
      await element.updateComplete;
      await waitUntil(() => all(element, '[part=row][open]').length === 1, 'opened', { timeout: 8000 });
      expect(texts(element, '[part=row][open] > summary .who')).to.deep.equal(['W Zorg 3 gekozen']);
      all(element, '[part=row][open] > summary')[0]!.click();
      await waitUntil(() => all(element, '[part=row][open]').length === 0, 'closed', { timeout: 8000 });
    });

    it('brings a row into view that is chosen in another widget, but not what a flow only touches', async () => {
      await setViewport({ width: 800, height: 300 });
      const element = await render(many);
      const { source } = element as unknown as { source: { select(selection: unknown): void } };
      const isInView = (row: Element | undefined) => {
        const { top } = row!.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      };
      window.scrollTo(0, 0);
      source.select({ kind: 'flow', id: 'rent', touches: { places: [], anchors: ['a9'] } });
      await element.updateComplete;
      expect([window.scrollY, all(element, '[part=row][open]').length]).to.deep.equal([0, 1]);
      source.select({ kind: 'anchor', id: 'a9' });
      await waitUntil(() => isInView(all(element, '[data-anchor=a9]')[0]), 'in view', { timeout: 8000 });
    });

    it('leaves the page where it is when a reader chooses here', async () => {
      await setViewport({ width: 800, height: 300 });
      const element = await render([brug, school]);
      const [first] = all<HTMLButtonElement>(element, '.choose');
      window.scrollTo(0, 0);
      const before = first!.getBoundingClientRect().top;
      first!.click();
      await element.updateComplete;
      expect(first!.getBoundingClientRect().top).to.equal(before);
    });

    it('gives the figures of all of them to take along', async () => {
      expect(texts(await render(many), '[part=source] .link')).to.deep.equal(['Download de gegevens (csv)']);
    });

    it('finds an anchor by a part of its name, without accents, and says how many', async () => {
      const element = await render([...many, anchor('cafe', 'Café Noord')]);
      const [field] = all<HTMLInputElement>(element, 'input[type=search]');
      const search = async (query: string) => {
        field!.value = query;
        field!.dispatchEvent(new Event('input'));
        await element.updateComplete;
        return [rows(element), texts(element, '[role=status]')[0]];
      };
      expect(await search('cafe')).to.deep.equal([['Café Noord'], '1 van 11 organisaties']);
      expect(await search('niets')).to.deep.equal([[], '0 van 11 organisaties']);
      expect(words(element)).to.contain('Geen organisatie gevonden met ‘niets’.');
      expect((await search(''))[1]).to.equal('11 organisaties');
    });

    it('puts them in order of name, or of share as far as they can be compared', async () => {
      const element = await render(many);
      const [choice] = all<HTMLSelectElement>(element, 'select');
      const order = async (by: string) => {
        choice!.value = by;
        choice!.dispatchEvent(new Event('change'));
        await element.updateComplete;
        return rows(element).map((name) => name.at(-1)).join(''); // prettier-ignore
      };
      expect(await order('name')).to.equal('9876543210');
      expect(await order('share')).to.equal('8765321049');
      expect(texts(element, '.rest')).to.deep.equal(['Niet op volgorde: deze cijfers zijn niet te vergelijken met die hierboven.']);
      expect(await order('given')).to.equal('0123456789');
    });

    it('offers no order of share where no two can be compared', async () => {
      const element = await render(many.map((one, i) => ({ ...one, spending: [{ ...one.spending![0]!, period: `${2010 + i}` }] })));
      expect(all<HTMLOptionElement>(element, 'option').map(({ value }) => value)).to.deep.equal(['given', 'name']);
    });

    it('says what local is and where all figures come from, once where it is the same', async () => {
      const element = await render([...many, anchor('cafe', 'Café', { definition: 'Een postbus.' })]);
      expect(texts(element, '[part=definition] > p')).to.deep.equal([
        'Z Zorg 0, Y Zorg 1, X Zorg 2, W Zorg 3, V Zorg 4 en 5 andere',
        newest.definition,
        'Café',
        'Een postbus.',
      ]);
      expect(texts(element, '.sources > p')).to.have.lengthOf(1);
    });

    it('says once that all is invented, and at each where only some are', async () => {
      expect(texts(await render(many.map((one) => ({ ...one, example: true }))), '.mark')).to.deep.equal(['verzonnen voorbeeld']);
      expect(texts(await render([{ ...many[0]!, example: true }, ...many.slice(1)]), '[part=row] .mark')).to.deep.equal([
        'verzonnen voorbeeld',
      ]);
    });

    it('keeps all rows on paper, without what paper cannot do', async () => {
      const element = await render(many);
      await emulateMedia({ media: 'print' });
      expect(all(element, '[part=row]').every((row) => row.checkVisibility())).to.equal(true);
      expect(all(element, '.tools').some((tools) => tools.checkVisibility())).to.equal(false);
    });

    it('is a list that a screen reader can read, also far out of sight: each row says name, share, place and year', async () => {
      await render([...many, ...Array.from({ length: 60 }, (_, i) => anchor(`b${i}`, `Verder ${i}`))]);
      let snapshot = '';
      const isRead = async () => (snapshot = JSON.stringify(await a11ySnapshot({}))).includes('Verder 59');
      await waitUntil(isRead, 'all rows', { timeout: 8000 });
      expect(snapshot).to.match(/Z Zorg 0.*1%.*in de wijk, 2025.*Verder 59.*6–9%.*in de wijk, 2025/);
      expect(snapshot).to.contain('Zoek een organisatie');
    });

    it('draws what can be seen first, and then the rest, with its sources below', async () => {
      const element = await render([]);
      const counts: number[] = [];
      const count = () => counts.push(all(element, '[part=row]').length * (all(element, '[part=definition]').length > 0 ? 1 : -1));
      const observer = new MutationObserver(count);
      observer.observe(element.renderRoot, { childList: true, subtree: true });
      element.dossier = dossierOf(...Array.from({ length: 60 }, (_, i) => anchor(`b${i}`, `Zorg ${i}`)));
      await element.updateComplete;
      count();
      observer.disconnect();
      expect(counts.filter((one) => one !== 0)).to.include.members([-40, 60]);
      expect(counts.at(-1)).to.equal(60);
    });

    it('draws two hundred anchors of twenty years as rows, and reads no more than it shows', async () => {
      const spending = Array.from({ length: 20 }, (_, i) => ({ ...newest, period: `${2006 + i}` }));
      const element = await render(Array.from({ length: 200 }, (_, i) => ({ ...brug, id: `a${i}`, name: `Organisatie ${i}`, spending })));
      expect([all(element, '[part=row]').length, all(element, '[part=card]').length]).to.deep.equal([200, 0]);
    });
  });

  for (const scheme of ['light', 'dark']) {
    for (const [what, anchors, together] of [
      ['cards', [brug, school], false],
      ['a sum', [brug, school], true],
      ['rows', many, false],
    ] as const) {
      it(`is accessible as ${what} on a ${scheme} page`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const element = await render(anchors, { together });
        await expect(element).to.be.accessible();
      });
    }
  }
});
