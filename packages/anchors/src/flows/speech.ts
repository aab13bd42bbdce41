import { formatsIn, wordsIn, type Formats, type Language } from '@wijkwelvaartswerk/kit';
import type { Band } from '../band.js';
import { messages, type Words } from './messages.js';
import { isCurrency, type FlowSet } from './model.js';

/** Words, formats and the phrases made of both, in one language. */
export interface Speech {
  readonly language: Language;
  readonly say: Words;
  readonly format: Formats;
  /** `wijk, stad en regio` */
  readonly list: (names: readonly string[]) => string;
  /** `€ 48 miljoen`, `1.240 uur`, `3–5 mensen`; to stand by itself. */
  readonly amount: (value: Band, unit: string) => string;
  /** `€ 48 miljoen`, `tussen 3 en 5 mensen`, `niets`; to stand in a sentence. */
  readonly amountInWords: (value: Band, unit: string) => string;
  /** `100 euro`, `ongeveer 22 euro`, `tussen 6 en 9 euro`: a number out of a hundred. */
  readonly ofHundred: (value: Band, unit: string) => string;
  readonly hundred: (unit: string) => string;
  /** `euro`, `uur`, `mensen` */
  readonly unit: (unit: string) => string;
  /** `Geld (euro)` */
  readonly set: (set: Pick<FlowSet, 'kind' | 'unit'>) => string;
  /** Whether so much of a unit is spoken of in the plural. */
  readonly isMany: (value: Band, unit: string) => boolean;
  /** The same for a number out of a hundred: in English euros are counted then. */
  readonly isManyOfHundred: (value: Band, unit: string) => boolean;
}

const HUNDRED = 100;

export function speechIn(language: Language): Speech {
  const say = wordsIn(messages, language);
  const format = formatsIn(language);
  const locale = language === 'en' ? 'en-GB' : 'nl-NL';
  const lists = new Intl.ListFormat(locale);
  const inFull = (unit: string): Intl.NumberFormatOptions | undefined => {
    if (isCurrency(unit)) return { style: 'currency', currency: unit, currencyDisplay: 'name', maximumFractionDigits: 0 };
    return unit === 'hours' ? { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 0 } : undefined;
  };
  const unitName = (unit: string) => {
    const options = inFull(unit);
    if (!options) return unit === 'people' ? say.people : unit;
    const part = new Intl.NumberFormat(locale, options).formatToParts(HUNDRED).find(({ type }) => type === 'currency' || type === 'unit');
    return part?.value ?? unit;
  };
  const counted = (value: number, unit: string) => {
    const options = inFull(unit);
    return options ? new Intl.NumberFormat(locale, options).format(value) : `${format.number(Math.round(value))} ${unitName(unit)}`;
  };
  const digits = ({ min, max }: Band) => (Number.isInteger(min) && Number.isInteger(max) ? 0 : 1);
  const amount = (value: Band, unit: string) =>
    isCurrency(unit) ? format.money({ ...value }, unit) : `${format.number({ ...value }, digits(value))} ${unitName(unit)}`;
  const isMany = ({ max }: Band, unit: string) => max > 0 && !isCurrency(unit) && !(unit === 'hours' && language !== 'en');
  const between = (value: Band, one: (n: number) => string) => say.between(one(value.min), one(value.max));
  return {
    language,
    say,
    format,
    list: (names) => lists.format(names),
    amount,
    amountInWords: (value, unit) => {
      if (value.max === 0) return say.nothing;
      if (value.min === value.max) return amount(value, unit);
      if (isCurrency(unit)) return between(value, (n) => format.money(n, unit));
      return `${between(value, (n) => format.number(n, digits(value)))} ${unitName(unit)}`;
    },
    hundred: (unit) => counted(HUNDRED, unit),
    ofHundred: (value, unit) => {
      const [least, most] = [Math.round(value.min), Math.round(value.max)];
      if (most === 0) return value.max > 0 ? say.lessThan(counted(1, unit)) : say.nothing;
      return least === most ? say.about(counted(most, unit)) : say.between(format.number(least), counted(most, unit));
    },
    unit: unitName,
    set: ({ kind, unit }) => say.unitOf(kind ? say.kind[kind] : '', unitName(unit)),
    isMany,
    isManyOfHundred: (value, unit) => (language === 'en' ? Math.round(value.max) > 1 : isMany(value, unit)),
  };
}
