import './map.js';
import './steps.js';
import './glossary.js';
import './anchors.js';
