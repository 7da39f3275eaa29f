import { h, hydrate } from 'preact';
import type { EarlyInput } from '../../simulator-host/early-input.ts';
import { openDocuments } from '../keeping/open-documents.ts';
import { answersKey } from '../keeping/places.ts';
import type { AssessmentSetting } from '../setting.ts';
import { AnswerView } from './AnswerView.tsx';
import { followFragment } from './address.ts';
import { createSheet, MINE, OWN_CUT, type OwnAnswers } from './own-answers.ts';

/** Brings the answer page to life: first as the server wrote it, then with what the browser has kept and a link has brought. */
export function startAnswers(element: HTMLElement, setting: AssessmentSetting, early: EarlyInput): void {
  const sheet = createSheet(setting);
  early.take();
  hydrate(h(AnswerView, { sheet }), element);
  sheet.kept.value = openDocuments<OwnAnswers>(answersKey(setting.model.id), OWN_CUT, () => MINE);
  followFragment(sheet);
  early.replay();
  element.dataset.alive = '';
}
