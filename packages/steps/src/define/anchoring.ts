import { register } from '@wijkwelvaartswerk/kit';
import { WwwAnchoring } from '../anchoring/anchoring.js';

register('www-anchoring', WwwAnchoring);
