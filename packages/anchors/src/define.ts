import './define/anchor-gauge.js';
import './define/flows.js';
