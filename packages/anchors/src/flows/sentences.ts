import type { Band } from '../band.js';
import { leadOf } from './lead.js';
import type { Direction, FlowSet, FlowView } from './model.js';
import type { Speech } from './speech.js';

/** The one thing to remember of a set. */
export function leadSentence(set: FlowSet, speech: Speech): string {
  const { say } = speech;
  const { unit } = set;
  const lead = leadOf(set);
  switch (lead.says) {
    case 'per-hundred':
      return say.perHundred(speech.hundred(unit), speech.ofHundred(lead.stays, unit), speech.isManyOfHundred(lead.stays, unit));
    case 'against':
      return say.against(speech.hundred(unit), speech.ofHundred(lead.leaves, unit), speech.isManyOfHundred(lead.leaves, unit));
    case 'years':
      return say.years(speech.list(lead.years));
    case 'sums':
      return sums(lead.totals, unit, speech);
  }
}

function sums(totals: Readonly<Partial<Record<Direction, Band>>>, unit: string, speech: Speech): string {
  const { say } = speech;
  const said = (['in', 'stays', 'out'] as const).flatMap((direction) => {
    const total = totals[direction];
    return total ? say.sums[direction](speech.amountInWords(total, unit), speech.isMany(total, unit)) : [];
  });
  const text = said.length > 0 ? `${speech.list(said)}.` : totals.past ? say.onlyPast(speech.amountInWords(totals.past, unit)) : '';
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One flow in a plain sentence. The neighbourhood itself, the end of most flows, and what the name says already are not told again. */
export function flowSentence({ direction, from, to, name, value }: FlowView, set: FlowSet, speech: Speech): string {
  const middle = middleOf(set);
  const tell = (end: typeof from) => (end.id === middle || end.is === 'outside' || name.includes(end.name) ? '' : end.name);
  return speech.say.sentence[direction]({
    amount: speech.amountInWords(value, set.unit),
    name,
    from: tell(from),
    to: tell(to),
    many: speech.isMany(value, set.unit),
  });
}

/** The end inside that most flows begin or end at. */
function middleOf({ flows }: FlowSet): string | undefined {
  const count = new Map<string, number>();
  for (const { from, to } of flows)
    for (const { id, side } of new Set([from, to])) if (side === 'inside') count.set(id, (count.get(id) ?? 0) + 1);
  return [...count].sort(([, a], [, b]) => b - a)[0]?.[0];
}
