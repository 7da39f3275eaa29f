import type { AnySimulator, Locale } from '../../simulators/_kit/define.ts';
import { type InputIssue, parseInputs } from '../../simulators/_kit/inputs.ts';
import { issueMessage } from '../../simulators/_kit/issue-messages.ts';
import { nearest } from '../errors/nearest.ts';
import { CommandError, type CommandProblem } from './command-error.ts';

/** The complete, checked inputs; otherwise a {@link CommandError} with every problem and its path. */
export function checkInputs(
  simulator: AnySimulator,
  given: Record<string, unknown>,
  locale: Locale,
): Record<string, unknown> {
  const [inputs] = checkAll(simulator, [given], locale);
  return inputs ?? {};
}

/**
 * Many sets of inputs, all of them complete and checked; otherwise a {@link CommandError} with every problem of every set. With more
 * than one set a path starts with the set's place, counted from 0: `[2].churn`.
 */
export function checkAll(
  simulator: AnySimulator,
  sets: readonly Record<string, unknown>[],
  locale: Locale,
): Record<string, unknown>[] {
  const parsed = sets.map((given) => parseInputs(simulator, given, locale));
  const problems = parsed.flatMap((each, place) => {
    const at = sets.length > 1 ? [place] : [];
    return each.ok ? [] : each.issues.map((issue) => problemOf(issue, simulator, locale, at));
  });
  if (problems.length > 0) {
    throw new CommandError('invalid-inputs', problems, { simulator: simulator.id, version: simulator.version });
  }
  return parsed.flatMap((each) => (each.ok ? [each.inputs] : []));
}

function problemOf(issue: InputIssue, simulator: AnySimulator, locale: Locale, at: readonly number[]): CommandProblem {
  const meant = nearestTo(issue);
  return {
    path: pathText([...at, ...issue.path]),
    code: issue.code,
    message: issueMessage(issue, simulator.labels[locale], locale),
    ...(meant !== undefined && { nearest: meant }),
  };
}

/** For a misspelt name or option, the valid one that was most likely meant. */
function nearestTo({ code, path, values }: InputIssue): string | undefined {
  if (code === 'unknown') return nearest(String(path.at(-1)), values.valid as string[]);
  if (code === 'option') return nearest(String(values.found), values.options as string[]);
  return undefined;
}

/** A path as it is written in JavaScript. @example pathText(['ideas', 2, 'impact']) // 'ideas[2].impact' */
export function pathText(path: readonly (string | number)[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index ? '.' : ''}${step}`)).join('');
}
