import { openVisit, phone } from '../visit.mjs';
import { touch } from '../hand.mjs';

/** A page with one map in view, opened on a throttled phone; then, the first time, touched. */
export default {
  name: 'load',
  title: 'Opening a page with the map in view, on a throttled phone',
  rounds: 5,
  cases: ['ours', 'leaflet', 'ol-cluster', 'maplibre', 'eox'].map((contestant) => ({ id: contestant, contestant })),

  async measure(lab, { contestant }, { round }) {
    const visit = await openVisit(lab, { throttle: phone });
    try {
      await visit.go(lab.page(contestant, { set: 'noord' }));
      await visit.settle();
      const measured = { bytes: visit.bytes(), sight: await visit.inSight(), blocked: await visit.blocked(), busy: await visit.busy() };
      if (round > 0) return measured;
      await visit.unthrottle();
      await touch(visit);
      return { ...measured, allBytes: visit.bytes() };
    } finally {
      await visit.close();
    }
  },
};
