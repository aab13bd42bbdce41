import type { Messages } from '@wijkwelvaartswerk/kit';

/** Before a figure, the figure itself, and after it. */
export type Sentence = readonly [before: string, figure: string, after: string];

interface Words {
  title: string;
  /** What marks it as not measured. */
  mark: string;
  /** The question, before and after the number. */
  question: (where: string) => [string, string];
  label: (where: string) => string;
  range: (least: string) => string;
  none: (name: string) => string;
  start: (period: string, share: string, where: string) => string;
  /** The outcome as one sentence; in the middle the figure. */
  money: (amount: string, where: string, period: string, each: string) => Sentence;
  points: (points: string, where: string, period: string) => Sentence;
  noTotal: (period: string) => string;
  noCurrency: string;
  /** After an amount: for a year, or for as long as what was measured took. */
  each: (isYear: boolean) => string;
  assumptions: string;
  same: (period: string, total: string) => string;
  moves: (where: string) => string;
  forSale: string;
  band: string;
  needsUnknown: string;
  around: (times: string, amount: string, each: string) => Sentence;
  multiplier: (name: string, value: string) => string;
  formula: string;
  noDefinition: string;
  back: (period: string) => string;
  target: (year: number, share: string) => string;
}

export const messages: Messages<Words> = {
  nl: {
    title: 'Wat als?',
    mark: 'denkoefening, niet gemeten',
    question: (where) => ['Wat als', `van de inkoop ${where} werd gekocht?`],
    label: (where) => `Deel van de inkoop ${where}, in procenten`,
    range: (least) => `Kies een getal van ${least} tot en met 100.`,
    none: (name) => `Bij ${name} zijn er geen cijfers om mee te beginnen, of alles is al dichtbij gekocht.`,
    start: (period, share, where) => `Zo was het in ${period}: ${share} ${where}. Schuif, of vul zelf een getal in.`,
    money: (amount, where, period, each) => [
      'Dan ging er ',
      `ongeveer ${amount}`,
      ` ${each} meer naar bedrijven ${where} dan in ${period}.`,
    ],
    points: (points, where, period) => ['Dan ging er ', `${points} procentpunt`, ` meer naar bedrijven ${where} dan in ${period}.`],
    noTotal: (period) => `Hoeveel geld dat is, kunnen we niet zeggen: het totaal van ${period} is niet bekend.`,
    noCurrency: 'In welke munt dat is, staat er niet bij.',
    each: (isYear) => (isYear ? 'per jaar' : 'in zo’n periode'),
    assumptions: 'We doen alsof:',
    same: (period, total) => `er evenveel wordt ingekocht als in ${period}${total ? `: ${total}` : ''};`,
    moves: (where) => `wat er ${where} bij komt, afgaat van wat verder weg wordt gekocht;`,
    forSale: 'het daar te koop is, voor dezelfde prijs.',
    band: 'De uitkomst heeft een laagste en een hoogste waarde, omdat wat gemeten is die ook heeft.',
    needsUnknown: 'Bij zo veel moet ook geld verschuiven waarvan we nu niet weten waar het heen gaat.',
    around: (times, amount, each) => [
      `Geeft wie het krijgt een deel weer dichtbij uit, dan telt het ${times} keer mee: samen `,
      `ongeveer ${amount}`,
      ` ${each}. Ook dat is gedacht, niet gemeten.`,
    ],
    multiplier: (name, value) => `Gemeten is, bij ${name}, alleen hoe vaak een euro dichtbij rondgaat: ${value} keer (LM3).`,
    formula:
      'LM3 is wat er binnenkomt, plus wat daarvan dichtbij wordt uitgegeven, plus wat daarvan nog eens dichtbij wordt uitgegeven, gedeeld door wat er binnenkwam: (R1 + R2 + R3) / R1. Dat is minstens 1 en hoogstens 3. De methode is van de New Economics Foundation.',
    noDefinition: 'Er staat niet bij hoe dat is gemeten.',
    back: (period) => `Terug naar ${period}`,
    target: (year, share) => `Doel ${year}: ${share}`,
  },
  en: {
    title: 'What if?',
    mark: 'thought experiment, not measured',
    question: (where) => ['What if', `of purchases were bought ${where}?`],
    label: (where) => `Part of purchases ${where}, in percent`,
    range: (least) => `Choose a number from ${least} to 100.`,
    none: (name) => `For ${name} there are no figures to begin with, or all is bought close by already.`,
    start: (period, share, where) => `This is how it was in ${period}: ${share} ${where}. Move the slider, or type a number.`,
    money: (amount, where, period, each) => [
      'Then ',
      `about ${amount}`,
      ` more ${each} would go to businesses ${where} than in ${period}.`,
    ],
    points: (points, where, period) => ['Then ', `${points} percentage points`, ` more would go to businesses ${where} than in ${period}.`],
    noTotal: (period) => `How much money that is we cannot say: the total of ${period} is not known.`,
    noCurrency: 'It does not say in which currency.',
    each: (isYear) => (isYear ? 'a year' : 'in such a period'),
    assumptions: 'We pretend that:',
    same: (period, total) => `as much is bought as in ${period}${total ? `: ${total}` : ''};`,
    moves: (where) => `what is added ${where} is no longer bought farther away;`,
    forSale: 'it is for sale there, at the same price.',
    band: 'The outcome has a lowest and a highest value, because what was measured has them too.',
    needsUnknown: 'At this much, money would have to move of which we do not know where it goes now.',
    around: (times, amount, each) => [
      `If those who get it spend part of it close by again, it counts ${times} times: together `,
      `about ${amount}`,
      ` ${each}. That too is thought, not measured.`,
    ],
    multiplier: (name, value) => `Measured, for ${name}, is only how often a euro goes round close by: ${value} times (LM3).`,
    formula:
      'LM3 is what comes in, plus what of that is spent close by, plus what of that is spent close by once more, divided by what came in: (R1 + R2 + R3) / R1. It is at least 1 and at most 3. The method is by the New Economics Foundation.',
    noDefinition: 'It does not say how that was measured.',
    back: (period) => `Back to ${period}`,
    target: (year, share) => `Target ${year}: ${share}`,
  },
};
