export { diagram } from './diagram.js';
export { diagramStyles as styles } from './diagram.styles.js';
