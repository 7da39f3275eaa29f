import { defineSimulator } from '../_kit/define.ts';
import { check } from './check.ts';
import { example, presets } from './example.ts';
import { formulas } from './formulas.ts';
import { inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { zh } from './labels/zh.ts';
import { simulate } from './model.ts';
import { outputs } from './outputs.ts';
import { view } from './view.ts';

/** Who is about to leave? A weighted score per account, a calibrated chance of leaving, and the revenue at risk. */
export default defineSimulator({
  id: 'health-score',
  decision: 'stay',
  version: 1,
  inputs,
  example,
  presets,
  check,
  isSlow: true,
  simulate,
  outputs,
  formulas,
  view,
  labels: { zh, en },
});
