import { register } from '@wijkwelvaartswerk/kit';
import { WwwAgenda } from '../agenda/agenda.js';

register('www-agenda', WwwAgenda);
