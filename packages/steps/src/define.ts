import { register } from '@wijkwelvaartswerk/kit';
import { WwwSteps } from './steps.js';

register('www-steps', WwwSteps);
