import type { Quantity } from '../_kit/amount.ts';
import type { Chart, Series } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { RoadmapLabels } from './labels/zh.ts';
import { CRITICAL_OVER, type PlannedTask, type RoadmapResult } from './model.ts';

/** More rows than this cannot be read; the table holds all tasks. */
const DRAWN = 30;

/** The plan as a Gantt picture, when it may end, and which tasks decide that. */
export function chartsOf(inputs: Inputs, result: RoadmapResult, labels: RoadmapLabels): Chart[] {
  return [ganttChart(inputs, result, labels), endChart(inputs, result, labels), criticalChart(result, labels)];
}

function ganttChart({ timeUnit }: Inputs, result: RoadmapResult, { charts }: RoadmapLabels): Chart {
  const { tasks, likelyEnd, end, buffer } = result;
  const drawn = tasks.slice(0, DRAWN);
  const rows = drawn.map((task, row) => ({ task, row }));
  const isCritical = ({ task }: { task: PlannedTask }) => task.criticalShare > CRITICAL_OVER;
  const late = rows.filter(({ task }) => task.finishP95 > task.finish);
  const reserve = buffer > 0 ? [{ from: likelyEnd, to: end.p80, row: drawn.length }] : [];
  return {
    id: 'gantt',
    kind: 'horizontal-span',
    title: charts.gantt,
    x: {
      label: charts.task,
      unit: 'number',
      categories: [...drawn.map(({ name }) => name), ...reserve.map(() => charts.buffer)],
    },
    y: { label: charts.time[timeUnit], unit: timeUnit },
    series: [
      spans('critical', charts.critical, 'worse', charts.start, rows.filter(isCritical).map(planned)),
      spans('other', charts.other, 'main', charts.start, rows.filter((row) => !isCritical(row)).map(planned)),
      spans('late', charts.late, 'context', charts.lateFrom, [
        ...late.map(({ task, row }) => ({ from: task.finish, to: task.finishP95, row })),
      ]),
      spans('buffer', charts.buffer, 'high', charts.start, reserve),
    ].filter(({ points }) => points.length > 0),
    reading: {
      text: drawn.length < tasks.length ? charts.ganttReadingFirst : charts.ganttReading,
      values: {
        count: { value: tasks.length, unit: 'count' },
        shown: { value: drawn.length, unit: 'count' },
        end: time(likelyEnd, timeUnit),
        p80: time(end.p80, timeUnit),
      },
    },
  };
}

interface Span {
  from: number;
  to: number;
  row: number;
}

function planned({ task, row }: { task: PlannedTask; row: number }): Span {
  return { from: task.start, to: task.finish, row };
}

function spans(id: string, label: string, role: Series['role'], startLabel: string, all: readonly Span[]): Series {
  return {
    id,
    label,
    role,
    points: all.map(({ row, to }) => [row, to] as const),
    starts: { label: startLabel, values: all.map(({ from }) => from) },
  };
}

function endChart(
  { promise }: Inputs,
  { curve, end, promiseChance, unitsPerMonth }: RoadmapResult,
  { charts }: RoadmapLabels,
): Chart {
  const [p50, p80, p95] = [end.p50, end.p80, end.p95].map((value) => value / unitsPerMonth) as [number, number, number];
  return {
    id: 'end',
    kind: 'line',
    title: charts.end,
    x: { label: charts.months, unit: 'months' },
    y: { label: charts.share, unit: 'percent' },
    series: [
      {
        id: 'done',
        label: charts.done,
        role: 'main',
        points: [...curve.map(([at, share]) => [at / unitsPerMonth, share] as const)],
      },
    ],
    thresholds: [
      { axis: 'y', value: 0.8, label: 'P80' },
      { axis: 'x', value: promise, label: charts.promise },
    ],
    reading: {
      text: charts.endReading,
      values: {
        p50: time(p50, 'months'),
        p80: time(p80, 'months'),
        p95: time(p95, 'months'),
        promise: { value: promise, unit: 'months' },
        chance: { value: promiseChance, unit: 'percent', digits: 0 },
      },
    },
  };
}

function criticalChart({ tasks }: RoadmapResult, { charts }: RoadmapLabels): Chart {
  const ordered = tasks.toSorted((one, other) => other.criticalShare - one.criticalShare).slice(0, 20);
  const [first] = ordered;
  const uncertain = tasks.toSorted((one, other) => weightOf(other) - weightOf(one))[0];
  return {
    id: 'critical',
    kind: 'horizontal-bar',
    title: charts.criticality,
    x: { label: charts.task, unit: 'number', categories: ordered.map(({ name }) => name) },
    y: { label: charts.criticalShare, unit: 'percent' },
    series: [
      {
        id: 'share',
        label: charts.criticalShare,
        role: 'main',
        points: ordered.map(({ criticalShare }, row) => [row, criticalShare]),
      },
    ],
    reading: {
      text: uncertain && weightOf(uncertain) > 0 ? charts.criticalReading : charts.criticalReadingSure,
      values: {
        first: first?.name ?? '',
        share: { value: first?.criticalShare ?? 0, unit: 'percent', digits: 0 },
        uncertain: uncertain?.name ?? '',
      },
    },
  };
}

/** How much of the doubt about the end a task brings: its deviation, as often as it is critical. */
function weightOf({ criticalShare, sd }: PlannedTask): number {
  return criticalShare * sd;
}

function time(value: number, unit: Inputs['timeUnit']): Quantity {
  return { value, unit, digits: 1 };
}
