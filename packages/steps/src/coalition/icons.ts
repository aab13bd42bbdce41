import type { Member } from '@wijkwelvaartswerk/contract';
import { drawn } from '@wijkwelvaartswerk/kit';
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const shapes: Record<Member['role'] | 'compensation', SVGTemplateResult> = {
  'resident-group': svg`<circle cx="7" cy="7" r="2.8"/><path d="M2 16.5c0-3 2.2-5 5-5s5 2 5 5"/><circle cx="13.8" cy="7.6" r="2.2"/><path d="M14 11.6c2.4 0 4 1.7 4 4.4"/>`,
  official: svg`<path d="M3 8 10 3l7 5ZM4.5 8v7.5m3.7-7.5v7.5m3.6-7.5v7.5M15.5 8v7.5M2.5 16.5h15"/>`,
  partner: svg`<path d="M4 17V4.5h8V17m0-9h4v9M2.5 17h15M6.8 7.5h2.4m-2.4 3h2.4m-2.4 3h2.4"/>`,
  expert: svg`<path d="m2 7.5 8-3.5 8 3.5-8 3.5ZM5.5 9.2v4.3c2.6 2 6.4 2 9 0V9.2M18 7.5v5"/>`,
  broker: svg`<circle cx="4.5" cy="10" r="2.3"/><circle cx="15.5" cy="4.8" r="2.3"/><circle cx="15.5" cy="15.2" r="2.3"/><path d="m6.6 9 6.8-3.2M6.6 11l6.8 3.2"/>`,
  compensation: svg`<circle cx="10" cy="10" r="7.5"/><path d="M13.3 6.9a4.2 4.2 0 1 0 0 6.2M5.2 9h5.3m-5.3 2.2h5.3"/>`,
};

export function coalitionIcon(name: keyof typeof shapes): TemplateResult {
  return drawn(shapes[name]);
}
