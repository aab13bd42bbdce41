import type { BudgetYear } from '@wijkwelvaartswerk/contract';
import { boundsOf, stretchesOf, type Stretch } from '../amount-bar.js';
import type { PartContext } from '../context.js';
import { provenanceOf, sharedSource, type Provenance } from '../provenance.js';
import type { SourceView } from '../source-view.js';

/** Structural against temporary money, year by year. */
export interface BudgetView {
  readonly years: readonly YearView[];
  /** Whether there are bars of several currencies, each with a scale of its own: those are never added, nor compared. */
  readonly apart: boolean;
  /** The source of every year; `null` when none has one, `undefined` when they differ. */
  readonly source: SourceView | null | undefined;
  /** What the bars show, for the legend. */
  readonly shows: { readonly structural: boolean; readonly temporary: boolean; readonly perhaps: boolean };
}

export interface YearView {
  readonly year: number;
  /** The amounts, written out. */
  readonly structural: string;
  readonly temporary?: string | undefined;
  /** As a share of the largest year in the same currency. */
  readonly bar: readonly Stretch[];
  readonly provenance: Provenance;
}

type Reading = Pick<PartContext, 'dossier' | 'formats' | 'text'>;

/** `undefined` without any year. Of the same year there may be several: nothing is added up. */
export function budgetView(budget: readonly BudgetYear[], context: Reading): BudgetView | undefined {
  if (budget.length === 0) return undefined;
  const sorted = [...budget].sort((a, b) => a.year - b.year);
  const full = (currency: string) => Math.max(...sorted.filter((year) => year.currency === currency).map(mostOf));
  const years = sorted.map((year) => yearView(year, full(year.currency), context));
  const stretches = years.flatMap(({ bar }) => bar);
  return {
    years,
    apart: new Set(budget.map(({ currency }) => currency)).size > 1,
    source: sharedSource(years.map(({ provenance }) => provenance)),
    shows: {
      structural: stretches.some(({ look }) => look === 'main'),
      temporary: stretches.some(({ look }) => look === 'other'),
      perhaps: stretches.some(({ certain }) => !certain),
    },
  };
}

function yearView(year: BudgetYear, full: number, context: Reading): YearView {
  const { structural, temporary, currency } = year;
  const { formats } = context;
  return {
    year: year.year,
    structural: formats.money(structural, currency),
    temporary: temporary === undefined ? undefined : formats.money(temporary, currency),
    bar:
      full === 0
        ? []
        : stretchesOf(
            [
              { look: 'main', amount: structural },
              { look: 'other', amount: temporary ?? 0 },
            ],
            full,
          ),
    provenance: provenanceOf(year, context),
  };
}

function mostOf({ structural, temporary = 0 }: BudgetYear): number {
  return boundsOf(structural).max + boundsOf(temporary).max;
}
