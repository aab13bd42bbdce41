import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/anchors/define.js';
