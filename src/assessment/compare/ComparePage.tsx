import type { AssessmentSetting } from '../setting.ts';
import { CompareView } from './CompareView.tsx';
import { createBench } from './team-bench.ts';

/** The comparison of teams as it is built: no sessions yet. */
export function ComparePage(setting: AssessmentSetting) {
  return <CompareView bench={createBench(setting)} />;
}
