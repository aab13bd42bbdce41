import { register } from '@wijkwelvaartswerk/kit';
import { WwwSteps } from '../tracker/steps.js';

register('www-steps', WwwSteps);
