import type { Note, Phrase } from '../_kit/view.ts';
import { PRODUCTS } from './grade.ts';
import type { Inputs } from './inputs.ts';
import type { RiskLabels } from './labels/zh.ts';
import type { RiskResult } from './model.ts';

/** A 95th percentile this many times the 5th is hardly an estimate, and its mean lies far out. */
const WIDE = 100;
/** Where one risk has more than this of the expected loss, the others hardly matter. */
const MOST = 0.5;

/** What to know beside the answer: ties and wrong orders, idle band edges, gaps in the register, and what the simulation leaves out. */
export function notesOn(inputs: Inputs, result: RiskResult, labels: RiskLabels): Note[] {
  return [...matrixNotes(inputs, result, labels), ...registerNotes(inputs, result, labels)];
}

function matrixNotes(inputs: Inputs, { reversals, tied }: RiskResult, { notes }: RiskLabels): Note[] {
  const { worst, pairs } = reversals;
  const { scheme, highFrom, mediumFrom, risks } = inputs;
  const idle = scheme === 'product' ? [highFrom, mediumFrom].filter((edge) => !PRODUCTS.includes(edge)) : [];
  return [
    ...(worst
      ? [
          note('warning', notes.reversed, {
            pairs: { value: pairs, unit: 'count' },
            graded: worst.graded,
            costlier: worst.costlier,
            times: { value: worst.times, unit: 'number', digits: 1 },
          }),
        ]
      : []),
    ...idle.map((edge) =>
      note('warning', notes.idle, {
        edge: { value: edge, unit: 'number', digits: 0 },
        next: { value: PRODUCTS.find((product) => product > edge) ?? 25, unit: 'number', digits: 0 },
      }),
    ),
    ...(tied > 0 ? [note('info', notes.tied, { tied: { value: tied, unit: 'count' } })] : []),
    ...(scheme === 'milStd' && risks.some(({ impact }) => impact === 1) ? [note('info', notes.fourSeverities)] : []),
    ...(scheme === 'milStd' ? [note('info', notes.safety)] : []),
  ];
}

function registerNotes({ risks }: Inputs, result: RiskResult, { notes }: RiskLabels): Note[] {
  const { withoutOwner, withoutReview, largestShare, ranked, chanceError } = result;
  const wide = risks.find(({ lossLow, lossHigh }) => lossHigh > WIDE * lossLow);
  const largest = ranked.find(({ rankByLoss }) => rankByLoss === 1);
  return [
    ...(withoutOwner > 0 ? [note('warning', notes.noOwner, { count: { value: withoutOwner, unit: 'count' } })] : []),
    ...(withoutReview > 0 ? [note('warning', notes.noReview, { count: { value: withoutReview, unit: 'count' } })] : []),
    ...(wide ? [note('warning', notes.wide, { name: wide.name })] : []),
    ...(largest && ranked.length > 1 && largestShare > MOST
      ? [
          note('info', notes.largest, {
            name: largest.name,
            share: { value: largestShare, unit: 'percent', digits: 0 },
          }),
        ]
      : []),
    note('info', notes.independent),
    note('info', notes.simulated, { error: { value: chanceError, unit: 'percent-points', digits: 2 } }),
  ];
}

function note(level: Note['level'], text: string, values?: Phrase['values']): Note {
  return { level, phrase: { text, ...(values && { values }) } };
}
