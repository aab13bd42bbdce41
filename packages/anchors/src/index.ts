export { WwwAnchorGauge } from './gauge/anchor-gauge.js';
export { gaugeTokens } from './gauge/tokens.js';
export { WwwFlows } from './flows/flows.js';
