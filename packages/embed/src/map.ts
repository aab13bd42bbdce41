import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/map/define.js';
