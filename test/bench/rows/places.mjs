import { mountedVisit } from '../visit.mjs';

const peers = ['leaflet', 'ol-cluster', 'ol-supercluster', 'maplibre'];

/** `form`: where our dossier has its places, in itself or in the file that the peers get. */
const ours = (size, form) => ({ id: `${size} ours ${form}`, size, form, contestant: 'ours' });
const casesOf = (size, forms) => [
  ...forms.map((form) => ours(size, form)),
  ...peers.map((contestant) => ({ id: `${size} ${contestant}`, size, contestant })),
];

/** A map started by script, on a page that has all it needs, with more and more places. */
export default {
  name: 'places',
  title: 'Starting a map with many places, by script, on a page that has loaded',
  rounds: 4,
  cases: [
    ...casesOf('34', ['inline']),
    ...casesOf('1k', ['inline', 'file']),
    ...casesOf('10k', ['inline', 'file']),
    ...casesOf('100k', ['file']),
  ],

  async measure(lab, { contestant, size, form }) {
    const visit = await mountedVisit(lab, contestant, { set: size, form });
    try {
      const { page, workers } = await visit.heap();
      return { sight: await visit.inSight(), blocked: await visit.blocked(), busy: await visit.busy(), heap: page, workerHeap: workers };
    } finally {
      await visit.close();
    }
  },
};
