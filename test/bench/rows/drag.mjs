import { drag } from '../hand.mjs';
import { mountedVisit } from '../visit.mjs';

/** Ten thousand places, a thousand areas and two hundred flows, dragged by the mouse. */
export default {
  name: 'drag',
  title: 'Dragging a map with 10,000 places, 1,000 areas and 200 flows',
  rounds: 5,
  cases: ['ours', 'ol-vector', 'ol-image', 'ol-cluster', 'leaflet'].map((contestant) => ({ id: contestant, contestant })),

  async measure(lab, { contestant }) {
    const visit = await mountedVisit(lab, contestant, { set: 'mixed' });
    try {
      return await drag(visit);
    } finally {
      await visit.close();
    }
  },
};
