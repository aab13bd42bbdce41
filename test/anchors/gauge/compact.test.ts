import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Anchor } from '@wijkwelvaartswerk/contract';
import '../../../packages/anchors/src/define/anchor-gauge.js';
import { brug, dossierOf, preston } from './dossiers.js';
import { all, texts } from './reading.js';

const render = async (anchors: readonly Anchor[], { lang = 'nl', width = '100%' } = {}) => {
  const around = await fixture(
    html`<div style="inline-size: ${width}">
      <www-anchor-gauge lang=${lang} variant="compact" .dossier=${dossierOf(...anchors)}></www-anchor-gauge>
    </div>`,
  );
  const element = around.querySelector('www-anchor-gauge')!;
  await element.updateComplete;
  return element;
};

describe('<www-anchor-gauge variant="compact">', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [lang, lines] of [
    [
      'nl',
      [
        'De Brug verzonnen voorbeeld 6–9% in de wijk (2025) Doel 2028: 15%, nog niet gehaald',
        'Zes ankers in Preston 18,2% in Preston (2017)',
      ],
    ],
    [
      'en',
      [
        'The Bridge made-up example 6–9% in the neighbourhood (2025) Target 2028: 15%, not reached yet',
        'Zes ankers in Preston 18.2% in Preston (2017)',
      ],
    ],
  ] as const) {
    it(`has one line for each anchor: name, share, year and target, in ${lang}`, async () => {
      expect(texts(await render([brug, preston], { lang }), '.line')).to.deep.equal(lines);
    });
  }

  it('says of figures that cannot be compared in what they differ, and nothing of those that can', async () => {
    expect(texts(await render([brug, preston]), '.lines > p')).to.deep.equal([
      'Deze cijfers kun je niet zomaar vergelijken. Niet overal gelijk: de periode, de munt, wat ‘lokaal’ is en het gebied.',
    ]);
    expect(texts(await render([brug, { ...brug, id: 'other' }]), '.lines > p')).to.deep.equal([]);
  });

  it('tells below what the line leaves out', async () => {
    const element = await render([{ ...brug, targets: [...brug.targets!, { upTo: 'region', share: 0.7, year: 2030 }] }]);
    expect(texts(element, '.explained [part=tier]')).to.deep.equal(['Wijk 6–9%', 'Stad 22%', 'Regio 30%', 'Elders 33%', 'Onbekend 6–9%']);
    expect(texts(element, '.explained > p')).to.deep.equal([
      'In 2025 ging het om € 48 miljoen.',
      'In 2021 was dat 3%.',
      'Doel 2030: 70% in de wijk, de stad en de regio samen, nog niet gehaald',
    ]);
    expect(texts(element, '.explained .notes > li')).to.deep.equal([
      'Gestreept: misschien de wijk, misschien niet. Dat weten we nog niet.',
      'Van 6–9% van de inkoop weten we niet waar het geld heen ging, bijvoorbeeld omdat er geen adres bij staat.',
      'Leveranciers: 96 in de stad.',
      'Wat onbekend is, kan nog uitmaken of het doel is gehaald.',
    ]);
  });

  it('draws of many anchors only the explanation that is unfolded', async () => {
    const element = await render(Array.from({ length: 200 }, (_, i) => ({ ...brug, id: `a${i}` })));
    expect([all(element, '.line').length, all(element, '[part=definition]').length]).to.deep.equal([200, 0]);
    const third = (all(element, '.explained') as HTMLDetailsElement[])[2]!;
    third.open = true;
    await waitUntil(() => all(element, '[part=definition]').length === 1, 'not unfolded', { timeout: 8000 });
    expect(third.textContent).to.contain('Een bedrijf is lokaal als');
  });

  it('lets a reader choose an anchor by its name', async () => {
    const element = await render([brug, preston]);
    const [name] = all(element, '.who button');
    name?.click();
    await element.updateComplete;
    expect(name?.getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, '[data-chosen]').map((card) => card.getAttribute('aria-label'))).to.deep.equal(['De Brug']);
  });

  it('has definition, source and download in reach of each, folded', async () => {
    const element = await render([brug, preston]);
    const [first, second] = all(element, '.explained') as HTMLDetailsElement[];
    expect([first?.open, second?.open]).to.deep.equal([false, false]);
    expect(texts(element, '.explained > summary')).to.deep.equal(['Uitleg en bron: De Brug', 'Uitleg en bron: Zes ankers in Preston']);
    expect(first?.textContent).to.contain('Een bedrijf is lokaal als').and.to.contain('Crediteurenlijst').and.to.contain('Download');
    expect(second?.textContent).to.contain('Er staat niet bij wat hier ‘lokaal’ is.');
  });

  for (const [what, width, rows] of [
    ['in a margin of 160 px its words are below one another', '160px', 4],
    ['in a column of text too', '600px', 4],
    ['on a wide page all is on one line', '100%', 1],
  ] as const) {
    it(`fits: ${what}`, async () => {
      await setViewport({ width: 900, height: 600 });
      const element = await render([brug], { width });
      const line = all(element, '.line')[0]!;
      const tops = [...line.children].map((child) => child.getBoundingClientRect());
      // What begins below the middle of what stands before it is on a row of its own.
      const own = tops.filter(({ top }, i) => i === 0 || top >= tops[i - 1]!.bottom - 1);
      expect(own).to.have.lengthOf(rows);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }

  it('says which area a target is for, when that is another than that of the share', async () => {
    const element = await render([{ ...brug, targets: [{ upTo: 'country', share: 0.9, year: 2030 }] }]);
    expect(texts(element, '[part=target]')).to.deep.equal(['Doel 2030: 90% in het land, niet gemeten']);
  });

  const lacking: [string, Anchor, string][] = [
    ['no figures', { ...brug, spending: [] }, 'Er zijn nog geen cijfers over de inkoop.'],
    [
      'figures that cannot be right',
      { ...brug, spending: [{ ...brug.spending![4]!, tiers: [{ id: 'city', amount: 90e6 }] }] },
      'Bij De Brug tellen de delen van 2025',
    ],
    [
      'nothing known of where it went',
      { ...brug, spending: [{ ...brug.spending![4]!, tiers: [] }] },
      'in 2025 is niet bekend waar het geld heen ging.',
    ],
  ];
  for (const [what, anchor, words] of lacking) {
    it(`says so with ${what}`, async () => {
      expect(texts(await render([anchor]), '.share')[0]).to.contain(words);
    });
  }

  it('has no switch, no promises and no text that is not needed there', async () => {
    expect(all(await render([brug]), '.switch, .commitments, .headline')).to.have.lengthOf(0);
  });

  for (const scheme of ['light', 'dark']) {
    it(`is accessible on a ${scheme} page`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const element = await render([brug, preston]);
      for (const details of all(element, '.explained') as HTMLDetailsElement[]) details.open = true;
      await expect(element).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
  }
});
