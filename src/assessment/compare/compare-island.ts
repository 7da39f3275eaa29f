import { sessionsKey } from '../keeping/places.ts';
import type { AssessmentSetting } from '../setting.ts';
import { wake } from '../wake.ts';

/** The comparison of teams, before it is needed. */
export default function compareIsland(element: HTMLElement, setting: AssessmentSetting): Promise<void> {
  return wake(element, [sessionsKey(setting.model.id)], async (early) => {
    const { startCompare } = await import('./start-compare.ts');
    startCompare(element, setting, early);
  });
}
