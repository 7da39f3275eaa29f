import { defineSimulator } from '../../../../simulators/_kit/define.ts';
import { formulas } from './formulas.ts';
import { inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { zh } from './labels/zh.ts';
import { simulate } from './model.ts';
import { outputs } from './outputs.ts';
import { presets } from './presets.ts';
import { view } from './view.ts';

/** How many sales a month cover all costs, and how far the expected sales are from it. */
export default defineSimulator({
  id: 'break-even',
  decision: 'choose',
  version: 1,
  inputs,
  presets,
  simulate,
  outputs,
  formulas,
  view,
  labels: { zh, en },
});
