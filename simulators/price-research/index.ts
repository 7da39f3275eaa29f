import { defineSimulator } from '../_kit/define.ts';
import { example, presets } from './example.ts';
import { formulas } from './formulas.ts';
import { inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { zh } from './labels/zh.ts';
import { check, simulate } from './model.ts';
import { outputs } from './outputs.ts';
import { view } from './view.ts';

/** What would people pay? Price perception, stated purchase and demand curves, from survey rows or sales. */
export default defineSimulator({
  id: 'price-research',
  decision: 'price',
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
