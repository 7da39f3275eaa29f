import { fill } from '../../simulator-host/labels/fill.ts';
import { migrateSession } from '../import/migrate-session.ts';
import { readImport } from '../import/read-import.ts';
import { collectLabels } from '../labels/collect.ts';
import { compareLabels } from '../labels/compare.ts';
import { importTexts } from '../refusal-text.ts';
import type { Session } from '../session.ts';
import type { AssessmentSetting } from '../setting.ts';

/** Reads one team's session file, in the present version of the model; or says in a sentence why not. */
export async function readTeam(
  file: File,
  { model, locale }: AssessmentSetting,
): Promise<{ session?: Session; problem?: string }> {
  const reading = readImport(await file.text(), model);
  if (reading.kind === 'session') return { session: migrateSession(reading.session, model).session };
  const texts = reading.kind === 'refused' ? importTexts(reading.refusals, locale) : [collectLabels[locale].isResponse];
  return { problem: [fill(compareLabels[locale].refused, { file: file.name }), ...texts].join(' ') };
}
