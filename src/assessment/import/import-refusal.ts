import type * as z from 'zod/mini';

/** Why a file, or a place in it, is refused. */
export type ImportReason =
  | 'too-large'
  | 'not-json'
  | 'not-ours'
  | 'newer-format'
  | 'other-model'
  | 'newer-model'
  | 'no-migration'
  | 'missing'
  | 'unknown-key'
  | 'unknown-item'
  | 'wrong-type'
  | 'wrong-value'
  | 'wrong-text'
  | 'out-of-range'
  | 'too-long'
  | 'too-many'
  | 'repeated-id'
  | 'mixed-privacy';

/** One thing wrong with a file: where, why, what was found (shortened, to be shown as text) and what would be right. */
export interface ImportRefusal {
  /** `answers.tech.process.value`; empty for the file as a whole. */
  path: string;
  because: ImportReason;
  found?: string;
  /** A limit, or the words allowed. */
  expected?: string;
}

const LONGEST_FOUND = 60;

/** A refusal with what was found written out, short enough for a line. */
export function refusal(path: string, because: ImportReason, found?: unknown, expected?: unknown): ImportRefusal {
  return {
    path,
    because,
    ...(found !== undefined && { found: shorten(found) }),
    ...(expected !== undefined && { expected: String(expected) }),
  };
}

/** All that a schema found wrong, as a list that a person can read. */
export function refusalsOf(issues: readonly z.core.$ZodIssue[], base: readonly PropertyKey[] = []): ImportRefusal[] {
  return issues.flatMap((issue) => {
    const place = [...base, ...issue.path];
    const path = place.map(String).join('.');
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => refusal([...place, key].map(String).join('.'), 'unknown-key'));
      case 'invalid_union':
        return refusalsOf(likeliestBranch(issue.errors), place);
      case 'invalid_key':
        return [refusal(path, 'unknown-item')];
      case 'too_small':
      case 'too_big':
        return [outside(path, issue)];
      case 'invalid_value':
        return [
          refusal(path, issue.input === undefined ? 'missing' : 'wrong-value', issue.input, issue.values.join(', ')),
        ];
      case 'invalid_format':
        return [refusal(path, 'wrong-text', issue.input)];
      default:
        return [refusal(path, issue.input === undefined ? 'missing' : 'wrong-type', issue.input, expectedOf(issue))];
    }
  });
}

/** Of several shapes that all do not fit, the one with the least wrong is the one that was meant. */
function likeliestBranch(errors: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const weight = (issues: readonly z.core.$ZodIssue[]) =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
  return errors.toSorted((one, other) => weight(one) - weight(other))[0] ?? [];
}

function outside(path: string, issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): ImportRefusal {
  const limit = issue.code === 'too_small' ? `≥ ${issue.minimum}` : `≤ ${issue.maximum}`;
  if (issue.origin === 'string') return refusal(path, 'too-long', undefined, limit);
  if (issue.origin === 'array') return refusal(path, 'too-many', undefined, limit);
  return refusal(path, 'out-of-range', issue.input, limit);
}

function expectedOf(issue: z.core.$ZodIssue): string | undefined {
  return 'expected' in issue ? String(issue.expected) : undefined;
}

function shorten(found: unknown): string {
  const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? typeof found);
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND).toWellFormed()}…` : text;
}
