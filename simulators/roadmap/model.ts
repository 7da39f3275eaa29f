import { dayNumber } from '../_kit/calendar.ts';
import { orderByDependency } from '../_kit/math/order-by-dependency.ts';
import { quantiles } from '../_kit/quantile.ts';
import { rowsBefore } from './check.ts';
import { DRAWS, drawDurations } from './draw-durations.ts';
import { type DurationLaw, durationLaw } from './duration-law.ts';
import type { Inputs, Task } from './inputs.ts';
import { criticalShares, type Network, type Schedule, scheduleTasks, slackOf } from './schedule.ts';
import { lastDay, perMonth } from './working-time.ts';

/** One task of the plan; times from the start of the plan, in its own unit. */
export interface PlannedTask {
  name: string;
  stage: string;
  /** By the likely durations alone. */
  start: number;
  finish: number;
  slack: number;
  /** Of the duration. */
  mean: number;
  sd: number;
  /** Of the finish. */
  finishP50: number;
  finishP95: number;
  /** Share of the draws in which a delay here delays the end. */
  criticalShare: number;
}

/** When a plan is done. Times are in the plan's unit, of which `unitsPerMonth` make a month. */
export interface RoadmapResult {
  unitsPerMonth: number;
  tasks: PlannedTask[];
  /** Longest chain of likely durations. */
  likelyEnd: number;
  end: { p5: number; p50: number; p80: number; p95: number; mean: number };
  /** P80 if all tasks ran late or early together. */
  p80Together: number;
  /** P80 less the end by likely durations. */
  buffer: number;
  /** Chance to be done by the likely end, and by the promise. */
  likelyChance: number;
  promiseChance: number;
  /** Tasks that are critical in more than half of the draws. */
  criticalCount: number;
  /** Days of the calendar from the start to the 80 % date, both included. */
  calendarDays: number;
  /** Time and the share of draws done by then, from the first to the last draw. */
  curve: [time: number, share: number][];
}

/** Share of draws from which a task counts as critical. */
export const CRITICAL_OVER = 0.5;

/** Draws the durations, runs the network forward and reads off when it ends and what decides that. */
export function simulate(inputs: Inputs): RoadmapResult {
  const { tasks, together, promise, startDate } = inputs;
  const network = networkOf(tasks);
  const laws = lawsOf(tasks, inputs.shape);
  const drawn = scheduleTasks(drawDurations(laws, together), network);
  const plan = scheduleTasks(onePlan(tasks.map(({ likely }) => likely)), network);
  const shares = criticalShares(drawn, network);
  const [likelyEnd = 0] = plan.end;
  const unitsPerMonth = perMonth(inputs);
  const ends = drawn.end.toSorted();
  const end = summaryOf(ends);
  return {
    unitsPerMonth,
    tasks: plannedTasks({ tasks, laws, plan, drawn, shares, slack: slackOf(plan, network) }),
    likelyEnd,
    end,
    p80Together: scheduleTasks(onePlan(laws.map(({ law }) => law.quantile(0.8))), network).end[0] ?? 0,
    buffer: end.p80 - likelyEnd,
    likelyChance: shareUpTo(ends, likelyEnd),
    promiseChance: shareUpTo(ends, promise * unitsPerMonth),
    criticalCount: shares.filter((share) => share > CRITICAL_OVER).length,
    calendarDays: lastDay(end.p80, inputs) - dayNumber(startDate) + 1,
    curve: curveOf(ends),
  };
}

interface Parts {
  tasks: readonly Task[];
  laws: readonly DurationLaw[];
  plan: Schedule;
  drawn: Schedule;
  shares: readonly number[];
  slack: readonly number[];
}

function plannedTasks({ tasks, laws, plan, drawn, shares, slack }: Parts): PlannedTask[] {
  return tasks.map(({ name, stage }, row) => {
    const [finishP50 = 0, finishP95 = 0] = quantiles(drawn.finishes[row] ?? new Float64Array(1), [0.5, 0.95]);
    return {
      name: name.trim(),
      stage: stage.trim(),
      start: plan.starts[row]?.[0] ?? 0,
      finish: plan.finishes[row]?.[0] ?? 0,
      slack: slack[row] ?? 0,
      mean: laws[row]?.law.mean ?? 0,
      sd: laws[row]?.law.sd ?? 0,
      finishP50,
      finishP95,
      criticalShare: shares[row] ?? 0,
    };
  });
}

function networkOf(tasks: readonly Task[]): Network {
  const before = rowsBefore(tasks);
  const ordered = orderByDependency(before);
  if (!ordered.ok) throw new RangeError('Tasks in a circle are refused before they are computed.');
  return { before, order: ordered.order };
}

/** Laws are kept by the table's identity, because the tables for drawing from them are worth keeping. */
const lawsByTable = new WeakMap<readonly Task[], Map<Inputs['shape'], DurationLaw[]>>();

function lawsOf(tasks: readonly Task[], shape: Inputs['shape']): DurationLaw[] {
  const byShape = lawsByTable.get(tasks) ?? new Map<Inputs['shape'], DurationLaw[]>();
  lawsByTable.set(tasks, byShape);
  const laws = byShape.get(shape) ?? tasks.map((task) => durationLaw(task, shape));
  byShape.set(shape, laws);
  return laws;
}

function onePlan(durations: readonly number[]): Float64Array[] {
  return durations.map((duration) => Float64Array.of(duration));
}

function summaryOf(ends: Float64Array): RoadmapResult['end'] {
  const [p5 = 0, p50 = 0, p80 = 0, p95 = 0] = quantiles(ends.slice(), [0.05, 0.5, 0.8, 0.95]);
  return { p5, p50, p80, p95, mean: ends.reduce((sum, end) => sum + end, 0) / ends.length };
}

/** The share of ascending values up to a limit, which rounding in a sum must not cut off. */
function shareUpTo(ascending: Float64Array, limit: number): number {
  const beyond = ascending.findIndex((value) => value > limit * (1 + 1e-9));
  return (beyond < 0 ? ascending.length : beyond) / ascending.length;
}

const CURVE_STEPS = 40;

function curveOf(ends: Float64Array): RoadmapResult['curve'] {
  return Array.from({ length: CURVE_STEPS + 1 }, (_, step) => {
    const share = step / CURVE_STEPS;
    return [ends[Math.round(share * (DRAWS - 1))] ?? 0, share];
  });
}
