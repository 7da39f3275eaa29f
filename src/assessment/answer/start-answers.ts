import { h, hydrate } from 'preact';
import type { EarlyInput } from '../../simulator-host/early-input.ts';
import { openDocuments } from '../keeping/open-documents.ts';
import { answersKey } from '../keeping/places.ts';
import { migrateResponse } from '../merge/migrate-response.ts';
import { refusalText } from '../refusal-text.ts';
import type { AssessmentSetting } from '../setting.ts';
import { AnswerView } from './AnswerView.tsx';
import { followFragment } from './address.ts';
import { type AnswerSheet, adopt, createSheet, MINE, OWN_CUT, type OwnAnswers, responseOf } from './own-answers.ts';

/** Brings the answer page to life: first as the server wrote it, then with what the browser has kept and a link has brought. */
export function startAnswers(element: HTMLElement, setting: AssessmentSetting, early: EarlyInput): void {
  const sheet = createSheet(setting);
  early.take();
  hydrate(h(AnswerView, { sheet }), element);
  sheet.kept.value = openDocuments<OwnAnswers>(answersKey(setting.model.id), OWN_CUT, () => MINE);
  bringUpToDate(sheet);
  followFragment(sheet);
  early.replay();
  element.dataset.alive = '';
}

/** Answers that were kept for an older version of the model move to the present one; what has to be looked at again is marked. */
function bringUpToDate(sheet: AnswerSheet): void {
  const own = sheet.own.peek();
  if (!own || own.model.version === sheet.setting.model.version) return;
  const migration = migrateResponse(responseOf(own), sheet.setting.model);
  if (migration.ok) adopt(sheet, migration.response);
  else sheet.arrived.value = { kind: 'refused', reason: refusalText(migration, sheet.setting.locale) };
}
