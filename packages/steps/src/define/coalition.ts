import { register } from '@wijkwelvaartswerk/kit';
import { WwwCoalition } from '../coalition/coalition.js';

register('www-coalition', WwwCoalition);
