import type { SessionPlan } from '../../result/plan-session.ts';
import type { SessionResult } from '../../result/score-session.ts';
import type { PanelProps } from '../room.ts';

/** What every part of the plan gets. */
export interface PlanProps extends PanelProps {
  result: SessionResult;
  plan: SessionPlan;
}
