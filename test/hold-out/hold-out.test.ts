// Attacks, mistakes, faults and crowds, on the built files in the real browser. All in one process, so that the counts come at the end.
// A shorter run: HOLD_OUT_MUTANTS=500, HOLD_OUT_SEED=1. One kind: --test-name-pattern='^fuzz'.
import { after } from 'node:test';
import './scripting.ts';
import './faults.ts';
import './fuzz.ts';
import './mounting.ts';
import { said } from './tally.ts';

after(() => console.log(said()));
