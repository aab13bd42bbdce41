const QUARTER = String.raw`(?:q ?[1-4]|kw(?:artaal)? ?[1-4]|[1-4](?:e|de)? ?(?:kwartaal|kw|q))`;

/** How dates are written. A quarter says which year: no more is needed to count. */
const WAYS = [
  /^(?<y>\d{4})(?:[-/]?(?<m>\d{2})(?:[-/]?(?<d>\d{2}))?)?(?:[t ].*)?$/,
  /^(?<d>\d{1,2})[-/. ](?<m>\d{1,2})[-/. ](?<y>\d{4}|\d{2})(?:[ ,].*)?$/,
  /^(?<m>\d{1,2})[-/](?<y>\d{4})$/,
  /^(?:(?<d>\d{1,2})[-. ]+)?(?<name>[a-z]{3,9})\.?[-. ']+(?<y>\d{4}|\d{2})$/,
  new RegExp(`^${QUARTER}[-/. ]*(?:van )?(?<y>\\d{4})$`),
  new RegExp(`^(?<y>\\d{4})[-/. ]*${QUARTER}$`),
];

/** First letters of the months, in Dutch and English. */
const MONTHS = ['jan', 'feb', 'mrt maa mar', 'apr', 'mei may', 'jun', 'jul', 'aug', 'sep', 'okt oct', 'nov', 'dec'];

/**
 * The date in a text, as precise as it is there: `2023`, `2023-04`, `2023-04-05`. Reads `5-4-2023`, `05/04/23` (day first), `20230405`,
 * `5 april 2023`, `2e kwartaal 2023` and ISO 8601. `undefined`: no year from 1900 to 2100 can be read.
 */
export function readDate(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  for (const way of WAYS) {
    const { y, m, d, name } = way.exec(plain)?.groups ?? {};
    if (y === undefined) continue;
    const month = name === undefined ? Number(m) : 1 + MONTHS.findIndex((letters) => letters.split(' ').includes(name.slice(0, 3)));
    return dateOf(y.length === 2 ? `20${y}` : y, m ?? name, month, d);
  }
  return undefined;
}

function dateOf(year: string, hasMonth: string | undefined, month: number, day: string | undefined): string | undefined {
  if (Number(year) < 1900 || Number(year) > 2100) return undefined;
  if (hasMonth === undefined) return year;
  // With the month first, as Americans write it, the year is still sure, and the year is what decides.
  if (month > 12 && day !== undefined && Number(day) <= 12 && month <= 31) return year;
  if (!(month >= 1 && month <= 12)) return undefined;
  const written = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return written;
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last ? `${written}-${day.padStart(2, '0')}` : undefined;
}
