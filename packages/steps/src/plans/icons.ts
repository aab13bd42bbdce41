import type { Plan } from '@wijkwelvaartswerk/contract';
import { drawn } from '@wijkwelvaartswerk/kit';
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** How far a plan is: a circle that fills, then runs, or stops. */
const shapes = {
  idea: svg`<circle cx="10" cy="10" r="8" stroke-width="2" stroke-dasharray="3 2.03" stroke-linecap="butt"/>`,
  plan: svg`<circle cx="10" cy="10" r="8" stroke-width="2"/><path d="M10 5a5 5 0 0 1 5 5h-5Z" fill="currentColor" stroke="none"/>`,
  pilot: svg`<circle cx="10" cy="10" r="8" stroke-width="2"/><path d="M10 5a5 5 0 0 1 0 10Z" fill="currentColor" stroke="none"/>`,
  running: svg`<circle cx="10" cy="10" r="9" fill="currentColor" stroke="none"/><path d="m8 6.2 6 3.8-6 3.8Z" fill="var(--_surface, Canvas)" stroke="none"/>`,
  stopped: svg`<circle cx="10" cy="10" r="8" stroke-width="2"/><path d="M7 7h6v6H7Z" fill="currentColor" stroke="none"/>`,
} satisfies Record<Plan['stage'], SVGTemplateResult>;

export function stageIcon(stage: Plan['stage'], size?: number): TemplateResult {
  return drawn(shapes[stage], size);
}
