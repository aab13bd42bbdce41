import type { Dossier, Step } from '@wijkwelvaartswerk/contract';

/** The day of all stories, so that they look the same tomorrow. */
export const today = new Date(2026, 10, 20);

/** Invented: a neighbourhood with one step done and one that takes longer than planned. */
export const steps: readonly Step[] = [
  {
    id: 'stap-1',
    number: 1,
    title: { nl: 'WijkWelvaartsWerk doet de wijk zelf', en: 'The neighbourhood does it itself' },
    status: 'done',
    planned: { from: '2026-01', to: '2026-03' },
    actual: { from: '2026-01', to: '2026-04' },
    outcome: { nl: 'Een team van wijkambtenaren en actieve bewoners.', en: 'A team of officials from the area and active residents.' },
    evidence: [{ title: { nl: 'Afspraken van het team', en: 'Agreements of the team' }, url: 'afspraken.html', date: '2026-04-21' }],
  },
  {
    id: 'stap-2',
    number: 2,
    title: { nl: 'Omschrijf met elkaar het echte probleem', en: 'Describe the real problem together' },
    status: 'doing',
    planned: { from: '2026-04', to: '2026-09' },
    actual: { from: '2026-05' },
    outcome: { nl: 'een nieuw verhaal over de buurt, met een kaart.', en: 'a new story about the neighbourhood, with a map.' },
    tasks: [
      { id: 'assemblee', title: { nl: 'Assemblee met de hele buurt', en: 'Assembly with the whole neighbourhood' }, status: 'done' },
      { id: 'kaart', title: { nl: 'Kaart van de wijk maken', en: 'Make a map' }, status: 'doing', owner: 'studenten uit de buurt' },
      { id: 'analyse', title: { nl: 'Probleemanalyse schrijven', en: 'Write down the problem' }, status: 'doing' },
      { id: 'bespreken', title: { nl: 'Analyse bespreken met de buurt', en: 'Discuss it with the neighbourhood' }, status: 'todo' },
    ],
    evidence: [
      { title: { nl: 'Verslag van de assemblee', en: 'Report of the assembly' }, url: 'verslag.html', date: '2026-06-20', meeting: 'juni' },
      { title: { nl: 'Het plein op de kaart gezet', en: 'The square put on the map' }, place: 'plein' },
    ],
  },
  {
    id: 'stap-3',
    number: 3,
    title: { nl: 'Leer met elkaar van de toekomst', en: 'Learn from the future together' },
    status: 'todo',
    planned: { from: '2026-10', to: '2027-03' },
  },
  {
    id: 'stap-4',
    number: 4,
    title: { nl: 'Bouw aan de ankers van de wijkeconomie', en: 'Build the anchors of the local economy' },
    status: 'todo',
    planned: { from: '2027-04', to: '2027-12' },
  },
  {
    id: 'stap-5',
    number: 5,
    title: { nl: 'Veranker het WijkWelvaartsWerk in de toekomst', en: 'Anchor the work in the future' },
    status: 'todo',
    planned: { from: '2027-01', to: '2027-12' },
  },
];

export const underWay: Dossier = {
  version: 1,
  language: 'nl',
  updated: '2026-11-20',
  neighbourhood: { name: 'Noord' },
  steps: [...steps],
  meetings: [
    {
      id: 'juni',
      kind: 'assembly',
      title: { nl: 'Assemblee van juni', en: 'June assembly' },
      start: '2026-06-14T14:00+02:00',
      end: '2026-06-14T17:00+02:00',
      place: 'plein',
      decisions: [{ nl: 'We zoeken uit wie de winkelpanden bezit.', en: 'We find out who owns the shops.' }],
    },
    {
      id: 'december',
      kind: 'assembly',
      title: { nl: 'Assemblee: klopt ons verhaal?', en: 'Assembly: is our story right?' },
      start: '2026-12-10T19:30+01:00',
      end: '2026-12-10T21:30+01:00',
      step: 'stap-2',
    },
    {
      id: 'leren',
      kind: 'inspiration',
      title: { nl: 'Leeravond over samen wonen', en: 'Evening about living together' },
      start: '2027-01-21T19:30+01:00',
      step: 'stap-3',
      cancelled: true,
    },
    { id: 'feest', kind: 'other', title: { nl: 'Buurtfeest', en: 'Street party' }, start: '2027-05-29' },
  ],
  plans: [{ id: 'tuin', title: { nl: 'Buurttuin', en: 'Community garden' }, stage: 'pilot', step: 'stap-3' }],
  map: {
    layers: [
      {
        id: 'plekken',
        kind: 'places',
        title: 'Plekken',
        features: {
          type: 'FeatureCollection',
          features: [
            {
              type: 'Feature',
              id: 'plein',
              geometry: { type: 'Point', coordinates: [4.945, 52.397] },
              properties: { name: 'Bezaanjachtplein' },
            },
          ],
        },
      },
    ],
  },
};

/** The same neighbourhood with other steps: what changes, by number. */
export const changed = (changes: Record<number, Partial<Step>>): Dossier => ({
  ...underWay,
  steps: steps.map((step) => ({ ...step, ...changes[step.number] })),
});
