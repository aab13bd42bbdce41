import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** The icons that more than one widget draws. 20 × 20, in the colour of the text around; always beside a word or a name. */
const shapes = {
  done: svg`<circle cx="10" cy="10" r="9" fill="currentColor" stroke="none"/><path d="m6 10.5 2.7 2.7 5.3-6" stroke="var(--_surface, Canvas)" stroke-width="2"/>`,
  doing: svg`<circle cx="10" cy="10" r="8" stroke-width="2"/><path d="M10 5a5 5 0 0 1 0 10Z" fill="currentColor" stroke="none"/>`,
  todo: svg`<circle cx="10" cy="10" r="8" stroke-width="2" stroke-dasharray="3 2.03" stroke-linecap="butt"/>`,
  close: svg`<path d="m5 5 10 10M15 5 5 15"/>`,
  chevron: svg`<path d="m5 8 5 5 5-5"/>`,
  search: svg`<circle cx="8.5" cy="8.5" r="5.5"/><path d="m13 13 4.5 4.5"/>`,
  warning: svg`<path d="M10 3 1.8 17h16.4Z"/><path d="M10 8v4.5m0 1.5v.5"/>`,
  retry: svg`<path d="M16 10a6 6 0 1 1-1.8-4.3L16.5 8M16.5 3.5V8H12"/>`,
  tray: svg`<path d="M2.5 11.5 5 4h10l2.5 7.5V16h-15Zm0 0H7l1 2h4l1-2h4.5"/>`,
  document: svg`<path d="M5 2h7l4 4v12H5Zm7 0v4h4M7.5 10h6m-6 3.5h6"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof shapes;

/** An icon, hidden from screen readers: the word beside it says the same. */
export function icon(name: IconName, size = 20): TemplateResult {
  return drawn(shapes[name], size);
}

/** Frames a shape drawn on 20 × 20 as an icon; for the icons of one widget. */
export function drawn(shape: SVGTemplateResult, size = 20): TemplateResult {
  return html`<svg
    viewBox="0 0 20 20"
    width=${size}
    height=${size}
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${shape}
  </svg>`;
}
