import { sumOf, type Band } from '../../band.js';
import { DIRECTIONS, type Direction, type FlowSet, type FlowView } from '../model.js';
import { rounded, scaleOf } from '../scale.js';
import type { Speech } from '../speech.js';
import type { FlowLink } from './graph.js';

/** The figures as they are shown: in one scale, the same as in the table. */
export interface Figures {
  readonly of: (flow: FlowView) => string;
  /** What comes to an end or what it gives, whichever is more. */
  readonly end: (id: string) => string;
  readonly sum: (direction: Direction) => string;
  /** `miljoen euro`: what the figures are in. */
  readonly unit: string;
}

export function figuresOf(set: FlowSet, links: readonly FlowLink[], { say, format, unit }: Speech): Figures {
  const scale = scaleOf(set.flows.map(({ value }) => value));
  const single = new Map<FlowView, Band>();
  for (const direction of DIRECTIONS) {
    const flows = set.flows.filter((flow) => flow.direction === direction);
    const values = flows.map(({ value }) => value);
    rounded(values, scale).bands.forEach((band, i) => single.set(flows[i]!, band));
  }
  const shown = (flows: readonly FlowView[]) =>
    sumOf(flows.flatMap(({ of: several }, i) => several ?? flows[i]!).map((flow) => single.get(flow)!));
  const text = (band: Band, flows: readonly FlowView[]) => {
    const isLittle = band.max === 0 && flows.some(({ value }) => value.max > 0);
    return isLittle ? say.lessThan(format.number(10 ** -scale.digits, scale.digits)) : format.number({ ...band }, scale.digits);
  };
  return {
    of: (flow) => text(shown([flow]), [flow]),
    end: (id) => {
      const at = (end: 'source' | 'target') => links.filter((link) => link[end] === id).map(({ flow }) => flow);
      const [gives, gets] = [at('source'), at('target')];
      const [out, into] = [shown(gives), shown(gets)];
      return out.max > into.max ? text(out, gives) : text(into, gets);
    },
    sum: (direction) => {
      const flows = set.flows.filter((flow) => flow.direction === direction);
      return text(shown(flows), flows);
    },
    unit: [say.scale[scale.word], unit(set.unit)].filter(Boolean).join(' '),
  };
}
