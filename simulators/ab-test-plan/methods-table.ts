import { findRoot } from '../_kit/brent.ts';
import { normalShare } from '../_kit/distribution/normal-share.ts';
import { powerOfTTest } from '../_kit/math/noncentral-t.ts';
import type { Column, ResultTable } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { PlanLabels } from './labels/zh.ts';
import { comparisonAt, controlLevel, isRate, variantLevel } from './levels.ts';
import { planner } from './planner.ts';
import { type Scores, usersNeeded, withContinuity } from './users-needed.ts';

/** Users of the control by every published formula, for one look: they differ, so a plan must name its own. */
export function methodsTable(inputs: Inputs, { tables, inputs: words }: PlanLabels): ResultTable {
  const { scores } = planner(inputs);
  const columns: Column[] = [
    { key: 'method', label: tables.method },
    { key: 'users', label: tables.usersInControl, numeric: true },
  ];
  const row = (name: string, users: number, isChosen = false) => ({
    method: isChosen ? { text: tables.chosen, values: { name } } : name,
    users: { value: Math.ceil(users), unit: 'count' as const },
  });
  const level = variantLevel(inputs);
  const by = (method?: Inputs['method']) => usersNeeded(comparisonAt(inputs, level, method), scores);
  const corrected = { difference: level - controlLevel(inputs), ratio: inputs.variantsPerControl };
  const methods = isRate(inputs)
    ? [
        ...(['pooled', 'baseline', 'arcsine'] as const).map((method) =>
          row(words.method.options[method], by(method), method === inputs.method),
        ),
        row(tables.continuity, withContinuity(by('pooled'), corrected)),
      ]
    : [row(tables.normal, by(), true), ...tRow(inputs, by(), scores).map((users) => row(tables.t, users))];
  return { id: 'methods', title: tables.methods, columns, rows: methods };
}

/** Beyond so many users the t test needs one more than the normal formula, or none. */
const T_MATTERS_UNTIL = 1000;

/** The t test needs a little more than the normal formula; nothing when it would need more than ten times as many. */
function tRow(inputs: Inputs, users: number, { critical }: Scores): number[] {
  if (users > T_MATTERS_UNTIL) return [];
  const ratio = inputs.variantsPerControl;
  const effect = Math.abs(variantLevel(inputs) - controlLevel(inputs)) / inputs.deviation;
  const isTwoSided = inputs.sides === 'two';
  const alpha = normalShare(-critical) * (isTwoSided ? 2 : 1);
  const least = 3 / Math.min(1, ratio);
  const lacking = (size: number) => {
    const sizes = [size, ratio * size] as const;
    return powerOfTTest({ sizes, effect, alpha, isTwoSided }) - inputs.power;
  };
  const found = findRoot(lacking, least, Math.max(10 * users, 10 * least));
  return found === undefined ? [] : [found];
}
