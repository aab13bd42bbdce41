import type { Messages } from '@wijkwelvaartswerk/kit';

/** What a calendar file says besides what the widget says. */
interface CalendarWords {
  invented: string;
  inventedNote: string;
  readMore: (address: string) => string;
}

export const calendarMessages: Messages<CalendarWords> = {
  nl: {
    invented: 'voorbeeld',
    inventedNote: 'Deze bijeenkomst is verzonnen, om te laten zien hoe het werkt.',
    readMore: (address) => `Meer lezen: ${address}`,
  },
  en: {
    invented: 'example',
    inventedNote: 'This meeting is invented, to show how it works.',
    readMore: (address) => `Read more: ${address}`,
  },
};
