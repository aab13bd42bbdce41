export { WwwAnchorGauge } from './anchor-gauge.js';
export { gaugeTokens } from './tokens.js';
