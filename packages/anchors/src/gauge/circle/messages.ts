import type { Pledge } from '@wijkwelvaartswerk/contract';
import type { Messages } from '@wijkwelvaartswerk/kit';
import type { Apart } from './model.js';

interface Words {
  title: string;
  about: string;
  /** As the steps say it. */
  status: Record<Pledge['status'], string>;
  noName: string;
  noAmount: string;
  belowZero: (name: string) => string;
  /** Amounts of one status, in words. */
  sum: (status: string, amounts: string, without: number) => string;
  notAdded: string;
  apart: Record<Apart, string>;
  /** Before an anchor's own pledge. */
  own: string;
  /** Before what was counted. */
  counted: string;
  noDefinition: string;
}

export const messages: Messages<Words> = {
  nl: {
    title: 'Financiële cirkel',
    about: 'Wie samen geld bijeenbrengen voor de wijk, en hoe zeker dat is.',
    status: { asked: 'gevraagd', pledged: 'toegezegd', paid: 'betaald' },
    noName: 'Naam niet genoemd',
    noAmount: 'bedrag niet genoemd',
    belowZero: (name) => `Bij ${name} staat een bedrag onder nul. Dat tellen we niet mee.`,
    sum: (status, amounts, without) =>
      amounts ? `${status} ${amounts}${without > 0 ? `, en ${without} zonder bedrag` : ''}` : `${status} ${without} keer zonder bedrag`,
    notAdded: 'Wat gevraagd, toegezegd en betaald is, tellen we niet bij elkaar op.',
    apart: {
      currency: 'Bedragen in verschillende munten ook niet.',
      period: 'Bedragen voor verschillende jaren ook niet.',
      definition: 'Bedragen die anders geteld zijn ook niet.',
    },
    own: 'In de financiële cirkel',
    counted: 'Wat is hier geteld?',
    noDefinition: 'Er staat niet bij wat in deze bedragen is meegeteld.',
  },
  en: {
    title: 'Financial circle',
    about: 'Who raise money for the neighbourhood together, and how sure that is.',
    status: { asked: 'asked', pledged: 'pledged', paid: 'paid' },
    noName: 'Name not given',
    noAmount: 'amount not given',
    belowZero: (name) => `For ${name} there is an amount below zero. We do not count it.`,
    sum: (status, amounts, without) =>
      amounts ? `${status} ${amounts}${without > 0 ? `, and ${without} without an amount` : ''}` : `${status} ${without} without an amount`,
    notAdded: 'What was asked, pledged and paid is not added together.',
    apart: {
      currency: 'Nor are amounts in different currencies.',
      period: 'Nor are amounts for different years.',
      definition: 'Nor are amounts that were counted differently.',
    },
    own: 'In the financial circle',
    counted: 'What was counted here?',
    noDefinition: 'It does not say what was counted in these amounts.',
  },
};
