import { isNumber } from '../_kit/amount.ts';
import type { Chart, Series } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { PlanLabels } from './labels/zh.ts';
import { controlLevel, variantLevel } from './levels.ts';
import type { PlanResult } from './model.ts';
import { planner } from './planner.ts';
import { shownWeeks } from './shown-weeks.ts';

/** Points of a curve: enough to look smooth; with several looks each takes its time. */
const STEPS = { oneLook: 40, severalLooks: 12 };

/** Power against users of the control, for the difference planned for and for half of it. */
export function powerChart(inputs: Inputs, result: PlanResult, { charts }: PlanLabels): Chart {
  const { powerWith, plan } = planner(inputs);
  const steps = plan ? STEPS.severalLooks : STEPS.oneLook;
  const most = 2 * result.exactUsers;
  const curve = (factor: number): [number, number][] =>
    Array.from({ length: steps + 1 }, (_, step) => {
      // Closer together where the curve bends.
      const users = most * (step / steps) ** 2;
      return [users, powerWith(users, factor)];
    });
  return {
    id: 'power',
    kind: 'line',
    title: charts.power,
    x: { label: charts.usersInControl, unit: 'people' },
    y: { label: charts.powerAxis, unit: 'percent' },
    series: [
      { id: 'planned', label: charts.planned, role: 'main', points: curve(1) },
      { id: 'half', label: charts.half, role: 'context', points: curve(0.5) },
    ],
    thresholds: [
      { axis: 'y', value: inputs.power, label: charts.wanted },
      { axis: 'x', value: result.exactUsers, label: charts.needed },
    ],
    reading: {
      text: charts.powerReading,
      values: {
        users: { value: result.usersInControl, unit: 'people' },
        power: { value: inputs.power, unit: 'percent', digits: 0 },
        half: { value: powerWith(result.exactUsers, 0.5), unit: 'percent', digits: 0 },
      },
    },
  };
}

/** The smallest difference found with the power wanted, by weeks of run time. */
export function detectableChart(inputs: Inputs, { effect, weeks }: PlanResult, { charts }: PlanLabels): Chart {
  const { detectableWith, usersAfter } = planner(inputs);
  const points = shownWeeks(inputs.runWeeks, weeks).map((week): [number, number | null] => {
    const { relative } = detectableWith(usersAfter(week));
    return [week, isNumber(relative) ? Math.abs(relative) : null];
  });
  const wanted = Math.abs(variantLevel(inputs) / controlLevel(inputs) - 1);
  return {
    id: 'detectable',
    kind: 'line',
    title: charts.detectable,
    x: { label: charts.weeks, unit: 'weeks' },
    y: { label: charts.relative, unit: 'percent' },
    series: [{ id: 'detectable', label: charts.detectable, role: 'main', points }],
    thresholds: [{ axis: 'y', value: wanted, label: charts.planned }],
    reading: {
      text: charts.detectableReading,
      values: {
        weeks: { value: weeks, unit: 'weeks' },
        relative: { value: effect.relative, unit: 'percent', digits: 1 },
      },
    },
  };
}

/** The score that each look needs, beside that of a test with one look. */
export function boundsChart(inputs: Inputs, { plan }: PlanResult, { charts }: PlanLabels): Chart[] {
  if (!plan) return [];
  const single = planner(inputs).scores.critical;
  const series: Series[] = [
    { id: 'bounds', label: charts.bound, role: 'main', points: plan.bounds.map((bound, look) => [look + 1, bound]) },
    { id: 'single', label: charts.single, role: 'context', points: plan.bounds.map((_, look) => [look + 1, single]) },
  ];
  return [
    {
      id: 'bounds',
      kind: 'line',
      title: charts.bounds,
      x: { label: charts.look, unit: 'count' },
      y: { label: charts.score, unit: 'number' },
      series,
      reading: {
        text: charts.boundsReading,
        values: {
          first: { value: plan.bounds[0] ?? single, unit: 'number', digits: 2 },
          last: { value: plan.bounds.at(-1) ?? single, unit: 'number', digits: 2 },
          single: { value: single, unit: 'number', digits: 2 },
        },
      },
    },
  ];
}
