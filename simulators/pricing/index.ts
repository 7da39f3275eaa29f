import { defineSimulator } from '../_kit/define.ts';
import { example, presets } from './example.ts';
import { formulas } from './formulas.ts';
import { inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { zh } from './labels/zh.ts';
import { check, simulate } from './model.ts';
import { outputs } from './outputs.ts';
import { view } from './view.ts';

/** What do tiers, annual plans and price moves do? Three years of a free tier and paid tiers. */
export default defineSimulator({
  id: 'pricing',
  decision: 'price',
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
