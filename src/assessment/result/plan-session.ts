import { isNumber } from '../../../simulators/_kit/amount.ts';
import { defaultTarget, type PlanCell, type Step } from '../../../simulators/maturity/scoring/plan-cell.ts';
import { type Priority, prioritise } from '../../../simulators/maturity/scoring/priority.ts';
import { type PriorityStability, stabilityOf } from '../../../simulators/maturity/scoring/priority-stability.ts';
import { planStages, type StagePlan } from '../../../simulators/maturity/scoring/stages.ts';
import type { AssessmentItem, AssessmentModel } from '../../schemas/assessment.ts';
import type { Session } from '../session.ts';
import type { CellResult, SessionResult } from './score-session.ts';

/** What to do first, and by when. */
export interface SessionPlan {
  cells: PlanCell[];
  /** Highest first; split cells keep their place but their state says to settle them first. */
  priorities: Priority[];
  stability: PriorityStability;
  stages: StagePlan;
  /** Cells without a level, which cannot be planned. */
  withoutLevel: string[];
}

/** Effort of a step that the model does not describe. */
const USUAL_EFFORT = 3;

type Planned = Pick<Session, 'targets' | 'importance' | 'effort' | 'capacity'>;

/**
 * Plans from a session's results. Without a word from the team a cell aims one level up, is as important as the model proposes, and costs
 * what the model says. A split cell on which a level was agreed is settled.
 */
export function planSession(model: AssessmentModel, session: Planned, { cells: results }: SessionResult): SessionPlan {
  const byItem = new Map(results.map((result) => [result.item, result]));
  const cells = model.items.flatMap((item) => planCell(item, byItem.get(item.id), model, session));
  const planned = new Set(cells.map(({ id }) => id));
  return {
    cells,
    priorities: prioritise(cells),
    stability: stabilityOf(cells),
    stages: planStages(cells, session.capacity),
    withoutLevel: model.items.flatMap(({ id }) => (planned.has(id) ? [] : [id])),
  };
}

function planCell(
  item: AssessmentItem,
  result: CellResult | undefined,
  model: AssessmentModel,
  { targets, importance, effort }: Planned,
): PlanCell[] {
  if (!result || !isNumber(result.planned)) return [];
  const held = result.planned;
  return [
    {
      id: item.id,
      system: item.system,
      held,
      target: targets[item.id] ?? defaultTarget(held, model.levels.length),
      importance: importance[item.id] ?? item.importance,
      steps: stepsOf(item.id, held, model, effort[item.id]),
      isSplit: result.agreement?.isSplit === true && !result.agreed,
    },
  ];
}

/** All steps above a level; the team's own estimate is of the next one. */
function stepsOf(item: string, held: number, { actions, levels }: AssessmentModel, nextEffort?: number): Step[] {
  return levels.slice(held).map((_, index) => {
    const to = held + index + 1;
    const action = actions.find((each) => each.item === item && each.to === to);
    const known = action?.effort ?? USUAL_EFFORT;
    return { to, effort: index === 0 ? (nextEffort ?? known) : known, dependsOn: action?.dependsOn ?? [] };
  });
}
