import type { SessionPlan } from '../result/plan-session.ts';
import type { SessionResult } from '../result/score-session.ts';
import type { Session } from '../session.ts';
import type { AssessmentSetting } from '../setting.ts';

/** Everything that leaves the page as a file, in the reader's language. */
export interface ExportedSession {
  setting: AssessmentSetting;
  session: Session;
  result: SessionResult;
  plan: SessionPlan;
  /** `YYYY-MM-DD`. */
  date: string;
}
