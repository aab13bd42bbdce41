import type { Meeting } from '@wijkwelvaartswerk/contract';
import { drawn } from '@wijkwelvaartswerk/kit';
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** What sort of meeting it is, and what can be done with it. */
const shapes = {
  assembly: svg`<circle cx="10" cy="4" r="1.6"/><circle cx="16" cy="10" r="1.6"/><circle cx="10" cy="16" r="1.6"/><circle cx="4" cy="10" r="1.6"/><path d="M12.8 5a6 6 0 0 1 2.2 2.2m0 5.6a6 6 0 0 1-2.2 2.2m-5.6 0A6 6 0 0 1 5 12.8m0-5.6A6 6 0 0 1 7.2 5"/>`,
  workshop: svg`<path d="m4 16 .8-3.6L13.6 3.6l2.8 2.8-8.8 8.8Zm7.6-10.4 2.8 2.8"/>`,
  inspiration: svg`<path d="M10 2.5v3m0 9v3m7.5-7.5h-3m-9 0h-3m12.8-5.3-2.1 2.1m-6.4 6.4-2.1 2.1m10.6 0-2.1-2.1M6.8 6.8 4.7 4.7"/>`,
  team: svg`<circle cx="7" cy="7" r="2.8"/><path d="M2 16.5a5 5 0 0 1 10 0m1-12a2.8 2.8 0 0 1 0 5.2m1.5 2.3a5 5 0 0 1 3.5 4.5"/>`,
  other: svg`<path d="M3 5h14v12H3Zm0 4h14M7 3v4m6-4v4"/>`,
  save: svg`<path d="M17 10V5H3v12h8M3 9h14M7 3v4m6-4v4m2 6v6m-3-3h6"/>`,
} satisfies Record<Meeting['kind'] | 'save', SVGTemplateResult>;

export function meetingIcon(name: keyof typeof shapes, size?: number): TemplateResult {
  return drawn(shapes[name], size);
}
