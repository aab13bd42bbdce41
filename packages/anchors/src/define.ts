import { register } from '@wijkwelvaartswerk/kit';
import { WwwAnchorGauge } from './anchor-gauge.js';

register('www-anchor-gauge', WwwAnchorGauge);
