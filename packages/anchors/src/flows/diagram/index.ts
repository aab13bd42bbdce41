import { diagramStyles } from './diagram.styles.js';
import { wordsStyles } from './words.styles.js';

export { diagram } from './diagram.js';
export const styles = [diagramStyles, wordsStyles];
