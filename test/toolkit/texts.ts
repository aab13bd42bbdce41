import type { LocalText } from '@wijkwelvaartswerk/contract';
import { expect } from '@open-wc/testing';

/** Every text is there in every language. */
export function expectTexts(languages: readonly string[], ...texts: LocalText[]): void {
  for (const text of texts) {
    expect(text).to.be.an('object').with.all.keys(languages);
    for (const words of Object.values(text)) expect(words, JSON.stringify(text)).to.match(/^\S.*\S$/s);
  }
}
