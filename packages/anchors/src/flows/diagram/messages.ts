import type { Messages } from '@wijkwelvaartswerk/kit';

interface Words {
  /** What the picture is; `sums`: what comes in, stays and leaves. */
  picture: (sums: string) => string;
  /** Above the flows that can be chosen in it. */
  choose: string;
  neighbourhood: string;
  perhaps: string;
}

export const messages: Messages<Words> = {
  nl: {
    picture: (sums) => `Stroomschema. ${sums}. De tabel zegt hetzelfde.`,
    choose: 'Kies een stroom in het schema',
    neighbourhood: 'De wijk',
    perhaps: 'niet zeker',
  },
  en: {
    picture: (sums) => `Flow diagram. ${sums}. The table says the same.`,
    choose: 'Choose a flow in the diagram',
    neighbourhood: 'The neighbourhood',
    perhaps: 'not certain',
  },
};
