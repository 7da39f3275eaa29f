import { defineSimulator } from '../_kit/define.ts';
import { example, presets } from './example.ts';
import { formulas } from './formulas.ts';
import { inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { zh } from './labels/zh.ts';
import { simulate } from './model.ts';
import { outputs } from './outputs.ts';
import { view } from './view.ts';

/** Where do we lose people? Step by step through a funnel, with intervals, flags and what improving a step would bring. */
export default defineSimulator({
  id: 'funnel',
  decision: 'stay',
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
