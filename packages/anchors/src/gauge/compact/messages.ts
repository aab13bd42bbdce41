import type { Messages } from '@wijkwelvaartswerk/kit';

interface Words {
  more: string;
}

export const messages: Messages<Words> = {
  nl: { more: 'Uitleg en bron' },
  en: { more: 'Explanation and source' },
};
