import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/anchors/define/anchor-gauge.js';
import { describeProcurementIssues, describeUnplaced, spendingFromFile, tiersBy } from '@wijkwelvaartswerk/procurement';
import { html, type TemplateResult } from 'lit';

interface FileArgs {
  /** What is in the file: a table, or Open Contracting data. */
  file: string;
  /** Postcodes of the neighbourhood, by comma. */
  neighbourhood: string;
  /** Towns that are the city, by comma. */
  city: string;
  region: string;
  countryUnlessSaid: boolean;
  /** Name of the buyer; empty: all. */
  buyer: string;
}

/** Invented, written as municipalities publish it: titles above, semicolons, decimal commas, bands, a credit and a total. */
const table = `Gemeente Waterdam – inkopen 2025 (verzonnen);;;;;
;;;;;
Leverancier;Postcode;Plaats;Bedrag excl. btw;Datum;Omschrijving
Groencoöperatie De Spade;1031 KL;Amsterdam;€ 214.000,00;14-02-2025;Groenonderhoud
Groencoöperatie De Spade;1031 KL;Amsterdam;-€ 6.500,00;28-02-2025;Creditnota
"Wijkkeuken ""Aan tafel""";1034 GH;Amsterdam;€ 10.000 – € 50.000;14-04-2025;"Maaltijden voor
bijeenkomsten"
Installateur Amstelwarmte;1098 LM;Amsterdam;€ 250.000 – € 500.000;16-06-2025;Warmtepompen
Schoonmaakbedrijf Poldervaart;1135 DA;Edam;€ 131.900,00;01-09-2025;Schoonmaak
Adviesbureau Rijnoever;3521 AL;Utrecht;€ 72.500,00;13-10-2025;Onderzoek
Zaalhuur;;;€ 18.400,00;11-12-2025;Zalen
Totaal;;;€ 760.300,00;;`;

/** One contract and what changed in it, the newer release first; and one that two suppliers share. */
const ocds = JSON.stringify(
  {
    version: '1.1',
    releases: [
      {
        ocid: 'ocds-voorbeeld-001',
        id: '2',
        date: '2025-06-02',
        tag: ['contractAmendment'],
        contracts: [{ id: 'c1', value: { amount: 236_000 } }],
      },
      {
        ocid: 'ocds-voorbeeld-001',
        id: '1',
        date: '2025-01-20',
        tag: ['award', 'contract'],
        buyer: { id: 'waterdam', name: 'Gemeente Waterdam' },
        parties: [{ id: 'spade', name: 'Groencoöperatie De Spade', address: { postalCode: '1031 KL', countryName: 'Nederland' } }],
        awards: [{ id: 'a1', status: 'active', value: { amount: 210_000, currency: 'EUR' }, suppliers: [{ id: 'spade' }] }],
        contracts: [{ id: 'c1', awardID: 'a1', status: 'active', dateSigned: '2025-01-20', value: { amount: 210_000, currency: 'EUR' } }],
      },
      {
        ocid: 'ocds-voorbeeld-002',
        id: '1',
        date: '2025-03-14',
        tag: ['award'],
        buyer: { id: 'waterdam', name: 'Gemeente Waterdam' },
        parties: [
          { id: 'zaan', name: 'Aannemer Zaanbouw', address: { postalCode: '1506 MC', locality: 'Zaandam' } },
          { id: 'warmte', name: 'Installateur Amstelwarmte', address: { postalCode: '1098 LM', locality: 'Amsterdam' } },
        ],
        awards: [
          {
            id: 'a1',
            status: 'active',
            date: '2025-03-01',
            value: { amount: 540_000, currency: 'EUR' },
            suppliers: [{ id: 'zaan' }, { id: 'warmte' }],
          },
        ],
      },
    ],
  },
  null,
  1,
);

const parts = (text: string) => text.split(',').map((part) => part.trim());

function render({ file, neighbourhood, city, region, countryUnlessSaid, buyer }: FileArgs): TemplateResult {
  const tierOf = tiersBy({
    neighbourhood: { postcodes: parts(neighbourhood) },
    city: { names: parts(city) },
    region: { names: parts(region) },
    countryUnlessSaid,
  });
  const source = { title: 'Verzonnen bestand', date: '2026-02' };
  const { spending, issues, unplaced } = spendingFromFile(file, { tierOf, source, ...(buyer && { buyer }) });
  const dossier: Dossier = {
    version: 1,
    language: 'nl',
    neighbourhood: { name: 'Noord' },
    anchors: [{ id: 'waterdam', name: 'Gemeente Waterdam', example: true, spending: [...spending] }],
  };
  const list = (sentences: readonly string[]) =>
    html`<ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`;
  return html`
    <www-anchor-gauge lang="nl" .dossier=${dossier}></www-anchor-gauge>
    <h3>Wat als onbekend telt</h3>
    ${unplaced.length > 0 ? list(describeUnplaced(unplaced)) : html`<p>Niets.</p>`}
    <h3>Wat je verder moet weten</h3>
    ${issues.length > 0 ? list(describeProcurementIssues(issues)) : html`<p>Niets.</p>`}
  `;
}

export default {
  title: 'From purchases to the gauge',
  args: {
    file: table,
    neighbourhood: '1020-1039',
    city: 'Amsterdam',
    region: 'Zaandam, Edam, Landsmeer',
    countryUnlessSaid: false,
    buyer: '',
  },
  argTypes: {
    file: { control: 'text', description: 'Text of the file: a table (CSV) or Open Contracting data (JSON).' },
    neighbourhood: { control: 'text', description: 'Postcodes and ranges of the neighbourhood, by comma.' },
    city: { control: 'text', description: 'Places that are the city, by comma.' },
    region: { control: 'text', description: 'Places and regions that are near, by comma.' },
    countryUnlessSaid: { control: 'boolean', description: 'Whether a place without a country is in the own one.' },
    buyer: { control: 'text', description: 'Name of the buyer to keep; empty: all.' },
  },
  render,
} satisfies Meta<FileArgs>;

type Story = StoryObj<FileArgs>;

/** A table as it is published. The bands stay bands, the credit is taken off, the total does not count twice; what has no address is unknown. */
export const Table: Story = {};

/** Open Contracting data: the amended contract counts once, as it is now. What two suppliers in two areas share is unknown. */
export const OpenContracting: Story = { args: { file: ocds } };

/** Another rule for the same file: the definition beside the figures changes with it. */
export const AnotherRule: Story = { args: { neighbourhood: '1031', region: '', countryUnlessSaid: true } };

/** No column of addresses: all is unknown, and it is said why. */
export const WithoutAddresses: Story = { args: { file: 'Leverancier;Bedrag;Jaar\nDe Spade;214000;2025\nAan tafel;30000;2025' } };

/** A file that cannot be used says so in a sentence, and the gauge that there is nothing. */
export const NotATable: Story = { args: { file: '<!doctype html><title>Inloggen</title>' } };
