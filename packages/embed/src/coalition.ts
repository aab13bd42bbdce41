import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/steps/define/coalition.js';
