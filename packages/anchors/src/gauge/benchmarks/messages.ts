import type { Messages } from '@wijkwelvaartswerk/kit';

interface Words {
  title: string;
  /** Why these figures cannot simply be compared. */
  why: string;
  total: (amount: string) => string;
  noTotal: string;
  /** Said where only amounts are known. */
  noShare: string;
  unknown: (share: string) => string;
  target: (year: number, share: string, where: string) => string;
  /** Before a definition. */
  local: string;
  noFigure: string;
}

export const messages: Messages<Words> = {
  nl: {
    title: 'Ter vergelijking: elders gemeten',
    why: 'Deze cijfers zijn van anderen. Je kunt ze niet zomaar naast die van hier leggen: ieder telt een ander gebied, andere jaren en andere inkoop, soms in een andere munt. Daarom is dit geen ranglijst. Wat ‘lokaal’ is, staat er steeds bij.',
    total: (amount) => `Alles bij elkaar: ${amount}.`,
    noTotal: 'Om hoeveel geld het in totaal gaat, is niet bekend.',
    noShare: 'Welk deel van alle inkoop dat is, weten we niet: het totaal is niet bekend.',
    unknown: (share) => `Van ${share} is niet bekend waar het heen ging.`,
    target: (year, share, where) => `Doel ${year}: ${share} ${where}.`,
    local: 'Wat is daar ‘lokaal’?',
    noFigure: 'Er staat geen cijfer bij.',
  },
  en: {
    title: 'For comparison: measured elsewhere',
    why: 'These figures are from others. You cannot simply put them beside those from here: each counts another area, other years and other purchases, sometimes in another currency. So this is no ranking. What is ‘local’ is said with each.',
    total: (amount) => `All in all: ${amount}.`,
    noTotal: 'How much money it is in total is not known.',
    noShare: 'What share of all purchases that is, we do not know: the total is not known.',
    unknown: (share) => `Of ${share} it is not known where it went.`,
    target: (year, share, where) => `Target ${year}: ${share} ${where}.`,
    local: 'What is ‘local’ there?',
    noFigure: 'There is no figure.',
  },
};
