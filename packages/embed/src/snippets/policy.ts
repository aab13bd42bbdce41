import type { Choice } from './choice.js';
import type { Way } from './write.js';

/**
 * The least that a Content-Security-Policy has to allow for this way in, by directive. What a dossier itself leads to comes besides:
 * pictures (`img-src`), map data of another site (`connect-src`), the national map (`img-src https://service.pdok.nl`).
 * With `require-trusted-types-for 'script'` also `trusted-types lit-html wijkwelvaartswerk`.
 */
export function policyFor(way: Way, { base, src }: Choice): Readonly<Record<string, string>> {
  const files = originOf(base);
  // The frame page has a policy of its own.
  if (way === 'frame' || way === 'oembed') return { 'frame-src': files, ...(way === 'frame' ? { 'script-src': files } : {}) };
  return { 'script-src': way === 'npm' ? "'self'" : files, ...(src ? { 'connect-src': originOf(src) } : {}) };
}

const originOf = (address: string): string => (/^https?:/i.test(address) && URL.canParse(address) ? new URL(address).origin : "'self'");
