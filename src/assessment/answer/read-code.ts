import { collectCode } from '../merge/collect-code.ts';
import { migrateResponse } from '../merge/migrate-response.ts';
import { refusalText } from '../refusal-text.ts';
import type { Response } from '../response.ts';
import type { AssessmentSetting } from '../setting.ts';

/** Answers that a link has brought, in the present version of the model, or why they are not taken. */
export type Arrival = { kind: 'answers'; response: Response } | { kind: 'refused'; reason: string };

/** Reads the answers of a link by the model of this page. */
export function readCode(text: string, { model, locale }: AssessmentSetting, now: string): Arrival {
  const collected = collectCode(text, { model, now });
  if (!collected.ok) return { kind: 'refused', reason: refusalText(collected, locale) };
  const migration = migrateResponse(collected.response, model);
  if (migration.ok) return { kind: 'answers', response: migration.response };
  return { kind: 'refused', reason: refusalText(migration, locale) };
}
