import { fromRange } from '../../simulators/_kit/distribution.ts';
import { columnsOf } from '../../simulators/_kit/expression/evaluate-columns.ts';
import { parseExpression } from '../../simulators/_kit/expression/parse-expression.ts';
import { type ColumnModel, prepareMonteCarlo } from '../../simulators/_kit/monte-carlo.ts';
import { type Answer, type Contender, DRAWS, FORMULA, RANGES } from './question.ts';

/** Our engine, everything a reader gets included: standard error, deviation, histogram. */
export const groundwork: Contender = { name: 'Groundwork', answer };

function answer(seed: number): Answer {
  const distributions = Object.fromEntries(
    Object.entries(RANGES).map(([name, [p5, p95]]) => {
      const made = fromRange(p5, p95);
      if (!made.ok) throw new Error(name);
      return [name, made.distribution];
    }),
  );
  const prepared = prepareMonteCarlo({ distributions, draws: DRAWS, seed }, model());
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.faults));
  for (;;) {
    const step = prepared.run.next();
    if (step.done) return step.value.outputs.ratio as unknown as Answer;
  }
}

function model(): ColumnModel {
  const parsed = parseExpression(FORMULA);
  if (!parsed.ok) throw new Error(FORMULA);
  return {
    outputs: ['ratio'],
    prepare: (columns) => {
      const run = columnsOf(parsed.expression, columns);
      return ({ count }) => ({ ratio: run(count) });
    },
  };
}
