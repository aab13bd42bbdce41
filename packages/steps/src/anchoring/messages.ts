import type { Exchange, HomeBase } from '@wijkwelvaartswerk/contract';
import type { Messages } from '@wijkwelvaartswerk/kit';
import type { FactName } from './model.js';

export interface AnchoringWords {
  title: (neighbourhood: string) => string;
  lead: (known: number, all: number) => string;
  fact: Record<FactName, string>;
  /** What is not filled in. */
  unknown: Record<FactName, string>;
  tenure: Record<HomeBase['tenure'], string>;
  until: (date: string) => string;
  wasUntil: (date: string) => string;
  structural: (amount: string) => string;
  temporary: (amount: string) => string;
  legend: { structural: string; temporary: string; perhaps: string };
  apart: string;
  seats: (residents: string, seats: string) => string;
  noSeats: string;
  tooManySeats: (residents: string, seats: string) => string;
  charter: string;
  team: string;
  withoutEnd: string;
  fte: (fte: string) => string;
  direction: Record<Exchange['direction'], string>;
  since: (date: string) => string;
  from: (date: string) => string;
  notYet: string;
  network: string;
  programme: string;
  documents: string;
  example: string;
  empty: string;
}

export const anchoringMessages: Messages<AnchoringWords> = {
  nl: {
    title: (neighbourhood) => `Hoe het werk in ${neighbourhood} blijft bestaan`,
    lead: (known, all) =>
      known === all
        ? `Over alle ${all} de dingen die daarvoor nodig zijn, staat hier iets.`
        : `Over ${known} van de ${all} dingen staat hier al iets.`,
    fact: {
      home: 'Een eigen plek',
      budget: 'Geld voor meer jaren',
      governance: 'Bewoners in het bestuur',
      people: 'Mensen die het doen',
      network: 'Netwerk en afspraken',
    },
    unknown: {
      home: 'Nog niet bekend waar, en tot wanneer.',
      budget: 'Nog niet bekend hoeveel geld er is, en voor hoelang.',
      governance: 'Nog niet bekend wie er beslist.',
      people: 'Nog niet bekend hoeveel mensen hieraan werken.',
      network: 'Nog niet bekend met wie, en wat er is vastgelegd.',
    },
    tenure: { owned: 'eigendom', 'permanent-lease': 'vaste huur of erfpacht', temporary: 'tijdelijk' },
    until: (date) => `tot en met ${date}`,
    wasUntil: (date) => `liep tot en met ${date}`,
    structural: (amount) => `${amount} vast`,
    temporary: (amount) => `${amount} tijdelijk`,
    legend: { structural: 'vast: komt elk jaar terug', temporary: 'tijdelijk: houdt een keer op', perhaps: 'misschien' },
    apart: 'De balken van verschillende munten kun je niet met elkaar vergelijken.',
    seats: (residents, seats) => `${residents} van de ${seats} zetels zijn van bewoners`,
    noSeats: 'Het bestuur heeft nog geen zetels',
    tooManySeats: (residents, seats) => `${residents} zetels van bewoners en ${seats} zetels in het geheel: dat kan niet allebei kloppen`,
    charter: 'Statuten of handvest',
    team: 'Team bij de gemeente',
    withoutEnd: 'zonder einddatum',
    fte: (fte) => `${fte} fte`,
    direction: { 'to-community': 'Van de gemeente naar de buurt', 'to-municipality': 'Van de buurt naar de gemeente' },
    since: (date) => `sinds ${date}`,
    from: (date) => `vanaf ${date}`,
    notYet: 'nog niet bekend',
    network: 'Netwerk',
    programme: 'Onderdeel van',
    documents: 'Vastgelegd',
    example: 'Deze cijfers en afspraken zijn verzonnen, om te laten zien hoe het werkt.',
    empty: 'Hier staat nog niet hoe het werk blijft bestaan',
  },
  en: {
    title: (neighbourhood) => `How the work in ${neighbourhood} will last`,
    lead: (known, all) =>
      known === all
        ? `Something is known of all ${all} things that takes.`
        : `Something is known of ${known} of the ${all} things that takes.`,
    fact: {
      home: 'A place of its own',
      budget: 'Money for several years',
      governance: 'Residents who decide',
      people: 'People to do it',
      network: 'Network and agreements',
    },
    unknown: {
      home: 'Not known yet where, and until when.',
      budget: 'Not known yet how much money there is, and for how long.',
      governance: 'Not known yet who decides.',
      people: 'Not known yet how many people work on this.',
      network: 'Not known yet with whom, and what was laid down.',
    },
    tenure: { owned: 'owned', 'permanent-lease': 'permanent lease', temporary: 'temporary' },
    until: (date) => `until ${date}`,
    wasUntil: (date) => `ended ${date}`,
    structural: (amount) => `${amount} structural`,
    temporary: (amount) => `${amount} temporary`,
    legend: { structural: 'structural: comes back every year', temporary: 'temporary: will end', perhaps: 'perhaps' },
    apart: 'Bars of different currencies cannot be compared.',
    seats: (residents, seats) => `${residents} of ${seats} seats are held by residents`,
    noSeats: 'The council has no seats yet',
    tooManySeats: (residents, seats) => `${residents} seats for residents and ${seats} seats in all: they cannot both be right`,
    charter: 'Charter',
    team: 'Team at the municipality',
    withoutEnd: 'without an end date',
    fte: (fte) => `${fte} FTE`,
    direction: { 'to-community': 'From municipality to neighbourhood', 'to-municipality': 'From neighbourhood to municipality' },
    since: (date) => `since ${date}`,
    from: (date) => `from ${date}`,
    notYet: 'not known yet',
    network: 'Network',
    programme: 'Part of',
    documents: 'Laid down',
    example: 'These figures and agreements are invented, to show how it works.',
    empty: 'It does not say yet how the work will last',
  },
};
