import { keepEarlyInput } from '../../simulator-host/early-input.ts';
import type { AssessmentSetting } from '../setting.ts';

/** Loads what brings the answer page to life; what is chosen meanwhile is not lost. */
export default async function answersIsland(element: HTMLElement, setting: AssessmentSetting): Promise<void> {
  const early = keepEarlyInput(element);
  const { startAnswers } = await import('./start-answers.ts');
  startAnswers(element, setting, early);
}
