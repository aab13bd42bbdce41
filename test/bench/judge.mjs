// Holds what was measured against the targets.
import { median } from './figures.mjs';

/**
 * `ours`, `theirs`: medians; `theirs` of the best of the peers that were measured. `measured`: in the terms of the target.
 * `met` is undefined when it was not measured.
 */
export function judge(target, rows) {
  const cases = rows[target.row]?.cases;
  if (!cases) return { target };
  const { metric } = target;
  const one = (id) => (cases[id].failed ? undefined : median(cases[id].values[metric]));
  const ours = one(target.ours);
  if (ours === undefined) return { target, failed: cases[target.ours].failed, met: false };
  if (target.atMost !== undefined) return { target, ours, met: ours <= target.atMost };
  const theirs = target.against.map((id) => ({ id, value: one(id) })).filter(({ value }) => value !== undefined);
  // Nobody else managed: there is nothing to be measured against.
  if (theirs.length === 0) return { target, ours, met: true };
  const best = theirs.reduce((least, other) => (other.value < least.value ? other : least));
  const result = { target, ours, theirs: best };
  if (target.later !== undefined) return { ...result, measured: ours - best.value, met: ours - best.value <= target.later };
  return { ...result, measured: best.value > 0 ? ours / best.value : undefined, met: ours <= target.ratio * best.value };
}
