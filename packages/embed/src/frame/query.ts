import { fits, isToken } from './tokens.js';

/** What the address of a frame page asks for. */
export interface Asked {
  /** As in `data-www-widget`; empty when it is no name. */
  readonly widget: string;
  /** BCP 47; the page's own language. */
  readonly language: string;
  /** Attributes of the widget. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Tokens by their full name, such as `--www-color-action`. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly scheme: 'light' | 'dark' | 'light dark';
  /** Whether the dossier is on a site that this page shows none of. */
  readonly refused: boolean;
}

/**
 * What a link may choose of a widget. Not where tiles come from, nor that a person agreed to that: whoever can write a link to a frame page
 * would choose what it asks of whom. And not what needs a page around it: `share`, `annotate`, `structured-data`.
 */
const ATTRIBUTES = [
  ...['layers', 'place', 'view', 'variant', 'step', 'kind', 'audience', 'filter', 'show', 'stage', 'term', 'terms', 'languages'],
  ...['anchor', 'period', 'what-if', 'unit', 'heading-level'],
];

const schemes = new Map<string | null, Asked['scheme']>([
  ['dark', 'dark'],
  ['auto', 'light dark'],
]);

/** `address`: of the frame page. `sites`: origins besides its own that dossiers may come from. */
export function readQuery(address: URL, sites: readonly string[] = []): Asked {
  const query = address.searchParams;
  const src = query.get('src') ?? '';
  const attributes = ATTRIBUTES.flatMap((name) => (query.has(name) ? [[name, query.get(name)!] as const] : []));
  const tokens = [...query].filter(([name, value]) => isToken(name) && fits(name, value));
  return {
    widget: ifLike(/^[a-z-]{1,20}$/, query.get('widget')) ?? '',
    language: ifLike(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i, query.get('lang')) ?? 'nl',
    attributes: new Map(src ? [['src', src], ...attributes] : attributes),
    tokens: new Map(tokens),
    scheme: schemes.get(query.get('scheme')) ?? 'light',
    refused: src !== '' && !isAllowed(src, address, sites),
  };
}

/** Whether a dossier may be shown: one of the page's own site, or of a site that the page names. */
function isAllowed(src: string, address: URL, sites: readonly string[]): boolean {
  if (!URL.canParse(src, address)) return false;
  const { protocol, origin, username, password } = new URL(src, address);
  return /^https?:$/.test(protocol) && !username && !password && [address.origin, ...sites].includes(origin);
}

const ifLike = (pattern: RegExp, value: string | null): string | undefined => (value !== null && pattern.test(value) ? value : undefined);

/** The origins that a policy allows requests to, written out; no wildcards, nor a scheme alone. */
export function sitesIn(policy: string): string[] {
  const [, ...sources] = /(?:^|;)\s*(connect-src\s[^;]*)/.exec(policy)?.[1]?.trim().split(/\s+/) ?? [];
  return sources.filter((source) => /^https?:\/\/[^*/]+$/.test(source) && URL.canParse(source)).map((source) => new URL(source).origin);
}
