import { register } from '@wijkwelvaartswerk/kit';
import { WwwTerm } from '../term/term.js';

register('www-term', WwwTerm);
