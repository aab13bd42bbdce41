import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/anchors/define/anchor-gauge.js';
