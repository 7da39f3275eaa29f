import { isNumber, type Quantity } from '../_kit/amount.ts';
import { normalShare } from '../_kit/distribution/normal-share.ts';
import { crossingChances } from '../_kit/math/crossing-chances.ts';
import { peekingRate } from '../_kit/math/sequential-bounds.ts';
import type { ResultTable } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { PlanLabels } from './labels/zh.ts';
import { isRate } from './levels.ts';
import type { PlanResult } from './model.ts';
import { type Difference, planner } from './planner.ts';
import { shownWeeks } from './shown-weeks.ts';

/** Users, power and detectable difference after each week of run time. */
export function weeksTable(inputs: Inputs, { weeks }: PlanResult, { tables }: PlanLabels): ResultTable {
  const { usersAfter, powerWith, detectableWith } = planner(inputs);
  return {
    id: 'weeks',
    title: tables.weeks,
    columns: [
      { key: 'week', label: tables.week, numeric: true },
      { key: 'users', label: tables.usersInControl, numeric: true },
      { key: 'power', label: tables.power, numeric: true },
      { key: 'difference', label: isRate(inputs) ? tables.detectablePoints : tables.detectableAmount, numeric: true },
      { key: 'relative', label: tables.detectableRelative, numeric: true },
    ],
    rows: shownWeeks(inputs.runWeeks, weeks).map((week) => {
      const users = usersAfter(week);
      const found = detectableWith(users);
      return {
        week: { value: week, unit: 'number' },
        users: { value: Math.floor(users), unit: 'count' },
        power: { value: powerWith(users), unit: 'percent', digits: 1 },
        difference: inOwnUnit(inputs, found),
        relative: { value: found.relative, unit: 'percent', digits: 1 },
      };
    }),
  };
}

/** A difference in points or in the metric's amount. */
export function inOwnUnit(inputs: Inputs, { points, amount }: Difference): Quantity {
  return isRate(inputs) ? { value: points, unit: 'percent-points', digits: 2 } : { value: amount, unit: 'number' };
}

/** Each look of a sequential test: users by then, the score and the p-value it needs, and how often the test ends there. */
export function looksTable(result: PlanResult, { sides }: Inputs, { tables }: PlanLabels): ResultTable[] {
  const { plan, totalUsers } = result;
  if (!plan) return [];
  const { times, bounds, isTwoSided, drift } = plan;
  const { above } = crossingChances({ times, bounds, isTwoSided, drift });
  const row = (time: number, look: number) => ({
    look: { value: look + 1, unit: 'number' as const },
    users: { value: Math.ceil(time * totalUsers), unit: 'count' as const },
    score: { value: bounds[look] ?? 0, unit: 'number' as const, digits: 3 },
    p: { value: normalShare(-(bounds[look] ?? 0)) * (sides === 'two' ? 2 : 1), unit: 'number' as const, digits: 4 },
    stops: { value: above[look] ?? 0, unit: 'percent' as const, digits: 1 },
  });
  return [
    {
      id: 'looks',
      title: tables.looks,
      columns: [
        { key: 'look', label: tables.look, numeric: true },
        { key: 'users', label: tables.usersByThen, numeric: true },
        { key: 'score', label: tables.score, numeric: true },
        { key: 'p', label: tables.p, numeric: true },
        { key: 'stops', label: tables.stops, numeric: true },
      ],
      rows: times.map(row),
    },
  ];
}

const PEEKS = [1, 2, 3, 5, 10, 20];

/** What peeking costs: the chance of a false alarm when every look is read as if it were the only one. */
export function peekingTable(inputs: Inputs, { tables }: PlanLabels): ResultTable {
  const { critical } = planner(inputs).scores;
  return {
    id: 'peeking',
    title: tables.peeking,
    columns: [
      { key: 'looks', label: tables.peeks, numeric: true },
      { key: 'rate', label: tables.falseAlarms, numeric: true },
    ],
    rows: PEEKS.map((looks) => ({
      looks: { value: looks, unit: 'number' },
      rate: { value: peekingRate(looks, critical, inputs.sides === 'two'), unit: 'percent', digits: 1 },
    })),
  };
}

/** The effect asked for, in points and in per cent, with the level it leads to. */
export function effectTable(inputs: Inputs, { effect, detectable }: PlanResult, { tables }: PlanLabels): ResultTable {
  const row = (name: string, difference: Difference) => ({
    name,
    level: { value: difference.level, unit: isRate(inputs) ? ('percent' as const) : ('number' as const), digits: 2 },
    difference: inOwnUnit(inputs, difference),
    relative: { value: difference.relative, unit: 'percent' as const, digits: 1 },
  });
  const isPossible = isNumber(detectable.level);
  return {
    id: 'effect',
    title: tables.effect,
    columns: [
      { key: 'name', label: tables.difference },
      { key: 'level', label: tables.level, numeric: true },
      { key: 'difference', label: isRate(inputs) ? tables.inPoints : tables.inAmount, numeric: true },
      { key: 'relative', label: tables.inPercent, numeric: true },
    ],
    rows: [row(tables.wanted, effect), ...(isPossible ? [row(tables.foundInTime, detectable)] : [])],
  };
}
