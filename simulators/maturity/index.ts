import { defineSimulator } from '../_kit/define.ts';
import { example, presets } from './example.ts';
import { formulas } from './formulas.ts';
import { inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { zh } from './labels/zh.ts';
import { check, simulate } from './model.ts';
import { outputs } from './outputs.ts';
import { view } from './view.ts';

/** Where do we stand, and what first? The self-assessment's scoring for numbers typed by hand. */
export default defineSimulator({
  id: 'maturity',
  decision: 'steer',
  version: 1,
  inputs,
  example,
  presets,
  check,
  simulate,
  outputs,
  formulas,
  view,
  labels: { zh, en },
});
