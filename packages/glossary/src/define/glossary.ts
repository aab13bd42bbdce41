import { register } from '@wijkwelvaartswerk/kit';
import { WwwGlossary } from '../list/glossary.js';

register('www-glossary', WwwGlossary);
