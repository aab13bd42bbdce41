import { openVisit } from '../visit.mjs';

const MAPS = 50;

/** A page with a map of 34 places for each of fifty neighbourhoods, before anybody scrolls. */
export default {
  name: 'many',
  title: `Opening a page with ${MAPS} maps`,
  rounds: 5,
  cases: ['ours', 'leaflet'].map((contestant) => ({ id: contestant, contestant })),

  async measure(lab, { contestant }) {
    const visit = await openVisit(lab);
    try {
      await visit.go(lab.page(contestant, { set: '34', maps: MAPS }));
      await visit.settle();
      const { page } = await visit.heap();
      return { sight: await visit.inSight(), blocked: await visit.blocked(), busy: await visit.busy(), heap: page };
    } finally {
      await visit.close();
    }
  },
};
