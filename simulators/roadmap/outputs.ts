import type { Output } from '../_kit/define.ts';
import type { RoadmapResult } from './model.ts';

const months = { unit: 'months', better: 'lower', digits: 1 } as const;

/** The scalars of a plan. Times are in months, whatever unit the durations are in, so that plans can be compared. */
export const outputs = {
  p80: { ...months, read: ({ end, unitsPerMonth }) => end.p80 / unitsPerMonth },
  p50: { ...months, read: ({ end, unitsPerMonth }) => end.p50 / unitsPerMonth },
  promiseChance: { unit: 'percent', better: 'higher', bar: 0.8, digits: 0, read: ({ promiseChance }) => promiseChance },
  p95: { ...months, read: ({ end, unitsPerMonth }) => end.p95 / unitsPerMonth },
  mean: { ...months, read: ({ end, unitsPerMonth }) => end.mean / unitsPerMonth },
  likelyEnd: { ...months, read: ({ likelyEnd, unitsPerMonth }) => likelyEnd / unitsPerMonth },
  likelyChance: { unit: 'percent', better: 'higher', digits: 0, read: ({ likelyChance }) => likelyChance },
  buffer: { ...months, read: ({ buffer, unitsPerMonth }) => buffer / unitsPerMonth },
  p80Together: { ...months, read: ({ p80Together, unitsPerMonth }) => p80Together / unitsPerMonth },
  calendarDays: { unit: 'days', better: 'lower', digits: 0, read: ({ calendarDays }) => calendarDays },
  criticalCount: { unit: 'count', read: ({ criticalCount }) => criticalCount },
} satisfies Record<string, Output<RoadmapResult>>;

/** The id of an output. */
export type OutputId = keyof typeof outputs;
