import { answersKey } from '../keeping/places.ts';
import type { AssessmentSetting } from '../setting.ts';
import { wake } from '../wake.ts';

/** The answer page, before it is needed. */
export default function answersIsland(element: HTMLElement, setting: AssessmentSetting): Promise<void> {
  return wake(element, [answersKey(setting.model.id)], async (early) => {
    const { startAnswers } = await import('./start-answers.ts');
    startAnswers(element, setting, early);
  });
}
