import { fill } from '../../simulator-host/labels/fill.ts';
import type { EntryReading } from '../code/answer-link.ts';
import { answersOfCode, type CodedAnswers, codedIdsOf } from '../code/response-code.ts';
import { codeLabels } from '../labels/codes.ts';
import type { AssessmentSetting } from '../setting.ts';

/** Answers that a link has brought, or why they are not taken. */
export type Arrival = { kind: 'answers'; coded: CodedAnswers } | { kind: 'refused'; reason: string };

/** Reads the answers of a link by the model of this page. */
export function readCode(entry: EntryReading, { model, locale }: AssessmentSetting): Arrival {
  const words = codeLabels[locale];
  const refuse = (text: string, values = {}): Arrival => ({ kind: 'refused', reason: fill(text, values) });
  if (entry.kind !== 'entry') return refuse(words[entry.kind]);
  const from = entry.model ?? model;
  if (from.id !== model.id) return refuse(words.model, { found: from.id, expected: model.id });
  if (from.version !== model.version) return refuse(words.version, { found: from.version, expected: model.version });
  const reading = answersOfCode(entry.code, codedIdsOf(model));
  if (reading.ok) return { kind: 'answers', coded: reading.coded };
  return refuse(words[reading.because], { lengths: reading.expectedLengths.join(' / '), found: entry.code.length });
}
