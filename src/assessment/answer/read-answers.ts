import { readImport } from '../import/read-import.ts';
import { answerLabels } from '../labels/answer.ts';
import { migrateResponse } from '../merge/migrate-response.ts';
import { importTexts, refusalText } from '../refusal-text.ts';
import type { Response } from '../response.ts';
import type { AssessmentSetting } from '../setting.ts';

/** Answers of a file in the present version of the model, or everything that is wrong with it. */
export type AnswersReading = { ok: true; response: Response } | { ok: false; problems: readonly string[] };

/** Reads a file of one person's answers. */
export function readAnswers(text: string, { model, locale }: AssessmentSetting): AnswersReading {
  const reading = readImport(text, model);
  if (reading.kind === 'refused') return { ok: false, problems: importTexts(reading.refusals, locale) };
  if (reading.kind === 'session') return { ok: false, problems: [answerLabels[locale].isSession] };
  if (reading.kind === 'notes') return { ok: false, problems: [answerLabels[locale].isNotes] };
  const migration = migrateResponse(reading.response, model);
  return migration.ok ? migration : { ok: false, problems: [refusalText(migration, locale)] };
}
