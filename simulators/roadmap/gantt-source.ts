import { dateOf } from '../_kit/calendar.ts';
import type { Inputs } from './inputs.ts';
import type { RoadmapLabels } from './labels/zh.ts';
import { CRITICAL_OVER, type PlannedTask, type RoadmapResult } from './model.ts';
import { lastDate, lastDay, startDay } from './working-time.ts';

/**
 * The plan as a Mermaid Gantt chart: likely durations on the calendar, tasks that decide the end marked as critical, stages as sections,
 * and the buffer up to the 80 % date behind them. An end in Mermaid is the day after the last.
 */
export function ganttSource(inputs: Inputs, result: RoadmapResult, { source }: RoadmapLabels): string {
  const { tasks, likelyEnd, end, buffer } = result;
  const lines = tasks.flatMap((task, row) => [
    ...(task.stage !== '' && task.stage !== tasks[row - 1]?.stage ? [`  section ${plainName(task.stage)}`] : []),
    `    ${plainName(task.name)} :${[...marksOf(task), `t${row + 1}`, ...datesOf(task, inputs)].join(', ')}`,
  ]);
  const [from, to] = [lastDay(likelyEnd, inputs) + 1, lastDay(end.p80, inputs) + 1];
  const reserve = buffer > 0 && to > from ? [`    ${source.buffer} :buffer, ${dateOf(from)}, ${dateOf(to)}`] : [];
  const words = source.description
    .replace('{count}', String(tasks.length))
    .replace('{end}', lastDate(likelyEnd, inputs))
    .replace('{p80}', lastDate(end.p80, inputs));
  return [
    'gantt',
    `  accTitle: ${source.title}`,
    `  accDescr: ${words}`,
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %Y-%m',
    ...lines,
    ...(reserve.length > 0 ? [`  section ${source.reserve}`, ...reserve] : []),
  ].join('\n');
}

function marksOf({ start, finish, criticalShare }: PlannedTask): string[] {
  const isCritical = criticalShare > CRITICAL_OVER;
  return [...(isCritical ? ['crit'] : []), ...(start === finish ? ['milestone'] : [])];
}

function datesOf({ start, finish }: PlannedTask, inputs: Inputs): string[] {
  if (start === finish) return [lastDate(finish, inputs), '0d'];
  return [dateOf(startDay(start, inputs)), dateOf(lastDay(finish, inputs) + 1)];
}

/** Signs that end a name in Mermaid become their full-width likes, or are left out. */
function plainName(name: string): string {
  const wide: Record<string, string> = { ':': '：', ';': '；', ',': '，', '#': '＃', '%': '％' };
  return (
    name
      .replace(/[:;,#%]/g, (sign) => wide[sign] ?? ' ')
      .replace(/[<>{}\\`"]/g, ' ')
      .trim() || '–'
  );
}
