import type { Quantity } from '../_kit/amount.ts';
import type { Chart, GridCell } from '../_kit/view.ts';
import { gradeOf, LEVELS } from './grade.ts';
import type { Inputs } from './inputs.ts';
import type { RiskLabels } from './labels/zh.ts';
import type { RiskResult } from './model.ts';

/** More bars than this are too many to compare. */
const DRAWN = 20;
/** More numbers than this do not fit into a cell; it then says how many there are. */
const NAMED = 4;
const GRADES = [1, 2, 3, 4, 5] as const;

/** The matrix with its risks, the exceedance curve, and the expected losses. */
export function chartsOf(inputs: Inputs, result: RiskResult, labels: RiskLabels): Chart[] {
  return [matrixChart(inputs, result, labels), curveChart(inputs, result, labels), lossChart(result, labels)];
}

function matrixChart(inputs: Inputs, { ranked, tied }: RiskResult, { charts }: RiskLabels): Chart {
  const rows = GRADES.toReversed();
  const within = (likelihood: number, impact: number) =>
    ranked.filter((risk) => risk.likelihood === likelihood && risk.impact === impact);
  const cells = rows.flatMap((likelihood, row) =>
    GRADES.map((impact, column): GridCell => {
      const { level, code } = gradeOf(likelihood, impact, inputs);
      const numbers = within(likelihood, impact).map(({ number }) => number);
      const listed = numbers.sort((one, other) => one - other).join(charts.comma);
      const text = numbers.length > NAMED ? `×${numbers.length}` : listed;
      return { row, column, text, corner: `${charts.levels[level]} ${code}`, shade: shadeOf(level) };
    }),
  );
  return {
    id: 'matrix',
    kind: 'grid',
    title: charts.matrix,
    x: { label: charts.impact, unit: 'points', categories: GRADES.map(String) },
    y: { label: charts.likelihood, unit: 'count' },
    series: rows.map((likelihood) => ({
      id: `likelihood${likelihood}`,
      label: charts.grades[likelihood - 1] ?? '',
      role: 'main',
      points: GRADES.map((impact, column): [number, number] => [column, within(likelihood, impact).length]),
    })),
    cells,
    reading: {
      text: tied > 0 ? charts.matrixTied : charts.matrixReading,
      values: { tied: { value: tied, unit: 'count' }, count: { value: ranked.length, unit: 'count' } },
    },
  };
}

function shadeOf(level: (typeof LEVELS)[number]): GridCell['shade'] {
  return LEVELS.indexOf(level) as GridCell['shade'];
}

function curveChart({ appetiteLoss, appetiteChance }: Inputs, result: RiskResult, { charts }: RiskLabels): Chart {
  return {
    id: 'exceedance',
    kind: 'line',
    title: charts.exceedance,
    x: { label: charts.loss, unit: 'money' },
    y: { label: charts.chance, unit: 'percent' },
    series: [
      {
        id: 'chance',
        label: charts.chanceOf,
        role: 'main',
        points: result.curve.map(({ loss, chance }): [number, number] => [loss, chance]),
      },
    ],
    thresholds: [
      { axis: 'x', value: appetiteLoss, label: charts.appetite },
      { axis: 'y', value: appetiteChance, label: charts.accepted },
    ],
    reading: {
      text: charts.exceedanceReading,
      values: {
        limit: money(appetiteLoss),
        chance: { value: result.chanceOver, unit: 'percent', digits: 1 },
        accepted: { value: appetiteChance, unit: 'percent', digits: 0 },
      },
    },
  };
}

function lossChart({ ranked, expectedLoss }: RiskResult, { charts }: RiskLabels): Chart {
  const drawn = ranked.toSorted((one, other) => other.expectedLoss - one.expectedLoss).slice(0, DRAWN);
  const [first] = drawn;
  return {
    id: 'losses',
    kind: 'horizontal-bar',
    title: charts.losses,
    x: {
      label: charts.risk,
      unit: 'count',
      categories: drawn.map(({ number, name, code }) => `${number} ${name}${charts.scored.replace('{code}', code)}`),
    },
    y: { label: charts.perYear, unit: 'money-per-year' },
    series: [
      {
        id: 'expected',
        label: charts.expected,
        role: 'main',
        points: drawn.map((risk, index): [number, number] => [index, risk.expectedLoss]),
      },
    ],
    reading: {
      text: charts.lossesReading,
      values: {
        name: first?.name ?? '',
        share: { value: expectedLoss > 0 ? (first?.expectedLoss ?? 0) / expectedLoss : 0, unit: 'percent', digits: 0 },
        rank: { value: first?.rankByScore ?? 0, unit: 'number', digits: 0 },
      },
    },
  };
}

function money(value: number): Quantity {
  return { value, unit: 'money', digits: 0 };
}
