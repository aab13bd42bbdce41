import type { Messages } from '@wijkwelvaartswerk/kit';
import type { Difference } from '../several/comparing.js';

interface Words {
  more: string;
  differ: (differences: string) => string;
  differences: Record<Difference, string>;
}

export const messages: Messages<Words> = {
  nl: {
    more: 'Uitleg en bron',
    differ: (differences) => `Deze cijfers kun je niet zomaar vergelijken. Niet overal gelijk: ${differences}.`,
    differences: { period: 'de periode', currency: 'de munt', definition: 'wat ‘lokaal’ is', area: 'het gebied' },
  },
  en: {
    more: 'Explanation and source',
    differ: (differences) => `These figures cannot simply be compared. Not the same everywhere: ${differences}.`,
    differences: { period: 'the period', currency: 'the currency', definition: 'what ‘local’ is', area: 'the area' },
  },
};
