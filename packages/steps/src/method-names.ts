import type { LocalText } from '@wijkwelvaartswerk/contract';

// What the method calls its steps and terms, without what it says of them: that weighs 8 KB, and a widget that only names them can do without.

export const methodSteps: readonly { readonly id: string; readonly number: number; readonly short: LocalText }[] = [
  { id: 'stap-1', number: 1, short: { nl: 'Team', en: 'Team' } },
  { id: 'stap-2', number: 2, short: { nl: 'Probleem en kaart', en: 'Problem and map' } },
  { id: 'stap-3', number: 3, short: { nl: 'Leren', en: 'Learning' } },
  { id: 'stap-4', number: 4, short: { nl: 'Ankers', en: 'Anchors' } },
  { id: 'stap-5', number: 5, short: { nl: 'Verankeren', en: 'Making it last' } },
];

export const methodTerms: readonly { readonly id: string; readonly term: LocalText }[] = [
  { id: 'ankerorganisatie', term: { nl: 'Ankerorganisatie', en: 'Anchor institution' } },
  { id: 'assemblee', term: { nl: 'Assemblee', en: 'Assembly' } },
  { id: 'commons', term: { nl: 'Commons', en: 'Commons' } },
  { id: 'community-wealth-building', term: { nl: 'Community Wealth Building', en: 'Community wealth building' } },
  { id: 'cooperatief', term: { nl: 'Coöperatief of coöperatie', en: 'Worker cooperative or cooperative company' } },
  { id: 'democratisering-van-de-economie', term: { nl: 'Democratisering van de economie', en: 'Democratising the economy' } },
  { id: 'donuteconomie', term: { nl: 'Donuteconomie', en: 'Doughnut economics' } },
  { id: 'kapitaalstromen', term: { nl: 'Kapitaalstromen', en: 'Capital flows' } },
  { id: 'waarde', term: { nl: 'Waarde', en: 'Value' } },
  { id: 'wijkwelvaartswerk', term: { nl: 'WijkWelvaartsWerk', en: 'WijkWelvaartsWerk' } },
];
