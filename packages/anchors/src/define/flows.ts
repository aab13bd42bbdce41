import { register } from '@wijkwelvaartswerk/kit';
import { WwwFlows } from '../flows/flows.js';

register('www-flows', WwwFlows);
