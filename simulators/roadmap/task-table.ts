import type { Quantity } from '../_kit/amount.ts';
import { dateOf } from '../_kit/calendar.ts';
import type { ResultTable } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { RoadmapLabels } from './labels/zh.ts';
import type { RoadmapResult } from './model.ts';
import { lastDate, startDay } from './working-time.ts';

/** Every task with its planned dates, how late it may end and how often it decides the end. */
export function taskTable(inputs: Inputs, { tasks }: RoadmapResult, { tables }: RoadmapLabels): ResultTable {
  const time = (value: number): Quantity => ({ value, unit: inputs.timeUnit, digits: 2 });
  return {
    id: 'tasks',
    title: tables.tasks,
    columns: [
      { key: 'name', label: tables.task },
      { key: 'start', label: tables.start, numeric: true },
      { key: 'finish', label: tables.finish, numeric: true },
      { key: 'late', label: tables.late, numeric: true },
      { key: 'mean', label: tables.mean, numeric: true },
      { key: 'slack', label: tables.slack, numeric: true },
      { key: 'critical', label: tables.critical, numeric: true },
    ],
    rows: tasks.map(({ name, start, finish, finishP95, mean, slack, criticalShare }) => ({
      name,
      start: dateOf(startDay(start, inputs)),
      finish: lastDate(finish, inputs),
      late: lastDate(finishP95, inputs),
      mean: time(mean),
      slack: time(slack),
      critical: { value: criticalShare, unit: 'percent', digits: 0 },
    })),
  };
}
