import type { Member } from '@wijkwelvaartswerk/contract';
import type { Messages } from '@wijkwelvaartswerk/kit';

type Role = Member['role'];

export interface CoalitionWords {
  title: (neighbourhood: string) => string;
  lead: (all: number, residents: number) => string;
  roles: Record<Role, string>;
  /** Who takes part without a name. */
  someone: Record<Role, string>;
  someoneOf: (organisation: string) => string;
  nameless: string;
  bond: string;
  contact: (name: string) => string;
  mail: string;
  call: string;
  allMembers: (count: number) => string;
  fewerMembers: string;
  compensation: string;
  budget: string;
  paid: string;
  left: string;
  over: string;
  perhaps: string;
  documents: string;
  example: string;
  empty: string;
}

export const coalitionMessages: Messages<CoalitionWords> = {
  nl: {
    title: (neighbourhood) => `Wie doet er mee in ${neighbourhood}?`,
    lead: (all, residents) =>
      all === 1 ? 'Er doet nu één mee.' : `Er doen er ${all} mee. Daarvan ${residents === 1 ? 'is 1' : `zijn ${residents}`} van bewoners.`,
    roles: {
      'resident-group': 'Bewoners',
      official: 'Ambtenaren',
      partner: 'Partners',
      expert: 'Deskundigen',
      broker: 'Verbinders',
    },
    someone: {
      'resident-group': 'Een buurtbewoner',
      official: 'Een ambtenaar',
      partner: 'Iemand van een partner',
      expert: 'Een deskundige',
      broker: 'Een verbinder',
    },
    someoneOf: (organisation) => `Iemand van ${organisation}`,
    nameless: 'Nog zonder naam',
    bond: 'Band met de wijk:',
    contact: (name) => `Contact met ${name}`,
    mail: 'Mail',
    call: 'Bel',
    allMembers: (count) => `Toon nog ${count}`,
    fewerMembers: 'Toon minder',
    compensation: 'Vergoeding voor bewoners',
    budget: 'Begroot',
    paid: 'Betaald',
    left: 'Nog over',
    over: 'Meer betaald dan begroot',
    perhaps: 'Omlijnd met streepjes: misschien.',
    documents: 'Wat is afgesproken',
    example: 'Deze deelnemers en bedragen zijn verzonnen, om te laten zien hoe het werkt.',
    empty: 'Hier staat nog niet wie er meedoet',
  },
  en: {
    title: (neighbourhood) => `Who takes part in ${neighbourhood}?`,
    lead: (all, residents) =>
      all === 1 ? 'One takes part now.' : `${all} take part. ${residents} of them ${residents === 1 ? 'is' : 'are'} residents.`,
    roles: {
      'resident-group': 'Residents',
      official: 'Officials',
      partner: 'Partners',
      expert: 'Experts',
      broker: 'Brokers',
    },
    someone: {
      'resident-group': 'A resident',
      official: 'An official',
      partner: 'Someone of a partner',
      expert: 'An expert',
      broker: 'A broker',
    },
    someoneOf: (organisation) => `Someone of ${organisation}`,
    nameless: 'Without a name yet',
    bond: 'Tie with the neighbourhood:',
    contact: (name) => `Contact ${name}`,
    mail: 'Mail',
    call: 'Call',
    allMembers: (count) => `Show ${count} more`,
    fewerMembers: 'Show fewer',
    compensation: 'Payment for residents',
    budget: 'Set aside',
    paid: 'Paid',
    left: 'Left',
    over: 'Paid more than was set aside',
    perhaps: 'With a dashed edge: perhaps.',
    documents: 'What was agreed',
    example: 'These members and amounts are invented, to show how it works.',
    empty: 'It does not say yet who takes part',
  },
};
