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

/** How many experiments a month? What a year of them brings, and how much of it is real. */
export default defineSimulator({
  id: 'experiment-portfolio',
  decision: 'test',
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
