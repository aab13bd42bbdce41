/** Languages a text can be asked in. The widgets themselves speak Dutch and English; a dossier's texts may have more. */
export type Language = 'nl' | 'nl-x-b1' | 'en';

/** The words of a widget in each language it speaks itself. */
export interface Messages<Words> {
  readonly nl: Words;
  readonly en: Words;
}

/** A widget's own words in this language. Plain Dutch uses the Dutch ones: those are plain already. */
export function wordsIn<Words>(messages: Messages<Words>, language: Language): Words {
  return messages[language === 'en' ? 'en' : 'nl'];
}

/** The language to speak in: the element's own, else that of the nearest `lang` around it, through shadow roots; else the dossier's; else Dutch. */
export function languageOf(element: HTMLElement, fallback?: string): Language {
  return spoken(element.lang) ?? spoken(nearestLang(element)) ?? spoken(fallback) ?? 'nl';
}

const readers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls `changed` when a `lang` somewhere on the page changes, until the function it returns is called. One observer serves all. */
export function watchLanguage(changed: () => void): () => void {
  readers.add(changed);
  if (!observer) {
    observer = new MutationObserver(() => readers.forEach((tell) => tell()));
    observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  }
  return () => {
    readers.delete(changed);
    if (readers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}

function nearestLang(element: Element): string | undefined {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const lang = at.closest('[lang]:not([lang=""])')?.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function spoken(tag: string | undefined): Language | undefined {
  const language = tag?.toLowerCase();
  if (language === 'nl-x-b1') return language;
  const primary = language?.split('-')[0];
  return primary === 'nl' || primary === 'en' ? primary : undefined;
}
