import { register } from '@wijkwelvaartswerk/kit';
import { WwwGlossary } from './glossary.js';
import { WwwTerm } from './term.js';

register('www-term', WwwTerm);
register('www-glossary', WwwGlossary);
