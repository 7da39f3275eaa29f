import { h, hydrate } from 'preact';
import type { EarlyInput } from '../../simulator-host/early-input.ts';
import { SESSION_CUT } from '../keeping/cuts.ts';
import { openDocuments } from '../keeping/open-documents.ts';
import { sessionsKey } from '../keeping/places.ts';
import type { Session } from '../session.ts';
import type { AssessmentSetting } from '../setting.ts';
import { CompareView } from './CompareView.tsx';
import { createBench } from './team-bench.ts';

/** Brings the comparison of teams to life. */
export function startCompare(element: HTMLElement, setting: AssessmentSetting, early: EarlyInput): void {
  const bench = createBench(setting);
  early.take();
  hydrate(h(CompareView, { bench }), element);
  bench.kept.value = openDocuments<Session>(sessionsKey(setting.model.id), SESSION_CUT, ({ id }) => id);
  early.replay();
  element.dataset.alive = '';
}
