// markercluster adds itself to a global `L`, which has to be there before it is.
import L from 'leaflet';

window.L = L;

export default L;
