import type { SourceRef } from '@wijkwelvaartswerk/contract';

/** Where the method comes from. The facts are the toolkit's; the words in this package are ours. */
export const toolkitSource = {
  title: {
    nl: 'Toolkit WijkWelvaartsWerk (project 2020–2021)',
    en: 'WijkWelvaartsWerk toolkit (project 2020–2021)',
  },
  publisher: 'De 99 van Amsterdam en Stichting Commons Network',
} satisfies SourceRef;
