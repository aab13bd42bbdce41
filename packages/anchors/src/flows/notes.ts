import { imbalanceOf } from './lead.js';
import { isCurrency, type FlowSet, type FlowsView } from './model.js';
import type { Speech } from './speech.js';

/** So many ends are named of which the dossier does not say where they are. */
const MOST_NAMED = 5;

/** What a reader has to know before the figures: what is not there, what we took to be so, what does not add up. */
export function notesOf(view: FlowsView, set: FlowSet | undefined, asked: string, speech: Speech): string[] {
  const { say } = speech;
  const unused = view.unused.map(({ name, year, why }) => (why === 'negative' ? say.negative : say.noValue)(name, year));
  return [...(view.otherSets ? [say.notThere(asked)] : []), ...unused, ...(set ? notesOfSet(set, speech) : [])];
}

/** What a reader has to know before the figures of one set. */
export function notesOfSet(set: FlowSet, { say, list, amount }: Speech): string[] {
  // Hours and people need not come from somewhere to go on.
  const uneven = isCurrency(set.unit) ? imbalanceOf(set) : undefined;
  const assumed = (['inside', 'outside'] as const).flatMap((side) => {
    const names = set.nodes.filter((node) => node.assumed && node.side === side).map(({ name }) => name);
    if (names.length === 0) return [];
    const more = names.length > MOST_NAMED + 1 ? [say.others(names.length - MOST_NAMED)] : [];
    return say.assumed[side](list([...(more.length > 0 ? names.slice(0, MOST_NAMED) : names), ...more]));
  });
  return [...assumed, ...(uneven ? [say.unbalanced(amount(uneven.comes, set.unit), amount(uneven.goes, set.unit))] : [])];
}
