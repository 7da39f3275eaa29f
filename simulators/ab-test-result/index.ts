import { defineSimulator } from '../_kit/define.ts';
import { check } from './check.ts';
import { formulas } from './formulas.ts';
import { inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { zh } from './labels/zh.ts';
import { simulate } from './model.ts';
import { outputs } from './outputs.ts';
import { example, presets } from './presets.ts';
import { view } from './view.ts';

/** Did the test work? The sample ratio first, then difference, uplift, chance and loss, and what to beware of. */
export default defineSimulator({
  id: 'ab-test-result',
  decision: 'test',
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
