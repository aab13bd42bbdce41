import type { Messages } from '@wijkwelvaartswerk/kit';

interface Words {
  outside: string;
}

export const messages: Messages<Words> = {
  nl: { outside: 'Buiten de wijk' },
  en: { outside: 'Outside the neighbourhood' },
};
