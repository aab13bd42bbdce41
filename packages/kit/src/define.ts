import { WwwDossier } from './dossier.js';
import { register } from './register.js';

register('www-dossier', WwwDossier);
