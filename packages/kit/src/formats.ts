import type { Amount, Period } from '@wijkwelvaartswerk/contract';
import type { Language } from './language.js';

/** How figures and dates are written in one language. */
export interface Formats {
  /** `1.240`, or `3–5` for a band. `digits`: decimals at most (0). */
  number(amount: Amount, digits?: number): string;
  /** `€ 48 miljoen`; a band as `€ 10.000 – € 50.000`. `currency`: ISO 4217. Long amounts are rounded to four figures, as public bodies publish them, and said in words. */
  money(amount: Amount, currency: string): string;
  /** `18,2%` for a share of 0.182; a band as `6–9%`. At most one decimal. */
  share(share: Amount): string;
  /** `2021`, `juni 2021`, `15 juni 2021`, as precise as `2021`, `2021-06`, `2021-06-15` is; of a date-time the day where it was written. */
  date(date: string): string;
  /** `19:30` of a date-time, in the time of the place it was written for; empty for a date alone. */
  time(date: string): string;
  /** `jan – mrt 2026`, `sinds mei 2026`, `tot en met 2027`. */
  period(period: Period): string;
}

const made = new Map<Language, Formats>();

/** The formats of a language, made once. */
export function formatsIn(language: Language): Formats {
  let formats = made.get(language);
  if (!formats) made.set(language, (formats = make(language)));
  return formats;
}

const BAND = '\u2013';

function make(language: Language): Formats {
  const locale = language === 'en' ? 'en-GB' : 'nl-NL';
  const since = language === 'en' ? 'since' : 'sinds';
  const until = language === 'en' ? 'until' : 'tot en met';
  const cached = new Map<string, Intl.NumberFormat>();
  const numbers = (key: string, options: () => Intl.NumberFormatOptions) => {
    let format = cached.get(key);
    if (!format) cached.set(key, (format = new Intl.NumberFormat(locale, options())));
    return format;
  };
  const dates = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  const year = dates({ year: 'numeric' });
  const month = dates({ year: 'numeric', month: 'long' });
  const day = dates({ year: 'numeric', month: 'long', day: 'numeric' });
  const monthInShort = dates({ month: 'short' });

  const date = (text: string) => {
    const format = text.length === 4 ? year : text.length === 7 ? month : day;
    return format().format(utc(text));
  };
  const short = (text: string) =>
    text.length === 7 ? `${monthInShort().format(utc(text)).replace('.', '')} ${text.slice(0, 4)}` : date(text);

  return {
    number: (amount, digits = 0) => {
      // A count does without: making the first format of a page takes longer than drawing a small map.
      const isCount = (n: number) => Number.isInteger(n) && Math.abs(n) < 1000;
      const say = (n: number) => (isCount(n) ? String(n) : numbers(`n${digits}`, () => ({ maximumFractionDigits: digits })).format(n));
      return band(amount, say, BAND);
    },
    money: (amount, currency) => {
      const whole = numbers(`c${currency}`, () => ({ style: 'currency', currency, maximumFractionDigits: 0 }));
      const words = numbers('words', () => ({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 }));
      // Intl has no "€ 48 miljoen": the sign of a currency and long words do not go together there.
      const say = (n: number) => (Math.abs(n) < 1e6 ? whole.format(n) : whole.format(0).replace('0', words.format(n)));
      return band(amount, say, ` ${BAND} `);
    },
    share: (share) => {
      const format = numbers('share', () => ({ maximumFractionDigits: 1 }));
      return `${band(share, (n) => format.format(n * 100), BAND)}%`;
    },
    date,
    time: (text) => text.slice(11, 16),
    period: ({ from, to }) => {
      if (from && to) {
        if (from === to) return date(from);
        const sameYear = from.length === 7 && to.length === 7 && from.slice(0, 4) === to.slice(0, 4);
        return `${sameYear ? short(from).slice(0, -5) : short(from)} ${BAND} ${short(to)}`;
      }
      if (from) return `${since} ${date(from)}`;
      return to ? `${until} ${date(to)}` : '';
    },
  };
}

/** Made when it is first used. */
function once<Format>(make: () => Format): () => Format {
  let format: Format | undefined;
  return () => (format ??= make());
}

function band(amount: Amount, say: (n: number) => string, between: string): string {
  if (typeof amount === 'number') return say(amount);
  const [min, max] = [say(amount.min), say(amount.max)];
  return min === max ? min : `${min}${between}${max}`;
}

/** A date of any precision as its first moment, in UTC, so that no time zone moves it. */
function utc(text: string): Date {
  return new Date(`${text.padEnd(10, '-01').slice(0, 10)}T00:00Z`);
}
