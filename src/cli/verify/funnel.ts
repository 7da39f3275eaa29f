import * as z from 'zod';
import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';
import { endWithAllLifted, equalLiftFor, evenLift, liftsOf } from '../../../simulators/funnel/lifts.ts';
import { type Step, stepsOf } from '../../../simulators/funnel/steps.ts';
import { type Answer, adapterOf, shape, Unsupported } from './answering/adapter.ts';
import { renamed } from './answering/renamed.ts';

const STAGES = { stages: ['counts', 'users', 'people', 'stage_counts', 'funnel'] };
const count = z.number().min(0);
const share = z.number().min(0).max(1);

const funnel = renamed(
  {
    ...STAGES,
    opportunity_threshold: ['threshold', 'drop_off_threshold', 'bar'],
    target_overall: ['target', 'target_conversion'],
  },
  z.object({
    stages: z.array(z.union([count, z.object({ users: count })])).min(2),
    opportunity_threshold: share.default(0.5),
    potential_threshold: z.number().min(0).default(1000),
    relative_lift: z.number().min(0).optional(),
    absolute_lift: z.number().min(0).optional(),
    target_overall: share.optional(),
  }),
);

const target = z.object({ current_overall: share, target_overall: share, steps: z.int().min(1) });

const window = renamed(
  {
    hours_to_convert: ['days_to_convert', 'time_to_convert', 'times'],
    window_hours: ['window_days', 'windows', 'window'],
  },
  z.object({
    hours_to_convert: z.array(z.number().min(0)),
    entered: z.int().min(1),
    window_hours: z.union([
      z.array(z.number().min(0)),
      z
        .number()
        .min(0)
        .transform((one) => [one]),
    ]),
  }),
);

const side = z.object({ users: count, converted: count });
const segments = z.object({ segments: z.record(z.string(), z.union([side, z.tuple([count, count])])) });

/** Steps of a funnel, lifts, targets, windows and segments. */
export default adapterOf({
  'people at each stage': shape(funnel, (given) => {
    const counts = given.stages.map((stage) => (typeof stage === 'number' ? stage : stage.users));
    const steps = stepsOf(counts, { dropOff: given.opportunity_threshold, lost: given.potential_threshold });
    return {
      ...stepAnswers(counts, steps),
      ...liftAnswers(steps, given),
      ...targetAnswers(steps, given.target_overall),
    };
  }),
  'a target for the whole': shape(target, ({ current_overall, target_overall, steps }) => {
    if (current_overall === 0) throw new Unsupported('A share of 0 cannot be lifted to anything.');
    return { equal_relative_lift_per_step: evenLift(current_overall, target_overall, steps) };
  }),
  'times to convert': shape(window, ({ hours_to_convert, entered, window_hours }) => ({
    conversion: window_hours.map((hours) => hours_to_convert.filter((time) => time <= hours).length / entered),
    ever: hours_to_convert.length / entered,
  })),
  segments: shape(segments, ({ segments: given }) => {
    const parts = Object.entries(given).map(([name, part]) => {
      const [users, converted] = Array.isArray(part) ? part : [part.users, part.converted];
      return { name, users, converted };
    });
    const [users, converted] = [sumOf(parts.map((part) => part.users)), sumOf(parts.map((part) => part.converted))];
    const rates = Object.fromEntries(
      parts.map((part) => [part.name, part.users > 0 ? part.converted / part.users : null]),
    );
    return { rates, segment_rates: rates, overall: users > 0 ? converted / users : null };
  }),
});

function stepAnswers(counts: readonly number[], steps: readonly Step[]): Answer {
  const [entered = 0] = counts;
  const cumulative = counts.map((people) => (entered > 0 ? people / entered : null));
  const overall = cumulative.at(-1) ?? null;
  const conversion = steps.map((step) => plain(step.conversion));
  const lost = steps.map((step) => step.lost);
  const known = steps.flatMap(({ dropOff }) => (isNumber(dropOff) ? [dropOff] : []));
  const biggest = steps.findIndex(({ dropOff }) => isNumber(dropOff) && dropOff === Math.max(...known));
  return {
    ...{ step_conversion: conversion, step_conversions: conversion, conversion },
    ...{ drop_off: steps.map(({ dropOff }) => plain(dropOff)), cumulative, overall, overall_conversion: overall },
    ...{ lost, users_lost: lost, drop_off_users: lost, rises: steps.map(({ rises }) => rises) },
    opportunity: steps.map(({ isOpportunity }) => isOpportunity),
    potential: steps.map(({ potential }) => (potential === 'none' ? null : potential)),
    wilson_ci: steps.map(({ interval }) => (interval ? [interval.low, interval.high] : null)),
    geometric_mean_step: overall === null ? null : overall ** (1 / steps.length),
    biggest_drop_step: biggest + 1,
  };
}

function liftAnswers(
  steps: readonly Step[],
  { relative_lift, absolute_lift }: { relative_lift?: number | undefined; absolute_lift?: number | undefined },
): Answer {
  const lifts = liftsOf(steps, { relative: relative_lift ?? 0, points: absolute_lift ?? 0 });
  const relative = lifts.map((lift) => plain(lift.relative));
  const points = lifts.map((lift) => plain(lift.points));
  const all = relative_lift === undefined ? null : endWithAllLifted(steps, relative_lift);
  const end = steps.at(-1)?.to ?? 0;
  return {
    ...(relative_lift !== undefined && {
      extra_final: relative,
      final: relative.map((extra) => (extra === null ? null : end + extra)),
      all_steps: all !== null && isNumber(all) ? all - end : null,
    }),
    ...(absolute_lift !== undefined && {
      [relative_lift === undefined ? 'extra_final' : 'extra_final_absolute']: points,
      best_step: points.indexOf(Math.max(...points.map((extra) => extra ?? 0))) + 1,
    }),
  };
}

function targetAnswers(steps: readonly Step[], wanted: number | undefined): Answer {
  return wanted === undefined || wanted === 0
    ? {}
    : { equal_relative_lift_per_step: plain(equalLiftFor(steps, wanted)) };
}

function plain(amount: Amount): number | null {
  return isNumber(amount) ? amount : null;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
