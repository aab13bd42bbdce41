import { openVisit, phone } from '../visit.mjs';
import { TERMS } from '../words.mjs';

/** The element that explains a word, what is in it when it can, what a person asks for, and what is seen then. */
const kinds = {
  term: { all: 'www-term', inside: '[part=word]', word: 'www-term >>> [part=word]', seen: 'www-term >>> [part~=tip]:popover-open' },
  shoelace: { all: 'sl-tooltip', inside: '[part~=body]', word: 'sl-tooltip button', seen: 'sl-tooltip[open] >>> [part~=body]' },
};

/** A page with a hundred words that explain themselves, opened on a throttled phone; then, the first time, one of them asked. */
export default {
  name: 'terms',
  title: `Opening a page with ${TERMS} words that explain themselves, on a throttled phone`,
  rounds: 7,
  about: 'words',
  cases: ['term', 'shoelace'].map((who) => ({ id: who, who })),

  async measure(lab, { who }, { round }) {
    const visit = await openVisit(lab, { throttle: phone });
    try {
      await visit.go(lab.words(who));
      await visit.quiet();
      const { all, inside, word, seen } = kinds[who];
      const ready = await visit.page.$$eval(
        all,
        (found, inside) => found.filter((one) => one.shadowRoot?.querySelector(inside)).length,
        inside,
      );
      if (ready !== TERMS) throw new Error(`${ready} of ${TERMS} words are ready`);
      const measured = { bytes: visit.bytes(), blocked: await visit.blocked(), busy: await visit.busy(), shift: await visit.shift() };
      if (round > 0) return measured;
      await visit.unthrottle();
      await visit.page.focus(word);
      if (who === 'term') await visit.page.keyboard.press('Enter');
      await visit.page.waitForSelector(seen, { visible: true, timeout: 10_000 });
      return { ...measured, allBytes: visit.bytes() };
    } finally {
      await visit.close();
    }
  },
};
