import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Anchor } from '@wijkwelvaartswerk/contract';
import '../../../packages/anchors/src/define/anchor-gauge.js';
import type { WwwAnchorGauge } from '../../../packages/anchors/src/index.js';
import { brug, dossierOf } from './dossiers.js';
import { all, plain, texts } from './reading.js';

/** Any dossier, right or wrong, as a page would give it. */
async function render(anchors: unknown, { variant = 'bar', lang = 'nl' } = {}): Promise<WwwAnchorGauge> {
  const element = await fixture<WwwAnchorGauge>(
    html`<www-anchor-gauge lang=${lang} variant=${variant as 'bar'} .dossier=${dossierOf(...(anchors as Anchor[]))}></www-anchor-gauge>`,
  );
  await waitUntil(() => element.dataset['status'] === 'ready', undefined, { timeout: 8000 });
  await element.updateComplete;
  return element;
}

const newest = brug.spending!.at(-1)!;
const near = (figure: object) => [{ id: 'neighbourhood', ...figure }];
/** The newest year changed, after four years that are right. */
const changed = (change: object): unknown => ({ ...brug, spending: [...brug.spending!.slice(0, 4), { ...newest, ...change }] });

interface Case {
  readonly what: string;
  readonly change: object;
  /** What the gauge itself says. */
  readonly says?: RegExp;
  /** What the reader of dossiers says about the file. */
  readonly reports?: RegExp;
  /** What is shown of the year all the same. */
  readonly shows: RegExp;
  readonly drawn: boolean;
}

const cases: readonly Case[] = [
  {
    what: 'tiers that add up to more than the total',
    change: { total: 30e6 },
    says: /Bij De Brug tellen de delen van 2025 op tot 145,6% van het totaal\. Dat kan niet\./,
    shows: /Stad € 10,56 miljoen/,
    drawn: false,
  },
  {
    what: 'a credit: an amount below zero',
    change: { tiers: [{ id: 'neighbourhood', amount: 3e6 }, { id: 'city', amount: -4000 }] }, // prettier-ignore
    says: /Bij De Brug is voor 2025 het bedrag van ‘Stad’ minder dan nul\. Misschien is er geld teruggekregen\./,
    shows: /Stad € -4\.000/,
    drawn: false,
  },
  {
    what: 'a band that begins below zero',
    change: { tiers: near({ amount: { min: -10, max: 3e6 } }) },
    says: /Bij De Brug is voor 2025 het bedrag van ‘Wijk’ minder dan nul\./,
    shows: /Wijk € -10 – € 3 miljoen/,
    drawn: false,
  },
  {
    what: 'a total below zero',
    change: { total: -48e6 },
    says: /Bij De Brug is voor 2025 het bedrag van ‘Totaal’ minder dan nul\./,
    shows: /Stad € 10,56 miljoen/,
    drawn: false,
  },
  {
    what: 'a total of nothing',
    change: { total: 0 },
    says: /Bij De Brug is het totaal van 2025 nul\. Daarvan zijn geen aandelen te berekenen\./,
    shows: /Totaal € 0/,
    drawn: false,
  },
  {
    what: 'amounts without a total',
    change: { total: undefined },
    says: /Bij De Brug staat voor 2025 geen bruikbaar totaal\..*Je ziet alleen de bedragen\./,
    shows: /Regio € 14,4 miljoen/,
    drawn: false,
  },
  {
    what: 'an amount and a share that disagree',
    change: { tiers: near({ amount: 24e6, share: 0.05 }) },
    says: /Bij De Brug passen voor 2025 het bedrag en het aandeel van ‘Wijk’ niet bij elkaar\./,
    shows: /Wijk € 24 miljoen \/ 5%/,
    drawn: false,
  },
  {
    what: 'a percentage typed as 39',
    change: { tiers: [...near({ share: 39 }), { id: 'city', share: 0.2 }] },
    reports:
      /“De Brug”, uitgaven 5 “2025”, kring 1 “neighbourhood”: “share” is 39: dat is meer dan alles\. Bedoel je 39%\? Schrijf dan 0\.39\./,
    shows: /Stad 20%/,
    drawn: true,
  },
  {
    what: 'a share below zero',
    change: { tiers: [...near({ share: -0.1 }), { id: 'city', share: 0.2 }] },
    reports: /“De Brug”, uitgaven 5 “2025”, kring 1 “neighbourhood”: “share” moet tussen 0 en 1 liggen\./,
    shows: /Stad 20%/,
    drawn: true,
  },
  {
    what: 'a band upside down',
    change: { tiers: [...near({ amount: { min: 9e6, max: 3e6 } }), { id: 'city', amount: 12e6 }] },
    reports:
      /“De Brug”, uitgaven 5 “2025”, kring 1 “neighbourhood”: bij “amount” is “min” \(9\.000\.000\) groter dan “max” \(3\.000\.000\)\./,
    shows: /Stad 25%/,
    drawn: true,
  },
  {
    what: 'a total upside down',
    change: { total: { min: 9, max: 3 } },
    reports: /“De Brug”, uitgaven 5 “2025”: bij “total” is “min” \(9\) groter dan “max” \(3\)\./,
    says: /Bij De Brug staat voor 2025 geen bruikbaar totaal\./,
    shows: /Stad € 10,56 miljoen/,
    drawn: false,
  },
  {
    what: 'no currency',
    change: { currency: undefined },
    says: /Bij De Brug staat voor 2025 geen munt\. De bedragen zijn dus kale getallen\./,
    shows: /Stad 22%/,
    drawn: true,
  },
  {
    what: 'a currency that is none',
    change: { currency: 'euro' },
    reports: /“De Brug”, uitgaven 5 “2025”: “euro” bij “currency” is geen code van een munt\./,
    says: /Bij De Brug staat voor 2025 geen munt\./,
    shows: /Stad 22%/,
    drawn: true,
  },
  {
    what: 'amounts of 1e15',
    change: { total: 1e15, tiers: near({ amount: 4e14 }) },
    says: /van € 1\.?000 biljoen inkoop/,
    shows: /Wijk 40%/,
    drawn: true,
  },
  {
    what: 'an amount as text',
    change: { tiers: [...near({ amount: '3 miljoen' }), { id: 'city', amount: 12e6 }] },
    reports: /“De Brug”, uitgaven 5 “2025”, kring 1 “neighbourhood”: “amount” moet een getal zijn/,
    shows: /Stad 25%/,
    drawn: true,
  },
];

