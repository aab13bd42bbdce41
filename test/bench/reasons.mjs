import { targets } from './targets.mjs';

/** Why a target is not met, and what was tried; by the id of the target. */
const written = {};

/** Nothing when it is still to be written. */
export const reasonFor = ({ id }) => written[id] || undefined;

/** Reasons for what is no target. */
export const strayReasons = () => Object.keys(written).filter((id) => !targets.some((target) => target.id === id));
