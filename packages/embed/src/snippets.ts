// The code to put a widget on a page, for each way in: the one maker of it, for the command and for the page "Maak je eigen insluitcode".
// It needs neither a page nor Node.
export { problemsWith, type Choice } from './snippets/choice.js';
export { policyHash, type Files } from './snippets/files.js';
export { policyFor } from './snippets/policy.js';
export { ways, writeSnippet, type Block, type Way } from './snippets/write.js';
export { widgets, type WidgetInfo } from './snippets/widgets.js';
