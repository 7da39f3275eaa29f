import * as z from 'zod';
import { type AnswerState, decodeAnswers, encodeAnswers } from '../../../assessment/code/answer-code.ts';
import type { Answer } from '../answering/adapter.ts';

/** Answers to encode, each 0 to 7. */
export const answersToEncode = z.object({ answers: z.array(z.number().int().min(0).max(7)).min(1) });

/** A code to read, with the number of its answers where the length does not tell. */
export const codeToRead = z.object({ code: z.string(), items: z.number().int().min(1).optional() });

/** The code of some answers. */
export function encodeAnswer({ answers }: z.output<typeof answersToEncode>): Answer {
  const code = encodeAnswers(answers as AnswerState[]);
  return { value: code, code, length: code.length, characters: code.length };
}

/** The answers of a code; nothing, and why, for a damaged one. */
export function decodeAnswer({ code, items = 2 * (code.length - 2) }: z.output<typeof codeToRead>): Answer {
  const reading = decodeAnswers(code, Math.max(1, items));
  const states = reading.ok ? reading.states : null;
  return { value: states, answers: states, valid: reading.ok, ...(!reading.ok && { because: reading.because }) };
}
