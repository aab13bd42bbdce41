import { register } from '@wijkwelvaartswerk/kit';
import { WwwAnchorGauge } from '../gauge/anchor-gauge.js';

register('www-anchor-gauge', WwwAnchorGauge);
