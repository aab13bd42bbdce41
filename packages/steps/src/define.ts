import './define/steps.js';
import './define/lessons.js';
import './define/coalition.js';
import './define/agenda.js';
import './define/plans.js';
import './define/anchoring.js';
