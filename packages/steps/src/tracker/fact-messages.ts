import type { Anchoring, HomeBase, Member, Pledge } from '@wijkwelvaartswerk/contract';
import type { Messages } from '@wijkwelvaartswerk/kit';

export interface FactWords {
  members: string;
  role: Record<Member['role'], string>;
  compensation: string;
  /** `€ 10.000, waarvan € 4.000 betaald` */
  paid: (budget: string, paid: string) => string;
  asOf: (date: string) => string;
  documents: string;
  anchors: string;
  financeCircle: string;
  pledge: Record<Pledge['status'], string>;
  homeBase: string;
  tenure: Record<HomeBase['tenure'], string>;
  until: (date: string) => string;
  budget: string;
  year: (year: number, amount: string) => string;
  temporary: (amount: string) => string;
  governance: string;
  council: (residents: string, seats: string) => string;
  charter: string;
  team: string;
  fte: (fte: string) => string;
  network: string;
  exchange: string;
  direction: Record<NonNullable<Anchoring['exchange']>[number]['direction'], string>;
  since: (date: string) => string;
  programme: string;
  example: string;
}

export const factMessages: Messages<FactWords> = {
  nl: {
    members: 'Wie doen er mee?',
    role: { 'resident-group': 'bewonersgroep', official: 'ambtenaar', broker: 'verbinder', expert: 'deskundige', partner: 'partner' },
    compensation: 'Vergoeding voor bewoners',
    paid: (budget, paid) => `${budget}, waarvan ${paid} betaald`,
    asOf: (date) => `stand ${date}`,
    documents: 'Documenten',
    anchors: 'Ankers die meedoen',
    financeCircle: 'Financiële cirkel',
    pledge: { asked: 'gevraagd', pledged: 'toegezegd', paid: 'betaald' },
    homeBase: 'Plek in de wijk',
    tenure: { owned: 'eigendom', 'permanent-lease': 'vaste huur of erfpacht', temporary: 'tijdelijk' },
    until: (date) => `tot en met ${date}`,
    budget: 'Geld voor meer jaren',
    year: (year, amount) => `${year}: ${amount} vast`,
    temporary: (amount) => `daarnaast ${amount} tijdelijk`,
    governance: 'Bestuur',
    council: (residents, seats) => `${residents} van de ${seats} zetels voor bewoners`,
    charter: 'Statuten of handvest',
    team: 'Team bij de gemeente',
    fte: (fte) => `${fte} fte`,
    network: 'Netwerk',
    exchange: 'Uitwissel-FTE',
    direction: { 'to-community': 'van de gemeente naar de buurt', 'to-municipality': 'van de buurt naar de gemeente' },
    since: (date) => `sinds ${date}`,
    programme: 'Onderdeel van',
    example: 'voorbeeld',
  },
  en: {
    members: 'Who takes part?',
    role: { 'resident-group': 'residents’ group', official: 'official', broker: 'broker', expert: 'expert', partner: 'partner' },
    compensation: 'Payment for residents',
    paid: (budget, paid) => `${budget}, of which ${paid} paid`,
    asOf: (date) => `as of ${date}`,
    documents: 'Documents',
    anchors: 'Anchors that take part',
    financeCircle: 'Financial circle',
    pledge: { asked: 'asked', pledged: 'pledged', paid: 'paid' },
    homeBase: 'Place in the neighbourhood',
    tenure: { owned: 'owned', 'permanent-lease': 'permanent lease', temporary: 'temporary' },
    until: (date) => `until ${date}`,
    budget: 'Money for several years',
    year: (year, amount) => `${year}: ${amount} structural`,
    temporary: (amount) => `and ${amount} temporary`,
    governance: 'Governance',
    council: (residents, seats) => `${residents} of ${seats} seats for residents`,
    charter: 'Charter',
    team: 'Team at the municipality',
    fte: (fte) => `${fte} FTE`,
    network: 'Network',
    exchange: 'Exchange of posts',
    direction: { 'to-community': 'from municipality to neighbourhood', 'to-municipality': 'from neighbourhood to municipality' },
    since: (date) => `since ${date}`,
    programme: 'Part of',
    example: 'example',
  },
};
