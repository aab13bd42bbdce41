import type { TierId } from '@wijkwelvaartswerk/contract';
import type { Supplier } from './purchase.js';

/** Says in which tier a supplier is; `undefined`: it cannot be told. */
export type TierRule = (supplier: Supplier) => TierId | undefined;

/** What belongs to a tier. A supplier belongs to it when any of these fits. */
export interface Area {
  /** Beginnings of postcodes, such as `1031` or `1031AB`, and ranges of their first four figures, such as `1020-1039`. */
  readonly postcodes?: readonly string[];
  /** Towns and villages, or regions; case and accents do not matter. */
  readonly names?: readonly string[];
  /** CBS codes of municipalities. */
  readonly municipalities?: readonly string[];
}

/** Which area is which tier. */
export interface Areas {
  readonly neighbourhood?: Area;
  readonly city?: Area;
  readonly region?: Area;
  /** Names and codes of the own country, such as `NL` and `Nederland`; what is in none of the areas but in this country is `country`. */
  readonly country?: readonly string[];
}

/**
 * A rule by area: the nearest area that fits decides. A supplier of which nothing is known that any of the areas asks for, and no
 * country, is in no tier.
 */
export function tiersBy({ country = [], ...areas }: Areas): TierRule {
  const near = (['neighbourhood', 'city', 'region'] as const).flatMap((id) => (areas[id] ? [{ id, fits: fitter(areas[id]) }] : []));
  const home = new Set(country.map(plain));
  return (supplier) => {
    // The same postcode may exist abroad.
    const abroad = supplier.country !== undefined && home.size > 0 && !home.has(plain(supplier.country));
    if (abroad) return 'elsewhere';
    const tier = near.find(({ fits }) => fits(supplier));
    if (tier) return tier.id;
    const known = supplier.postcode ?? supplier.locality ?? supplier.municipality;
    if (supplier.country !== undefined && home.size > 0) return 'country';
    return known !== undefined && isDutch(supplier.postcode) ? 'country' : undefined;
  };
}

function fitter({ postcodes = [], names = [], municipalities = [] }: Area): (supplier: Supplier) => boolean {
  const ranges = postcodes.map((postcode) => {
    const [from = '', to] = compact(postcode).split('-');
    return to === undefined
      ? (code: string) => code.startsWith(from)
      : (code: string) => Number(code.slice(0, 4)) >= Number(from) && Number(code.slice(0, 4)) <= Number(to);
  });
  const known = new Set(names.map(plain));
  const codes = new Set(municipalities.map(compact));
  return ({ postcode, locality, region, municipality }) =>
    (postcode !== undefined && ranges.some((inRange) => inRange(compact(postcode)))) ||
    [locality, region].some((name) => name !== undefined && known.has(plain(name))) ||
    (municipality !== undefined && codes.has(compact(municipality)));
}

function isDutch(postcode: string | undefined): boolean {
  return /^[1-9]\d{3}[A-Z]{2}$/.test(compact(postcode ?? ''));
}

function compact(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
