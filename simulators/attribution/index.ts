import { defineSimulator } from '../_kit/define.ts';
import { example, presets } from './example.ts';
import { formulas } from './formulas.ts';
import { inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { zh } from './labels/zh.ts';
import { check, simulate } from './model.ts';
import { outputs } from './outputs.ts';
import { view } from './view.ts';

/** Which channel earned it? Credits conversions to channels under seven models, side by side. */
export default defineSimulator({
  id: 'attribution',
  decision: 'worth',
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
