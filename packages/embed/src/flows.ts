import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/anchors/define/flows.js';
