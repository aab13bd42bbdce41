import '@wijkwelvaartswerk/glossary/define/term.js';
