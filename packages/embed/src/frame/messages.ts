/** What the frame page says itself. */
interface Words {
  refused: string;
}

export const messages: { readonly nl: Words; readonly en: Words } = {
  nl: {
    refused: 'Deze pagina laat dit bestand niet zien: het staat op een andere site. De beheerder van deze pagina kan die site toelaten.',
  },
  en: {
    refused: 'This page does not show that file: it is on another site. Who looks after this page can allow that site.',
  },
};
