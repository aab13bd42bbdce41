import type { Dossier, Step } from '@wijkwelvaartswerk/contract';

/** The day the tests take for today. */
export const today = '2026-11-20';

export const evidence = [{ title: 'Verslag' }];

/** A step with the method's own title, as far as `more` does not say otherwise. */
export const step = (number: number, more: Partial<Step> = {}): Step => ({
  id: `s${number}`,
  number,
  title: `Titel ${number}`,
  status: 'todo',
  ...more,
});

export const dossierOf = (steps?: Step[], more: Partial<Dossier> = {}): Dossier => ({
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord' },
  ...(steps && { steps }),
  ...more,
});

/** A neighbourhood in the middle of it: one step done, one late, three to come. */
export const noord: Dossier = dossierOf(
  [
    step(1, {
      id: 'stap-1',
      title: { nl: 'WijkWelvaartsWerk doet de wijk zelf', en: 'The neighbourhood does it itself' },
      status: 'done',
      planned: { from: '2026-01', to: '2026-03' },
      actual: { from: '2026-01', to: '2026-04' },
      outcome: { nl: 'Een team van ambtenaren en bewoners.', en: 'A team of officials and residents.' },
      evidence: [{ title: 'Afspraken', url: 'afspraken.html', date: '2026-04-21' }],
    }),
    step(2, {
      id: 'stap-2',
      title: { nl: 'Omschrijf met elkaar het echte probleem', en: 'Describe the real problem together' },
      status: 'doing',
      planned: { from: '2026-04', to: '2026-09' },
      actual: { from: '2026-05' },
      outcome: 'een nieuw verhaal over de buurt',
      tasks: [
        { id: 'assemblee', title: 'Assemblee met de hele buurt', status: 'done', owner: 'opbouwwerker' },
        { id: 'kaart', title: 'Kaart van de wijk maken', status: 'doing' },
        { id: 'bespreken', title: 'Analyse bespreken', status: 'todo' },
      ],
      evidence: [
        { title: 'Verslag van de assemblee', url: 'verslag.html', date: '2026-06-20', meeting: 'juni' },
        { title: 'Het plein op de kaart', place: 'plein' },
      ],
    }),
    step(3, { id: 'stap-3', planned: { from: '2026-10', to: '2027-03' } }),
    step(4, { id: 'stap-4', planned: { from: '2027-04', to: '2027-12' } }),
    step(5, { id: 'stap-5', planned: { from: '2027' } }),
  ],
  {
    updated: '2026-11-20',
    meetings: [{ id: 'juni', kind: 'assembly', title: 'Assemblee van juni', start: '2026-06-14T14:00+02:00' }],
    plans: [{ id: 'tuin', title: 'Buurttuin', stage: 'pilot', step: 'stap-3', example: true }],
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
                geometry: { type: 'Point', coordinates: [4.9, 52.4] },
                properties: { name: 'Bezaanjachtplein' },
              },
            ],
          },
        },
      ],
    },
  },
);
