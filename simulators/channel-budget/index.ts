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

/** How to split the money among channels? By rule, or where the next yuan brings the same everywhere. */
export default defineSimulator({
  id: 'channel-budget',
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
