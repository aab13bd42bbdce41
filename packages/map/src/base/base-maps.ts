import { agreed, otherHost } from '../consent.js';
import type { TileSource } from '../picture/tiles.js';

/** What a page asks for: see the attributes of `<www-map>`. */
export interface BaseWishes {
  readonly base: string;
  readonly tiles: string;
  readonly tilesCredit: string;
  /** `given`: the page itself asked for consent. */
  readonly baseConsent: string;
}

/** A background of tiles, and what has to be said about it. */
export interface BaseMap {
  readonly source: TileSource;
  /** Its host, when that is not the page's own: a person has to agree first. */
  readonly host: string | undefined;
  /** The national map, or tiles that the page chose itself. */
  readonly national: boolean;
  readonly credit: Credit;
}

/** Who made the tiles. `url`: of `words`; `licence`: by its name, under which it may be used. */
interface Credit {
  readonly words: string;
  readonly url?: string | undefined;
  readonly licence?: { readonly name: string; readonly url: string };
}

/** What a page asks for that cannot be: `base` is not one of ours; `tiles` is no address of tiles. */
export interface BaseProblem {
  readonly problem: 'base' | 'tiles';
  readonly given: string;
}

/** Kinds of the national map (PDOK, BRT background map), by the value of `base`. */
export const nationalMaps = ['pdok-standaard', 'pdok-grijs', 'pdok-pastel', 'pdok-water'] as const;

/** The finest zoom level of the national map; nearly all other tiles go no further either. */
const FINEST = 19;

/** The background that a page asks for; `undefined`: none. `tiles` comes before `base`. */
export function baseMapOf({ base, tiles, tilesCredit }: BaseWishes, pageUrl: string): BaseMap | BaseProblem | undefined {
  if (tiles.trim()) return ownTiles(tiles.trim(), tilesCredit.trim(), pageUrl);
  const name = base.trim().toLowerCase();
  if (!name) return undefined;
  if (!(nationalMaps as readonly string[]).includes(name)) return { problem: 'base', given: base.trim() };
  const template = `https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/${name.slice('pdok-'.length)}/EPSG:3857/{z}/{x}/{y}.png`;
  return {
    source: { template, maxZoom: FINEST, turns: true },
    host: otherHost(template),
    national: true,
    credit: {
      words: 'Kaartgegevens © Kadaster',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.nl' },
    },
  };
}

/** Whether a person has to be asked before these tiles are. */
export function mustAsk({ host }: BaseMap, { baseConsent }: Pick<BaseWishes, 'baseConsent'>): boolean {
  return host !== undefined && baseConsent.trim().toLowerCase() !== 'given' && !agreed(host);
}

function ownTiles(tiles: string, credit: string, pageUrl: string): BaseMap | BaseProblem {
  const template = templateOf(tiles, pageUrl);
  if (!template) return { problem: 'tiles', given: tiles };
  return {
    source: { template, maxZoom: FINEST, turns: false },
    host: otherHost(template),
    national: false,
    credit: creditOf(credit),
  };
}

/** XYZ as it is, WMTS (`{TileMatrix}`, `{TileRow}`, `{TileCol}`) as XYZ; absolute. Nothing when it has no place for zoom, column and row. */
function templateOf(tiles: string, pageUrl: string): string | undefined {
  const xyz = tiles
    .replace(/\{TileMatrix\}/gi, '{z}')
    .replace(/\{TileCol\}/gi, '{x}')
    .replace(/\{TileRow\}/gi, '{y}');
  const names: readonly string[] = xyz.match(/\{[^}]*\}/g) ?? [];
  const whole = ['{z}', '{x}'].every((name) => names.includes(name)) && names.some((name) => name === '{y}' || name === '{-y}');
  if (!whole || names.some((name) => !/^\{(z|x|-?y)\}$/.test(name)) || !URL.canParse(xyz, pageUrl)) return undefined;
  const { protocol, href } = new URL(xyz, pageUrl);
  // An address may hold no braces, so `URL` wrote them otherwise.
  return /^https?:$/.test(protocol) ? href.replaceAll('%7B', '{').replaceAll('%7D', '}') : undefined;
}

/** `© Someone https://someone.example/`: the words, that lead to the address at the end. */
function creditOf(credit: string): Credit {
  const [, words = credit, url] = /^(.*?)\s*(https?:\/\/\S+)?$/s.exec(credit) ?? [];
  return { words: words || url || '', url };
}
