import type { Condition, FieldSpec } from '../../../simulators/_kit/fields.ts';
import type { InputIssue } from '../../../simulators/_kit/inputs.ts';
import { issueMessage } from '../../../simulators/_kit/issue-messages.ts';
import { readNumber } from '../../../simulators/_kit/read-number.ts';
import { fill } from '../labels/fill.ts';
import type { SpreadProblem } from '../ranges/range-text.ts';
import { labelsOf } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';
import { fieldText } from './field-text.ts';

/** What is wrong at an input or one of its cells, as sentences for the reader. `path` is the input's name, or name, row and column. */
export function messagesAt(instrument: Instrument, path: readonly (string | number)[]): string[] {
  const here = instrument.issues.value.filter((issue) => startsWith(issue.path, path));
  return here.map((issue) => messageOf(instrument, issue));
}

/** One issue in words: of a text that could not be read, where it went wrong and how to write it. */
export function messageOf({ situation, fields, unread }: Instrument, issue: InputIssue): string {
  const { words, locale } = situation;
  const spec = specAt(fields, issue.path);
  const { found } = issue.values;
  if (spec?.kind !== 'number' || issue.code !== 'type' || typeof found !== 'string') {
    return issueMessage(issue, labelsOf(situation), locale);
  }
  const reading = readNumber(found);
  const noted = Object.hasOwn(unread.value, found) ? unread.value[found] : undefined;
  const problem = noted ?? (reading.ok ? undefined : reading);
  const shape = shapeOf(found, problem);
  const isGeneral = shape === 'empty' || shape === 'unreadable' || shape === 'unexpected';
  const example = isGeneral ? fieldText(spec.default, spec) : (problem?.example ?? '');
  return fill(words.numberProblems[shape], {
    text: found.length > 40 ? `${found.slice(0, 39)}…` : found,
    at: (problem?.at ?? 0) + 1,
    example: noted?.example || example,
  });
}

/** Nothing in a text makes sense where the first character already makes none. */
function shapeOf(found: string, problem: Pick<SpreadProblem, 'problem' | 'at'> | undefined) {
  if (found.trim() === '') return 'empty';
  if (!problem || (problem.problem === 'unexpected' && problem.at === 0)) return 'unreadable';
  return problem.problem;
}

/** Whether an input is shown: its condition holds, or something is wrong with it that the reader must see. */
export function isShown(instrument: Instrument, name: string): boolean {
  const when = instrument.fields[name]?.when;
  return !when || holds(when, instrument.entered.value.inputs) || messagesAt(instrument, [name]).length > 0;
}

/** Whether a condition on another input holds. */
export function holds({ input, is }: Condition, inputs: Record<string, unknown>): boolean {
  return is.some((value) => value === inputs[input]);
}

function specAt(fields: Record<string, FieldSpec>, [name, , column]: readonly (string | number)[]) {
  const spec = fields[String(name)];
  return spec?.kind === 'table' ? spec.columns[String(column)] : spec;
}

function startsWith(path: readonly (string | number)[], start: readonly (string | number)[]): boolean {
  return start.every((step, index) => path[index] === step);
}
