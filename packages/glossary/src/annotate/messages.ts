import type { Messages } from '@wijkwelvaartswerk/kit';

/** What a glossary says when the terms in the page's own text cannot be explained. */
export interface Words {
  selector: (selector: string) => string;
  script: string;
}

export const messages: Messages<Words> = {
  nl: {
    selector: (selector) => `In “annotate” staat “${selector}”. Dat is geen selector. Schrijf bijvoorbeeld “#artikel”.`,
    script: 'De begrippen in de tekst hebben nu geen uitleg. Je vindt ze wel in deze lijst.',
  },
  en: {
    selector: (selector) => `“annotate” says “${selector}”. That is not a selector. Write “#article”, for example.`,
    script: 'The terms in the text have no explanation now. You do find them in this list.',
  },
};
