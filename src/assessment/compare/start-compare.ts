import { h, hydrate } from 'preact';
import { SESSION_CUT } from '../keeping/cuts.ts';
import { openDocuments } from '../keeping/open-documents.ts';
import { sessionsKey } from '../keeping/places.ts';
import type { Session } from '../session.ts';
import type { AssessmentSetting } from '../setting.ts';
import { CompareView } from './CompareView.tsx';
import { createBench } from './team-bench.ts';

/** Brings the comparison of teams to life. */
export default async function startCompare(element: HTMLElement, setting: AssessmentSetting): Promise<void> {
  const bench = createBench(setting);
  hydrate(h(CompareView, { bench }), element);
  bench.kept.value = openDocuments<Session>(sessionsKey(setting.model.id), SESSION_CUT, ({ id }) => id);
  element.dataset.alive = '';
}
