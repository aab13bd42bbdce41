import { openVisit, phone } from '../visit.mjs';

/** The same page with the map 3000 pixels down, before anybody scrolls. */
export default {
  name: 'fold',
  title: 'Opening a page with the map below the fold, on a throttled phone, before a scroll',
  rounds: 5,
  cases: ['ours', 'leaflet'].map((contestant) => ({ id: contestant, contestant })),

  async measure(lab, { contestant }) {
    const visit = await openVisit(lab, { throttle: phone });
    try {
      await visit.go(lab.page(contestant, { set: 'noord', below: true }));
      await visit.quiet();
      return { bytes: visit.bytes(), blocked: await visit.blocked(), busy: await visit.busy() };
    } finally {
      await visit.close();
    }
  },
};
