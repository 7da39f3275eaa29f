import { answersKey, roundKey, sessionsKey } from '../keeping/places.ts';
import type { AssessmentSetting } from '../setting.ts';
import { wake } from '../wake.ts';

/** The anonymous round, before it is needed. */
export default function roundIsland(element: HTMLElement, setting: AssessmentSetting): Promise<void> {
  const { id } = setting.model;
  return wake(element, [roundKey(id), answersKey(id), sessionsKey(id)], async (early) => {
    const { startRoundPage } = await import('./start-round-page.ts');
    startRoundPage(element, setting, early);
  });
}
