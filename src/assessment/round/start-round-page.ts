import { h, hydrate } from 'preact';
import type { EarlyInput } from '../../simulator-host/early-input.ts';
import { MINE, OWN_CUT, type OwnAnswers } from '../answer/own-answers.ts';
import { SESSION_CUT } from '../keeping/cuts.ts';
import { openDocuments } from '../keeping/open-documents.ts';
import { answersKey, roundKey, sessionsKey } from '../keeping/places.ts';
import type { Session } from '../session.ts';
import type { AssessmentSetting } from '../setting.ts';
import { RoundView } from './RoundView.tsx';
import { createDesk, type KeptStart, START, START_CUT } from './round-desk.ts';

/** Brings the anonymous round to life. */
export function startRoundPage(element: HTMLElement, setting: AssessmentSetting, early: EarlyInput): void {
  const { id } = setting.model;
  const desk = createDesk(setting);
  early.take();
  hydrate(h(RoundView, { desk }), element);
  desk.starts.value = openDocuments<KeptStart>(roundKey(id), START_CUT, () => START);
  desk.answers.value = openDocuments<OwnAnswers>(answersKey(id), OWN_CUT, () => MINE);
  desk.sessions.value = openDocuments<Session>(sessionsKey(id), SESSION_CUT, (session) => session.id);
  early.replay();
  element.dataset.alive = '';
}
