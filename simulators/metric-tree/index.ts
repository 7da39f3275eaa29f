import { defineSimulator } from '../_kit/define.ts';
import { example, presets } from './example.ts';
import { type Inputs, inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { zh } from './labels/zh.ts';
import { simulate } from './model.ts';
import { outputs } from './outputs.ts';
import { readTree } from './tree.ts';
import { view } from './view.ts';

/** What moved the North Star, and what would each driver have to do? A tree of formulas, its change shared out, a target solved back. */
export default defineSimulator({
  id: 'metric-tree',
  decision: 'steer',
  version: 1,
  inputs,
  example,
  presets,
  check,
  simulate,
  outputs,
  view,
  labels: { zh, en },
});

function check({ metrics }: Inputs) {
  const read = readTree(metrics);
  return read.ok ? [] : read.problems;
}