describe('<www-anchor-gauge> with figures that are not right', () => {
  for (const { what, change, says, reports, shows, drawn } of cases) {
    it(`says what is the matter with ${what}, of whom and when, and shows the rest`, async () => {
      const element = await render([changed(change)]);
      const said = plain(element.renderRoot.textContent);
      if (says) expect(said).to.match(says);
      expect(texts(element, '[part=legend]').join(' ')).to.match(shows);
      expect(all(element, '.gauge [part=bar]')).to.have.lengthOf(drawn ? 1 : 0);
      if (reports) {
        await waitUntil(() => /meer dan alles|moet|groter|geen code/.test(texts(element, '[part=notice]').join(' ')), what, {
          timeout: 8000,
        });
        expect(texts(element, '[part=notice]').join(' ')).to.match(reports);
      } else expect(all(element, '[part=notice]')).to.have.lengthOf(0);
      // The years that are right stay: in the trend, and in the table.
      const years = texts(await render([changed(change)], { variant: 'table' }), 'tbody th').map((row) => row.slice(0, 4));
      expect(years).to.deep.equal(['2021', '2022', '2023', '2024', '2025']);
      expect(said).not.to.match(/NaN|undefined|Infinity|\[object/);
    });
  }

  it('says the same in English', async () => {
    const element = await render([changed({ tiers: near({ amount: -4000 }) })], { lang: 'en' });
    expect(plain(element.renderRoot.textContent)).to.contain('For The Bridge, the amount of ‘Neighbourhood’ for 2025 is below zero.');
  });

  it('says of a year that is not drawn what is the matter with it, when the table shows it', async () => {
    const wrong = { ...brug, spending: [{ ...brug.spending![0]!, total: 0 }, ...brug.spending!.slice(1)] };
    expect(plain((await render([wrong], { variant: 'table' })).renderRoot.textContent)).to.contain(
      'Bij De Brug is het totaal van 2021 nul.',
    );
  });

  it('leaves a year with wrong figures out of the years, as a gap', async () => {
    const wrong = { ...brug, spending: brug.spending!.map((one) => (one.period === '2023' ? { ...one, total: 0 } : one)) };
    const element = await render([wrong]);
    expect(texts(element, '.trend .when')).to.deep.equal(['2021', '2022', '2023', '2024', '2025']);
    expect(texts(element, '.trend li')[2]).to.contain('geen cijfer');
  });

  it('says of an anchor without definition and source that both lack', async () => {
    const element = await render([{ ...brug, targets: [], spending: [{ ...newest, definition: undefined, source: undefined }] }]);
    expect(texts(element, '[part=definition] > p')).to.deep.equal(['Er staat niet bij wat hier ‘lokaal’ is.']);
    expect(texts(element, '[part=source] > p')[0]).to.contain('Cijfers zonder bron.');
  });

  it('shows an anchor in which all is wrong beside one that is right', async () => {
    const broken = {
      id: 'kapot',
      name: 'Kapot',
      spending: [null, 4, { period: 'ooit', tiers: [] }, { period: '2025', tiers: [{ id: 'maan' }] }],
    };
    const element = await render([broken, { ...brug, targets: 'veel' }]);
    expect(all(element, '[part=card]').map((card) => card.getAttribute('aria-label'))).to.include('De Brug');
    expect(plain(element.renderRoot.textContent)).not.to.match(/NaN|undefined|Infinity|\[object/);
  });
});
