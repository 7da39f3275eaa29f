import { letterOf, sextetOf } from './alphabet.ts';
import { crc12 } from './crc12.ts';

/** One answer in three bits: 0 unanswered, 1-5 a level, 6 does not apply, 7 I do not know. */
export type AnswerState = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Answers read from a code, or why it is no code: foreign letters, the wrong length, or letters that do not belong together. */
export type CodeReading =
  | { ok: true; states: AnswerState[] }
  | { ok: false; because: 'letters' | 'length' | 'damaged'; expectedLength: number };

/**
 * Answers as a code short enough to speak: three bits each, six to a letter of base64url, and two letters that show damage.
 *
 * @example encodeAnswers([7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7]) // '______Kb'
 */
export function encodeAnswers(states: readonly AnswerState[]): string {
  let body = '';
  for (let index = 0; index < states.length; index += 2) {
    body += letterOf(((states[index] ?? 0) << 3) | (states[index + 1] ?? 0));
  }
  return body + checkOf(body);
}

/** Letters of the code of so many answers: 8 for 12, 20 for 36. */
export function codeLength(answers: number): number {
  return Math.ceil(answers / 2) + 2;
}

/**
 * Reads a code of so many answers. A single wrong letter is always found; nothing is guessed.
 *
 * @example decodeAnswers('______Kb', 12) // twelve times 7
 * @example decodeAnswers('______Kc', 12) // { ok: false, because: 'damaged', expectedLength: 8 }
 */
export function decodeAnswers(code: string, answers: number): CodeReading {
  const expectedLength = codeLength(answers);
  const refuse = (because: 'letters' | 'length' | 'damaged'): CodeReading => ({ ok: false, because, expectedLength });
  if (code.length !== expectedLength) return refuse('length');
  const sextets = [...code].map(sextetOf);
  if (sextets.includes(undefined)) return refuse('letters');
  const body = code.slice(0, -2);
  if (code.slice(-2) !== checkOf(body)) return refuse('damaged');
  const states = sextets.slice(0, -2).flatMap((sextet = 0) => [sextet >> 3, sextet & 7] as AnswerState[]);
  // The half letter after an odd number of answers is always empty.
  if (states.slice(answers).some((state) => state !== 0)) return refuse('damaged');
  return { ok: true, states: states.slice(0, answers) };
}

function checkOf(body: string): string {
  const check = crc12(body);
  return letterOf(check >> 6) + letterOf(check & 63);
}
