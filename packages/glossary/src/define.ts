import './define/term.js';
import './define/glossary.js';
