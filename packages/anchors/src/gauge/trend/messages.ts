import type { Messages } from '@wijkwelvaartswerk/kit';
import type { Incomparable } from '../trend.js';

interface Words {
  title: (where: string, years: boolean) => string;
  noFigure: string;
  /** Beside the line in a chart from where on it is counted in another way. */
  change: Record<Incomparable['because'], string>;
  apart: string;
  target: (year: number, share: string) => string;
  each: string;
  oneScale: string;
  earlierInTable: string;
  inTable: string;
}

export const messages: Messages<Words> = {
  nl: {
    title: (where, years) => `Aandeel ${where}, per ${years ? 'jaar' : 'periode'}`,
    noFigure: 'geen cijfer',
    change: { definition: 'andere omschrijving', currency: 'andere of geen munt' },
    apart: 'Niet gevuld: dit cijfer vergelijken we niet, want het is op een andere manier geteld.',
    target: (year, share) => `Doel ${year}: ${share}`,
    each: 'Elk gebied apart',
    oneScale: 'Elk bedrag telt mee in één gebied. Deze grafieken hebben allemaal dezelfde schaal.',
    earlierInTable: 'Eerdere cijfers staan in de tabel.',
    inTable: 'Bekijk alle cijfers in de tabel',
  },
  en: {
    title: (where, years) => `Share ${where}, per ${years ? 'year' : 'period'}`,
    noFigure: 'no figure',
    change: { definition: 'other definition', currency: 'other or no currency' },
    apart: 'Not filled: we do not compare this figure, because it was counted in another way.',
    target: (year, share) => `Target ${year}: ${share}`,
    each: 'Each area apart',
    oneScale: 'Each amount counts in one area. These charts all have the same scale.',
    earlierInTable: 'Earlier figures are in the table.',
    inTable: 'See all figures in the table',
  },
};
