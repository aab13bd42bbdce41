import type { Amount } from '@wijkwelvaartswerk/contract';

/** What stands between whole numbers and decimals. */
export type DecimalMark = '.' | ',';

const FIGURES = String.raw`\d[\d.,']*`;
const UNIT = 'k|duizend|thousand|mln|mio|miljoen|million|m|mrd|miljard|billion';
const NUMBER = `(${FIGURES})(${UNIT})?`;
const BETWEEN = new RegExp(`^(?:tussen|between|vanaf|van|from|[>≥]=?)?${NUMBER}(?:-|–|—|t/m|totenmet|tot|to|en|and)(?:[<≤]=?)?${NUMBER}$`);
const AT_MOST = new RegExp(`^(?:[<≤]=?|tot(?:enmet)?|t/m|maximaal|max\\.?|kleinerdan|minderdan|onder|upto|lessthan|under|below)${NUMBER}$`);
const AT_LEAST = new RegExp(
  `^(?:(?:[>≥]=?|vanaf|meerdan|groterdan|hogerdan|boven|minimaal|morethan|over|above|from)${NUMBER}|${NUMBER}(?:\\+|[eo][nf](?:meer|hoger)|andover|ormore))$`,
);
const SINGLE = new RegExp(`^([-−–]?)(\\()?([-−–]?)${NUMBER}\\)?(-|cr\\.?|credit)?$`);

/**
 * An amount as it stands in a published table: `€ 1.234,50`, `1,234.50`, `-12`, `(12)`, `12-`, `12 CR`, `€ 10.000 – € 50.000`, `10 - 50 mln`,
 * `< € 10.000` (a band from nothing). `mark`: the decimal mark of the column, when it is known; else point and comma are told apart by
 * where they stand, and three figures behind a single one are thousands, as the Dutch write them. `undefined`: it cannot be read.
 */
export function readAmount(text: string, mark?: DecimalMark): Amount | undefined {
  const plain = bare(text);
  const [, from = '', fromUnit, to = '', toUnit] = BETWEEN.exec(plain) ?? [];
  if (from && to) return band(from, fromUnit, to, toUnit, mark);
  const [, most, mostUnit] = AT_MOST.exec(plain) ?? [];
  if (most !== undefined) return band('0', undefined, most, mostUnit, mark);
  const [, minus, bracket, inside, figures, unit, credit] = SINGLE.exec(plain) ?? [];
  const number = figures === undefined ? undefined : numberOf(figures, unit, mark);
  return number !== undefined && (minus || bracket || inside || credit) ? -number : number;
}

/** Whether a text gives only the least that an amount can be: `> € 1 mln`, `100.000 of meer`. */
export function isOpenBand(text: string): boolean {
  return AT_LEAST.test(bare(text));
}

/**
 * The decimal mark that all amounts of a column have in common. One typing error among round amounts must not turn thousands into
 * ones, so what could be either way has to be rarer than what can only be one.
 */
export function decimalMarkOf(texts: readonly string[]): DecimalMark | undefined {
  const sure = { '.': 0, ',': 0 };
  const either = { '.': 0, ',': 0 };
  for (const [figures] of texts.flatMap((text) => [...text.matchAll(/\d[\d.,]*\d/g)])) {
    const mark = [...figures].findLast((letter): letter is DecimalMark => letter === '.' || letter === ',');
    if (mark === undefined) continue;
    const other = mark === '.' ? ',' : '.';
    if (figures.split(mark).length > 2) sure[other]++;
    else if (figures.includes(other) || !isThousands(figures)) sure[mark]++;
    else either[mark]++;
  }
  if (sure['.'] > either['.'] && sure[','] === 0) return '.';
  if (sure[','] > either[','] && sure['.'] === 0) return ',';
  return undefined;
}

/** The currency that a text has the sign or code of, in an amount or its heading. */
export function currencyIn(text: string): string | undefined {
  const [, euro, pound, dollar] = /(€|\beur(?:o'?s?)?\b)|(£|\bgbp\b)|(\$|\busd\b)/i.exec(text) ?? [];
  return (euro && 'EUR') ?? (pound && 'GBP') ?? (dollar && 'USD');
}

/** Without currency, spaces and `,-`. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/€|£|\$|\b(eur(o('?s)?)?|gbp|usd|ca\.?|circa)(?=[\s\d(]|$)|±|\s/g, '')
    .replace(/[.,](-+|=)$/, '');
}

/** A unit that is said once holds for both ends: `1 - 5 mln`, but not `500.000 - 1 mln`. */
function band(from: string, fromUnit: string | undefined, to: string, toUnit: string | undefined, mark?: DecimalMark): Amount | undefined {
  const max = numberOf(to, toUnit, mark);
  const bareFrom = numberOf(from, undefined, mark);
  const shared = fromUnit ?? ((bareFrom ?? 0) < (numberOf(to, undefined, mark) ?? 0) ? toUnit : undefined);
  const min = numberOf(from, shared, mark);
  return min === undefined || max === undefined || min > max ? undefined : { min, max };
}

function numberOf(figures: string, unit: string | undefined, known: DecimalMark | undefined): number | undefined {
  const plain = figures.replaceAll("'", '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const mark = known ?? (last >= 0 && plain.split(plain[last]!).length === 2 && !isThousands(plain) ? plain[last] : undefined);
  const [whole = '', ...decimals] = mark ? plain.split(mark) : [plain];
  if (decimals.length > 1 || !/^\d+$|^\d{1,3}([.,]\d{3})+$/.test(whole)) return undefined;
  const number = Number(`${whole.replace(/[.,]/g, '')}.${decimals[0] || 0}`);
  return Number.isFinite(number) ? Number((number * timesOf(unit)).toPrecision(15)) : undefined;
}

/** `1.234`, which may also be one and a bit. */
function isThousands(figures: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(figures);
}

function timesOf(unit: string | undefined): number {
  if (unit === undefined) return 1;
  if (/^(k|duizend|thousand)$/.test(unit)) return 1e3;
  return /^(mrd|miljard|billion)$/.test(unit) ? 1e9 : 1e6;
}
