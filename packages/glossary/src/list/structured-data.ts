import { vouch } from '@wijkwelvaartswerk/kit';
import type { Entry } from '../model.js';
import { termAddress, withoutFragment } from './addresses.js';

/** What search engines are told. */
export interface Told {
  readonly entries: readonly Entry[];
  /** Name of the list. */
  readonly name: string;
  /** Language it is shown in, as a BCP 47 tag. */
  readonly language: string;
  /** Whether there is a link to each term. */
  readonly share: boolean;
}

/** The terms as a `DefinedTermSet` of schema.org: https://schema.org/DefinedTermSet. `page`: its address. */
export function definedTermSet({ entries, name, language, share }: Told, page: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name,
    inLanguage: language,
    url: withoutFragment(page),
    hasDefinedTerm: entries.map(({ id, name: own, others, aliases, definition }) => {
      const alternateName = [...others.map(({ text }) => text), ...aliases];
      return {
        '@type': 'DefinedTerm',
        termCode: id,
        name: own.text,
        ...(alternateName.length > 0 && { alternateName }),
        description: definition.paragraphs.join('\n\n'),
        inLanguage: definition.lang,
        ...(share && { url: termAddress(id, page) }),
      };
    }),
  };
}

/** Keeps the data in a script inside the list, where search engines look: not in its shadow. Takes it away when there is nothing to tell. */
export function writeData(list: Element, told: Told | undefined): void {
  list.querySelector(':scope > script[data-www-terms]')?.remove();
  const script = told && scriptWith(told);
  if (script) list.append(script);
}

/** Nothing where a page wants someone to vouch for the text of a script, whatever its type, and does not allow us to. */
function scriptWith(told: Told): HTMLScriptElement | undefined {
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href || location.href;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['wwwTerms'] = '';
  try {
    // No text in it can end the script, should the page be saved.
    script.text = vouch().createScript(JSON.stringify(definedTermSet(told, page)).replaceAll('<', '\\u003c'));
    return script;
  } catch {
    return undefined;
  }
}
