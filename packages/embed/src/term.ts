import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/glossary/define/term.js';
