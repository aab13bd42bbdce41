import { openVisit } from '../visit.mjs';
import { WORDS } from '../words.mjs';

/** A page with a long text, in which the glossary below it makes the terms explain themselves; and the same page without that. */
export default {
  name: 'annotate',
  title: `Opening a page with a text of ${WORDS.toLocaleString('en')} words, and a glossary that looks for its terms in it`,
  rounds: 7,
  about: 'words',
  cases: ['annotate', 'plain'].map((who) => ({ id: who, who })),

  async measure(lab, { who }) {
    const visit = await openVisit(lab);
    try {
      await visit.go(lab.words(who));
      await visit.quiet();
      const found = await visit.page.$$eval('#tekst www-term', ({ length }) => length);
      if (found > 0 !== (who === 'annotate')) throw new Error(`${found} terms found`);
      const measured = { blocked: await visit.blocked(), busy: await visit.busy(), shift: await visit.shift() };
      return { bytes: visit.bytes(), ...measured, found };
    } finally {
      await visit.close();
    }
  },
};
