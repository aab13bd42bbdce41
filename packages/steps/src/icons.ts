import type { Lesson } from '@wijkwelvaartswerk/contract';
import { drawn } from '@wijkwelvaartswerk/kit';
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** The icons of this widget alone: a place, a meeting, and the kinds of lesson. */
const shapes = {
  place: svg`<path d="M3 5.5 7.5 3.5l5 2L17 3.5v11l-4.5 2-5-2L3 16.5Zm4.5-2v11m5-9v11"/>`,
  meeting: svg`<path d="M3 5h14v12H3Zm0 4h14M7 3v4m6-4v4"/>`,
  tip: svg`<path d="M7.5 15h5m-4 2.5h3M7 12.5c-1.3-1-2.2-2.5-2.2-4.3a5.2 5.2 0 0 1 10.4 0c0 1.8-.9 3.3-2.2 4.3Z"/>`,
  protip: svg`<path d="m10 2.5 2.1 4.7 5.1.5-3.8 3.4 1.1 5L10 13.5l-4.5 2.6 1.1-5-3.8-3.4 5.1-.5Z"/>`,
  lesson: svg`<path d="M10 5.5C8.3 4.2 5.8 3.8 3 3.8v10.8c2.9 0 5.4.4 7 1.7 1.6-1.3 4.1-1.7 7-1.7V3.8c-2.8 0-5.3.4-7 1.7Zm0 0v10.8"/>`,
  practice: svg`<circle cx="10" cy="10" r="7"/><path d="M3 10h14M10 3c2 2 2.9 4.6 2.9 7S12 15 10 17c-2-2-2.9-4.6-2.9-7S8 5 10 3Z"/>`,
  funfact: svg`<path d="M3.4 7c2.5 0 2.5-2.5 0-2.5M10 3v2.5m5.4-.9-1.7 1.7M17 10h-2.5M3.4 17l3.7-9.5 5.4 5.4Z"/>`,
} satisfies Record<Lesson['kind'] | 'place' | 'meeting', SVGTemplateResult>;

export function stepIcon(name: keyof typeof shapes): TemplateResult {
  return drawn(shapes[name]);
}
