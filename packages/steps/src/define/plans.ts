import { register } from '@wijkwelvaartswerk/kit';
import { WwwPlans } from '../plans/plans.js';

register('www-plans', WwwPlans);
