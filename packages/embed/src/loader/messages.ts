/** What the loader says itself; it comes before what widgets share, so it has none of it. */
interface Words {
  unknown: (name: string, names: string) => string;
  failed: string;
}

const nl: Words = {
  unknown: (name, names) => `Het onderdeel “${name}” bestaat niet. Kies uit: ${names}.`,
  failed: 'Dit onderdeel kon niet worden geladen. Laad de pagina opnieuw om het nog eens te proberen.',
};

const en: Words = {
  unknown: (name, names) => `There is no widget “${name}”. Choose from: ${names}.`,
  failed: 'This part could not be loaded. Reload the page to try again.',
};

/** In the language of the page around; by default Dutch. */
export function wordsAt(place: Element): Words {
  const language = place.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? '';
  return /^en(-|$)/i.test(language) ? en : nl;
}
