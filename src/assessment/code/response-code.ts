import type { AssessmentModel } from '../../schemas/assessment.ts';
import type { Answer, IndicatorAnswer } from '../answer.ts';
import type { Response } from '../response.ts';
import { type AnswerState, codeLength, decodeAnswers, encodeAnswers } from './answer-code.ts';

/** What a code holds: items in the model's order and, in a full round's code, indicators after them. */
export interface CodedIds {
  items: readonly string[];
  indicators: readonly string[];
  /** Number of levels; a higher one is refused. */
  levels: number;
}

/** The answers of a code by id. */
export type CodedAnswers = Pick<Response, 'answers' | 'indicators'>;

/** Answers read from a code, or why not. `level`: a level that the model does not have. */
export type CodedReading =
  | { ok: true; coded: CodedAnswers }
  | { ok: false; because: 'letters' | 'length' | 'damaged' | 'level'; expectedLengths: number[] };

/** What a code of the present version holds. */
export function codedIdsOf({ items, levels }: AssessmentModel): CodedIds {
  return {
    items: items.map(({ id }) => id),
    indicators: items.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    levels: levels.length,
  };
}

/**
 * A person's answers as a code: 8 letters for 12 items; with indicators answered, those follow (26 letters for 12 and 36). Notes,
 * reasons and confidence stay out of it.
 */
export function codeOf({ answers, indicators = {} }: CodedAnswers, ids: CodedIds): string {
  const states = ids.items.map((id) => stateOf(answers[id]));
  const isFull = ids.indicators.some((id) => indicators[id]);
  const further = isFull ? ids.indicators.map((id) => INDICATOR_STATES[indicators[id] ?? 'unanswered']) : [];
  return encodeAnswers([...states, ...further]);
}

/** Reads a code of the items alone or of items and indicators, told apart by its length. */
export function answersOfCode(code: string, ids: CodedIds): CodedReading {
  const [quick, full] = [ids.items.length, ids.items.length + ids.indicators.length];
  const expectedLengths = [...new Set([codeLength(quick), codeLength(full)])];
  const reading = decodeAnswers(code, code.length === codeLength(full) ? full : quick);
  if (!reading.ok) return { ok: false, because: reading.because, expectedLengths };
  const [items, indicators] = [reading.states.slice(0, quick), reading.states.slice(quick)];
  const isForeign =
    items.some((state) => state > ids.levels && state < 6) || indicators.some((state) => !isIndicator(state));
  if (isForeign) return { ok: false, because: 'level', expectedLengths };
  const answered = indicators.flatMap((state, index) => pair(ids.indicators[index], INDICATOR_ANSWERS[state]));
  return {
    ok: true,
    coded: {
      answers: Object.fromEntries(items.flatMap((state, index) => pair(ids.items[index], answerOf(state)))),
      ...(answered.length > 0 && { indicators: Object.fromEntries(answered) }),
    },
  };
}

/** An answer in three bits. */
export function stateOf(answer: Answer | undefined): AnswerState {
  if (!answer) return 0;
  if ('value' in answer) return answer.value as AnswerState;
  return answer.state === 'not-applicable' ? 6 : 7;
}

function answerOf(state: AnswerState): Answer | undefined {
  if (state === 0) return undefined;
  if (state === 6) return { state: 'not-applicable' };
  return state === 7 ? { state: 'unknown' } : { value: state };
}

const INDICATOR_STATES = { unanswered: 0, no: 1, yes: 2, unknown: 7 } as const;
const INDICATOR_ANSWERS: Partial<Record<AnswerState, IndicatorAnswer>> = { 1: 'no', 2: 'yes', 7: 'unknown' };

function isIndicator(state: AnswerState): boolean {
  return state === 0 || INDICATOR_ANSWERS[state] !== undefined;
}

function pair<T>(id: string | undefined, value: T | undefined): [string, T][] {
  return id === undefined || value === undefined ? [] : [[id, value]];
}
