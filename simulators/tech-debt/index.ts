import { defineSimulator } from '../_kit/define.ts';
import { example, presets } from './example.ts';
import { formulas } from './formulas.ts';
import { inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { zh } from './labels/zh.ts';
import { simulate } from './model.ts';
import { outputs } from './outputs.ts';
import { view } from './view.ts';

/** Which debt first? Break-even, cost of waiting, and the best use of the hours there are. */
export default defineSimulator({
  id: 'tech-debt',
  decision: 'choose',
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
