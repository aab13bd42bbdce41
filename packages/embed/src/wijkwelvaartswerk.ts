import './map.js';
import '@wijkwelvaartswerk/steps/define.js';
import './glossary.js';
import './anchors.js';
import './flows.js';
