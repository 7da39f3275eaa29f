import type { Amount } from '../../../../simulators/_kit/amount.ts';
import { isNumber } from '../../../../simulators/_kit/amount.ts';
import type { Answer } from '../answering/adapter.ts';

/** A number, or `null` where there is none. */
export function plain(amount: Amount): number | null {
  return isNumber(amount) ? amount : null;
}

/**
 * Answers under the names that a case asks for, where those are phrases rather than fixed names: the first pattern that fits a name gives
 * its value (`top three kept`, `Top 3 unchanged`).
 */
export function answeredByPattern(asked: readonly string[], patterns: readonly (readonly [RegExp, unknown])[]): Answer {
  return Object.fromEntries(
    asked.flatMap((name) => {
      const match = patterns.find(([pattern]) => pattern.test(name));
      return match ? [[name, match[1]]] : [];
    }),
  );
}
