import { defineSimulator } from '../_kit/define.ts';
import { example, presets } from './example.ts';
import { formulas } from './formulas.ts';
import { inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { zh } from './labels/zh.ts';
import { simulate } from './model.ts';
import { outputs } from './outputs.ts';
import { view } from './view.ts';

/** Is a customer worth what we pay for one? Lifetime value, its ratio to the cost, and payback. */
export default defineSimulator({
  id: 'ltv-cac',
  decision: 'worth',
  isExample: true,
  version: 1,
  inputs,
  example,
  presets,
  simulate,
  outputs,
  formulas,
  view,
  labels: { zh, en },
});
