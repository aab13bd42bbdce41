import { mountedVisit } from '../visit.mjs';

/** In ms. */
export const LIMIT = 90_000;

/** A million places, for who can. */
export default {
  name: 'million',
  title: 'Starting a map with a million places',
  rounds: 3,
  notInQuick: true,
  cases: [
    { id: 'ours', contestant: 'ours', form: 'file' },
    { id: 'maplibre', contestant: 'maplibre' },
  ],

  async measure(lab, { contestant, form }) {
    const visit = await mountedVisit(lab, contestant, { set: '1M', form }, LIMIT);
    try {
      const { page, workers } = await visit.heap();
      return { sight: await visit.inSight(), blocked: await visit.blocked(), busy: await visit.busy(), heap: page, workerHeap: workers };
    } finally {
      await visit.close();
    }
  },
};
