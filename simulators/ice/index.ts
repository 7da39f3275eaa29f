import { defineSimulator } from '../_kit/define.ts';
import { example, presets } from './example.ts';
import { formulas } from './formulas.ts';
import { inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { zh } from './labels/zh.ts';
import { check, simulate } from './model.ts';
import { outputs } from './outputs.ts';
import { view } from './view.ts';

/** Which ideas first? Ranks a backlog by ICE, RICE or WSJF and shows how firm the order is. */
export default defineSimulator({
  id: 'ice',
  decision: 'choose',
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
