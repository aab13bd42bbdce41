import { YEARS } from '../anchors.mjs';
import { openVisit, phone } from '../visit.mjs';

/** A page with one anchor, opened on a throttled phone. */
export default {
  name: 'anchor',
  title: `Opening a page with a gauge of one anchor with ${YEARS} years, on a throttled phone`,
  rounds: 5,
  about: 'anchors',
  cases: ['gauge', 'chart-one'].map((who) => ({ id: who, who })),

  async measure(lab, { who }) {
    const visit = await openVisit(lab, { throttle: phone });
    try {
      await visit.go(lab.anchors(who, lab.addresses({ set: 'anchor' })));
      await visit.settle();
      return { bytes: visit.bytes(), sight: await visit.inSight(), blocked: await visit.blocked(), busy: await visit.busy() };
    } finally {
      await visit.close();
    }
  },
};
