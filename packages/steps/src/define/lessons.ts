import { register } from '@wijkwelvaartswerk/kit';
import { WwwLessons } from '../lessons/lessons.js';

register('www-lessons', WwwLessons);
