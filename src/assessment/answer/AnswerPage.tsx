import type { AssessmentSetting } from '../setting.ts';
import { AnswerView } from './AnswerView.tsx';
import { createSheet } from './own-answers.ts';

/** The answer page as it is built: nothing answered, everything readable. */
export function AnswerPage(setting: AssessmentSetting) {
  return <AnswerView sheet={createSheet(setting)} />;
}
