import type { Term } from '@wijkwelvaartswerk/contract';
import type { MethodStep } from '@wijkwelvaartswerk/toolkit';

// What the method calls its steps and terms, without what it says of them: that weighs 8 KB, and a widget that only names them can do without.

export const methodSteps: readonly Pick<MethodStep, 'id' | 'number' | 'title' | 'short'>[] = [
  {
    id: 'stap-1',
    number: 1,
    title: { nl: 'WijkWelvaartsWerk doet de wijk zelf', en: 'The neighbourhood does it itself' },
    short: { nl: 'Team', en: 'Team' },
  },
  {
    id: 'stap-2',
    number: 2,
    title: { nl: 'Omschrijf met elkaar het echte probleem', en: 'Describe the real problem together' },
    short: { nl: 'Probleem en kaart', en: 'Problem and map' },
  },
  {
    id: 'stap-3',
    number: 3,
    title: { nl: 'Leer met elkaar van de toekomst', en: 'Learn from the future together' },
    short: { nl: 'Leren', en: 'Learning' },
  },
  {
    id: 'stap-4',
    number: 4,
    title: { nl: 'Bouw aan de ankers van de wijkeconomie', en: 'Build the anchors of the local economy' },
    short: { nl: 'Ankers', en: 'Anchors' },
  },
  {
    id: 'stap-5',
    number: 5,
    title: { nl: 'Veranker het WijkWelvaartsWerk in de toekomst', en: 'Anchor the work in the future' },
    short: { nl: 'Verankeren', en: 'Making it last' },
  },
];

export const methodTerms: readonly Pick<Term, 'id' | 'term'>[] = [
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
