import type { LazyView } from '../model.js';
import type { PeriodView } from '../period.js';

/** In what figures can differ so that they are not ranked. `definition`: of what is local; `area`: of which tiers the share is. */
export type Difference = 'period' | 'currency' | 'definition' | 'area';

/** In what way the money of a period was counted; the same for figures that can stand in one row or be added up. */
export function countedAs({ currency, definition, figures }: PeriodView): string {
  const own = figures.flatMap((tier) => (tier.definition ? [[tier.id, tier.definition]] : []));
  return JSON.stringify([currency, definition, own]);
}

/** The period as it is told apart: a calendar year is not a financial year. */
export function spanOf({ period, label }: Pick<PeriodView, 'period' | 'label'>): string {
  return label && /^\d/.test(label) ? label : period;
}

/** In what the figures of these anchors differ. One without a figure differs in nothing. */
export function differences(views: readonly LazyView[]): Difference[] {
  const told = views.filter(({ headline }) => headline);
  const differ = (of: (main: PeriodView) => unknown) => new Set(told.map(({ main }) => of(main!))).size > 1;
  const all: Readonly<Record<Difference, boolean>> = {
    period: differ(spanOf),
    currency: differ(({ currency }) => currency),
    definition: differ((main) => countedAs({ ...main, currency: undefined })),
    area: new Set(told.map(areaOf)).size > 1,
  };
  return (Object.keys(all) as Difference[]).filter((difference) => all[difference]);
}

/** Highest share first, of the most anchors that can be compared; the others after them, as they were. */
export function ranked(views: readonly LazyView[]): { first: LazyView[]; rest: LazyView[] } {
  const groups = new Map<string, LazyView[]>();
  for (const view of views) {
    if (!view.headline) continue;
    const key = JSON.stringify([spanOf(view.main!), countedAs(view.main!), areaOf(view)]);
    groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  const most = [...groups.values()].reduce<LazyView[]>((found, group) => (group.length > found.length ? group : found), []);
  const first = most.toSorted((a, b) => b.headline!.value.min - a.headline!.value.min || b.headline!.value.max - a.headline!.value.max);
  return { first, rest: views.filter((view) => !first.includes(view)) };
}

function areaOf({ main, headline }: LazyView): string {
  const label = main?.parts?.find(({ id }) => id === headline?.upTo)?.label;
  return JSON.stringify([headline?.upTo, label]);
}
