import * as z from 'zod';
import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';
import { elasticityAt } from '../../../simulators/_kit/elasticity.ts';
import { type GoalSeek, seekGoal } from '../../../simulators/_kit/goal-seek.ts';
import { type TornadoRow, tornado, tornadoTies } from '../../../simulators/_kit/tornado.ts';
import { type Answer, adapterOf, shape, Unsupported } from './answering/adapter.ts';
import { type CaseFigure, figureOf } from './answering/figure-of.ts';
import { renamed } from './answering/renamed.ts';
import { varianceShares } from './answering/variance-question.ts';

const OTHER_NAMES = {
  function: ['f', 'expression', 'formula', 'equation', 'cashflow', 'model'],
  base: ['at', 'point', 'values', 'known', 'given'],
  bracket: ['range', 'interval', 'bounds', 'between'],
  solve_for: ['variable', 'unknown', 'seek', 'by_changing'],
  low_high: ['ranges', 'ends', 'limits'],
};

const numbers = z.record(z.string(), z.number());
const pair = z.tuple([z.number(), z.number()]);
const pairs = z.record(z.string(), pair);

/** Tornado, elasticities, variance-based indices and goal seek. */
export default adapterOf({
  'a tornado by a swing': shape(
    renamed(
      OTHER_NAMES,
      z.object({ function: z.string().optional(), base: numbers, swing: z.union([z.number().positive(), numbers]) }),
    ),
    ({ function: text, base, swing }) => {
      const swingOf = (name: string) => (typeof swing === 'number' ? swing : (swing[name] ?? 0));
      const ends = Object.entries(base).map(([name, value]): [string, [number, number]] => [
        name,
        [value * (1 - swingOf(name)), value * (1 + swingOf(name))],
      ]);
      return tornadoAnswer(figureOf(text, Object.keys(base)), base, Object.fromEntries(ends));
    },
  ),
  'a tornado between stated ends': shape(
    renamed(OTHER_NAMES, z.object({ function: z.string().optional(), base: numbers, low_high: pairs })),
    ({ function: text, base, low_high }) => tornadoAnswer(figureOf(text, Object.keys(base)), base, low_high),
  ),
  'a tornado between a low and a high case': shape(
    renamed(OTHER_NAMES, z.object({ function: z.string().optional(), base: numbers, low: numbers, high: numbers })),
    ({ function: text, base, low, high }) => {
      const names = Object.keys(base).filter((name) => name in low && name in high);
      const ends = Object.fromEntries(
        names.map((name): [string, [number, number]] => [name, [low[name] ?? Number.NaN, high[name] ?? Number.NaN]]),
      );
      return tornadoAnswer(figureOf(text, Object.keys(base)), base, ends);
    },
  ),
  'a function and the variance of its inputs': shape(
    renamed(
      { ...OTHER_NAMES, ranges: ['bounds', 'range', 'domain'] },
      z.object({
        function: z.string(),
        ranges: z.union([pair, pairs]).optional(),
        a: z.union([z.number(), z.array(z.number()).min(1)]).optional(),
        b: z.number().optional(),
      }),
    ),
    (inputs, { asked }) => (asked.some((name) => VARIANCE.test(name)) ? varianceAnswer(varianceShares(inputs)) : {}),
  ),
  'a function and its elasticities': shape(
    renamed(OTHER_NAMES, z.object({ function: z.string().optional(), base: numbers.optional() })),
    ({ function: text, base }, { asked }) => {
      if (!asked.some((name) => /^elasticit/.test(name))) return {};
      const elasticity = elasticities(figureOf(text, Object.keys(base ?? {})), base);
      return { elasticity, elasticities: elasticity };
    },
  ),
  'a target for a function': shape(
    renamed(
      OTHER_NAMES,
      z.looseObject({
        function: z.string().optional(),
        base: numbers.default({}),
        target: z.number().optional(),
        bracket: pair.optional(),
        solve_for: z.string().optional(),
      }),
    ),
    (inputs, { asked }) => {
      const asksForRoot =
        inputs.target !== undefined || inputs.bracket || inputs.solve_for || EQUATION.test(inputs.function ?? '');
      return asksForRoot && !asked.some((name) => VARIANCE.test(name)) ? goalAnswer(inputs) : {};
    },
  ),
});

