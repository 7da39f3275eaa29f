import * as z from 'zod';
import { isNumber, unavailable } from '../../../simulators/_kit/amount.ts';
import { elasticityAt } from '../../../simulators/_kit/elasticity.ts';
import { type GoalSeek, seekGoal } from '../../../simulators/_kit/goal-seek.ts';
import { sobolByQuadrature } from '../../../simulators/_kit/sobol-by-quadrature.ts';
import { type TornadoRow, tornado, tornadoTies } from '../../../simulators/_kit/tornado.ts';
import { presentValue } from '../../../simulators/ltv-cac/present-value.ts';
import { type Answer, adapterOf, shape, Unsupported } from './answering/adapter.ts';
import { type ForeignFunction, readFunction } from './answering/foreign-function.ts';

const bracket = z.tuple([z.number(), z.number()]);
const customer = z.object({ arpu: z.number(), gm: z.number(), churn: z.number(), cac: z.number() });

/** Tornado, elasticities, variance-based indices and goal seek. */
export default adapterOf({
  'a tornado around a customer’s value over cost': shape(
    z.object({ base: customer, swing: z.number().positive() }),
    ({ base, swing }) => {
      const inputs = Object.entries(base).map(([name, value]) => ({
        name,
        low: value * (1 - swing),
        high: value * (1 + swing),
      }));
      const rows = tornado(inputs, (changed) => valueOverCost({ ...base, ...changed }));
      const byName = <T>(read: (row: TornadoRow) => T) => Object.fromEntries(rows.map((row) => [row.name, read(row)]));
      return {
        base: valueOverCost(base),
        low_high: byName(({ low, high }) => [low.value, high.value]),
        swing: byName((row) => row.swing),
        order: rows.map(({ name }) => name),
        order_groups: tornadoTies(rows).map((group) => group.map(({ name }) => name)),
      };
    },
  ),
  'a function of uniform inputs': shape(z.object({ function: z.string().regex(UNIFORM()) }), (inputs) => {
    const [, text = '', low = '', high = ''] = UNIFORM().exec(inputs.function) ?? [];
    const { variables, evaluate } = readFunction(text);
    const range: [number, number] = [readFunction(low).evaluate({}), readFunction(high).evaluate({})];
    const at = (values: readonly number[]) =>
      evaluate(Object.fromEntries(variables.map((name, i) => [name, values[i] ?? 0])));
    const shares = sobolByQuadrature(
      at,
      variables.map(() => range),
    );
    if (!shares) throw new Unsupported('The function has too many inputs or no variance.');
    return { mean: shares.mean, variance: shares.variance, S1: shares.first, ST: shares.total };
  }),
  'a function and its elasticities': shape(
    z.object({ function: z.string(), base: z.record(z.string(), z.number()).optional() }),
    (inputs, { asked }) => (asked.includes('elasticity') ? { elasticity: elasticities(inputs) } : {}),
  ),
  'a target for a function': shape(
    z.object({
      cashflow: z.string().optional(),
      function: z.string().optional(),
      target: z.number(),
      bracket: bracket.optional(),
    }),
    (inputs) => {
      const read = readFunction(inputs.cashflow ?? inputs.function ?? '');
      const [name, ...others] = read.variables;
      if (name === undefined || others.length > 0) throw new Unsupported('A goal is sought for exactly one variable.');
      const found = search(read, name, inputs.target, inputs.bracket);
      const value = found.kind === 'found' ? found.value : null;
      return { kind: found.kind, [name]: value, root: value, roots: found.kind === 'several' ? found.values : [value] };
    },
  ),
});

/** The text before `, x~U(low, high)`, and both ends. */
function UNIFORM() {
  return /^(.*),\s*x\w*\s*~\s*U\(([^,]+),([^)]+)\)\s*$/s;
}

function valueOverCost({ arpu, gm, churn, cac }: z.output<typeof customer>) {
  const value = presentValue({ margin: arpu * gm, churn, discount: 0, timing: 'now' });
  return isNumber(value) ? value / cac : value;
}

/** At the stated point, or without one only where two points agree. */
function elasticities({
  function: text,
  base,
}: {
  function: string;
  base?: Record<string, number> | undefined;
}): Answer {
  const { variables, evaluate } = readFunction(text);
  const anywhere = [2, 3].map((value) => Object.fromEntries(variables.map((name, index) => [name, value + index / 7])));
  const [first = [], second = first] = (base ? [base] : anywhere).map((point) =>
    variables.map((name) => elasticityAt((at) => evaluate({ ...point, [name]: at }), point[name] ?? 0)),
  );
  const isConstant = first.every((each, index) => Math.abs(Number(each) - Number(second[index])) < 1e-8);
  if (!isConstant) throw new Unsupported('The elasticities depend on the point, and none is stated.');
  return Object.fromEntries(variables.map((name, index) => [name, first[index]]));
}

/** Within the stated bracket, or in ranges that grow until there is an answer. */
function search({ evaluate }: ForeignFunction, name: string, target: number, range?: [number, number]): GoalSeek {
  const at = (value: number) => {
    const amount = evaluate({ [name]: value });
    return Number.isFinite(amount) ? amount : unavailable('undefined', 'outsideDomain');
  };
  const ranges = range ? [range] : [1, 1e2, 1e4, 1e6].map((end): [number, number] => [-end, end]);
  const tries = ranges.map(
    ([min, max]) =>
      () =>
        seekGoal(at, { target, min, max }),
  );
  let result: GoalSeek = { kind: 'undefined' };
  for (const next of tries) {
    result = next();
    if (result.kind === 'found' || result.kind === 'several') return result;
  }
  return result;
}
