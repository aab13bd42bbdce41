import type { Step } from '@wijkwelvaartswerk/contract';
import type { PartContext } from './context.js';
import { methodSteps } from './method-names.js';

/** Title of a step for where there is little room: of one that is named as in the method, the method's short title. */
export function shortTitle({ number, title }: Pick<Step, 'number' | 'title'>, text: PartContext['text']): string {
  const method = methodSteps.find((step) => step.number === number);
  return text(method && text(method.title) === text(title) ? method.short : title).trim();
}
