// Not from 'lit', that brings all of it: a word that explains itself does without.
import { css, unsafeCSS, type CSSResult } from '@lit/reactive-element/css-tag.js';

/** One design token: `--www-<name>` for a site to set, `--_<name>` for our own styles to read. */
export interface Token {
  /** Name without `--www-`, such as `color-action`. */
  readonly name: string;
  /** Our own value: one for both schemes, or light and dark. The page's `color-scheme` decides which. */
  readonly value: string | readonly [light: string, dark: string];
  /** Tokens a site may already have (NL Design System, Utrecht, Amsterdam), in the order in which they are tried. */
  readonly from?: readonly string[];
  /** What it is for, in one line. */
  readonly use: string;
}

/** The private property that styles read: `--_action` for `color-action`. */
export const privateName = (name: string): string => `--_${name.replace(/^color-/, '')}`;

/** A rule for `:host` in which each token falls back from the site's own value to ours. */
export function tokenStyles(tokens: readonly Token[]): CSSResult {
  return css`
    :host {
      ${unsafeCSS(tokens.map(declaration).join(''))}
    }
  `;
}

function declaration({ name, value, from = [] }: Token): string {
  const own = typeof value === 'string' ? value : `light-dark(${value.join(',')})`;
  const chain = [`--www-${name}`, ...from].reduceRight((rest, property) => `var(${property},${rest})`, own);
  return `${privateName(name)}:${chain};`;
}
