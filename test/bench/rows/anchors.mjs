import { ANCHORS, YEARS } from '../anchors.mjs';
import { openVisit } from '../visit.mjs';

/** A gauge of many anchors, started by script on a page that has all it needs. */
export default {
  name: 'anchors',
  title: `Starting a gauge of ${ANCHORS} anchors with ${YEARS} years each, by script, on a page that has loaded`,
  rounds: 7,
  about: 'anchors',
  cases: ['gauge', 'chart-one', 'chart-each'].map((who) => ({ id: who, who })),

  async measure(lab, { who }) {
    const visit = await openVisit(lab);
    try {
      await visit.go(lab.anchors(who));
      const { dossier } = lab.addresses({ set: 'anchors' });
      await visit.mount({ dossier });
      await visit.settle();
      const measured = { sight: await visit.inSight(), rendered: await visit.inSight(dossier) };
      const { page } = await visit.heap();
      return { bytes: visit.bytes(), ...measured, blocked: await visit.blocked(), busy: await visit.busy(), heap: page };
    } finally {
      await visit.close();
    }
  },
};
