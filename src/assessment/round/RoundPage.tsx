import type { AssessmentSetting } from '../setting.ts';
import { RoundView } from './RoundView.tsx';
import { createDesk } from './round-desk.ts';

/** The anonymous round as it is built: nobody has started one. */
export function RoundPage(setting: AssessmentSetting) {
  return <RoundView desk={createDesk(setting)} />;
}
