import { isNumber } from '../_kit/amount.ts';
import type { Note } from '../_kit/view.ts';
import type { Comparison } from './comparison.ts';
import type { Inputs } from './inputs.ts';
import type { ResultLabels } from './labels/zh.ts';
import type { TestResult } from './model.ts';

/** Below so many conversions, or others, in an arm, normal formulas are rough. */
const FEW = 10;
/** A lift above this is rarer than a mistake in the data. */
const RARE_LIFT = 0.5;
/** Deviation over mean beyond which single users decide the result. */
const HEAVY = 3;

type Write = (level: Note['level'], text: keyof ResultLabels['notes'], values?: Note['phrase']['values']) => Note;

/** What an expert would add before anybody acts on the result. */
export function notesOn(inputs: Inputs, result: TestResult, { notes }: ResultLabels): Note[] {
  const write: Write = (level, text, values = {}) => ({ level, phrase: { text: notes[text], values } });
  if (result.sampleRatio?.isMismatch) return [write('warning', 'mismatch')];
  const { leader } = result;
  return [
    ...peekingNotes(inputs, result, write),
    ...(leader ? [...marginNotes(inputs, leader, write), ...dataNotes(inputs, leader, write)] : []),
    ...severalNotes(inputs, write),
    ...(inputs.data === 'rates' ? [write('info', 'chance')] : []),
  ];
}

function peekingNotes({ looks, confidence }: Inputs, { falseAlarms }: TestResult, write: Write): Note[] {
  if (looks === 1) return [];
  const values = {
    looks: { value: looks, unit: 'count' as const },
    rate: { value: falseAlarms, unit: 'percent' as const, digits: 1 },
    level: { value: 1 - confidence, unit: 'percent' as const, digits: 1 },
  };
  return [write('warning', 'peeking', values)];
}

/** Where test and interval, or absolute and relative difference, say different things. */
function marginNotes({ confidence }: Inputs, { p, interval, upliftLow, upliftHigh }: Comparison, write: Write): Note[] {
  if (!isNumber(p) || !interval) return [];
  const isFound = p < 1 - confidence;
  const holdsZero = interval.low <= 0 && interval.high >= 0;
  const isRelativeClear = isNumber(upliftLow) && isNumber(upliftHigh) && (upliftLow > 0 || upliftHigh < 0);
  return [
    ...(isFound === holdsZero ? [write('warning', 'disagree')] : []),
    ...(isFound && isNumber(upliftLow) && !isRelativeClear ? [write('warning', 'notRelative')] : []),
  ];
}

function dataNotes(inputs: Inputs, leader: Comparison, write: Write): Note[] {
  const { uplift } = leader;
  const isRare = isNumber(uplift) && Math.abs(uplift) > RARE_LIFT;
  return [
    ...(hasFewCounts(inputs) && inputs.test !== 'fisher' ? [write('warning', 'fewCounts')] : []),
    ...(hasHeavyTail(inputs) ? [write('warning', 'heavyTail')] : []),
    ...(isRare ? [write('warning', 'rareLift')] : []),
    ...(hasTwins(inputs) ? [write('warning', 'twins')] : []),
  ];
}

function severalNotes({ data, arms, averages }: Inputs, write: Write): Note[] {
  const count = data === 'rates' ? arms.length : data === 'means' ? averages.length : 2;
  if (data === 'pValues') return [write('info', 'metrics')];
  return count > 2 ? [write('info', 'severalVariants')] : [];
}

function hasFewCounts({ data, arms }: Inputs): boolean {
  return (
    data === 'rates' && arms.some(({ visitors, conversions }) => Math.min(conversions, visitors - conversions) < FEW)
  );
}

function hasHeavyTail({ data, averages }: Inputs): boolean {
  return data === 'means' && averages.some(({ average, deviation }) => deviation > HEAVY * Math.abs(average));
}

/** Two arms with the very same figures: more often one row pasted twice than chance. */
function hasTwins({ data, arms, averages }: Inputs): boolean {
  const rows =
    data === 'rates'
      ? arms.map(({ visitors, conversions }) => `${visitors} ${conversions}`)
      : data === 'means'
        ? averages.map(({ users, average, deviation }) => `${users} ${average} ${deviation}`)
        : [];
  return new Set(rows).size < rows.length;
}
