import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/steps/define/steps.js';
