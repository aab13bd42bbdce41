import { register } from '@wijkwelvaartswerk/kit';
import { WwwMap } from './map.js';

register('www-map', WwwMap);
