import { defineSimulator } from '../_kit/define.ts';
import { check } from './check.ts';
import { formulas } from './formulas.ts';
import { inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { zh } from './labels/zh.ts';
import { simulate } from './model.ts';
import { outputs } from './outputs.ts';
import { presets } from './presets.ts';
import { view } from './view.ts';

/** Does the flywheel turn? Sign-ups, activation, retention, referral and revenue month by month, and when a target is reached. */
export default defineSimulator({
  id: 'growth-loop',
  decision: 'stay',
  version: 1,
  inputs,
  presets,
  check,
  simulate,
  outputs,
  formulas,
  view,
  labels: { zh, en },
});
