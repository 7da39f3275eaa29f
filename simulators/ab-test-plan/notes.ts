import { isNumber } from '../_kit/amount.ts';
import type { Note } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { PlanLabels } from './labels/zh.ts';
import { controlLevel, isRate, variantLevel } from './levels.ts';
import type { PlanResult } from './model.ts';
import { planner } from './planner.ts';

/** Below so many expected conversions, or others, in an arm, normal formulas are rough. */
const FEW = 10;
/** Below so many users in an arm an average needs the t test. */
const FEW_USERS = 30;
/** Beyond so many weeks cookies are lost, people come back as others, and the world changes. */
const LONG_AFTER_WEEKS = 8;
/** A lift above this is rarer than a mistake in the data. */
const RARE_LIFT = 0.5;
/** Deviation over mean beyond which single users decide the result. */
const HEAVY = 3;

type Text = keyof PlanLabels['notes'];
type Write = (level: Note['level'], text: Text, values?: Note['phrase']['values']) => Note;

/** What an expert would add to the plan. */
export function notesOn(inputs: Inputs, result: PlanResult, { notes }: PlanLabels): Note[] {
  const write: Write = (level, text, values = {}) => ({ level, phrase: { text: notes[text], values } });
  return [
    ...timeNotes(inputs, result, write),
    ...peekingNotes(inputs, result, write),
    ...armNotes(inputs, result, write),
    ...sampleNotes(inputs, result, write),
    write('info', 'unique'),
  ];
}

function timeNotes({ runWeeks, power }: Inputs, result: PlanResult, write: Write): Note[] {
  const { powerAtRunTime, weeks } = result;
  const isShort = powerAtRunTime < power;
  const values = {
    weeks: { value: runWeeks, unit: 'weeks' as const },
    power: { value: powerAtRunTime, unit: 'percent' as const, digits: 0 },
    needed: { value: weeks, unit: 'weeks' as const },
  };
  return [
    ...(isShort ? [write('warning', 'underpowered', values)] : []),
    ...(weeks > LONG_AFTER_WEEKS ? [write('warning', 'long', { needed: values.needed })] : []),
    ...(isNumber(result.detectable.level) ? [] : [write('warning', 'nothingInTime', { weeks: values.weeks })]),
  ];
}

function peekingNotes({ design, looks, alpha, sides }: Inputs, result: PlanResult, write: Write): Note[] {
  const oneSided = sides === 'one' ? [write('info', 'oneSided')] : [];
  if (design !== 'fixed' && looks === 1) return [write('info', 'oneLook'), ...oneSided];
  const values = {
    looks: { value: looks, unit: 'count' as const },
    rate: { value: result.peekingRate, unit: 'percent' as const, digits: 1 },
    alpha: { value: result.alphaPerComparison, unit: 'percent' as const, digits: alpha < 0.01 ? 2 : 1 },
    extra: { value: result.inflation - 1, unit: 'percent' as const, digits: 1 },
    average: { value: result.usersOnAverage, unit: 'people' as const },
  };
  if (result.plan) return [write('info', 'sequential', values), ...oneSided];
  return looks > 1 ? [write('warning', 'peeking', values), ...oneSided] : oneSided;
}

function armNotes(inputs: Inputs, result: PlanResult, write: Write): Note[] {
  const { arms, correction, alpha, variantsPerControl } = inputs;
  const comparisons = arms - 1;
  const atMost = { rate: { value: Math.min(1, comparisons * alpha), unit: 'percent' as const, digits: 0 } };
  const several = comparisons > 1 && correction === 'none' ? [write('warning', 'uncorrected', atMost)] : [];
  if (arms > 2 || variantsPerControl === 1) return several;
  const even = 2 * Math.ceil(planner({ ...inputs, variantsPerControl: 1 }).exactUsers);
  if (result.totalUsers <= even) return several;
  const values = {
    extra: { value: result.totalUsers / even - 1, unit: 'percent' as const, digits: 0 },
    even: { value: even, unit: 'people' as const },
  };
  return [...several, write('info', 'unequal', values)];
}

function sampleNotes(inputs: Inputs, { usersInControl, usersPerVariant }: PlanResult, write: Write): Note[] {
  const [from, to] = [controlLevel(inputs), variantLevel(inputs)];
  const users = Math.min(usersInControl, usersPerVariant);
  const isFew = isRate(inputs) && users * Math.min(from, to, 1 - from, 1 - to) < FEW;
  const isHeavy = !isRate(inputs) && inputs.deviation > HEAVY * from;
  const isRare = Math.abs(to / from - 1) > RARE_LIFT;
  return [
    ...(isFew ? [write('warning', 'fewConversions')] : []),
    ...(!isRate(inputs) && users < FEW_USERS ? [write('warning', 'fewUsers')] : []),
    ...(isHeavy ? [write('warning', 'heavyTail')] : []),
    ...(isRare ? [write('warning', 'rareLift')] : []),
  ];
}
