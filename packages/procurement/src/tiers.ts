import type { LocalText, TierId } from '@wijkwelvaartswerk/contract';
import { definitionOf } from './definition.js';
import { isDutchPostcode, postcodesIn } from './postcode.js';
import type { Supplier } from './purchase.js';

/** Says in which tier a supplier is; `undefined`: it cannot be told. */
export interface TierRule {
  (supplier: Supplier): TierId | undefined;
  /** What “local” means in this rule: shown beside the figures. */
  readonly definition?: LocalText;
}

/** What belongs to a tier. A supplier belongs to it when any of these fits. */
export interface Area {
  /** Beginnings of postcodes, such as `1031` or `1031AB`, and ranges of them, such as `1020-1039`. */
  readonly postcodes?: readonly string[];
  /** Towns, villages and municipalities, and for `region` also regions; case and accents do not matter. */
  readonly names?: readonly string[];
  /** CBS codes of municipalities, such as `GM0363` or `363`. */
  readonly municipalities?: readonly string[];
}

/** Which area is which tier. */
export interface Areas {
  readonly neighbourhood?: Area;
  readonly city?: Area;
  readonly region?: Area;
  /** Names and codes of the own country; what is in none of the areas but in this country is `country`. By default the Netherlands. */
  readonly country?: readonly string[];
  /** Whether a place without a country is taken to be in the own one. By default not: then only a Dutch postcode says so. */
  readonly countryUnlessSaid?: boolean;
}

const NETHERLANDS = ['Nederland', 'NL', 'NLD', 'Netherlands', 'The Netherlands'];

/**
 * A rule by area: the nearest area that fits decides. A supplier in none of them is in the `country` by its country or a Dutch postcode,
 * and `elsewhere` by another country. Of all others it cannot be told.
 */
export function tiersBy(areas: Areas): TierRule & { readonly definition: LocalText } {
  const { country = NETHERLANDS, countryUnlessSaid = false } = areas;
  const near = (['neighbourhood', 'city', 'region'] as const).flatMap((id) => (areas[id] ? [{ id, fits: fitter(areas[id], id) }] : []));
  const home = new Set(country.map(plain));
  const isDutchHome = home.has('nederland') || home.has('nl');
  const rule = (supplier: Supplier): TierId | undefined => {
    const isHome = supplier.country === undefined ? undefined : home.has(plain(supplier.country));
    // The same postcode may exist abroad.
    if (isHome === false) return 'elsewhere';
    const tier = near.find(({ fits }) => fits(supplier));
    if (tier) return tier.id;
    if (isHome || (isDutchHome && isDutchPostcode(supplier.postcode ?? ''))) return 'country';
    return countryUnlessSaid && hasAddress(supplier) ? 'country' : undefined;
  };
  return Object.assign(rule, { definition: definitionOf({ ...areas, country, countryUnlessSaid }) });
}

/** Whether a file says anything about where a supplier is. */
export function hasAddress({ postcode, locality, region, municipality, country }: Supplier): boolean {
  return [postcode, locality, region, municipality, country].some((part) => part !== undefined);
}

function fitter({ postcodes = [], names = [], municipalities = [] }: Area, id: 'neighbourhood' | 'city' | 'region') {
  const inPostcodes = postcodesIn(postcodes);
  const known = new Set(names.map(plain).filter(Boolean));
  const codes = new Set(municipalities.map(codeOf));
  return ({ postcode, locality, region, municipality }: Supplier): boolean =>
    (postcode !== undefined && inPostcodes(postcode)) ||
    // Utrecht is a province too: its name there does not say that a supplier is in the city.
    [locality, municipality, id === 'region' ? region : undefined].some((name) => name !== undefined && known.has(plain(name))) ||
    (municipality !== undefined && codes.has(codeOf(municipality)));
}

/** `GM0363`, `0363` and `363` are the same. */
function codeOf(text: string): string {
  return text.replace(/\s/g, '').replace(/^gm/i, '').replace(/^0+/, '').toUpperCase();
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
