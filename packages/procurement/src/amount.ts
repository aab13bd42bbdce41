import type { Amount } from '@wijkwelvaartswerk/contract';

/**
 * An amount as it stands in a published table: `€ 1.234,50`, `1,234.50`, `-12`, `(12)`, `€ 10.000 – € 50.000`, `10.000 tot 50.000`.
 * Point and comma are told apart by where they stand; three figures behind a single one are thousands, as the Dutch write them.
 * `undefined`: it cannot be read.
 */
export function readAmount(text: string): Amount | undefined {
  const plain = text.replace(/€|eur(o('?s)?)?|[\s\u00a0\u202f]/gi, '').replace(/,-+$/, '');
  const [, from, to] = /^(.*?\d)(?:-|–|—|tot(?:enmet)?|t\/m|to)(\D*\d.*)$/i.exec(plain) ?? [];
  if (from !== undefined && to !== undefined) {
    const [min, max] = [readNumber(from), readNumber(to)];
    return min === undefined || max === undefined || min > max ? undefined : { min, max };
  }
  return readNumber(plain);
}

function readNumber(text: string): number | undefined {
  const [, minus, bracket, figures] = /^([-−]?)(\()?([\d.,']+)\)?$/.exec(text) ?? [];
  if (figures === undefined || !/\d/.test(figures)) return undefined;
  const plain = figures.replaceAll("'", '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const mark = plain[last];
  const thousands = mark !== undefined && (plain.split(mark).length > 2 || (/^\d{1,3}[.,]\d{3}$/.test(plain) && !plain.startsWith('0')));
  const number = Number(
    last < 0 || thousands ? plain.replace(/[.,]/g, '') : `${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`,
  );
  if (!Number.isFinite(number)) return undefined;
  return minus || bracket ? -number : number;
}