/** `… = 0`, and not `y = …`. */
const EQUATION = /[^=]=\s*-?[\d.]+\s*$/;

const VARIANCE = /^(S\w?|T|ST|variance|first(_order)?|total(_order|_effect)?|S1?_\w+|V)$/;

function varianceAnswer({ mean, variance, first, total }: ReturnType<typeof varianceShares>): Answer {
  const byName = { S1: first, S: first, first, first_order: first, ST: total, T: total, total, total_order: total };
  return { mean, variance, V: variance, ...byName };
}

function tornadoAnswer(
  figure: CaseFigure,
  base: Record<string, number>,
  ends: Record<string, [number, number]>,
): Answer {
  const inputs = Object.entries(ends).map(([name, [low, high]]) => ({ name, low, high }));
  const rows = tornado(inputs, (changed) => figure.at({ ...base, ...changed }));
  const byName = <T>(read: (row: TornadoRow) => T) => Object.fromEntries(rows.map((row) => [row.name, read(row)]));
  const groups = tornadoTies(rows).map((group) => group.map(({ name }) => name));
  const order = rows.map(({ name }) => name);
  return {
    ...{ base: figure.at(base), low_high: byName(({ low, high }) => [low.value, high.value]) },
    ...{ low: byName(({ low }) => low.value), high: byName(({ high }) => high.value) },
    ...{ swing: byName((row) => row.swing), order, ranking: order, rank: order, order_groups: groups },
  };
}

/** At the stated point, or without one only where two points agree. */
function elasticities({ names, at }: CaseFigure, base: Record<string, number> | undefined): Answer {
  const anywhere = [2, 3].map((value) => Object.fromEntries(names.map((name, index) => [name, value + index / 7])));
  const [first = [], second = first] = (base ? [base] : anywhere).map((point) =>
    names.map((name): Amount => elasticityAt((value) => at({ ...point, [name]: value }), point[name] ?? 0)),
  );
  const isConstant = first.every((each, index) => Math.abs(Number(each) - Number(second[index])) < 1e-8);
  if (!base && !isConstant) throw new Unsupported('The elasticities depend on the point, and none is stated.');
  return Object.fromEntries(names.map((name, index) => [name, first[index]]));
}

interface GoalInputs extends Record<string, unknown> {
  function?: string | undefined;
  base: Record<string, number>;
  target?: number | undefined;
  bracket?: [number, number] | undefined;
  solve_for?: string | undefined;
}

/** The one name without a value, or the one that the case wants solved for, is moved until the target is met. */
function goalAnswer({ function: text, base, target, bracket, solve_for, ...others }: GoalInputs): Answer {
  const beside = Object.entries(others).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  const known: Record<string, number> = { ...Object.fromEntries(beside), ...base };
  const figure = figureOf(text, Object.keys(known));
  const free = solve_for ? [solve_for] : figure.names.filter((name) => !Object.hasOwn(known, name));
  const [name, ...rest] = free;
  if (name === undefined || rest.length > 0) throw new Unsupported('A goal is sought for exactly one variable.');
  const at = (value: number) => figure.at({ ...known, [name]: value });
  const found = bracket
    ? seekGoal(at, { target: target ?? 0, min: bracket[0], max: bracket[1] })
    : widely(at, target ?? 0);
  const roots = found.kind === 'found' ? [found.value] : found.kind === 'several' ? found.values : [];
  const value = found.kind === 'found' ? found.value : null;
  const one = { [name]: value, value, root: value, solution: value, x: value };
  return {
    ...one,
    kind: found.kind,
    status: found.kind,
    roots,
    values: roots,
    solutions: roots,
    several: roots.length > 1,
  };
}

/** Without a bracket: from 1e-9 to 1e9 above zero, and only if nothing is there, at zero and below. */
function widely(at: (value: number) => Amount, target: number): GoalSeek {
  const range = { target, min: 1e-9, max: 1e9, isLogarithmic: true, parts: 2000 };
  const above = seekGoal(at, range);
  if (above.kind === 'found' || above.kind === 'several') return above;
  const zero = at(0);
  if (isNumber(zero) && zero === target) return { kind: 'found', value: 0 };
  const below = seekGoal((value) => at(-value), range);
  if (below.kind === 'found') return { kind: 'found', value: -below.value };
  return below.kind === 'several' ? { kind: 'several', values: below.values.map((value) => -value).reverse() } : above;
}
